import { expect } from '@open-wc/testing';
import { Collection } from '../../../src/core/collection/collection.js';
import { incomingOf } from '../../../src/core/collection/incoming.js';
import type { Table } from '../../../src/core/format/csv.js';
import { type Instrument, createResponse, resultOf } from '../../../src/core/index.js';
import { type ExportHead, tabletsIn } from '../../../src/core/kiosk/kiosk-export.js';
import {
  type KioskRecord,
  createId,
  deletionCodeOf,
  deletionOf,
  unreadableOf,
} from '../../../src/core/kiosk/kiosk-record.js';
import type { Reading } from '../../../src/core/reading/reading.js';
import { type Found, readResponses } from '../../../src/gather/index.js';
import { readSource } from '../../../src/gather/read-source.js';
import { type Sheet, sheetsOf } from '../../../src/gather/workbook.js';
import { zipEntries } from '../../../src/gather/zip.js';
import { deKiosk } from '../../../src/i18n/de-kiosk.js';
import { enKiosk } from '../../../src/i18n/en-kiosk.js';
import { frKiosk } from '../../../src/i18n/fr-kiosk.js';
import { nlKiosk } from '../../../src/i18n/nl-kiosk.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { type ExportFormat, type Kept, exportFile } from '../../../src/kiosk/staff/export-files.js';
import { toWorkbook } from '../../../src/ui/workbook.js';
import { contactRecord, responseRecord } from '../../fixtures/kiosk-records.js';
import { rich } from '../../fixtures/instruments.js';

const WORDS = { nl: nlKiosk, en: enKiosk, fr: frKiosk, de: deKiosk } as const;
const DAY = '2026-11-30';
const HEAD: ExportHead = {
  place: { event: 'Matching', stand: '3', kiosk: 'A' },
  at: `${DAY}T09:05Z`,
  responses: { kept: 2, waiting: 1, refused: 0 },
};

