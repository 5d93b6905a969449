import { READ_CODE } from './event-receiver.mjs';
import { see, tap } from './scan-page.mjs';
import { pick, type } from './team-page.mjs';

export const EVENT = 'Matching';

/** A wall on a page of its own, with its set-up; `said` is what the console hears. */
export async function openWall(browser, site, { width = 1920, height = 1080, language = 'nl', features = [] } = {}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures(features);
  await page.goto(`${site.url}wall.html?lang=${language}`);
  await see(page, '#event');
  return page;
}

/** Fills the set-up in, and starts. */
export async function startWall(
  page,
  /** @type {{ url?: string, code?: string, event?: string, join?: string, store?: string, files?: [string, string][] }} */
  {
    url = '',
    code = READ_CODE,
    event = EVENT,
    join = 'https://scan.example.org/',
    store = 'receiver',
    files = [],
  } = {},
) {
  await page.select('deep/#store', store);
  for (const [name, text] of Object.entries({ event, join, ...(store !== 'files' && { url, code }) })) {
    await (
      await see(page, `#${name}`)
    ).evaluate((field) => {
      field.value = '';
      field.dispatchEvent(new Event('input'));
    });
    await type(page, `#${name}`, text);
  }
  if (store === 'files') await pick(page, '#files', files);
  await tap(page, 'button.start');
}

/** Looks at the answers, without waiting for the minute. */
export const refresh = (page) => page.$eval('leerscan-wall', (wall) => wall.refresh().then(() => wall.updateComplete));
/** All that the wall shows, as one line. */
export const shownOn = (page) =>
  page.$eval(
    'leerscan-wall',
    ({ shadowRoot }) => shadowRoot.querySelector('.wall')?.innerText.replace(/\s+/g, ' ') ?? '',
  );
/** How many scans the picture rests on; undefined before the first. */
export const countOn = async (page) => /^.*? (\d+) ingevulde scans/.exec(await shownOn(page))?.[1];
