import { columnNamesOf } from './column-names.js';
import type { Instrument } from '../instrument/instrument.js';
import { likened, likeness } from './words/likeness.js';
import type { Mapping } from './mapping.js';
import { cellText, wordingsOf } from './words/plain-words.js';
import { type Rows, headOf } from './table-head.js';

/** Rows in which names are looked for that are nearly ours, and columns of each. */
const MAX_ROWS = 10;
const MAX_COLUMNS = 100;
/** How alike they must be, how many of them there must be, and how long. */
const NEAR = 0.7;
const LEAST = 2;
const LEAST_LETTERS = 8;

/** The row with the names of the columns: that which has some of ours, else that whose names are nearly ours. */
export function namesAt(instrument: Instrument, rows: Rows, mapping?: Mapping): number | undefined {
  return headOf(instrument, rows, mapping) ?? nearHeadOf(instrument, rows, mapping);
}

/** The row whose names are nearly those of some statements, where none has one exactly. */
export function nearHeadOf(instrument: Instrument, rows: Rows, mapping?: Mapping): number | undefined {
  // What somebody said that its columns are is no longer near.
  if (mapping && Object.keys(mapping.columns).length > 0) return undefined;
  const ways = instrument.items.flatMap(({ id, text }) => [id, ...wordingsOf(text)].map(likened));
  const names = columnNamesOf(instrument);
  const found = rows.slice(0, MAX_ROWS).findIndex((row) => {
    const near = row.slice(0, MAX_COLUMNS).filter((cell) => {
      const text = cellText(cell);
      if (text.length < LEAST_LETTERS || names.match(text)) return false;
      const own = likened(text);
      return ways.some((way) => likeness(own, way) >= NEAR);
    });
    return near.length >= LEAST;
  });
  return found < 0 ? undefined : found;
}