describe('what staff take out of a kiosk', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  const keptOf = (records: readonly KioskRecord[], more: Partial<Kept> = {}): Kept => ({
    instrument,
    records,
    unreadable: [],
    refused: [],
    head: HEAD,
    words: nlKiosk.sheets,
    language: 'nl',
    ...more,
  });
  const answered = (value: number | 'na' | 'unknown', id = createId()): KioskRecord => {
    const items = instrument.forms['short'] ?? [];
    const response = createResponse({
      instrument,
      form: 'short',
      answers: Object.fromEntries(items.map((item) => [item, value])),
      respondent: { role: 'lead' },
    });
    return responseRecord({ id, response });
  };
  async function sheets(file: Blob): Promise<readonly Sheet[]> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const found: Sheet[] = [];
    for await (const sheet of sheetsOf(bytes, zipEntries(bytes, 10_000) ?? [], new AbortController().signal))
      found.push(sheet);
    return found;
  }
  async function read(one: Instrument, file: Blob): Promise<readonly Found[]> {
    const all: Found[] = [];
    for await (const found of readResponses(one, file)) all.push(found);
    return all;
  }
  const kindsOf = (found: readonly Found[]): readonly string[] =>
    found.flatMap((one) => (one.kind === 'note' ? [] : ['reason' in one ? one.reason : one.kind]));
  const rowOf = (sheet: Sheet | undefined, at: number): ReadonlyMap<unknown, unknown> =>
    new Map(sheet?.rows[0]?.map((name, place) => [name, sheet.rows[at]?.[place]]));

  it('is an Excel that people can read: statements, answers, choices, scores and consents in words', async () => {
    const consent = { version: '1', language: 'nl', at: `${DAY}T10:00:00Z` };
    const response = answered(4);
    const contact = contactRecord({
      consents: [{ purpose: 'contact', text: 'Leerpunt mag mij contacteren.', ...consent }],
      response: response.id,
    });
    const other = contactRecord({
      consents: [{ purpose: 'news', text: 'Leerpunt mag mij het verslag sturen.', ...consent }],
    });
    const deleted = deletionOf(answered(3) as never, DAY);
    const found = await sheets(
      await exportFile('xlsx', keptOf([response, answered('unknown'), contact, other, deleted]), 'x'),
    );
    expect(found.map(({ name }) => name)).to.deep.equal(Object.values(nlKiosk.sheets.names));
    const [answers, contacts, deletions, explanation] = found;
    expect(answers?.rows).to.have.length(3);
    const codes = answers?.rows.map((row) => row[4]);
    const row = rowOf(answers, codes?.indexOf(deletionCodeOf(response.id)) ?? 0);
    const unsure = rowOf(answers, 3 - (codes?.indexOf(deletionCodeOf(response.id)) ?? 0));
    const [item] = instrument.forms['short'] ?? [];
    const { text = {}, dimension = '' } = instrument.items.find(({ id }) => id === item) ?? {};
    const statement = (text as Readonly<Record<string, string>>)['nl'];
    const label = instrument.scale.options.find(({ value }) => value === 4)?.label as Readonly<Record<string, string>>;
    expect(row.get(statement)).to.equal(label['nl']);
    expect(unsure.get(statement)).to.equal('Weet ik niet');
    const theme = instrument.dimensions.find(({ id }) => id === dimension)?.title as Readonly<Record<string, string>>;
    const shown = resultOf(instrument, (response as ReturnType<typeof responseRecord>).response).dimensions[0]?.shown;
    expect(shown).to.be.a('number');
    expect(row.get(`Score van 0 tot 100: ${theme['nl']}`)).to.equal(shown);
    expect(unsure.get(`Score van 0 tot 100: ${theme['nl']}`)).to.equal(undefined);
    expect([...row.values()]).not.to.include('lead');
    expect([...row.keys()].filter((name) => instrument.items.some(({ id }) => id === name))).to.deep.equal([]);
    const linked = contacts?.rows.find((one) => one.includes(deletionCodeOf(response.id)));
    expect(linked?.filter((cell) => cell === 'ja' || cell === 'nee')).to.deep.equal(['ja', 'nee']);
    expect(deletions?.rows[1]).to.deep.equal([DAY, 'antwoorden', deletionCodeOf(deleted.of), deleted.of]);
    const explained = explanation?.rows.flat();
    for (const said of [statement, label['nl'], theme['nl'], 'Leerpunt mag mij contacteren.', `kolom ${item ?? ''}`])
      expect(explained).to.include(said);
  });

  it('has a head that stays and filters, and columns as wide as what is in them', async () => {
    const wide = 'w'.repeat(90);
    const blob = await toWorkbook({ t: { columns: ['a', wide], rows: [['é'.repeat(30), 'b']] } });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const { unzipSync, strFromU8 } = await import('fflate');
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] as Uint8Array);
    expect(xml).to.match(/<\/sheetData><autoFilter ref="A1:B2"\/>/);
    const book = strFromU8(unzipSync(bytes)['xl/workbook.xml'] as Uint8Array);
    expect(book).to.match(/"_xlnm\._FilterDatabase" localSheetId="0" hidden="1">'t'!\$A\$1:\$B\$2<\/definedName>/);
    expect(xml).to.match(/ySplit="1"[^>]*state="frozen"/);
    const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).to.deep.equal([32, 22]);
    const many = await toWorkbook({ t: { columns: [...Array(703).keys()].map((at) => `c${at}`), rows: [] } });
    const other = strFromU8(
      unzipSync(new Uint8Array(await many.arrayBuffer()))['xl/worksheets/sheet1.xml'] as Uint8Array,
    );
    expect(other).to.include('<autoFilter ref="A1:AAA1"/>');
  });

  for (const language of ['nl', 'en', 'fr', 'de'] as const)
    it(`is read by the team page with everybody once and nothing to ask (${language})`, async () => {
      const one = await loadInstrument('leercultuur', [language]);
      const records = [answered(4), answered(4), answered(2), answered('na'), contactRecord()];
      const gone = answered(5);
      const kept = keptOf([...records, deletionOf(gone as never, DAY)], {
        instrument: one,
        words: WORDS[language].sheets,
        language,
      });
      expect(Object.values(WORDS[language].sheets.names).every((name) => name.length <= 31)).to.equal(true);
      for (const format of ['xlsx', 'csv', 'json'] as ExportFormat[]) {
        const found = await read(instrument, await exportFile(format, kept, 'x'));
        expect([...kindsOf(found)].sort(), format).to.deep.equal(['deletion', ...Array<string>(4).fill('response')]);
        expect(found.flatMap((each) => (each.kind === 'response' ? [each.record] : [])).sort(), format).to.deep.equal(
          records.flatMap(({ type, id }) => (type === 'response' ? [id] : [])).sort(),
        );
        expect(found.find(({ kind }) => kind === 'deletion')).to.include({ record: gone.id });
      }
    });

  it('is read with a questionnaire of every kind of question, and beside somebody else’s sheet', async () => {
    const one = rich();
    const [first] = one.items;
    const response = createResponse({
      instrument: one,
      answers: { [first?.id ?? '']: one.scale.options[0]?.value ?? 1 },
    });
    const record = responseRecord({ response });
    const file = await exportFile(
      'xlsx',
      keptOf([record], { instrument: one, language: 'en', words: enKiosk.sheets }),
      'x',
    );
    expect(kindsOf(await read(one, file))).to.deep.equal(['response']);
    const mixed = await toWorkbook(
      Object.fromEntries<Table>([
        ...(await sheets(file)).map(({ name, rows: [columns = [], ...rows] }): [string, Table] => [
          name,
          { columns: columns.map((cell) => String(cell ?? '')), rows },
        ]),
        ['Forms', { columns: [first?.id ?? '', one.items[1]?.id ?? ''], rows: [[one.scale.options[1]?.value, '']] }],
      ]),
    );
    expect(kindsOf(await read(one, mixed))).to.deep.equal(['response', 'response']);
  });

  it('is read where it was written by an earlier version', async () => {
    const { contactTable, responseTable } = await import('../../../src/core/kiosk/kiosk-table.js');
    const records = [answered(4), answered(2)];
    const file = await toWorkbook({ responses: responseTable(instrument, records), contacts: contactTable(records) });
    expect(kindsOf(await read(instrument, file))).to.deep.equal(['response', 'response']);
  });

  it('has a row to count, on the sheets for people too, for what another version wrote', async () => {
    const [own, other] = [answered(4), answered(3)];
    const unreadable = [
      unreadableOf({ ...other, mood: 3 } as never, 'responses'),
      unreadableOf({ ...contactRecord({ id: createId() }), phone: '0470' } as never, 'contacts'),
    ];
    const [answers, contacts] = await sheets(await exportFile('xlsx', keptOf([own], { unreadable }), 'x'));
    expect(answers?.rows).to.have.length(3);
    expect(answers?.rows[2]).to.include.members([deletionCodeOf(other.id), nlKiosk.sheets.otherVersion, 'Matching']);
    expect(contacts?.rows[1]).to.include.members(['an@example.org', nlKiosk.sheets.otherVersion]);
  });

  it('says in JSON how the tablet stands, and nothing of a visitor but the records', async () => {
    const records = [answered(4), answered(2), contactRecord()];
    const written = JSON.parse(await (await exportFile('json', keptOf(records), 'x')).text()) as object;
    expect(Object.keys(written)).to.deep.equal(['format', 'head', 'records']);
    expect(tabletsIn(written)).to.deep.equal([{ ...HEAD, isCounted: false }]);
  });

  it('runs nothing that visitors typed, on any sheet', async () => {
    const typed = '=HYPERLINK("http://x.example")';
    const contact = contactRecord({ name: typed, organisation: '+32', email: '@x', consents: [] });
    const file = await exportFile('xlsx', keptOf([answered(4), contact]), 'x');
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer())));
    const written = parts
      .filter(([name]) => /^xl\/worksheets\/sheet\d\.xml$/.test(name))
      .map(([, part]) => strFromU8(part));
    expect(written).to.have.length(6);
    for (const xml of written) expect(xml).not.to.match(/<f[ >]/);
  });

  for (const format of ['xlsx', 'csv', 'json'] as const)
    it(`takes somebody out of a collection who was deleted on the tablet (${format})`, async () => {
      const collection = new Collection(instrument, {
        invitation: { team: 'Noord', wave: 'najaar', reader: 'An', form: 'short', tag: 0 },
        invited: null,
      });
      const records = [answered(4), answered(4), answered(2)];
      const bring = async (all: readonly KioskRecord[]): Promise<readonly unknown[]> => {
        const content = await exportFile(format, keptOf(all), 'x');
        const readings: Reading[] = [];
        for await (const one of readSource(instrument, { name: content.name, content }, new AbortController().signal))
          readings.push(one);
        return readings
          .filter((one) => !('note' in one))
          .map((one) => collection.take(incomingOf(instrument, one), DAY));
      };
      expect(await bring(records)).to.deep.equal(['added', 'added', 'added']);
      const [gone, ...others] = records;
      expect(await bring([...others, deletionOf(gone as never, DAY)])).to.include('removed');
      expect(collection.size).to.equal(2);
      await bring(records);
      expect(collection.size, 'an older file brings nobody back').to.equal(2);
    });

  it('lets a collection find somebody by the code of the kiosk, however it was typed', async () => {
    const collection = new Collection(instrument, {
      invitation: { team: 'Noord', wave: 'najaar', reader: 'An', form: 'short', tag: 0 },
      invited: null,
    });
    const records = [answered(4), answered(4), answered(2)];
    const content = await exportFile('csv', keptOf(records), 'x');
    const take = async (): Promise<void> => {
      for await (const one of readSource(instrument, { name: '', content }, new AbortController().signal))
        collection.take(incomingOf(instrument, one), DAY);
    };
    await take();
    const code = deletionCodeOf(records[0]?.id ?? '');
    expect(collection.byDeletionCodes('0000-0000 hello code')).to.deep.equal([]);
    for (const typed of [code, code.toLowerCase().replace('-', ''), `de code ${code.replace('-', ' ')}, graag`])
      expect(
        collection.byDeletionCodes(typed).map(({ record }) => record),
        typed,
      ).to.deep.equal([records[0]?.id]);
    expect(collection.remove(collection.byDeletionCodes(code))).to.equal(1);
    expect(collection.byDeletionCodes(code)).to.deep.equal([]);
    await take();
    expect(collection.size).to.equal(2);
  });
});
