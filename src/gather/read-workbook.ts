import { type Cell, asTyped } from '../core/format/csv.js';
import type { Instrument } from '../core/instrument/instrument.js';
import { EXPLANATION_MARK, KIOSK_MARK } from '../core/kiosk/table-marks.js';
import type { Mapping } from '../core/reading/mapping.js';
import { namesAt } from '../core/reading/near-head.js';
import { readTable } from '../core/reading/read-table.js';
import { MAX_ABOVE, type Rows } from '../core/reading/table-head.js';
import { cellText } from '../core/reading/words/plain-words.js';
import { type Reading, refusalAt } from '../core/reading/reading.js';
import { containerFormat } from './file-format.js';
import { formatRefusal } from './refusals.js';
import { type Sheet, sheetsOf } from './workbook.js';
import { MAX_ENTRIES, TooLarge } from './workbook-limits.js';
import { zipEntries } from './zip.js';

/** Readings of a workbook of Excel; a refusal for any other zip. */
export async function* readContainer(
  instrument: Instrument,
  bytes: Uint8Array,
  mapping: Mapping | undefined,
  signal: AbortSignal,
): AsyncGenerator<Reading> {
  const entries = zipEntries(bytes, MAX_ENTRIES);
  const format = entries && containerFormat(entries, bytes);
  if (format !== undefined) {
    yield formatRefusal(format);
    return;
  }
  const sheets = sheetsOf(bytes, entries ?? [], signal);
  let first: Sheet | undefined;
  const found: Sheet[] = [];
  for (;;) {
    let next: IteratorResult<Sheet, void>;
    try {
      next = await sheets.next();
    } catch (error) {
      if (signal.aborted) return;
      // What else is said of it is about its insides.
      yield error instanceof TooLarge
        ? refusalAt(1, 'too-large', error.message)
        : refusalAt(1, 'unreadable', 'expected a whole workbook of Excel (.xlsx), but got a broken one');
      return;
    }
    if (next.done) break;
    first ??= next.value;
    // Every sheet with answers. Of a kiosk: the one with contact details has none, and is not looked at.
    const isLeftOut = next.value.isHidden && mapping?.hidden === false;
    if (isLeftOut || namesAt(instrument, next.value.rows, mapping) === undefined) continue;
    found.push(next.value);
  }
  const tables = withoutCopies(found).map((sheet, place) => readSheet(instrument, sheet, place, mapping));
  if (tables.length === 0 && first) tables.push(readSheet(instrument, first, 0, mapping));
  if (tables.length === 0)
    yield refusalAt(1, 'unreadable', 'expected a workbook with a sheet of cells, but it has none');
  yield* afterQuestions(tables);
}

/**
 * A kiosk writes its people twice: in words, and as the table that is read. Who stands in that one by their deletion
 * code is not read again from the other, and what explains both is nobody.
 */
function withoutCopies(sheets: readonly Sheet[]): readonly Sheet[] {
  if (!sheets.some(headOfKiosk)) return sheets;
  const codes = new Set(sheets.flatMap(deletionCodesOf));
  const isCopy = ({ rows }: Sheet): boolean =>
    rows[0]?.[0] === EXPLANATION_MARK || rows.some((row) => row.some((cell) => codes.has(cellText(cell))));
  return sheets.filter((sheet) => headOfKiosk(sheet) !== undefined || !isCopy(sheet));
}

function headOfKiosk({ rows }: Sheet): readonly Cell[] | undefined {
  return rows.slice(0, MAX_ABOVE).find((row) => row.includes(KIOSK_MARK));
}

function deletionCodesOf(sheet: Sheet): readonly string[] {
  const place = headOfKiosk(sheet)?.indexOf(KIOSK_MARK);
  if (place === undefined) return [];
  return sheet.rows.map((row) => cellText(row[place])).filter((text) => text !== '' && text !== KIOSK_MARK);
}

/** Where one table is in doubt, nothing of the others: somebody answers, and then the whole file is read, once. */
function* afterQuestions(tables: readonly Generator<Reading>[]): Generator<Reading> {
  const firsts = tables.map((table): IteratorResult<Reading, void> => table.next());
  const questions = firsts.flatMap(({ value }: IteratorResult<Reading, void>) =>
    value && 'about' in value ? [value] : [],
  );
  if (questions.length > 0) {
    yield* questions;
    return;
  }
  for (const [place, table] of tables.entries()) {
    const { value } = firsts[place] as IteratorResult<Reading, void>;
    if (value) yield value;
    yield* table;
  }
}

/** A sheet as the table that it is; `hidden` counts what somebody has to be asked about. */
function tableOf(sheet: Sheet, mapping: Mapping | undefined): { readonly rows: Rows; readonly hidden: number } {
  const isHidden = (at: number): boolean => sheet.isHidden || sheet.hiddenRows.has(at);
  // A table that comes back out of our CSV: what was put before a text to keep it as it is comes off.
  const isOurs = headOfKiosk(sheet) !== undefined;
  const rows = isOurs
    ? sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asTyped(cell) : cell)))
    : sheet.rows;
  // What does not count stays an empty row: below it, rows keep their places.
  if (mapping?.hidden === false) return { rows: rows.map((row, at) => (isHidden(at) ? [] : row)), hidden: 0 };
  const hidden = rows.filter((row, at) => isHidden(at) && row.some((cell) => cell !== undefined)).length;
  return { rows, hidden: Math.max(0, sheet.isHidden ? hidden - 1 : hidden) };
}

function* readSheet(
  instrument: Instrument,
  sheet: Sheet,
  table: number,
  mapping: Mapping | undefined,
): Generator<Reading> {
  const { rows, hidden } = tableOf(sheet, mapping);
  const name = sheet.of > 1 ? sheet.name : undefined;
  yield* readTable(instrument, rows, { table, mapping, hidden, sheet: name });
}
