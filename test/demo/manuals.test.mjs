import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { EVENT_ZIP, MANUALS as FILES, START } from '../../.build/event-zip.mjs';
import { openPanel, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';
import { openTeam, says } from '../helpers/team-page.mjs';

const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const MANUALS = ['manual-kiosk', 'manual-stand', 'manual-team'];
const SET_UP = { nl: /Waar staat/, fr: /Où se trouve/, de: /Wo steht/, en: /Where is/ };
const shown = (page) =>
  page.$$eval('article', (articles) => articles.filter((one) => one.checkVisibility()).map(({ lang }) => lang));

/** Loads what comes late, and holds it to being there, small, and said in words. */
async function showPictures(page) {
  const pictures = await page.$$eval('article img', async (all) => {
    const seen = all.filter((one) => one.checkVisibility());
    for (const one of seen) one.loading = 'eager';
    await Promise.all(seen.map((one) => one.decode()));
    return seen.map(({ alt, naturalWidth, naturalHeight, width, height }) => ({
      alt,
      isWhole: Math.abs(naturalWidth / naturalHeight - width / height) < 0.02,
    }));
  });
  assert.ok(pictures.length >= 1);
  for (const { alt, isWhole } of pictures) assert.deepEqual([alt.length > 20, isWhole], [true, true], alt);
}

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
        await showPictures(page);
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
      for (const other of MANUALS.filter((one) => one !== name)) {
        await Promise.all([page.waitForNavigation(), tap(page, `footer a[href*=${other}]`)]);
        await page.waitForFunction(() => document.documentElement.lang === 'fr');
        assert.match(page.url(), new RegExp(other));
      }
      await page.browserContext().close();
    }
  });

  test('of the zip for organisers open as files, with their pictures, each on two sheets of A4 at most', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'leerscan-event-zip-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const files = unzipSync(readFileSync(EVENT_ZIP), { filter: ({ name }) => !name.startsWith('site/') });
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    const page = await here.browser.newPage();
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const show = (name) => page.goto(pathToFileURL(join(folder, name)).href);
    const sheets = async () =>
      Buffer.from(await page.pdf({ preferCSSPageSize: true }))
        .toString('latin1')
        .match(/\/Type\s*\/Page\b(?!s)/g).length;
    await show(START);
    const links = await page.$$eval('main a', (all) => all.map(({ href, textContent }) => [href, textContent.trim()]));
    assert.equal(links.length, 12);
    assert.ok((await sheets()) <= 2);
    for (const [language, names] of Object.entries(FILES))
      for (const [manual, name] of Object.entries(names)) {
        const path = `${language}/${name}.html`;
        assert.ok(links.some(([href, text]) => href.endsWith(path) && text));
        await show(path);
        await page.evaluate(() => document.fonts.ready);
        assert.deepEqual(await shown(page), [language]);
        assert.equal(await page.title(), await page.$eval('h1', (heading) => heading.textContent));
        await showPictures(page);
        assert.ok((await sheets()) <= 2, path);
        // What it leads to is beside it.
        for (const href of await page.$$eval('main a', (all) => all.map((one) => one.getAttribute('href'))))
          assert.ok(files[`${language}/${href}`], `${manual}: ${href}`);
      }
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:')),
      [],
    );
    await page.close();
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
