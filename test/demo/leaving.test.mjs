import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { findFirefox, launchBrowser, launchFirefox } from '../helpers/browser.mjs';
import { hostPages } from '../helpers/host-pages.mjs';
import { answerPage, next, see, shownItems, start } from '../helpers/scan-page.mjs';

const page = (attributes) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="icon.svg"><script type="module" src="leerscan/leerscan.js"></script></head><body><leerscan-scan form="short" ${attributes}></leerscan-scan></body></html>`;
const PAGES = {
  '/shared.html': page('shared-device'),
  '/shared-at-once.html': page('shared-device no-intro'),
  '/own.html': page(''),
  '/kept.html': page('resume="leaving"'),
  '/frame.html':
    '<!doctype html><html lang="nl"><title>Around</title><link rel="icon" href="icon.svg"><iframe title="Scan" width="900" height="900"></iframe></html>',
  '/elsewhere.html':
    '<!doctype html><html lang="nl"><title>Elsewhere</title><link rel="icon" href="icon.svg"><p>x</p></html>',
};
const BROWSERS = /** @type {[string, () => Promise<any>][]} */ ([
  ['Chromium', launchBrowser],
  ...(findFirefox() ? [['Firefox', launchFirefox]] : []),
]);

for (const [name, launch] of BROWSERS)
  describe(`leaving the page in ${name}`, () => {
    let browser;
    const hosts = {};
    before(async () => {
      browser = await launch();
      hosts.plain = await hostPages(PAGES);
      hosts['no-store'] = await hostPages(PAGES, { headers: { 'cache-control': 'no-store' } });
    });
    after(async () => {
      await browser.close();
      for (const host of Object.values(hosts)) await host.close();
    });

    /** A page, and what its browser asks whoever is there. */
    async function opened(url) {
      const tab = await browser.newPage();
      const asked = [];
      tab.on('dialog', (dialog) => {
        asked.push(dialog.type());
        return dialog.accept();
      });
      await tab.goto(url);
      return { tab, asked };
    }

    /** With one answer of somebody. */
    async function answered(url) {
      const { tab, asked } = await opened(url);
      if (!url.includes('at-once')) await start(tab);
      await see(tab, 'fieldset.statement');
      const [item] = await shownItems(tab);
      await answerPage(tab, { [item]: 4 });
      await tab.waitForFunction(() => document.querySelector('leerscan-scan').shadowRoot.activeElement);
      return { tab, asked };
    }

    /** The driver of Firefox waits for a page to load, which one that comes from memory does not. */
    const back = (tab) => tab.evaluate(() => void setTimeout(() => history.back()));

    /** A page that still fetches something may not be kept: survey-core is the last that comes. */
    const hasAll = (tab) =>
      tab.waitForFunction(
        () => document.querySelector('leerscan-scan').shadowRoot.querySelector('leerscan-survey').hasEngine,
      );

    const checked = (tab) => tab.$$eval('deep/.option input:checked', (inputs) => inputs.length);

    for (const caching of ['plain', 'no-store'])
      for (const screen of ['shared', 'shared-at-once'])
        test(`nothing of the last person is behind the back button on a shared device (${screen}, ${caching})`, async () => {
          const { tab, asked } = await answered(`${hosts[caching].url}${screen}.html`);
          await hasAll(tab);
          await tab.goto(`${hosts[caching].url}elsewhere.html`);
          await back(tab);
          await see(tab, screen === 'shared' ? 'button.start' : 'nav button.primary');
          assert.equal(await checked(tab), 0);
          if (screen === 'shared') {
            await start(tab);
            assert.equal(await checked(tab), 0);
          }
          assert.deepEqual(asked, []);
          await tab.close();
        });

    test('whoever would lose an answer is asked first, and then goes', async () => {
      const { tab, asked } = await answered(`${hosts.plain.url}own.html`);
      await hasAll(tab);
      await tab.goto(`${hosts.plain.url}elsewhere.html`);
      assert.deepEqual(asked, ['beforeunload']);
      // Where the browser kept the page, nothing was lost after all.
      await back(tab);
      await see(tab, 'nav button.primary');
      assert.equal(await checked(tab), 1);
      await tab.close();
    });

    for (const [setting, expected] of /** @type {[string, string[]][]} */ ([
      ['', ['beforeunload']],
      ['&shared-device', []],
    ]))
      test(`the page around a frame is left as the scan in it is: embed.html?form=short${setting}`, async () => {
        const { tab, asked } = await opened(`${hosts.plain.url}frame.html`);
        await tab.evaluate(
          (address) => (document.querySelector('iframe').src = address),
          `embed.html?form=short${setting}`,
        );
        const frame = await tab.waitForFrame((one) => one.url().includes('embed.html'));
        await start(frame);
        const [item] = await shownItems(frame);
        await answerPage(frame, { [item]: 4 });
        await tab.goto(`${hosts.plain.url}elsewhere.html`);
        assert.deepEqual(asked, expected);
        await tab.close();
      });

    test('nobody is asked before the first answer, and that page is still there for the way back', async () => {
      const { tab, asked } = await opened(`${hosts.plain.url}own.html`);
      await start(tab);
      await hasAll(tab);
      await tab.evaluate(() => (window.isTheSame = true));
      await tab.goto(`${hosts.plain.url}elsewhere.html`);
      await back(tab);
      await see(tab, 'nav button.primary');
      assert.equal(await tab.evaluate(() => window.isTheSame), true);
      assert.deepEqual(asked, []);
      await tab.close();
    });

    test('nobody is asked where answers are kept, nor once the result is there', async () => {
      const kept = await answered(`${hosts.plain.url}kept.html`);
      await kept.tab.goto(`${hosts.plain.url}elsewhere.html`);
      assert.deepEqual(kept.asked, []);
      await kept.tab.close();
      const { tab, asked } = await answered(`${hosts.plain.url}own.html`);
      for (let items = await shownItems(tab); items.length > 0; items = await shownItems(tab)) {
        await answerPage(tab, Object.fromEntries(items.map((item) => [item, 4])));
        await next(tab);
        await tab.waitForFunction(
          (old) =>
            [
              ...document
                .querySelector('leerscan-scan')
                .shadowRoot.querySelector('leerscan-survey')
                .shadowRoot.querySelectorAll('fieldset.statement'),
            ]
              .map((one) => one.dataset.item)
              .join() !== old,
          {},
          items.join(),
        );
      }
      await see(tab, '.question');
      await next(tab);
      await see(tab, 'details.theme');
      await next(tab);
      await see(tab, 'ol.steps');
      await tab.goto(`${hosts.plain.url}elsewhere.html`);
      assert.deepEqual(asked, []);
      await tab.close();
    });
  });
