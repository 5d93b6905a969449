import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openPanel, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';
import { openTeam, says } from '../helpers/team-page.mjs';

const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const MANUALS = ['manual-kiosk', 'manual-team'];
const SET_UP = { nl: /Waar staat/, fr: /Où se trouve/, de: /Wo steht/, en: /Where is/ };
const shown = (page) =>
  page.$$eval('article', (articles) => articles.filter((one) => one.checkVisibility()).map(({ lang }) => lang));

describe('the manuals', () => {
  const here = useSite();
  const open = (path, language = 'nl', look = {}) => openTeam(here.browser, `${here.site.url}${path}`, language, look);

  for (const name of MANUALS)
    for (const language of LANGUAGES)
      test(`${name} shows ${language} alone, with its title, on two sheets of A4 at most`, async () => {
        const page = await open(`${name}.html`, language, { scheme: 'dark' });
        await page.waitForFunction((one) => document.documentElement.lang === one, {}, language);
        await page.evaluate(() => document.fonts.ready);
        assert.deepEqual(await shown(page), [language]);
        assert.equal(await page.title(), await page.$eval('h1', (heading) => heading.textContent));
        const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        assert.ok(pdf.match(/\/Type\s*\/Page\b(?!s)/g).length <= 2);
        // 184 mm between the margins.
        await page.setViewport({ width: 695, height: 1000 });
        await page.emulateMediaType('print');
        const paper = await page.evaluate(() => ({
          around: getComputedStyle(document.body).backgroundColor,
          text: getComputedStyle(document.querySelector('p')).color,
          isOver: document.documentElement.scrollWidth > innerWidth,
        }));
        assert.deepEqual(paper, { around: 'rgba(0, 0, 0, 0)', text: 'rgb(28, 43, 46)', isOver: false });
        await page.browserContext().close();
      });

  test('are found from the first page, in the language chosen there, and lead to each other', async () => {
    for (const name of MANUALS) {
      const page = await open('index.html');
      await tap(page, '.languages [lang=fr]');
      await Promise.all([page.waitForNavigation(), tap(page, `footer a[href*=${name}]`)]);
      await page.waitForFunction(() => document.documentElement.lang === 'fr');
      assert.deepEqual(await shown(page), ['fr']);
      const [other] = MANUALS.filter((one) => one !== name);
      await Promise.all([page.waitForNavigation(), tap(page, `footer a[href*=${other}]`)]);
      await page.waitForFunction(() => document.documentElement.lang === 'fr');
      assert.match(page.url(), new RegExp(other));
      await page.browserContext().close();
    }
  });

  test('can be read without script, in any language', async () => {
    const page = await open('404.html');
    await page.setJavaScriptEnabled(false);
    for (const name of MANUALS) {
      await page.goto(`${here.site.url}${name}.html`);
      assert.deepEqual(await shown(page), ['nl']);
      assert.equal(await page.$eval('.languages', (one) => one.checkVisibility()), false);
      await tap(page, 'noscript a[lang=de]');
      assert.deepEqual(await shown(page), ['nl', 'de']);
    }
    await page.browserContext().close();
  });

  for (const language of LANGUAGES)
    test(`a new kiosk begins in the language of the device (${language}), with its manual for staff alone`, async () => {
      const page = await open('kiosk.html', language, { width: 820, height: 1180 });
      await says(page, 'h2', SET_UP[language]);
      const link = 'a[href*=manual-kiosk]';
      const isSeen = () => page.$eval(link, (one) => one.checkVisibility());
      assert.equal(await isSeen(), true);
      await setUpKiosk(page);
      assert.equal(await isSeen(), false);
      assert.equal(await (await see(page, '.attract [aria-pressed=true]')).evaluate((one) => one.lang), language);
      await openPanel(page);
      await tap(page, 'button.set-up');
      await see(page, 'ul.settings');
      assert.equal(await isSeen(), true);
      await page.browserContext().close();
    });
});
