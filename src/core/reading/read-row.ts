import type { AnswerReader } from './words/answer-words.js';
import type { BackgroundAnswer } from '../instrument/background.js';
import type { BackgroundCells } from './background-cells.js';
import type { Cell } from '../format/csv.js';
import type { OwnColumn } from './column-names.js';
import { contentId, contentOf } from './content.js';
import { createResponse } from '../response/create-response.js';
import { describe } from '../errors/leerscan-error.js';
import { FULL_FORM, type Instrument } from '../instrument/instrument.js';
import { languageIn } from './words/language-names.js';
import { RESPONSE_ID_PATTERN } from '../instrument/text.js';
import { UUID_PATTERN } from '../kiosk/kiosk-record.js';
import type { Answer, Answers } from '../response/response.js';
import { cellText } from './words/plain-words.js';
import { type Reading, type Refusal, refusalAt, refusalOf } from './reading.js';
import type { Counter, RowIdentity } from './row-identity.js';
import type { TableColumns } from './table-columns.js';
import { toJson } from '../format/json.js';

const UUID = /^([0-9a-f]{8})-([0-9a-f]{2})/;

/** What is known of a table before its rows are read. */
export interface RowReader {
  readonly instrument: Instrument;
  readonly columns: TableColumns;
  /** What its rows are of, where they do not say so themselves. */
  readonly form: string;
  readonly answers: AnswerReader;
  /** By background question. */
  readonly background: readonly (readonly [name: string, read: (row: readonly Cell[]) => BackgroundCells])[];
  readonly identity: RowIdentity;
  /** How often the same answers came before. */
  readonly equal: Counter;
  readonly table: number;
  readonly sheet: string | undefined;
}

/** Why there are no answers in a row: a cell that is none, or two that contradict each other. */
export type NoAnswers =
  | { readonly place: number; readonly found: string }
  | { readonly name: string; readonly clash: readonly [one: string, other: string] };

/** The answers to statements in a row, or why there are none. */
export function answersIn(
  { columns, answers }: RowReader,
  row: readonly Cell[],
): { readonly answers: Answers } | NoAnswers {
  const found: Record<string, Answer> = {};
  for (const { id, places } of columns.items) {
    let first = -1;
    for (const place of places) {
      const answer = answers(row[place]);
      if (answer === undefined) return { place, found: cellText(row[place]) };
      if (answer === null) continue;
      if (first >= 0 && found[id] !== answer) return { name: id, clash: [cellText(row[first]), cellText(row[place])] };
      found[id] = answer;
      first = place;
    }
  }
  return { answers: found };
}

/** A person's row: their response, and the background cells that are left out of it. */
export function personIn(reader: RowReader, row: readonly Cell[], at: number, answers: Answers): readonly Reading[] {
  const { instrument, columns, background, sheet } = reader;
  const left: Reading[] = [];
  const respondent: Record<string, BackgroundAnswer> = {};
  for (const [name, read] of background) {
    const cells = read(row);
    if (cells.clash) return [clashAt(at, name, cells.clash, sheet)];
    for (const spot of cells.left) left.push({ at, note: 'cell', ...spot, sheet });
    if (cells.answer !== undefined) respondent[name] = cells.answer;
  }
  const meta = (name: OwnColumn): string => {
    for (const place of columns.own.get(name) ?? []) {
      const text = cellText(row[place]);
      if (text !== '') return text;
    }
    return '';
  };
  const refusal = otherIn(instrument, meta('instrument'), meta('version'), at);
  if (refusal) return [refusal];
  const form = meta('form');
  const parts = {
    instrument,
    answers,
    respondent,
    form: form === FULL_FORM || Object.hasOwn(instrument.forms, form) ? form : reader.form,
    language: languageIn(instrument, meta('language')),
  };
  try {
    return [identified(reader, row, at, parts, [meta('id'), meta('response id')]), ...left];
  } catch (error) {
    return [refusalOf(at, error)];
  }
}

/** With their own id; or one that follows from their kiosk's record, or from what they answered. */
function identified(
  { instrument, identity, table, equal }: RowReader,
  row: readonly Cell[],
  at: number,
  parts: Parameters<typeof createResponse>[0],
  [uuid, own]: readonly [string, string],
): Reading {
  const record = UUID_PATTERN.test(uuid) ? uuid : undefined;
  const id = [own, uuid].find((one) => RESPONSE_ID_PATTERN.test(one));
  if (id !== undefined) return { at, record, response: createResponse({ ...parts, id }) };
  const where = { table, upTo: identity.upTo(at - 1), was: identity.was(row) };
  // Of a kiosk whose other column a spreadsheet took for a number: its record says whose it is.
  const [, eight, two] = UUID.exec(record ?? '') ?? [];
  if (eight && two) return { at, record, response: createResponse({ ...parts, id: eight + two }), row: where };
  const response = createResponse({ ...parts, id: where.was });
  const content = contentOf(instrument, response);
  return { at, record, response: { ...response, id: contentId(content, equal.next(toJson(content))) }, row: where };
}

/** Other tools have columns of these names too: without an instrument, they say nothing of ours. */
function otherIn(instrument: Instrument, id: string, version: string, at: number): Refusal | undefined {
  if (id === '') return undefined;
  if (id !== instrument.id)
    return refusalAt(at, 'other-instrument', `instrument.id: expected "${instrument.id}", but got ${describe(id)}`);
  return isSameVersion(version, instrument.version)
    ? undefined
    : refusalAt(
        at,
        'other-version',
        `instrument.version: expected "${instrument.version}", but got ${describe(version)}`,
      );
}

export function clashAt(
  at: number,
  name: string,
  [one, other]: readonly [string, string],
  sheet: string | undefined,
): Refusal {
  return refusalAt(
    at,
    'two-answers',
    `${name}: expected one answer, but got ${describe(one)} and ${describe(other)} in columns of the same name`,
    { column: name, found: `${one}, ${other}`, sheet },
  );
}

/** A spreadsheet makes 1 or 1,0 of 1.0. */
function isSameVersion(one: string, other: string): boolean {
  const plain = (version: string): string => version.replaceAll(',', '.').replace(/(\.0+)+$/, '');
  return one === '' || one === other || plain(one) === plain(other);
}
