import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before, describe } from 'node:test';
import { createId } from '../../dist/core/kiosk/kiosk-record.js';
import { responseTable } from '../../dist/core/kiosk/kiosk-table.js';
import { toCsv } from '../../dist/core/format/csv.js';
import { fromShareCode, toShareCode } from '../../dist/core/index.js';
import { serve } from '../../demo/serve.mjs';
import { TABLETS, downloaded } from '../helpers/engines.mjs';
import { writeWorkbook } from '../helpers/python.mjs';
import { see, tap } from '../helpers/scan-page.mjs';
import { MEANS, instrument, responseOf } from '../helpers/team-answers.mjs';
import {
  fillIn,
  invite,
  keptHere,
  meansOf,
  paste,
  pick,
  printed,
  released,
  says,
  tagOf,
  textOf,
} from '../helpers/team-page.mjs';

/** What a kiosk would export of some of the twelve. */
const tableOf = (places) =>
  responseTable(
    instrument,
    places.map((place) => ({
      type: 'response',
      id: createId(),
      day: '2026-11-24',
      place: { event: 'Matching', stand: '', kiosk: 'A' },
      response: responseOf(place, 0),
    })),
  );
const codesOf = (places, tag) => places.map((place) => toShareCode(instrument, responseOf(place, tag))).join('\n');

/** Counts the workers that the page starts from now on. */
function countWorkers() {
  const { Worker: Usual } = window;
  window.leerscanWorkers = 0;
  window.Worker = class extends Usual {
    constructor(url, options) {
      super(url, options);
      window.leerscanWorkers += 1;
    }
  };
}

const keptOn = (page) =>
  page.evaluate(async () => [
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    document.cookie,
    (await indexedDB.databases()).length,
  ]);

for (const [engine, create] of Object.entries(TABLETS))
  describe(`a team in ${engine}`, { timeout: 240_000 }, () => {
    const tablet = create();
    let site;
    let url;
    before(async () => {
      site = await serve(undefined, 0);
      url = `${site.url}team.html`;
      await tablet.start();
    });
    after(async () => {
      await tablet.stop();
      await site.close();
    });

    test('gathers codes, a table and a workbook beside the page, keeps them only when asked to, and reports on them', async () => {
      const { page, said } = await tablet.open(url);
      await page.evaluate(countWorkers);
      await invite(page);
      const tag = await tagOf(page);
      await paste(page, codesOf([0, 1, 2], tag));
      await says(page, '.added', /^3 /);
      const { columns, rows } = tableOf([8, 9, 10, 11]);
      const workbook = join(tablet.profile.folder, 'kiosk.xlsx');
      writeWorkbook(workbook, [columns, ...rows]);
      await pick(page, '#files', [
        ['kiosk.csv', toCsv(tableOf([4, 5, 6, 7]))],
        ['kiosk.xlsx', [...readFileSync(workbook)]],
      ]);
      await says(page, '.added', /^8 /);
      assert.equal(await page.evaluate(() => window.leerscanWorkers), 1, 'files are read beside the page');
      await tap(page, 'button.save');
      const file = JSON.parse((await downloaded(tablet, /teambestand-.*\.json$/)).toString());
      assert.equal(file.format, 'leerscan-collection-1');
      assert.deepEqual(await keptOn(page), [[], [], '', 0], 'nothing is kept unasked');
      await tap(page, '#keep-here');
      await keptHere(page, true);
      await tablet.kill();

      await tablet.start();
      const more = await tablet.open(url);
      await tap(more.page, 'button.resume');
      await says(more.page, '.count', /11 van de 12 mensen hebben geantwoord/);
      await paste(more.page, codesOf([3], tag));
      await says(more.page, '.added', /^1 /);
      await tablet.kill();

      await tablet.start();
      const again = await tablet.open(url);
      await tap(again.page, 'button.resume');
      await says(again.page, '.count', /12 van de 12 mensen hebben geantwoord/);
      await released(again.page);
      assert.deepEqual(await meansOf(again.page), MEANS.nl);
      assert.match(await textOf(again.page, '.report'), /12 van de 12 mensen hebben geantwoord/);
      await tap(again.page, '#with-annex');
      const paper = await printed(again.page);
      assert.match(paper.text, /Leidraad voor het gesprek/);
      assert.match(paper.text, /Technische bijlage/);
      const last = await tablet.open(url);
      await tap(last.page, 'button.resume');
      await tap(last.page, '#keep-here');
      await keptHere(last.page, false);
      assert.deepEqual(await keptOn(last.page), [[], [], '', 0], 'nor any longer than that');
      assert.deepEqual([said, more.said, again.said, last.said], [[], [], [], []]);
    });

    test('without a worker, refuses a report on four and makes the same one on twelve', async () => {
      const { page, said } = await tablet.open(url);
      await page.evaluate(() => {
        window.Worker = undefined;
      });
      await invite(page);
      await pick(page, '#files', [['kiosk.csv', toCsv(tableOf([0, 1, 2, 3]))]]);
      await says(page, '.added', /^4 /);
      await tap(page, 'button.make');
      await says(page, '.note[role=alert]', /Je hebt nu 4 deelnemers\. Vanaf 5 kan je een rapport maken\./);
      assert.equal(await page.$('deep/leerscan-report'), null);
      await pick(page, '#files', [['more.csv', toCsv(tableOf([4, 5, 6, 7, 8, 9, 10, 11]))]]);
      await says(page, '.added', /^8 /);
      await released(page);
      assert.deepEqual(await meansOf(page), MEANS.nl);
      assert.deepEqual(said, []);
    });

    test('whoever is invited hands over a code that holds what they answered', async () => {
      const { page, said } = await tablet.open(url);
      const link = await invite(page);
      await tap(page, '#keep-here');
      await keptHere(page, true);
      const invited = await tablet.open(link);
      await fillIn(invited.page, () => 4, 0);
      const code = await (await see(invited.page, '#code')).evaluate((field) => field.value);
      const { answers } = fromShareCode([instrument], code);
      assert.deepEqual([...new Set(Object.values(answers))], [4]);
      const gathering = await tablet.open(url);
      await tap(gathering.page, 'button.resume');
      await paste(gathering.page, code);
      await says(gathering.page, '.added', /^1 /);
      assert.deepEqual([said, invited.said, gathering.said], [[], [], []]);
    });
  });
