/** An address as it is written, read from `base` where it is relative; undefined when it is none. */
export function addressOf(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    // `URL.canParse` is younger than the browsers on many tablets.
    return undefined;
  }
}
