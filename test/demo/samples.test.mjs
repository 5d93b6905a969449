import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { openScan, see, start, through } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';

const here = useSite();

describe('the sample apps', () => {
  for (const name of ['react', 'vue']) {
    test(`${name}: properties, language, event and method go through`, async () => {
      const { page, said } = await openScan(here.browser, `${here.site.url}${name}/`);
      await through(page, () => 4);
      assert.deepEqual(await page.$eval('deep/leerscan-result', (result) => result.response.respondent), {
        size: '10-49',
      });
      assert.match(
        await page.$eval('output', (output) => output.textContent),
        /^interaction 75 · information 75 · feedback 75 · reflection 75 · coaching 75$/,
      );
      await page.$eval('main button', (button) => button.click());
      await page.waitForFunction(
        () =>
          document
            .querySelector('leerscan-scan')
            .shadowRoot.querySelector('leerscan-result')
            .shadowRoot.querySelector('#steps').textContent === 'Trois pistes pour commencer',
      );
      await page.$eval('main button:last-of-type', (button) => button.click());
      await see(page, 'button.start');
      assert.deepEqual(said, []);
      await page.close();
    });
  }
});

describe('the four languages', () => {
  for (const [language, name, step] of [
    ['nl', 'Nederlands', 'Drie stappen om mee te beginnen'],
    ['de', 'Deutsch', 'Drei Schritte für den Anfang'],
    ['en', 'English', 'Three steps to get started'],
    ['fr', 'Français', 'Trois pistes pour commencer'],
  ]) {
    test(`${name}: chosen in the scan, from the intro to the steps`, async () => {
      const { page, said } = await openScan(here.browser, `${here.site.url}portal.html`);
      await see(page, '.languages');
      await (await page.$(`deep/.languages button[lang=${language}]`)).click();
      await page.waitForFunction(
        (lang) =>
          document
            .querySelector('leerscan-scan')
            .shadowRoot.querySelector(`.languages [lang=${lang}]`)
            ?.getAttribute('aria-pressed') === 'true',
        {},
        language,
      );
      const seen = [];
      await through(
        page,
        () => 3,
        async () =>
          seen.push(
            ...(await page.$$eval('deep/fieldset.statement', (groups) =>
              groups.map((group) => group.querySelector('legend').textContent.trim()),
            )),
          ),
      );
      const { LANGUAGES } = await import('../../dist/instruments/leercultuur/languages.js');
      const { items } = await LANGUAGES[language].questions();
      assert.equal(seen.length, 15);
      for (const text of seen) assert.ok(Object.values(items).includes(text), text);
      assert.equal(await page.$eval('deep/#steps', (heading) => heading.textContent), step);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'nl', 'the page keeps its own language');
      assert.deepEqual(said, []);
      await page.close();
    });
  }

  test('a language that cannot be fetched leaves the words and the answers that stand, and can be tried again', async () => {
    const page = await here.browser.newPage();
    await page.setRequestInterception(true);
    let broken = true;
    page.on('request', (request) =>
      broken && /\/fr-[^/]*\.js/.test(request.url()) ? request.respond({ status: 503, body: '' }) : request.continue(),
    );
    await page.goto(`${here.site.url}portal.html`);
    await start(page);
    await (await see(page, 'fieldset.statement input[value="4"] + .face')).click();
    await (await page.$('deep/.languages button[lang=fr]')).click();
    await see(page, '[role=alert] button');
    const words = () =>
      page.$eval('deep/leerscan-survey', (survey) => [
        survey.shadowRoot.querySelector('nav .primary').textContent,
        Object.values(survey.draft.answers),
      ]);
    assert.deepEqual(await words(), ['Volgende', [4]]);
    broken = false;
    await (await page.$('deep/[role=alert] button')).click();
    await page.waitForFunction(() =>
      document
        .querySelector('leerscan-scan')
        .shadowRoot.querySelector('leerscan-survey')
        .shadowRoot.textContent.includes('Chez nous'),
    );
    await page.close();
  });
});
