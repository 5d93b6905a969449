export type Rgb = readonly [red: number, green: number, blue: number];

/** Colours in any notation of CSS, one over the other, as the screen shows them. */
export function painted(context: CanvasRenderingContext2D, colours: readonly string[]): Rgb {
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Whether text of a colour can be read on white, and white text on it: what WCAG 2.2 AA asks. */
export function isReadableOnWhite(colour: Rgb): boolean {
  return contrastOf(colour, [255, 255, 255]) >= 4.5;
}

/** WCAG 2.2, "contrast ratio": from 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
