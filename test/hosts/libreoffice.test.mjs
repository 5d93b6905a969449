import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { asTyped, toCsv } from '../../dist/core/format/csv.js';
import { createResponse, parseInstrument } from '../../dist/core/index.js';
import { deletionCodeOf } from '../../dist/core/kiosk/kiosk-record.js';
import { responseTable } from '../../dist/core/kiosk/kiosk-table.js';
import { readSource } from '../../dist/gather/read-source.js';
import { sheetsOf } from '../../dist/gather/workbook.js';
import { zipEntries } from '../../dist/gather/zip.js';
import { toWorkbook } from '../../dist/ui/workbook.js';
import { LOCALES, openOffice } from '../helpers/office.mjs';

const SIZES = ['1-9', '10-49', '50-249', '250+'];
const WORDS = ["'s ochtends", "'s avonds", 'Ja, soms', '0012', '1e3', '1/2', '3 mei', 'true', '=1+1', '-1 jaar'];
const instrument = parseInstrument({
  id: 'shop',
  version: '1.0',
  title: 'Shop',
  languages: ['nl'],
  scale: { options: [0, 1, 2].map((value) => ({ value, label: `${value}` })) },
  dimensions: [{ id: 'safety', title: 'V' }],
  items: ['goggles', 'gloves'].map((id) => ({ id, dimension: 'safety', text: id })),
  background: [
    { type: 'dropdown', name: 'size', title: 's', choices: SIZES },
    { type: 'radiogroup', name: 'word', title: 'w', choices: WORDS },
    { type: 'radiogroup', name: 'share', title: 's', choices: [0.5, 0.8, 1] },
    { type: 'boolean', name: 'course', title: 'c' },
    { type: 'checkbox', name: 'days', title: 'd', choices: ['ma', 'di', 'wo'] },
    { type: 'comment', name: 'why', title: 'y' },
  ],
});
/** What spreadsheets take for numbers, among them. */
const IDS = ['0012345678', '12345678e9', '00000000e1', '1234567890', 'a1b2c3d4e5'];
const TEXTS = [
  "'t Kuipke",
  '+32 470',
  'twee\nregels',
  '"zo"; en zo',
  '1.0',
  '#N/A',
  'mei 2026',
  '12',
  '_x0041_',
  "'98",
];

const records = WORDS.map((word, at) => ({
  type: /** @type {const} */ ('response'),
  id: `${at}${IDS[at % IDS.length].replace(/\D/g, '7').padEnd(7, '3').slice(0, 7)}-1234-4234-8234-12345678901${at}`,
  day: '2026-11-30',
  place: { event: 'Beurs 1-9', stand: '3', kiosk: 'A' },
  response: createResponse({
    instrument,
    id: IDS[at] ?? `${at}e${String(at).padStart(8, '0')}`,
    answers: { goggles: at % 3, ...(at % 2 === 0 ? { gloves: 'unknown' } : {}) },
    respondent: {
      size: SIZES[at % SIZES.length],
      word,
      share: [0.5, 0.8, 1][at % 3],
      course: at % 2 === 0,
      days: at % 2 === 0 ? ['ma', 'wo'] : ['di'],
      why: TEXTS[at],
    },
  }),
})).sort((one, other) => (one.id < other.id ? -1 : 1));
const table = responseTable(instrument, records);
/** A team's report has texts of people, and figures. */
const figures = {
  columns: ['team', 'n', 'mean'],
  rows: [...TEXTS, ...WORDS, ...SIZES, '<5', '≤ 28', '≥ 72'].map((text, at) => [text, at, at + 0.25]),
};

async function read(name, bytes) {
  const found = [];
  const input = { name, content: new Blob([bytes]) };
  for await (const reading of readSource(instrument, input, new AbortController().signal)) found.push(reading);
  return found;
}

/** Everybody comes back once, as they were. */
async function comesBack(name, bytes, what) {
  const found = (await read(name, bytes)).filter((reading) => !('note' in reading));
  assert.deepEqual(
    found.map((reading) => ('response' in reading ? [reading.record, reading.response] : reading)),
    records.map(({ id, response }) => [id, response]),
    what,
  );
}

async function cellsOf(bytes) {
  const all = new Uint8Array(bytes);
  for await (const { rows } of sheetsOf(all, zipEntries(all, 1000), new AbortController().signal)) return rows;
  return [];
}

describe('through LibreOffice', { timeout: 900_000 }, () => {
  let office;
  before(() => {
    office = openOffice();
  });
  after(() => office?.close());

  const csv = { 'kiosk.csv': toCsv(table), 'report.csv': toCsv(figures) };
  for (const locale of LOCALES)
    for (const detects of [false, true])
      test(`our CSV comes back whole (${locale}${detects ? ', numbers are looked for' : ''})`, async () => {
        for (const to of ['csv', 'xlsx']) {
          const saved = await office.save(csv, { locale, to, detects });
          await comesBack(`kiosk.${to}`, saved['kiosk.csv'], to);
          if (to === 'xlsx')
            assert.deepEqual(
              (await cellsOf(saved['report.csv'])).slice(1).map(([text]) => asTyped(String(text))),
              figures.rows.map(([text]) => text),
            );
          else
            for (const { id } of records)
              assert.ok(saved['kiosk.csv'].includes(deletionCodeOf(id)), `the deletion code of ${id}`);
        }
      });

  for (const locale of ['en-US', 'nl-NL'])
    test(`our workbook comes back whole (${locale})`, async () => {
      const bytes = async (sheets) => Buffer.from(await (await toWorkbook(sheets)).arrayBuffer());
      const books = {
        'kiosk.xlsx': await bytes({ responses: table }),
        'report.xlsx': await bytes({ report: figures }),
      };
      for (const to of ['csv', 'xlsx']) {
        const saved = await office.save(books, { locale, to });
        await comesBack(`kiosk.${to}`, saved['kiosk.xlsx'], to);
        if (to === 'xlsx')
          assert.deepEqual(
            (await cellsOf(saved['report.xlsx'])).slice(1).map(([text, n, mean]) => [asTyped(String(text)), n, mean]),
            figures.rows.map(([...cells]) => cells),
          );
      }
    });
});
