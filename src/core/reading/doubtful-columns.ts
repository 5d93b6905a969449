import { AnswerWords } from './words/answer-words.js';
import { columnNamesOf } from './column-names.js';
import type { DoubtfulColumn } from './mapping.js';
import { itemsOf } from '../instrument/instrument.js';
import type { KnownTable } from './known-table.js';
import { type Likened, NEAR, likened, nearness } from './words/likeness.js';
import { cellText, folded, lettersOf, numberIn, wordingsOf } from './words/plain-words.js';
import { type BackgroundQuestion, questionsOf } from '../instrument/background.js';
import { type ChoiceReader, choiceReader } from './words/choice-words.js';
import { toJson } from '../format/json.js';
import { formOfTable } from './table-columns.js';
import { isToolMark } from './tool-marks.js';

/** How alike a name must be to one of ours where its cells are answers too. */
const NEAR_WITH_ANSWERS = 0.55;
/** The share of its cells that must be answers: beside a name that is near, and without one. */
const SOME = 0.5;
const MOST = 0.8;
/** Letters of a word that says something: one alone is somebody's initial as well. */
const LEAST_LETTERS = 3;
/** So many different choices of a question are no chance. */
const LEAST_CHOICES = 2;
/** Columns that anybody can be asked about. */
const MAX_COLUMNS = 60;
const MAX_WORD = 200;
const EXAMPLES = 4;
/** Different cells of a column that are looked at. */
const MAX_CELLS = 1_000;

interface Candidate {
  readonly target: string;
  readonly isItem: boolean;
  readonly likened: readonly Likened[];
}

/** Columns that are nearly one of ours, or have answers or choices of ours under another name. */
export function doubtfulColumns(table: KnownTable): readonly DoubtfulColumn[] {
  const { instrument, names, columns, mapping } = table;
  const form = formOfTable(instrument, columns);
  const found = new Set(columns.items.map(({ id }) => id));
  const asked = new Set(columns.background.map(({ question }) => question.name));
  const lacksItems = itemsOf(instrument, form).some(({ id }) => !found.has(id));
  const candidates: readonly Candidate[] = [
    ...(lacksItems ? instrument.items.filter(({ id }) => !found.has(id)) : []).map(({ id, text }) => ({
      target: id,
      isItem: true,
      likened: [id, ...wordingsOf(text)].map(likened),
    })),
    ...questionsOf(instrument.background)
      .filter(({ name }) => !asked.has(name))
      .map(({ name, title }) => ({
        target: name,
        isItem: false,
        likened: [name, ...wordingsOf(title)].map(likened),
      })),
  ];
  if (candidates.length === 0) return [];
  const readers = new Map(
    questionsOf(instrument.background).map(
      (one) => [one.name, choiceReader(one, mapping.background[one.name])] as const,
    ),
  );
  const ours = new Set(
    [...names.keys()].filter((place) => !columns.unused.includes(place)).map((place) => names[place]?.[0] ?? ''),
  );
  const labels = new AnswerWords(instrument);
  const open = columns.unused
    .map((place) => ({ place, name: names[place]?.[0] ?? '' }))
    .filter(
      ({ name, place }) =>
        name !== '' &&
        !ours.has(name) &&
        !Object.hasOwn(mapping.columns, name) &&
        !isToolMark(names[place] ?? []) &&
        columnNamesOf(instrument).match(name) === undefined,
    )
    .slice(0, MAX_COLUMNS)
    .map(({ place, name }) => ({ place, name, cells: cellsOf(table, place), own: likened(name) }));
  const near = open
    .flatMap((column) =>
      candidates.map(({ target, isItem, likened: ways }) => ({
        column,
        target,
        score: isNearWith(table, readers, column.cells, target, isItem, nearness(column.own, ways)),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  const targets = new Map<string, string>();
  for (const { column, target } of near)
    if (!targets.has(column.name) && ![...targets.values()].includes(target)) targets.set(column.name, target);
  for (const { name, cells } of open) {
    if (targets.has(name)) continue;
    const fitting = questionsOf(instrument.background)
      .filter((question) => !asked.has(question.name) && hasItsChoices(question, readers.get(question.name), cells))
      .map((question) => question.name)
      .filter((target) => ![...targets.values()].includes(target));
    // Of two questions with the same choices, only the name could tell.
    if (fitting.length === 1) targets.set(name, fitting[0] as string);
  }
  const isLabelled = (cells: ReadonlyMap<string, number>): boolean =>
    lacksItems &&
    shareOf(cells, (text) => numberIn(text) === undefined && labels.labelled(folded(text)) !== undefined) >= MOST;
  return open
    .filter(
      ({ name, cells }, index) =>
        open.findIndex((one) => one.name === name) === index && (targets.has(name) || isLabelled(cells)),
    )
    .map(({ name, cells }) => ({
      name,
      examples: [...cells.keys()].slice(0, EXAMPLES).map((text) => text.slice(0, MAX_WORD)),
      target: targets.get(name) ?? null,
    }));
}

/** Whether a column has two choices of a question at least, in words, and in most of its cells. */
function hasItsChoices(
  { type }: BackgroundQuestion,
  read: ChoiceReader | undefined,
  cells: ReadonlyMap<string, number>,
): boolean {
  if (!read || type === 'text' || type === 'comment' || type === 'boolean' || type === 'matrix') return false;
  const named = (text: string): string | undefined => {
    const answer = numberIn(text) === undefined && lettersOf(text).length >= LEAST_LETTERS ? read(text) : null;
    return answer === undefined || answer === null ? undefined : toJson(answer);
  };
  const choices = new Set([...cells.keys()].map(named).filter((one) => one !== undefined));
  return choices.size >= LEAST_CHOICES && shareOf(cells, (text) => named(text) !== undefined) >= MOST;
}

function isNearWith(
  { answers, instrument }: KnownTable,
  choices: ReadonlyMap<string, ChoiceReader>,
  cells: ReadonlyMap<string, number>,
  target: string,
  isItem: boolean,
  score: number,
): number {
  if (score < NEAR_WITH_ANSWERS) return 0;
  if (score >= NEAR && isItem) return score;
  const question = questionsOf(instrument.background).find(({ name }) => name === target);
  const isOpen = question?.type === 'text' || question?.type === 'comment';
  if (!isItem && isOpen) return score >= NEAR ? score : 0;
  const read = (text: string): unknown => (isItem ? answers(text) : choices.get(target)?.(text)) ?? undefined;
  return shareOf(cells, (text) => read(text) !== undefined) >= SOME ? score : 0;
}

/** Each different text of a column, with how many cells say it. */
function cellsOf({ rows, head, passed }: KnownTable, place: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = head + 1; at < rows.length && found.size < MAX_CELLS; at++) {
    const text = passed.has(at) ? '' : cellText(rows[at]?.[place]);
    if (text !== '') found.set(text, (found.get(text) ?? 0) + 1);
  }
  return found;
}

function shareOf(cells: ReadonlyMap<string, number>, fits: (text: string) => boolean): number {
  let all = 0;
  let fitting = 0;
  for (const [text, count] of cells) {
    all += count;
    if (fits(text)) fitting += count;
  }
  return all === 0 ? 0 : fitting / all;
}
