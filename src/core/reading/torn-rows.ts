import { answerReader } from './words/answer-words.js';
import type { Instrument } from '../instrument/instrument.js';
import { type Mapping, NO_MAPPING } from './mapping.js';
import { cellText } from './words/plain-words.js';
import { columnsOf } from './table-columns.js';
import { type Rows, namesOf } from './table-head.js';

/** What else separates cells: a row that was changed by hand can have one of these in between. */
const MIXED = /[;,\t|](?! |$)/g;
/** A spreadsheet writes 4 with decimals where the column has them. */
const WHOLE = /^'?-?\d+[.,]0+$/;
/** Pieces of a row, over lines that follow each other. */
const MOST_PIECES = 6;

/**
 * Places of rows of CSV whose cells are not where their names are: torn over lines, with a separator too many, or with
 * another one between two cells. Short rows whose last cells are empty are whole: spreadsheets leave those out.
 */
export function tornRows(
  instrument: Instrument,
  rows: Rows,
  head: number,
  mapping: Mapping = NO_MAPPING,
): ReadonlySet<number> {
  const { items } = columnsOf(instrument, namesOf(rows, head, new Set()), mapping);
  const read = answerReader(instrument, mapping);
  const isWhole = (row: Rows[number]): boolean =>
    items.every(({ places }) => places.every((place) => read(row[place]) !== undefined));
  const torn = new Set<number>();
  const width = rows[head]?.length ?? 0;
  const counts = new Map<number, number>();
  for (let place = head + 1; place < rows.length; place++) {
    const length = rows[place]?.length ?? 0;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [usual] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [width, 0]);
  const widest = Math.max(width, usual);
  const isFull = counts.has(width);
  for (let place = head + 1; place < rows.length; place++) {
    const row = rows[place] ?? [];
    if (row.length === width || row.length === usual) continue;
    if (row.length > widest && row.slice(widest).some((cell) => cellText(cell) !== '')) torn.add(place);
    if (row.length >= width || isEmpty(row)) continue;
    if (isMixed(row, width)) torn.add(place);
    if (!isFull || torn.has(place)) continue;
    let joined = row;
    for (let end = place + 1; end < place + MOST_PIECES; end++) {
      const next = rows[end] ?? [];
      if (isEmpty(next) || next.length >= width) break;
      joined = [...joined.slice(0, -1), `${joined.at(-1) ?? ''}${next[0] ?? ''}`, ...next.slice(1)];
      if (joined.length === width && isWhole(joined)) for (let piece = place; piece <= end; piece++) torn.add(piece);
      if (joined.length >= width) break;
    }
  }
  return torn;
}

function isMixed(row: Rows[number], width: number): boolean {
  const others = row.reduce<number>((sum, cell) => {
    const text = cellText(cell);
    return sum + (WHOLE.test(text) ? 0 : (text.match(MIXED)?.length ?? 0));
  }, 0);
  return others > 0 && row.length + others === width;
}

function isEmpty(row: Rows[number]): boolean {
  return row.every((cell) => cellText(cell) === '');
}
