import { css } from 'lit';
import * as z from 'zod/mini';

/** Bytes of a logo: it travels in a file beside everything else, and rests in the settings of every tablet. */
export const MAX_LOGO_BYTES = 30_000;
/** Characters of it as an address: base64 takes four for three bytes. */
const MAX_LOGO = 40_100;
/** Pixels of a side: a small file can unfold into a picture that no tablet has room for. */
const MAX_SIDE = 1024;
const PREFIX = 'data:image/png;base64,';
const PNG = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/;
/** Eight bytes that every PNG begins with, then the length and the name of its first part, which holds the sizes. */
const HEAD = '89504e470d0a1a0a0000000d49484452';

/** A picture that the page for organisers made: PNG alone, which holds no script, as SVG can. */
export const logo = z.string().check(z.maxLength(MAX_LOGO), z.regex(PNG), z.refine(isSmallPng));

function isSmallPng(address: string): boolean {
  const head = bytesOf(address.slice(0, PREFIX.length + 32));
  if (!head || head.length < 24) return false;
  const sides = new DataView(head.buffer);
  const begins = [...head.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return begins === HEAD && [16, 20].every((at) => sides.getUint32(at) > 0 && sides.getUint32(at) <= MAX_SIDE);
}

/** The picture; undefined where it is none after all. Not by its address: a policy need not allow `data:`. */
export async function logoOf(address: string): Promise<ImageBitmap | undefined> {
  const bytes = bytesOf(address);
  return bytes && createImageBitmap(new Blob([bytes], { type: 'image/png' })).catch(() => undefined);
}

/** Drawn for a page, white beneath it: most logos are made for paper. */
export function logoCanvas(picture: ImageBitmap, name: string, page: Document = document): HTMLCanvasElement {
  const canvas = page.createElement('canvas');
  canvas.className = 'logo';
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', name);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas;
}

export const logoStyles = css`
  .logo {
    inline-size: auto;
    max-inline-size: min(100%, 12em);
    max-block-size: 3em;
    padding: 0.375em;
    border-radius: calc(var(--_radius) / 2);
    background: #fff;
    object-fit: contain;
  }
`;

function bytesOf(address: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(address.slice(PREFIX.length)), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
