import { dsvFormat } from 'd3-dsv';
import { type BackgroundAnswer, type BackgroundQuestion, questionsOf, valuesOf } from './background.js';
import type { Cell } from './csv.js';
import { hashOf } from './fingerprint.js';
import { FULL_FORM, type Instrument } from './instrument.js';
import { UUID_PATTERN } from './kiosk-record.js';
import { LeerscanError, describe } from './leerscan-error.js';
import { type Reading, parseResponse, refusalAt, refusalOf } from './reading.js';
import type { Answer } from './response.js';
import { RESPONSE_ID_PATTERN } from './text.js';

/** Rows above the names of the columns. */
const MOST_ABOVE = 20;
const UUID = /^([0-9a-f]{8})-([0-9a-f]{2})/;

/** Rows of a CSV file, whichever of the usual separators it has. */
export function rowsOfCsv(text: string): readonly (readonly Cell[])[] {
  // Some programs say in a first line which one it is.
  const plain = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, '');
  const longest = plain.slice(0, 20_000).split(/\r?\n/).slice(0, MOST_ABOVE).reduce((best, line) => (line.length > best.length ? line : best), '');
  const separator = [';', ',', '\t'].reduce((best, one) => (longest.split(one).length > longest.split(best).length ? one : best));
  return dsvFormat(separator).parseRows(plain);
}

/** Responses in a table with a first row of names: item ids, names of background questions, and (of a kiosk) id, instrument, version, form and language. */
export function* readTable(instrument: Instrument, rows: readonly (readonly Cell[])[]): Generator<Reading> {
  const head = headOf(instrument, rows);
  const names = (rows[head] ?? []).map((cell) => textOf(cell));
  const items = instrument.items.filter(({ id }) => names.includes(id));
  if (items.length === 0) {
    yield refusalAt(1, 'unreadable', `expected a first row with the ids of statements, such as "${instrument.items[0]?.id ?? ''}", but got ${describe(names.slice(0, 5).join(', '))}`);
    return;
  }
  const questions = questionsOf(instrument.background).filter(({ name }) => names.includes(name));
  const equal = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const cell = (name: string): string => textOf(row[names.indexOf(name)]);
    if (index <= head || row.every((one) => textOf(one) === '')) continue;
    try {
      const answers = items.flatMap(({ id }): [string, Answer][] => (cell(id) === '' ? [] : [[id, answerIn(cell(id), id)]]));
      const respondent = questions.flatMap((question): [string, BackgroundAnswer][] => (cell(question.name) === '' ? [] : [[question.name, backgroundIn(question, cell(question.name))]]));
      yield {
        at: index + 1,
        // Of a kiosk: a deletion names it.
        record: UUID_PATTERN.test(cell('id')) ? cell('id') : undefined,
        response: parseResponse(instrument, {
          id: ownId(cell('response id'), cell('id')) ?? rowId(row, equal),
          instrument: { id: cell('instrument') || instrument.id, version: cell('version') || instrument.version },
          form: cell('form') || FULL_FORM,
          language: cell('language') || instrument.languages[0],
          answers: Object.fromEntries(answers),
          respondent: Object.fromEntries(respondent),
          wave: 0,
        }),
      };
    } catch (error) {
      yield refusalOf(index + 1, error);
    }
  }
}

/** The row with the names: people put titles above their tables. The first one when there is none. */
export function headOf({ items }: Instrument, rows: readonly (readonly Cell[])[]): number {
  return Math.max(0, rows.slice(0, MOST_ABOVE).findIndex((row) => items.some(({ id }) => row.some((cell) => textOf(cell) === id))));
}

/** As a spreadsheet writes it; the apostrophe that kept a text from being run is taken off. */
function textOf(cell: Cell): string {
  const text = String(cell ?? '').trim();
  return text.startsWith("'") ? text.slice(1) : text;
}

function answerIn(text: string, item: string): Answer {
  if (text === 'na' || text === 'unknown') return text;
  const value = /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  if (Number.isNaN(value)) throw new LeerscanError('response-invalid', [{ path: item, message: `expected a number, "na", "unknown" or nothing, but got ${describe(text)}` }]);
  return value;
}

function backgroundIn(question: BackgroundQuestion, text: string): BackgroundAnswer {
  if (question.type === 'text' || question.type === 'comment') return text;
  const known = (part: string): string | number | boolean => valuesOf(question).find((value) => String(value) === part) ?? part;
  const parts = text.split(', ');
  if (question.type === 'checkbox') return parts.map(known);
  if (question.type === 'matrix') return Object.fromEntries(parts.map((part) => [part.slice(0, part.lastIndexOf(': ')), known(part.slice(part.lastIndexOf(': ') + 2))]));
  return known(text);
}

/** Its own id, or the beginning of its kiosk's. */
function ownId(response: string, record: string): string | undefined {
  const known = [response, record].find((id) => RESPONSE_ID_PATTERN.test(id));
  const [, eight, two] = UUID.exec(record) ?? [];
  return known ?? (eight && two ? eight + two : undefined);
}

/** An id that follows from the row and from how many equal ones came before: the same file twice counts once, also with rows put in between. */
function rowId(row: readonly Cell[], equal: Map<string, number>): string {
  const text = JSON.stringify(row.map(textOf));
  const before = equal.get(text) ?? 0;
  equal.set(text, before + 1);
  // Two hashes that begin differently: of the same beginning one would follow from the other.
  return hashOf(`a${before}${text}`).toString(16).padStart(8, '0') + (hashOf(`b${before}${text}`) & 0xff).toString(16).padStart(2, '0');
}
