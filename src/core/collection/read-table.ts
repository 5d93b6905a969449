import { type BackgroundAnswer, type BackgroundQuestion, questionsOf, valuesOf } from '../instrument/background.js';
import { contentId, contentOf, idFrom } from './content.js';
import type { Cell } from '../format/csv.js';
import { hashOf } from '../instrument/fingerprint.js';
import { FULL_FORM, type Instrument } from '../instrument/instrument.js';
import { UUID_PATTERN } from '../kiosk/kiosk-record.js';
import { LeerscanError, describe } from '../errors/leerscan-error.js';
import { type Reading, parseResponse, refusalAt, refusalOf } from './reading.js';
import type { Answer, Response } from '../response/response.js';
import { isNumber, isSummary } from './summary-row.js';
import { type OwnColumn, type TableColumns, columnsOf, plainName } from './table-columns.js';
import { LANGUAGE_PATTERN, RESPONSE_ID_PATTERN } from '../instrument/text.js';

/** Rows above the names of the columns. */
export const MAX_ABOVE = 20;
const UUID = /^([0-9a-f]{8})-([0-9a-f]{2})/;
/** How spreadsheets write yes and no, in the languages of the product. */
const YES_OR_NO: Readonly<Record<string, boolean>> = {
  true: true,
  waar: true,
  vrai: true,
  wahr: true,
  false: false,
  onwaar: false,
  faux: false,
  falsch: false,
};

/**
 * Responses in a table with a first row of names: item ids, names of background questions, and (of a kiosk) id,
 * instrument, version, form and language. `table` is its place in the file, from 0.
 */
export function* readTable(instrument: Instrument, rows: readonly (readonly Cell[])[], table = 0): Generator<Reading> {
  const head = headOf(instrument, rows);
  const names = (rows[head] ?? []).map(cellText);
  const columns = columnsOf(instrument, names);
  if (columns.items.size === 0) {
    yield refusalAt(
      1,
      'unreadable',
      `expected a first row with the ids of statements, such as "${instrument.items[0]?.id ?? ''}", but got ${describe(names.slice(0, 5).join(', '))}`,
    );
    return;
  }
  const equal = new Counter();
  const equalCells = new Counter();
  let upTo = idFrom(JSON.stringify(names));
  for (const [index, row] of rows.entries()) {
    const cells = row.map(cellText);
    if (index <= head || cells.every((one) => one === '')) continue;
    upTo = idFrom(upTo + JSON.stringify(cells));
    const was = formerId(row, equalCells);
    if (columns.retired.some((place) => (cells[place] ?? '') !== '')) {
      yield refusalAt(
        index + 1,
        'other-version',
        `expected answers to version ${instrument.version}, but got some to statements that it does not have`,
      );
      continue;
    }
    try {
      const summary = isSummary(cells) || isFigures(instrument, columns, cells);
      if (summary)
        yield refusalAt(index + 1, 'summary', 'expected the answers of a person, but got averages or totals');
      else yield { at: index + 1, ...readRow(instrument, columns, cells, equal, { table, upTo, was }) };
    } catch (error) {
      yield refusalOf(index + 1, error);
    }
  }
}

/** How many statements a row names. */
export function itemsIn(instrument: Instrument, row: readonly Cell[]): number {
  const names = new Set(row.map((cell) => plainName(cellText(cell))));
  return instrument.items.filter(({ id }) => names.has(plainName(id))).length;
}

/** The row with the names: people put titles above their tables. The first one when there is none. */
export function headOf(instrument: Instrument, rows: readonly (readonly Cell[])[]): number {
  return Math.max(
    0,
    rows.slice(0, MAX_ABOVE).findIndex((row) => itemsIn(instrument, row) > 0),
  );
}

function readRow(
  instrument: Instrument,
  { items, background, own }: TableColumns,
  cells: readonly string[],
  equal: Counter,
  row: { readonly table: number; readonly upTo: string; readonly was: string },
): Omit<Extract<Reading, { readonly response: Response }>, 'at'> {
  const meta = (name: OwnColumn): string =>
    (own.get(name) ?? []).map((place) => cells[place] ?? '').find((text) => text !== '') ?? '';
  const questions = questionsOf(instrument.background).filter(({ name }) => background.has(name));
  const answers = Object.fromEntries(
    Array.from(items).flatMap(([item, places]) => oneOf(item, places, cells, (text) => answerIn(text, item))),
  );
  const respondent = Object.fromEntries(
    questions.flatMap((question) =>
      oneOf(question.name, background.get(question.name) ?? [], cells, (text) => backgroundIn(question, text)),
    ),
  );
  // Other tools have columns of these names too: without an instrument, or with what is none, they say nothing of ours.
  const version =
    meta('instrument') === '' || isSameVersion(meta('version'), instrument.version)
      ? instrument.version
      : meta('version');
  const language = LANGUAGE_PATTERN.test(meta('language')) ? meta('language') : instrument.languages[0];
  const form = Object.hasOwn(instrument.forms, meta('form')) ? meta('form') : FULL_FORM;
  const record = UUID_PATTERN.test(meta('id')) ? meta('id') : undefined;
  const id = [meta('response id'), meta('id')].find((one) => RESPONSE_ID_PATTERN.test(one));
  const parse = (known: string): Response =>
    parseResponse(instrument, {
      id: known,
      instrument: { id: meta('instrument') || instrument.id, version },
      form,
      language,
      answers,
      respondent,
      wave: 0,
    });
  if (id !== undefined) return { record, response: parse(id) };
  // Of a kiosk whose other column a spreadsheet took for a number: its record says whose it is.
  const [, eight, two] = UUID.exec(record ?? '') ?? [];
  if (eight && two) return { record, response: parse(eight + two), row };
  const response = parse(row.was);
  const content = contentOf(instrument, response);
  return { record, response: { ...response, id: contentId(content, equal.next(JSON.stringify(content))) }, row };
}

