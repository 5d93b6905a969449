import { parseRows } from './csv-rows.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Mapping } from './mapping.js';
import { namesAt, nearHeadOf } from './near-head.js';
import { readTable } from './read-table.js';
import { type Reading, refusalAt } from './reading.js';
import { MAX_ABOVE, type Rows, headOf, itemsIn } from './table-head.js';
import { tornRows } from './torn-rows.js';

const SEPARATORS = [';', ',', '\t', '|'];
/** Characters in which the names of the columns are looked for: in most files they stand at the top. */
const BEGINNINGS = [20_000, 400_000];

/** Rows of a CSV file, and the numbers of those in which a quote opens that does not close, from 1. */
interface CsvTable {
  readonly rows: Rows;
  readonly open: readonly number[];
}

/** Whatever separates its cells: that with which a row has the most columns of ours. Undefined when none has any. */
export function csvTable(instrument: Instrument, text: string, mapping?: Mapping): CsvTable | undefined {
  // Some programs say in a first line which one it is.
  const [first = '', said] = /^\uFEFF*"?sep=(.)"?\r?\n?|^\uFEFF*/.exec(text) ?? [];
  const plain = text.slice(first.length);
  const separator = BEGINNINGS.reduce<string | undefined>(
    (found, length) => found ?? separatorOf(instrument, plain.slice(0, length), said ? [said] : SEPARATORS, mapping),
    undefined,
  );
  if (separator === undefined) return undefined;
  let looked = 0;
  const { rows, open } = parseRows(
    plain,
    separator,
    (row) => looked++ < MAX_ABOVE && itemsIn(instrument, row, mapping) > 0,
  );
  // A line above counts: that is where people look.
  return said ? { rows: [[], ...rows], open: open.map((row) => row + 1) } : { rows, open };
}

/** With which a row has the most columns of ours, or else several that are nearly ours. */
function separatorOf(
  instrument: Instrument,
  text: string,
  separators: readonly string[],
  mapping: Mapping | undefined,
): string | undefined {
  const tried = separators.map((separator) => ({ separator, rows: parseRows(text, separator, () => false).rows }));
  const best = tried
    .map(({ separator, rows }) => {
      const head = headOf(instrument, rows, mapping);
      return { separator, items: head === undefined ? 0 : itemsIn(instrument, rows[head] ?? [], mapping) };
    })
    .reduce((one, other) => (other.items > one.items ? other : one));
  return best.items > 0
    ? best.separator
    : tried.find(({ rows }) => nearHeadOf(instrument, rows, mapping) !== undefined)?.separator;
}

/** Responses in a CSV file, and each row in which a quote opens that does not close: it swallows nobody. */
export function* readCsv(instrument: Instrument, { rows, open }: CsvTable, mapping?: Mapping): Generator<Reading> {
  const head = namesAt(instrument, rows, mapping) ?? 0;
  const cells = rows[head]?.length ?? 0;
  // Where cells run over, nobody knows which answer belongs to what.
  const swallowed = new Set(open.filter((row) => rows[row - 1]?.length !== cells).map((row) => row - 1));
  const torn = tornRows(instrument, rows, head, mapping);
  const isLost = (place: number): boolean => swallowed.has(place) || torn.has(place);
  const readings = readTable(
    instrument,
    swallowed.size + torn.size > 0 ? rows.map((row, place) => (isLost(place) ? [] : row)) : rows,
    { mapping },
  );
  const first = readings.next();
  if (!first.done && 'about' in first.value) {
    yield first.value;
    return;
  }
  for (const row of open)
    yield swallowed.has(row - 1)
      ? refusalAt(row, 'open-quote', 'expected a quote that closes, but it stays open')
      : { at: row, note: 'open-quote' };
  for (const place of torn)
    if (!swallowed.has(place))
      yield refusalAt(
        place + 1,
        'broken',
        `expected ${cells} cells, but got ${rows[place]?.length ?? 0}: a line break or a separator is in the wrong place`,
      );
  if (!first.done) yield first.value;
  yield* readings;
}
