import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before, describe } from 'node:test';
import { launchBrowser } from '../helpers/browser.mjs';
import { factsOf, openPanel, round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { OLDER_ENGINES, serveOlder } from '../helpers/older-engine.mjs';
import { saidBy, see, through } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';

/** What the person sees of an element: its background, and the colour of its border. */
const lookOf = async (page, selector) =>
  (await see(page, selector)).evaluate((element) => {
    const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
    return { backgroundColor, borderTopColor, hasBorder: parseFloat(borderTopWidth) > 0 };
  });
const NOTHING = 'rgba(0, 0, 0, 0)';

for (const [name, engine] of Object.entries(OLDER_ENGINES)) {
  describe(`as in ${name}`, () => {
    let browser;
    let site;
    before(async () => {
      browser = await launchBrowser({ language: 'nl' });
      site = await serveOlder(engine);
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    async function open(address, size) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const said = saidBy(page);
      await page.setViewport(size);
      await site.prepare(page);
      await page.goto(site.url + address);
      return { page, said };
    }

    test('the scan goes to its result, with borders, bars and surfaces', async () => {
      const { page, said } = await open('', { width: 390, height: 844 });
      assert.equal(await page.evaluate(() => 'canParse' in URL), false);
      const looks = [];
      await through(
        page,
        () => 2,
        async () => looks.push(await lookOf(page, '.option .face')),
      );
      for (const { hasBorder, borderTopColor, backgroundColor } of looks) {
        assert.ok(hasBorder && borderTopColor !== NOTHING, borderTopColor);
        assert.notEqual(backgroundColor, NOTHING);
      }
      for (const bar of ['.track', '.track b', '.scan']) {
        const { backgroundColor } = await lookOf(page, bar);
        assert.notEqual(backgroundColor, NOTHING, bar);
      }
      assert.deepEqual(said, []);
      await page.browserContext().close();
    });

    test('the kiosk is set up, and a visitor goes round', async () => {
      const { page, said } = await open('kiosk.html', { width: 820, height: 1180 });
      await setUpKiosk(page, { asksContact: true });
      await round(page, () => 4, { contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] } });
      await openPanel(page);
      const facts = await factsOf(page);
      assert.deepEqual([facts['Ingevulde scans op dit toestel'], facts.Contactgegevens], ['1', '1']);
      assert.deepEqual(said, []);
      await page.browserContext().close();
    });
  });
}

/** How the sentence begins, by language, and what it says of the browser. @type {[string, RegExp][]} */
const SENTENCES = [
  ['nl', /^We konden dit niet laden\. Misschien is je browser te oud/],
  ['en', /^We could not load this\. Your browser may be too old/],
  ['fr', /^Le chargement n’a pas réussi\. Votre navigateur est peut-être trop ancien/],
  ['de', /^Das konnte nicht geladen werden\. Vielleicht ist Ihr Browser zu alt/],
];
const HTML = { contentType: 'text/html' };
const SCRIPT = { contentType: 'text/javascript' };

describe('below the line', () => {
  const here = useSite();

  /** A page in that language, on which `broken` stands for every script of ours but the one for old browsers. */
  async function open(address, language, broken) {
    // Of its own: another kiosk page would be served by the first one's worker.
    const page = await (await here.browser.createBrowserContext()).newPage();
    const html = readFileSync(`dist/site/${address}`, 'utf8')
      .replace('<html lang="nl">', `<html lang="${language}">`)
      .replace('<script type="module" src="languages.js"></script>', '');
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith(address)) return request.respond({ ...HTML, body: html });
      if (broken !== undefined && /\/leerscan\/(?!fallback)/.test(request.url()))
        return request.respond({ ...SCRIPT, body: broken });
      return request.continue();
    });
    if (broken === undefined)
      await page.evaluateOnNewDocument(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
    await page.goto(here.site.url + address);
    return page;
  }

  async function saysSo(page, language, sentence) {
    const said = await see(page, ':is([role="alert"] p, p[role="alert"])');
    // What is here at once is Dutch; the language of the page, and why, come a moment later.
    const isSaid = page.waitForFunction((one, words) => RegExp(words).test(one.textContent), {}, said, sentence.source);
    await isSaid.catch(async () => assert.match(await said.evaluate((one) => one.textContent), sentence));
    assert.equal(await said.evaluate((one) => one.closest('[lang]').lang), language);
    await page.browserContext().close();
  }

  for (const [language, sentence] of SENTENCES) {
    for (const address of ['index.html', 'kiosk.html', 'team.html', 'wall.html']) {
      test(`${address} without what it needs says so in ${language}`, async () =>
        saysSo(await open(address, language, undefined), language, sentence));

      test(`${address} that cannot be read says so in ${language}`, async () =>
        saysSo(await open(address, language, 'class { static {'), language, sentence));
    }

    test(`a scan with nothing for old browsers beside it says so in ${language}`, async () => {
      const page = await open('own-instrument.html', language, undefined);
      await page.evaluate(() => {
        document.querySelector('.leerscan-failure').remove();
        document.querySelector('leerscan-scan').hidden = false;
      });
      await saysSo(page, language, sentence);
    });
  }
});
