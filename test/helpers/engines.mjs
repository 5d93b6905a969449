import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox, launchBrowser, launchFirefox } from './browser.mjs';
import { Tablet } from './tablet.mjs';
import { hasWebKit } from './webdriver.mjs';
import { until } from './until.mjs';
import { WebKitTablet, hasWebKitTablet } from './webkit-page.mjs';
import { WebKit } from './webkit.mjs';

/**
 * What kiosks and teams run in, where it is installed: by name, a tablet that can be started on its profile, opened,
 * killed and started again.
 */
export const TABLETS = /** @type {Record<string, () => Tablet | WebKitTablet>} */ ({
  Chromium: () => new Tablet(),
  ...(findFirefox() && { Firefox: () => new Tablet(launchFirefox) }),
  ...(hasWebKitTablet() && { WebKitGTK: () => new WebKitTablet() }),
});

/** A tab of a browser that puppeteer drives, as one of WebKit's is driven. */
async function tabOf(browser) {
  const page = await browser.newPage();
  return {
    page,
    goto: (url) => page.goto(url),
    evaluate: (work, ...args) => page.evaluate(work, ...args),
    press: async (keys) => {
      for (const key of keys)
        await (/^[\u0020-\u007e]|^\w{2}/.test(key) ? page.keyboard.press(key) : page.keyboard.sendCharacter(key));
    },
    close: () => browser.close(),
  };
}

/**
 * Ways to open a tab, by browser: Chromium (which speaks English), and Firefox and WebKitGTK where they are installed.
 * All of them get real keys.
 */
export const TABS = {
  Chromium: async () => tabOf(await launchBrowser({ switches: ['--lang=en-US'] })),
  ...(findFirefox() && { Firefox: async () => tabOf(await launchFirefox()) }),
  ...(hasWebKit() && { WebKitGTK: () => WebKit.launch() }),
};

/** A file that a tablet downloaded, once it is whole. @returns its bytes. */
export async function downloaded({ profile: { downloads } }, pattern) {
  const path = await until(
    () =>
      readdirSync(downloads)
        .filter((name) => pattern.test(name))
        .map((name) => join(downloads, name))
        .find((file) => statSync(file).size > 0),
    30_000,
    `a file like ${pattern}`,
  );
  return readFileSync(path);
}
