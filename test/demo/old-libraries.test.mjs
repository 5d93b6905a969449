import assert from 'node:assert/strict';
import test from 'node:test';
import { fromShareCode } from 'leerscan/core';
import { loadInstrument } from 'leerscan/instruments';
import { saidBy, see, seeRadar, tap, through } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';

const here = useSite();

/** What older libraries do to every page that has them, as they do it. @type {Record<string, () => void>} */
const LIBRARIES = {
  'an Array.from that knows neither sets nor a second argument': () => {
    Array.from = function (source) {
      if (!source) return [];
      const list = new Array(source.length || 0);
      for (let place = list.length; place-- > 0;) list[place] = source[place];
      return list;
    };
  },
  'a toJSON of every list': () => {
    /** @type {any} */ (Array.prototype).toJSON = function () {
      return `[${Array.prototype.map.call(this, (one) => JSON.stringify(one)).join(',')}]`;
    };
  },
};

/** What the person takes along as a file. */
async function takenFile(page) {
  await page.evaluate(() => {
    URL.createObjectURL = (blob) => {
      window.leerscanFile = blob.text();
      return '#';
    };
  });
  await tap(page, '.ways .row button:last-child');
  await page.waitForFunction('window.leerscanFile');
  return JSON.parse(await page.evaluate(() => window.leerscanFile));
}

for (const [what, spoil] of Object.entries(LIBRARIES)) {
  test(`a page with ${what}: link, file and radar are those of any page`, async () => {
    const page = await here.browser.newPage();
    const said = saidBy(page);
    await page.evaluateOnNewDocument(spoil);
    await page.goto(`${here.site.url}index.html`);
    const answerOf = (item) => 1 + (item.length % 5);
    await through(page, answerOf);

    const link = await (await see(page, '#link')).evaluate((field) => field.value);
    const instrument = await loadInstrument('leercultuur');
    const response = fromShareCode([instrument], /leerscan=(.*)/.exec(link)[1]);
    assert.deepEqual(response.answers, Object.fromEntries(instrument.items.map(({ id }) => [id, answerOf(id)])));

    const file = await takenFile(page);
    assert.deepEqual(file.response.answers, response.answers);
    assert.ok(Array.isArray(file.scores) && Array.isArray(file.steps), JSON.stringify(file).slice(0, 200));

    await seeRadar(page);
    assert.deepEqual(said, []);
    await page.close();
  });
}
