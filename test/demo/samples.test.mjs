import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { serve } from '../../demo/serve.mjs';
import { launchBrowser } from '../helpers/browser.mjs';
import { openScan, see, through } from '../helpers/scan-page.mjs';

describe('the sample apps', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launchBrowser();
    site = await serve(undefined, 0);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const name of ['react', 'vue']) {
    test(`${name}: properties, language, event and method go through`, async () => {
      const { page, said } = await openScan(browser, `${site.url}${name}/`);
      await through(page, () => 4);
      assert.deepEqual(await page.$eval('>>> leerscan-result', (result) => result.response.respondent), { size: '10-49' });
      assert.match(await page.$eval('output', (output) => output.textContent), /^interaction 75 · information 75 · feedback 75 · reflection 75 · coaching 75$/);
      await page.$eval('main button', (button) => button.click());
      await page.waitForFunction(() => document.querySelector('leerscan-scan').shadowRoot.querySelector('leerscan-result').shadowRoot.querySelector('#steps').textContent === 'Trois pistes pour commencer');
      await page.$eval('main button:last-of-type', (button) => button.click());
      await see(page, 'button.start');
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});

describe('the four languages', () => {
  let browser;
  let site;
  before(async () => {
    browser = await launchBrowser();
    site = await serve(undefined, 0);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [language, name, step] of [['nl', 'Nederlands', 'Drie stappen om mee te beginnen'], ['de', 'Deutsch', 'Drei Schritte für den Anfang'], ['en', 'English', 'Three steps to start with'], ['fr', 'Français', 'Trois pistes pour commencer']]) {
    test(`${name}: chosen in the scan, from the intro to the steps`, async () => {
      const { page, said } = await openScan(browser, `${site.url}portal.html`);
      await see(page, '.languages');
      await (await page.$(`>>> .languages button[lang=${language}]`)).click();
      await page.waitForFunction((lang) => document.querySelector('leerscan-scan').shadowRoot.querySelector(`.languages [lang=${lang}]`)?.getAttribute('aria-pressed') === 'true', {}, language);
      const seen = [];
      await through(page, () => 3, async () => seen.push(...(await page.$$eval('>>> fieldset.statement', (groups) => groups.map((group) => group.querySelector('legend').textContent.trim())))));
      const { LANGUAGES } = await import('../../dist/instruments/leercultuur/languages.js');
      const { items } = await LANGUAGES[language].questions();
      assert.equal(seen.length, 15);
      for (const text of seen) assert.ok(Object.values(items).includes(text), text);
      assert.equal(await page.$eval('>>> #steps', (heading) => heading.textContent), step);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'nl', 'the page keeps its own language');
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});
