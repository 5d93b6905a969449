import { MAX_LOGO_BYTES } from './keeper/logo.js';

/** What organisers may choose, and how files of that kind begin. An SVG can hold scripts, whatever its name says. */
export const LOGO_TYPES = 'image/png,image/jpeg,image/webp';
const BEGINNINGS = [/^.PNG\r\n/, /^\xff\xd8\xff/, /^RIFF[^]{4}WEBP/];
/** Bytes of a file that is worth opening. */
const MAX_FILE = 10_000_000;
/** Widths that are tried, in pixels, until the picture is small enough; a height is at most half of the first. */
const WIDTHS = [640, 480, 360, 280, 200, 140];

/** The chosen picture as an address of its own, small enough to travel; undefined where it is none, or too full. */
export async function readLogo(file: Blob): Promise<string | undefined> {
  const beginning = String.fromCharCode(...new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  if (file.size > MAX_FILE || !BEGINNINGS.some((one) => one.test(beginning))) return undefined;
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  for (const width of WIDTHS) {
    const scale = Math.min(1, width / picture.width, width / 2 / picture.height);
    const png = await pngOf(picture, scale);
    if (png && png.size <= MAX_LOGO_BYTES) return addressOf(png);
  }
  return undefined;
}

function pngOf(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** The bytes as text, a letter each, which is what `btoa` reads. */
async function addressOf(png: Blob): Promise<string> {
  const bytes = [...new Uint8Array(await png.arrayBuffer())];
  return `data:image/png;base64,${btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))}`;
}
