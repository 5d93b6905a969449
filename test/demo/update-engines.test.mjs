import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { afterEach, beforeEach, describe } from 'node:test';
import { toShareCode } from '../../dist/core/index.js';
import { TABLETS, downloaded } from '../helpers/engines.mjs';
import { recordsOn } from '../helpers/kiosk-disk.mjs';
import { round, setUpKiosk } from '../helpers/kiosk-page.mjs';
import { answerPage, next, onward, pageAfter, see, shownItems, start, tap, toResult } from '../helpers/scan-page.mjs';
import { TABLET } from '../helpers/tablet.mjs';
import { MEANS, instrument, responseOf } from '../helpers/team-answers.mjs';
import { invite, meansOf, pick, released, says, tagOf } from '../helpers/team-page.mjs';
import { until } from '../helpers/until.mjs';
import { updatedSite } from '../helpers/updated-site.mjs';

const pageWith = (script, tag) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portaal</title><link rel="icon" href="data:,"><script type="module" src="leerscan/${script}"></script></head><body><main>${tag}</main></body></html>`;
/** The pages with a scan: the page, what its host says with it, and its address. */
const PAGES = {
  'a scan': [pageWith('leerscan.js', '<leerscan-scan form="short"></leerscan-scan>'), {}, ''],
  'the page of a frame': [readFileSync('dist/site/embed.html', 'utf8'), {}, '?form=short'],
  'the page of a frame without an origin': [
    readFileSync('dist/site/embed.html', 'utf8'),
    { 'content-security-policy': 'sandbox allow-scripts' },
    '?form=short',
  ],
};

for (const [engine, create] of Object.entries(TABLETS))
  for (const [kind, [html, headers, query]] of Object.entries(PAGES))
    describe(`a site that is updated under ${kind} in ${engine}`, { timeout: 120_000 }, () => {
      let tablet;
      let host;
      let address;
      // What one visitor's browser has kept would come to the help of the next.
      beforeEach(async () => {
        tablet = create();
        host = await updatedSite(html, headers);
        address = host.url + query;
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
        const { page } = await tablet.open(address);
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
        const { page } = await tablet.open(address);
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
          const shown = await see(page, `:is(${screen}, .renewal button)`);
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
          await page.evaluate(() => [
            history.state,
            window.name,
            ...(origin === 'null' ? [] : [localStorage, sessionStorage]).filter(({ length }) => length > 0),
          ]),
          [null, ''],
          'nothing is left of it',
        );
      });

      test('opens for whoever comes back with an entry script of before', async () => {
        const first = await tablet.open(address);
        await see(first.page, 'button.start');
        host.update();
        const { page } = await tablet.open(`${address}#again`);
        const shown = await see(page, ':is(button.start, .waiting button)');
        if (await shown.evaluate((button) => button.matches('.waiting button'))) {
          await tap(page, '.waiting button');
          await see(page, 'button.start');
        }
      });
    });

for (const [engine, create] of Object.entries(TABLETS))
  describe(`a site that is updated under a day’s work in ${engine}`, { timeout: 240_000 }, () => {
    /** A page of that entry, in a browser of its own. */
    async function opened(t, page) {
      const tablet = create();
      const host = await updatedSite(page);
      t.after(async () => {
        await tablet.stop();
        await host.close();
      });
      await tablet.start();
      const { page: shown } = await tablet.open(host.url, TABLET);
      return { tablet, host, page: shown };
    }

    test('a kiosk that is set up goes on with visitors, from the first screen to the thanks', async (t) => {
      const { host, page } = await opened(t, pageWith('kiosk/kiosk.js', '<leerscan-kiosk></leerscan-kiosk>'));
      await setUpKiosk(page, { asksContact: true });
      await see(page, '.attract');
      await round(page, () => 4, { contact: { fields: { email: 'a@example.org' }, purposes: ['contact'] } });
      host.update();
      await round(page, () => 2, { contact: { fields: { email: 'b@example.org' }, purposes: ['contact'] } });
      // Two responses, each with contact details beside it.
      assert.equal((await recordsOn(page)).length, 4);
      assert.deepEqual(host.site.missed, []);
    });

    test('a team’s report is made and saved; what cannot be written any more says what to do', async (t) => {
      const { tablet, host, page } = await opened(t, pageWith('team/team.js', '<leerscan-team></leerscan-team>'));
      await invite(page);
      const tag = await tagOf(page);
      // What a report is put into words with comes in a pause, beside what the questionnaire itself says of results.
      await page.waitForFunction(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/nl-result-')).length === 2,
      );
      host.update();
      const handedOver = Array.from({ length: 12 }, (_, place) => toShareCode(instrument, responseOf(place, tag)));
      await pick(page, '#files', [['codes.txt', handedOver.join('\n')]]);
      await says(page, '.added', /^12 /);
      // An older page does not talk to a newer worker: its own is gone, and the page reads by itself.
      assert.ok(host.site.missed.some((path) => /team-worker-/.test(path)));
      await released(page);
      assert.deepEqual(await meansOf(page), MEANS.nl);
      await tap(page, 'button.docx');
      await says(page, '.take [aria-live]', /site intussen vernieuwd\. Bewaar je teambestand/);
      await tap(page, 'button.page');
      assert.match((await downloaded(tablet, /rapport-.*\.html$/)).toString(), /Leidraad voor het gesprek/);
      await tap(page, 'button.back');
      await tap(page, 'button.save');
      const { codes } = JSON.parse((await downloaded(tablet, /teambestand-.*\.json$/)).toString());
      assert.equal(codes.length, 12);
    });
  });
