import { answerReader, answerTexts } from './words/answer-words.js';
import { backgroundReader } from './background-cells.js';
import type { ChoiceReader } from './words/choice-words.js';
import { type Cell, NOT_COMPUTED } from '../format/csv.js';
import type { Instrument } from '../instrument/instrument.js';
import { itemsOf } from '../instrument/instrument.js';
import { describe } from '../errors/leerscan-error.js';
import { type Mapping, NO_MAPPING } from './mapping.js';
import { deletedIn } from './deleted-rows.js';
import { DELETED_COLUMN, KIOSK_MARK } from '../kiosk/table-marks.js';
import type { KnownTable } from './known-table.js';
import { mappingQuestion } from './mapping-question.js';
import { namesAt } from './near-head.js';
import { cellText, isErrorCell, numberIn } from './words/plain-words.js';
import { type Reading, type Refusal, refusalAt } from './reading.js';
import { type NoAnswers, type RowReader, answersIn, clashAt, personIn } from './read-row.js';
import { Counter, RowIdentity } from './row-identity.js';
import { isFigures, isSummary } from './summary-row.js';
import { columnsOf, formOfTable } from './table-columns.js';
import { type Rows, isNames, itemsIn, namesBelow, namesOf } from './table-head.js';
import { isToolMark, toolMarks } from './tool-marks.js';
import { textOf } from '../instrument/text.js';

/** Names that a note can have, and how much of each. */
const MAX_NAMES = 100;
const MAX_NAME = 200;
/** Columns of a kiosk's table that are ours, and say nothing of a person. */
const OUR_OWN: ReadonlySet<string> = new Set([KIOSK_MARK, DELETED_COLUMN, 'day', 'event', 'stand', 'kiosk']);

/** Where a table stands, and what somebody said of it. */
export interface TableOptions {
  /** Its place in the file, from 0. */
  readonly table?: number | undefined;
  readonly mapping?: Mapping | undefined;
  /** Of a workbook with several. */
  readonly sheet?: string | undefined;
  /** Rows that a spreadsheet did not show. */
  readonly hidden?: number | undefined;
}

/**
 * Responses in a table with a row of names: ids or texts of statements, names or titles of background questions, and
 * (of a kiosk) id, instrument, version, form and language. Where it is in doubt what its columns and words are, a
 * question, and then nothing else of it.
 */
export function* readTable(instrument: Instrument, rows: Rows, options: TableOptions = {}): Generator<Reading> {
  const mapping = options.mapping ?? NO_MAPPING;
  const head = namesAt(instrument, rows, mapping);
  if (head === undefined) {
    const names = (rows[0] ?? []).slice(0, 5).map(cellText).join(', ');
    yield refusalAt(
      1,
      'unreadable',
      `expected a first row with the ids of statements, such as "${instrument.items[0]?.id ?? ''}", but got ${describe(names)}`,
      { sheet: options.sheet },
    );
    return;
  }
  const equal = new Counter();
  const identity = new RowIdentity(rows, head);
  const table = tableFrom(instrument, rows, head, mapping, options.hidden ?? 0);
  const question = mappingQuestion(table);
  if (question) {
    yield question;
    return;
  }
  yield* readFrom(table, options, equal, identity);
}

/** Everything about columns and words, decided once. */
function tableFrom(instrument: Instrument, rows: Rows, head: number, mapping: Mapping, hidden: number): OpenTable {
  const answers = answerReader(instrument, mapping);
  const first = columnsOf(instrument, namesOf(rows, head, new Set()), mapping);
  const passed = namesBelow(instrument, rows, head, first, answers);
  const names = namesOf(rows, head, passed);
  const columns = columnsOf(instrument, names, mapping);
  const readers = columns.background.map((one) => ({
    name: one.question.name,
    ...backgroundReader(instrument, one, names, mapping),
  }));
  return {
    instrument,
    rows,
    head,
    passed,
    names,
    columns,
    mapping,
    hidden,
    answers,
    choices: new Map(readers.map(({ name, words }): [string, ChoiceReader] => [name, words])),
    background: readers.map(({ name, read }) => [name, read] as const),
  };
}

type OpenTable = KnownTable & Pick<RowReader, 'background'>;

