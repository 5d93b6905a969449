import type { AnswerReader } from './words/answer-words.js';
import type { Cell } from '../format/csv.js';
import { columnNamesOf } from './column-names.js';
import type { Instrument } from '../instrument/instrument.js';
import { listOf } from '../format/list-of.js';
import type { Mapping } from './mapping.js';
import { cellText, folded, lettersOf, wordingsOf } from './words/plain-words.js';
import type { TableColumns } from './table-columns.js';

export type Rows = readonly (readonly Cell[])[];

/** Rows above the names of the columns. */
export const MAX_ABOVE = 1_000;
/** Rows below the first one with a name of ours, of which another may have more. */
const MORE_NAMES = 5;
/** Rows of names below the names. */
const MAX_BELOW = 5;
/** Letters of a statement by which it is known, where a second row of names has not all of it. */
const LEAST_LETTERS = 5;
/** What tools write in a second row of names: Qualtrics its fields, SurveyMonkey what is answered. */
const SECOND: ReadonlySet<string> = new Set([
  ...['response', 'open-ended response', 'antwoord', 'open antwoord', 'réponse', 'antwort'],
  ...['start date', 'end date', 'response type', 'ip address', 'progress', 'duration (in seconds)', 'finished'],
  ...['recorded date', 'response id', 'responseid', 'recipient last name', 'distribution channel', 'user language'],
]);

/** How many statements a row names: a sentence by itself, as in a mail, names none. */
export function itemsIn(instrument: Instrument, row: readonly Cell[], mapping?: Mapping): number {
  const names = columnNamesOf(instrument);
  const found = new Set<string>();
  let surest = 4;
  const isAlone = row.length < 2 || row.filter((cell) => cellText(cell) !== '').length < 2;
  for (const cell of row) {
    if (typeof cell !== 'string') continue;
    const name = cell.trim();
    if (name === '' || /^[\d\s.,:/-]+$/.test(name)) continue;
    const said = mapping && Object.hasOwn(mapping.columns, name) ? mapping.columns[name] : undefined;
    const match = names.match(name);
    if (typeof said === 'string') found.add(said);
    else if (match?.target.kind === 'item' && (!isAlone || match.sureness < 2)) found.add(match.target.name);
    else continue;
    surest = Math.min(surest, typeof said === 'string' ? 0 : (match?.sureness ?? surest));
  }
  // One statement may be a sentence between commas.
  return found.size === 1 && surest > 2 ? 0 : found.size;
}

/** Place of the row with the names: people put titles above their tables. Undefined when there is none. */
export function headOf(instrument: Instrument, rows: Rows, mapping?: Mapping): number | undefined {
  const counts = (row: readonly Cell[]): number => itemsIn(instrument, row, mapping);
  const first = rows.slice(0, MAX_ABOVE).findIndex((row) => counts(row) > 0);
  if (first < 0) return undefined;
  return rows
    .slice(first, first + MORE_NAMES)
    .map((row, index) => [counts(row), first + index] as const)
    .reduce((one, other) => (other[0] > one[0] ? other : one))[1];
}

/** Places of the rows below the names that name the columns once more: texts of questions, tags, ids for an import. */
export function namesBelow(
  instrument: Instrument,
  rows: Rows,
  head: number,
  columns: TableColumns,
  read: AnswerReader,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let place = head + 1; place <= head + MAX_BELOW && place < rows.length; place++) {
    const row = rows[place] ?? [];
    if (row.every((cell) => cellText(cell) === '')) continue;
    if (!isNames(instrument, row, columns, read)) break;
    found.add(place);
  }
  return found;
}

export function isNames(
  instrument: Instrument,
  row: readonly Cell[],
  { items }: TableColumns,
  read: AnswerReader,
): boolean {
  const texts = row.map(cellText).filter((text) => text !== '');
  // Tags of HXL, and the ids that Qualtrics reads back.
  if (texts.length > 0 && texts.every((text) => /^#[a-z]/.test(text))) return true;
  if (texts.some((text) => /^\{\s*"ImportId"/.test(text))) return true;
  if (items.some(({ places }) => places.some((place) => (read(row[place]) ?? null) !== null))) return false;
  if (itemsIn(instrument, row) > 0 || texts.some((text) => SECOND.has(folded(text)))) return true;
  return items.some(({ id, places }) => {
    const wordings = wordingsOf(instrument.items.find((item) => item.id === id)?.text).map(lettersOf);
    return places.some((place) => {
      const letters = lettersOf(cellText(row[place]));
      return letters.length >= LEAST_LETTERS && wordings.some((one) => one.startsWith(letters));
    });
  });
}

/**
 * All names of each column, its own first: then those of the row above (SurveyMonkey has questions there, and their
 * statements below) and of rows of names below.
 */
export function namesOf(rows: Rows, head: number, below: ReadonlySet<number>): readonly (readonly string[])[] {
  const textsOf = (place: number): readonly string[] => (rows[place] ?? []).map(cellText);
  const own = textsOf(head);
  const above = textsOf(head - 1);
  // A title has no names in it.
  const isTitle = above.filter((text) => text !== '').length < 2;
  const others = [...below].map(textsOf);
  const width = Math.max(own.length, isTitle ? 0 : above.length, ...others.map((row) => row.length));
  const groups = carriedOn(isTitle ? [] : above, width);
  const questions = carriedOn(own, width);
  const part = (group: string, name: string): readonly string[] =>
    group === '' || name === '' ? [] : [`${group} [${name}]`];
  return listOf(width, (place) => {
    const name = own[place] ?? '';
    const more = others.map((row) => row[place] ?? '');
    return [
      name,
      ...(isTitle ? [] : [above[place] ?? '', ...part(groups[place] ?? '', name)]),
      ...more,
      ...more.flatMap((text) => part(questions[place] ?? '', text)),
    ];
  });
}

/** A question stands above the first of its columns alone. */
function carriedOn(names: readonly string[], width: number): readonly string[] {
  let last = '';
  return listOf(width, (place) => (last = names[place] || last));
}
