import assert from 'node:assert/strict';
import test, { afterEach, beforeEach, describe } from 'node:test';
import { TABLETS } from '../helpers/engines.mjs';
import { answerPage, next, onward, pageAfter, see, shownItems, start, tap, toResult } from '../helpers/scan-page.mjs';
import { until } from '../helpers/until.mjs';
import { updatedSite } from '../helpers/updated-site.mjs';

const PAGE =
  '<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portaal</title><link rel="icon" href="data:,"><script type="module" src="leerscan/leerscan.js"></script></head><body><main><leerscan-scan form="short"></leerscan-scan></main></body></html>';

for (const [engine, create] of Object.entries(TABLETS))
  describe(`a site that is updated under a scan in ${engine}`, { timeout: 120_000 }, () => {
    let tablet;
    let host;
    // What one visitor's browser has kept would come to the help of the next.
    beforeEach(async () => {
      tablet = create();
      host = await updatedSite(PAGE);
      await tablet.start();
    });
    afterEach(async () => {
      await tablet.stop();
      await host.close();
    });

    const done = (page) =>
      page.evaluate(() => {
        document.addEventListener('leerscan-complete', ({ detail }) => {
          window.leerscanDone = JSON.parse(JSON.stringify(detail));
        });
      });

    test('comes to its result with what was fetched after the first page of answers', async () => {
      const { page } = await tablet.open(host.url);
      await start(page);
      const items = await shownItems(page);
      await answerPage(page, Object.fromEntries(items.map((item) => [item, 4])));
      await next(page);
      await pageAfter(page, items);
      await until(() => host.site.asked.some((path) => /radar-chart/.test(path)), 20_000, 'the last of its files');
      await page.waitForFunction(
        () =>
          document.querySelector('leerscan-scan').shadowRoot.querySelector('leerscan-survey').hasEngine &&
          performance.getEntriesByType('resource').some(({ name }) => name.includes('radar-chart')),
      );
      host.update();
      await onward(page, () => 4);
      await see(page, 'canvas');
      assert.deepEqual(host.site.missed, []);
    });

    test('goes on with every answer, on a new page, where a file is gone that it needs', async () => {
      const { page } = await tablet.open(host.url);
      await start(page);
      // What says so comes in the first pause.
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('/renewal-')),
      );
      host.update();
      for (let items = await shownItems(page); items.length > 0; items = await shownItems(page)) {
        await answerPage(page, Object.fromEntries(items.map((item) => [item, 2])));
        await next(page);
        await pageAfter(page, items);
      }
      // Some of it came before the update, and some did not.
      for (const screen of ['.question', 'details.theme']) {
        const shown = await see(page, `${screen}, .renewal button`);
        if (await shown.evaluate((found) => found.matches('.renewal button'))) break;
        await next(page);
      }
      await see(page, '.renewal button');
      assert.ok(host.site.missed.length < 80, `${host.site.missed.length} files asked for in vain`);
      await page.evaluate(() => {
        window.leerscanOld = true;
      });
      await tap(page, '.renewal button');
      await page.waitForFunction(() => !window.leerscanOld);
      await see(page, '.question');
      await done(page);
      await toResult(page);
      await see(page, 'ol.steps');
      const { response } = await page.evaluate(() => window.leerscanDone);
      assert.equal(Object.values(response.answers).filter((answer) => answer === 2).length, 15);
      assert.deepEqual(
        await page.evaluate(() => [history.state, localStorage.length, sessionStorage.length]),
        [null, 0, 0],
        'nothing is left of it',
      );
    });

    test('opens for whoever comes back with an entry script of before', async () => {
      const first = await tablet.open(host.url);
      await see(first.page, 'button.start');
      host.update();
      const { page } = await tablet.open(`${host.url}?again`);
      const shown = await see(page, 'button.start, .waiting button');
      if (await shown.evaluate((button) => button.matches('.waiting button'))) {
        await tap(page, '.waiting button');
        await see(page, 'button.start');
      }
    });
  });