function* readFrom(
  table: OpenTable,
  { table: place = 0, sheet }: TableOptions,
  equal: Counter,
  identity: RowIdentity,
): Generator<Reading> {
  const { instrument, rows, head, passed, columns } = table;
  const reader: RowReader = {
    ...table,
    form: formOfTable(instrument, columns),
    identity,
    equal,
    table: place,
    sheet,
  };
  yield* aboutColumns(table, reader.form, sheet);
  const deletes = deletedIn(table);
  const markOf = toolMarks(table.names, rows, head + 1 + passed.size);
  const values = instrument.scale.options.map(({ value }) => value);
  for (let index = head + 1; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const at = index + 1;
    if (row.every(isEmpty)) continue;
    if (passed.has(index)) {
      yield { at, note: 'rows', sheet };
      continue;
    }
    const record = deletes?.(row);
    if (record !== undefined) {
      yield { at, deletes: record };
      continue;
    }
    const refused = columns.retired.some((one) => !isEmpty(row[one]))
      ? refusalAt(
          at,
          'other-version',
          `expected answers to version ${instrument.version}, but got some to statements that it does not have`,
          { sheet },
        )
      : refusedByTool(markOf?.(row), at, sheet);
    if (refused) {
      yield refused;
      continue;
    }
    if (isSummary(row)) {
      yield summaryAt(at, sheet);
      continue;
    }
    const answers = answersIn(reader, row);
    if ('answers' in answers) {
      yield* personIn(reader, row, at, answers.answers);
      continue;
    }
    if (
      !hasNumber(answers) &&
      isNames(instrument, row, columns, table.answers) &&
      itemsIn(instrument, row, table.mapping) > 0
    ) {
      if (isSameHead(table, row)) {
        yield { at, note: 'rows', sheet };
        continue;
      }
      // Another table, below this one: its columns are its own.
      yield* readFrom(tableFrom(instrument, rows, index, table.mapping, 0), { table: place, sheet }, equal, identity);
      return;
    }
    const chosen = columns.items.flatMap(({ places }) => places.map((one) => cellText(row[one])));
    yield isFigures(values, chosen, row.map(cellText)) ? summaryAt(at, sheet) : refusedCell(table, answers, at, sheet);
  }
}

/** Nobody names a column by a number. */
function hasNumber(why: NoAnswers): boolean {
  return 'found' in why && numberIn(why.found) !== undefined;
}

function isEmpty(cell: Cell): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Whether a row names the same columns in the same places. */
function isSameHead({ instrument, rows, head, mapping, columns }: OpenTable, row: readonly Cell[]): boolean {
  const own = (rows[head] ?? []).map(cellText);
  if (row.every((cell, place) => cellText(cell) === (own[place] ?? ''))) return true;
  const there = columnsOf(
    instrument,
    row.map((cell) => [cellText(cell)]),
    mapping,
  );
  return there.items.every(({ id, places }) =>
    columns.items.some((one) => one.id === id && one.places.join() === places.join()),
  );
}

/** What is not kept of a table, and what it lacks. */
function* aboutColumns(table: OpenTable, form: string, sheet: string | undefined): Generator<Reading> {
  const { instrument, names, columns, head } = table;
  const unused = columns.unused
    .filter((place) => !isToolMark(names[place] ?? []))
    .map((place) => names[place]?.find((name) => name !== '') ?? '')
    .filter((name) => name !== '' && !OUR_OWN.has(name.toLowerCase()));
  if (unused.length > 0) yield { at: head + 1, note: 'columns', names: listed(unused), sheet };
  const found = new Set(columns.items.map(({ id }) => id));
  const missing = itemsOf(instrument, form).filter(({ id }) => !found.has(id));
  if (missing.length > 0)
    yield {
      at: head + 1,
      note: 'missing',
      names: listed(missing.map(({ id, text }) => textOf(text, instrument.languages[0] ?? '') || id)),
      sheet,
    };
}

function listed(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.slice(0, MAX_NAME)))].slice(0, MAX_NAMES);
}

function refusedByTool(
  mark: 'preview' | 'unfinished' | undefined,
  at: number,
  sheet: string | undefined,
): Refusal | undefined {
  if (mark === undefined) return undefined;
  return mark === 'preview'
    ? refusalAt(at, mark, 'expected a response, but got a preview or a test', { sheet })
    : refusalAt(at, mark, 'expected a response, but got one that was not finished', { sheet });
}

function summaryAt(at: number, sheet: string | undefined): Refusal {
  return refusalAt(at, 'summary', 'expected the answers of a person, but got averages or totals', { sheet });
}

function refusedCell({ instrument, names }: OpenTable, why: NoAnswers, at: number, sheet: string | undefined): Refusal {
  if ('clash' in why) return clashAt(at, why.name, why.clash, sheet);
  const { place, found } = why;
  const column = names[place]?.find((name) => name !== '') ?? '';
  if (found === NOT_COMPUTED)
    return refusalAt(at, 'not-computed', `${column}: expected an answer, but got a formula that was never computed`, {
      column,
      sheet,
    });
  if (isErrorCell(found))
    return refusalAt(at, 'error-cell', `${column}: expected an answer, but got an error: ${describe(found)}`, {
      column,
      found,
      sheet,
    });
  const expected = answerTexts(instrument);
  return refusalAt(at, 'answer', `${column}: expected one of ${expected.join(', ')}, but got ${describe(found)}`, {
    column,
    found: found.slice(0, MAX_NAME),
    expected,
    sheet,
  });
}
