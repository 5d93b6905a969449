import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { toCsv } from '../../dist/core/format/csv.js';
import { createResponse, eventReleaseOf } from '../../dist/core/index.js';
import { createId } from '../../dist/core/kiosk/kiosk-record.js';
import { responseTable } from '../../dist/core/kiosk/kiosk-table.js';
import { axeViolations } from '../helpers/axe.mjs';
import { seeded } from '../helpers/kiosk-sender.mjs';
import { paperOf, sheetsOf } from '../helpers/paper.mjs';
import { saidBy, see, tap } from '../helpers/scan-page.mjs';
import { useSite } from '../helpers/site.mjs';
import { instrument } from '../helpers/team-answers.mjs';
import { catchDownloads, openTeam, pick, says, textOf, type } from '../helpers/team-page.mjs';

const here = useSite();
const random = seeded(20);
const among = (list) => list[Math.floor(random() * list.length)];
/** Themes from weak to strong, so that something stands out. */
const LEVELS = [1.6, 2.6, 3.4, 3.6, 4.4];
const COMPANIES = 53;

/** @returns {Extract<import('../../dist/core/kiosk/kiosk-record.js').KioskRecord, { type: 'response' }>} */
function record(place) {
  const guides = place % 5 < 2 ? 'yes' : among(['wish', 'wish', 'no']);
  const answers = Object.fromEntries(
    instrument.items.map(({ id, dimension }) => {
      const level = LEVELS[instrument.dimensions.findIndex((one) => one.id === dimension)];
      const value = Math.round(level + (guides === 'yes' ? 0.7 : 0) + random() * 2 - 1);
      /** @type {import('../../dist/core/index.js').Answer} */
      const answer = random() < 0.08 ? 'unknown' : Math.min(5, Math.max(1, value));
      return [id, answer];
    }),
  );
  const respondent = { guides, size: among(['1-9', '10-49', '10-49', '50-249']) };
  return {
    type: 'response',
    id: createId(),
    day: '2026-11-24',
    place: { event: 'Jobdag', stand: 'Ingang', kiosk: `Tablet ${1 + (place % 3)}` },
    response: createResponse({ instrument, answers, respondent, language: 'nl' }),
  };
}

const records = Array.from({ length: COMPANIES }, (_, place) => record(place));
/** Three tablets, one scan in two files, one deleted on its tablet. */
const deletion = {
  type: 'deletion',
  id: `deletion-${records[0].id}`,
  day: '2026-11-24',
  of: records[0].id,
  was: 'response',
};
const jsonFile = (list) => JSON.stringify({ format: 'leerscan-kiosk-1', records: list });
const FILES = [
  ['tablet-1.json', jsonFile([...records.slice(0, 20), deletion])],
  ['tablet-2.csv', toCsv(responseTable(instrument, records.slice(18, 40)))],
  ['tablet-3.json', jsonFile(records.slice(40))],
];

/** The start of the team page, with the files of an event's kiosks. */
async function opened(language, files = FILES, options = {}) {
  const page = await openTeam(here.browser, `${here.site.url}team.html`, language, options);
  await pick(page, '#event-files', files);
  await see(page, '.make #event');
  return page;
}

async function made(page, name = 'Jobdag') {
  await type(page, '#event', name);
  await tap(page, '#no-wall');
  await tap(page, 'button.make');
  await see(page, 'leerscan-team-event-report >>> h2');
}

