/**
 * What `press` would print from the element with that tag, taken before it reaches a printer: its text, markup, styles,
 * language and direction.
 */
export async function paperOf(page, tag, press) {
  await page.evaluate((name) => {
    const find = (root) =>
      root.querySelector(name) ??
      [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean);
    const root = find(document).shadowRoot;
    window.leerscanPaper = new Promise((resolve) => {
      root.addEventListener(
        'load',
        ({ target }) => {
          target.contentWindow.print = () => {
            target.contentWindow.dispatchEvent(new Event('beforeprint'));
            const { body, documentElement, adoptedStyleSheets } = target.contentDocument;
            resolve({
              text: body.innerText,
              markup: body.innerHTML,
              styles: [...adoptedStyleSheets[0].cssRules].map(({ cssText }) => cssText).join('\n'),
              language: documentElement.lang,
              direction: documentElement.dir,
            });
          };
        },
        true,
      );
    });
  }, tag);
  await press();
  return page.evaluate(() => window.leerscanPaper);
}

/** The sheets that come out of a printer: the PDF, and how many pages it has. */
export async function sheetsOf(browser, { markup, styles, language, direction }) {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><style>${styles}</style></head><body>${markup}</body></html>`,
  );
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, format: 'A4', printBackground: true }));
  await page.close();
  return { pdf, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0 };
}
