/**
 * Before texts of another language come: a page translator has put each text into elements of its own (`<font>`), and
 * what is written where the text was would not be seen.
 */
export function untranslate(root: ParentNode): void {
  for (const font of root.querySelectorAll<HTMLElement>('font')) font.replaceWith(font.textContent);
}