describe('the report of an event', () => {
  test('counts every scan of all kiosks once, and none that was deleted', async () => {
    const page = await opened('nl');
    const said = saidBy(page);
    await says(page, '.count', new RegExp(`^${COMPANIES - 1} ingevulde scans`));
    await made(page);
    assert.match(await textOf(page, '#who + .count'), /^52 ingevulde scans$/);
    const text = await textOf(page, '.report');
    // Steps and statements are the questionnaire's own.
    assert.doesNotMatch(text.replace(await textOf(page, 'ol.steps'), ''), /jullie|je team|undefined|\[object/i);
    assert.match(text, /Begeleidt studenten/);
    assert.deepEqual(await axeViolations(page), []);
    assert.deepEqual(said, []);
    await page.browserContext().close();
  });

  for (const language of ['en', 'fr', 'de'])
    test(`is all in its language, in ${language}`, async () => {
      const page = await opened(language);
      await made(page);
      const text = `${await textOf(page, '.report')}${await page.$eval('deep/#event-text', ({ value }) => value)}`;
      assert.doesNotMatch(text, /scans? van|bedrijven|ingevulde|minstens|undefined|\[object/);
      assert.deepEqual(await axeViolations(page), []);
      await page.browserContext().close();
    });

  test('asks for a name, whether there was a screen with figures, and waits for these', async () => {
    const page = await opened('nl');
    const alert = async (text) => says(page, '.make [role=alert]', text);
    await tap(page, 'button.make');
    await alert(/Vul de naam/);
    await type(page, '#event', 'Jobdag');
    await tap(page, 'button.make');
    await alert(/Zeg eerst of er al/);
    await tap(page, '#wall');
    await tap(page, 'button.make');
    await alert(/We wachten/);
    await pick(page, '#release', [['wrong.json', '{"format":"leerscan-event-release-1"}']]);
    await alert(/geen bestand met tussenstanden/);
    const shown = await eventReleaseOf(
      instrument,
      records.slice(1, 13).map(({ response }) => response),
      { breakdown: 'guides', batch: 10 },
    );
    const release = { format: 'leerscan-event-release-1', event: 'Jobdag', day: '2026-11-24', ...shown };
    await pick(page, '#release', [['releases.json', JSON.stringify(release)]]);
    await says(page, '.taken', /12 ingevulde scans/);
    await tap(page, 'button.make');
    await see(page, 'leerscan-team-event-report >>> h2');
    assert.match(await textOf(page, '#who + .count'), /^52 /);
    // It goes on from there: the first batch is the screen's.
    const saved = await catchDownloads(page);
    await tap(page, 'button.keep');
    const { memory } = JSON.parse(`${(await saved(/tussenstand.*\.json$/)).bytes}`);
    assert.deepEqual([memory.salt, memory.batches.length], [shown.memory.salt, 2]);
    assert.equal(memory.batches[0], shown.memory.batches[0]);
    await page.browserContext().close();
  });

  test('finds the figures of a screen among the files, and goes on from its own last report', async () => {
    const first = await eventReleaseOf(
      instrument,
      records.slice(20, 40).map(({ response }) => response),
      { breakdown: 'guides' },
    );
    const release = { format: 'leerscan-event-release-1', event: 'Jobdag in Gent', day: '2026-11-24', ...first };
    const page = await opened('nl', [...FILES, ['releases.json', JSON.stringify(release)]]);
    await says(page, '.taken', /20 ingevulde scans/);
    assert.equal(await page.$eval('deep/#event', ({ value }) => value), 'Jobdag in Gent');
    await tap(page, 'button.make');
    // What is still being read counts too.
    await see(page, 'leerscan-team-event-report >>> h2');
    assert.match(await textOf(page, '#who + .count'), /^52 /);
    await tap(page, 'button.back');
    await says(page, '.taken', /52 ingevulde scans/);
    // Of another line of pictures it takes nothing.
    const other = await eventReleaseOf(
      instrument,
      records.slice(20, 32).map(({ response }) => response),
      { breakdown: 'guides' },
    );
    await pick(page, '#release', [['other.json', JSON.stringify({ ...release, ...other })]]);
    await says(page, '.make [role=alert]', /gaan niet op elkaar verder/);
    await says(page, '.taken', /52 ingevulde scans/);
    await page.browserContext().close();
  });

  test('refuses below five scans, and shows who took part only where that may be', async () => {
    const page = await opened('nl', [['tablet.json', jsonFile(records.slice(0, 4))]]);
    await says(page, '.count', /^4 ingevulde scans/);
    await type(page, '#event', 'Jobdag');
    await tap(page, '#no-wall');
    await tap(page, 'button.make');
    await says(page, '.make [role=alert]', /Vanaf 5/);
    await page.browserContext().close();
  });

  test('prints, and is taken along as Excel and as text', async () => {
    const page = await opened('nl');
    await made(page);
    const saved = await catchDownloads(page);
    await tap(page, 'button.xlsx');
    await saved(/\.xlsx$/);
    await says(page, '.along [aria-live]', /Bewaard als leerscan-jobdag-rapport-.*\.xlsx/);
    const text = await page.$eval('deep/#event-text', ({ value }) => value);
    for (const part of ['52 ingevulde scans', 'vragenlijst 2', 'n = 52', 'geen steekproef'])
      assert.ok(text.includes(part), part);
    const { pages } = await sheetsOf(
      here.browser,
      await paperOf(page, 'leerscan-team-event-report', () => tap(page, 'button.print')),
    );
    assert.ok(pages >= 3 && pages <= 5, `${pages} sheets`);
    await page.browserContext().close();
  });
});
