import { mkdirSync } from 'node:fs';

/** Where pictures go; git ignores it. */
export const OUT = new URL('../screenshots/', import.meta.url).pathname;
mkdirSync(OUT, { recursive: true });

/** A picture of the whole page; says on the console when something in it scrolls sideways. */
export async function picture(page, name) {
  const wide = await page.evaluate(() => {
    const found = [];
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        const { right, left, width } = element.getBoundingClientRect();
        if (width > 0 && (right > innerWidth + 1 || left < -1) && !element.closest('.unseen, .scroll'))
          found.push(`${element.localName}.${element.className}`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return document.documentElement.scrollWidth > innerWidth ? found : [];
  });
  if (wide.length > 0) console.log(`${name} scrolls sideways: ${wide.slice(0, 6).join(', ')}`);
  await page.screenshot({ path: `${OUT}${name}.png`, fullPage: true });
}