/** What stands in whichever column of that name has something. */
function oneOf<T>(
  name: string,
  places: readonly number[],
  cells: readonly string[],
  read: (text: string) => T,
): readonly (readonly [string, T])[] {
  const texts = places.map((place) => cells[place] ?? '').filter((text) => text !== '');
  const [first, ...others] = texts.map(read);
  if (first === undefined) return [];
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw new LeerscanError('answers-differ', [
      {
        path: name,
        message: `expected one answer, but got ${texts.map(describe).join(' and ')} in columns of the same name`,
      },
    ]);
  return [[name, first]];
}

/** As a spreadsheet writes it. */
function cellText(cell: Cell): string {
  return String(cell ?? '').trim();
}

function answerIn(text: string, item: string): Answer {
  const value = numberIn(text);
  if (value !== undefined) return value;
  const word = text.toLowerCase();
  if (word === 'na' || word === 'unknown') return word;
  throw new LeerscanError('response-invalid', [
    { path: item, message: `expected a number, "na", "unknown" or nothing, but got ${describe(text)}` },
  ]);
}

/** Also behind the apostrophe with which people keep a spreadsheet from changing a cell. */
function numberIn(text: string): number | undefined {
  return /^'?-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace("'", '').replace(',', '.')) : undefined;
}

/** Figures that nobody can have chosen, and nothing else about a person: averages or totals that do not say so. */
function isFigures(instrument: Instrument, { items }: TableColumns, cells: readonly string[]): boolean {
  const values = [...items.values()]
    .flat()
    .map((place) => cells[place] ?? '')
    .filter((text) => text !== '')
    .map(numberIn);
  const isChosen = (value: number | undefined): boolean =>
    value === undefined || instrument.scale.options.some((option) => option.value === value);
  const isBetween = values.some((value) => !isChosen(value) && !Number.isInteger(value));
  return (
    values.length > 0 &&
    (isBetween || (values.every((value) => !isChosen(value)) && cells.every((cell) => cell === '' || isNumber(cell))))
  );
}

function backgroundIn(question: BackgroundQuestion, text: string): BackgroundAnswer {
  if (question.type === 'text' || question.type === 'comment') return text;
  const values = valuesOf(question);
  const known = (part: string): string | number | boolean =>
    values.find((value) => String(value) === part) ?? spelledOtherwise(values, part) ?? part;
  const parts = text.split(', ');
  if (question.type === 'checkbox') return parts.map(known);
  if (question.type === 'matrix')
    return Object.fromEntries(
      parts.map((part) => [part.slice(0, part.lastIndexOf(': ')), known(part.slice(part.lastIndexOf(': ') + 2))]),
    );
  return known(text);
}

/**
 * The choice that a spreadsheet, or a hand, wrote in its own way: other capitals, a decimal comma, its own word for
 * true.
 */
function spelledOtherwise(
  values: readonly (string | number | boolean)[],
  text: string,
): string | number | boolean | undefined {
  const alike = values.filter((value) =>
    typeof value === 'number'
      ? value === numberIn(text)
      : typeof value === 'boolean'
        ? value === YES_OR_NO[text.toLowerCase()]
        : plainName(value) === plainName(text),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** A spreadsheet makes 1 or 1,0 of 1.0. */
function isSameVersion(one: string, other: string): boolean {
  const plain = (version: string): string => version.replaceAll(',', '.').replace(/(\.0+)+$/, '');
  return one === '' || plain(one) === plain(other);
}

class Counter {
  readonly #counts = new Map<string, number>();

  /** How many equal ones came before. */
  next(text: string): number {
    const before = this.#counts.get(text) ?? 0;
    this.#counts.set(text, before + 1);
    return before;
  }
}

/**
 * The id that a row without one had in collections of before: of all its cells, and of how many equal rows came before
 * it.
 */
function formerId(row: readonly Cell[], equal: Counter): string {
  const text = JSON.stringify(row.map((cell) => cellText(cell).replace(/^'/, '')));
  const before = equal.next(text);
  return (
    hashOf(`a${before}${text}`).toString(16).padStart(8, '0') +
    (hashOf(`b${before}${text}`) & 0xff).toString(16).padStart(2, '0')
  );
}
