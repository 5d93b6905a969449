import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { TABLETS, downloaded } from '../helpers/engines.mjs';
import { hostPages } from '../helpers/host-pages.mjs';
import { paperOf } from '../helpers/paper.mjs';
import { answerPage, next, see, shownItems, start, tap, through } from '../helpers/scan-page.mjs';

const HTML =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portaal</title><link rel="icon" href="icon.svg"><script type="module" src="leerscan/leerscan.js"></script></head><body><main><leerscan-scan form="short" RESUME></leerscan-scan></main></body></html>';

const keptOn = (page) => page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]);

for (const [engine, create] of Object.entries(TABLETS))
  describe(`a scan in ${engine}`, { timeout: 120_000 }, () => {
    const tablet = create();
    let host;
    before(async () => {
      host = await hostPages({ '/': HTML.replace('RESUME', ''), '/kept.html': HTML.replace('RESUME', 'resume="mij"') });
      await tablet.start();
    });
    after(async () => {
      await tablet.stop();
      await host.close();
    });

    test('goes with its background questions to the result and a file of it, and stores nothing', async () => {
      const { page, said } = await tablet.open(host.url);
      await page.evaluate(() => {
        document.addEventListener('leerscan-complete', ({ detail }) => {
          window.leerscanDone = JSON.parse(JSON.stringify(detail));
        });
      });
      await through(page, () => 4, undefined, 'details.theme');
      await tap(page, 'nav button:not(.primary)');
      await see(page, '.question');
      await page.$$eval('deep/fieldset[data-question=role] input', (choices) => choices[1].click());
      await next(page);
      await see(page, 'details.theme');
      await next(page);
      await see(page, 'ol.steps');
      await see(page, 'canvas');
      const { response, result } = await page.evaluate(() => window.leerscanDone);
      assert.deepEqual([Object.keys(response.answers).length, Object.keys(response.respondent)], [15, ['role']]);
      assert.deepEqual(
        await page.$$eval('deep/td[data-score]', (cells) => cells.map((cell) => cell.textContent)),
        Array.from({ length: 5 }, () => '75'),
      );
      assert.equal(result.steps.length, 3);
      const paper = await paperOf(page, 'leerscan-result', () => tap(page, '[part=take-along] .row button'));
      assert.match(paper.text, /75/);
      await tap(page, '[part=take-along] .row button:last-child');
      const file = JSON.parse((await downloaded(tablet, /\.json$/)).toString());
      assert.equal(file.response.id, response.id);
      assert.deepEqual(await keptOn(page), [[], [], '']);
      assert.deepEqual(said, []);
    });

    test('goes on after a reload where it was left, when its page asks for that, and is then gone', async () => {
      const { page, said } = await tablet.open(`${host.url}kept.html`);
      await start(page);
      const [first] = await shownItems(page);
      await answerPage(page, { [first]: 2 });
      await page.waitForFunction(() => localStorage.length === 1);
      await page.reload();
      await tap(page, '[part=note] button.primary');
      await see(page, 'fieldset.statement');
      const values = await page.$$eval('deep/fieldset.statement input:checked', (inputs) =>
        inputs.map(({ value }) => value),
      );
      assert.deepEqual(values, ['2']);
      await page.reload();
      await see(page, '[part=note] button.primary');
      await tap(page, '[part=note] button:not(.primary)');
      await page.waitForFunction(() => localStorage.length === 0);
      assert.deepEqual(said, []);
    });
  });
