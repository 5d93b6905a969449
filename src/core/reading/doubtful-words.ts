import { AnswerWords } from './words/answer-words.js';
import { choiceReader, choicesOf } from './words/choice-words.js';
import { columnNamesOf } from './column-names.js';
import type { DoubtfulColumn, DoubtfulWord } from './mapping.js';
import type { KnownTable } from './known-table.js';
import { type Likened, likened, likeness, nearness } from './words/likeness.js';
import { cellText, folded, isErrorCell, numberIn, wordingsOf } from './words/plain-words.js';
import { questionsOf } from '../instrument/background.js';
import type { Rows } from './table-head.js';

/** How alike a word must be to an answer. */
const LIKE = 0.5;
/** Words that anybody can be asked about. */
const MAX_WORDS = 20;
const MAX_WORD = 200;
/** A word that is in fewer cells is a slip, and so are all of a table when they are fewer. */
const LEAST_OF_WORD = 2;
const LEAST_OF_ALL = 3;
/** Words that make the contrary of an answer, in the languages of the product. */
const TURNS: ReadonlySet<string> = new Set([
  ...['niet', 'geen', 'nooit', 'zelden', 'amper', 'minder', 'not', 'no', 'never', 'hardly', 'less', 'pas', 'peu'],
  ...['jamais', 'moins', 'rarement', 'nicht', 'kein', 'keine', 'nie', 'kaum', 'weniger', 'selten'],
]);
/** So many different ones are what people typed. */
const MAX_DIFFERENT = 1_000;

/** Words that are no answer, few and in several cells each; a slip in one cell is for its row to be told. */
export function doubtfulWords(table: KnownTable, doubtful: readonly DoubtfulColumn[]): readonly DoubtfulWord[] {
  const { instrument, names, columns, mapping, answers } = table;
  const items = new Set(instrument.items.map(({ id }) => id));
  const placesFor = (isOurs: (target: string) => boolean): readonly number[] => {
    const called = new Set(doubtful.filter(({ target }) => target !== null && isOurs(target)).map(({ name }) => name));
    return columns.unused.filter((place) => called.has(names[place]?.[0] ?? ''));
  };
  const known = columnNamesOf(instrument);
  const ofItems = countWords(
    table,
    [...columns.items.flatMap(({ places }) => places), ...placesFor((target) => items.has(target))],
    (cell) => answers(cell) !== undefined,
  ).filter(
    ([text]) => numberIn(text) === undefined && !isErrorCell(text) && !known.match(text) && text.length <= MAX_WORD,
  );
  const words = new AnswerWords(instrument);
  const wordings = instrument.scale.options.flatMap(({ value, label }) =>
    wordingsOf(label).map((wording) => [wording, value] as const),
  );
  const said = few(ofItems).map(([text, count]): DoubtfulWord => ({
    text,
    count,
    value: words.shortened(text) ?? likelyOf(text, wordings) ?? null,
  }));
  const ofQuestions = questionsOf(instrument.background).flatMap((question): readonly DoubtfulWord[] => {
    const { name, type } = question;
    const own = columns.background.find((one) => one.question.name === name);
    const read = table.choices.get(name) ?? choiceReader(question, mapping.background[name]);
    const counts = countWords(
      table,
      [...(own?.places ?? []), ...placesFor((target) => target === name)],
      (cell) => read(cellText(cell)) !== undefined,
    ).filter(([text]) => !isErrorCell(text) && text.length <= MAX_WORD && !known.match(text));
    if (type === 'text' || type === 'comment') return [];
    const named = choicesOf(question).flatMap(({ value, text }) =>
      [String(value), ...wordingsOf(text)].map((wording) => [wording, value] as const),
    );
    return few(counts).map(([text, count]) => {
      const value = likelyOf(text, named);
      return { question: name, text, count, value: value === undefined || type === 'matrix' ? null : value };
    });
  });
  return [...said, ...ofQuestions];
}

function countWords(
  { rows, head, passed }: KnownTable,
  places: readonly number[],
  isKnown: (cell: Rows[number][number]) => boolean,
): readonly (readonly [text: string, count: number])[] {
  const found = new Map<string, number>();
  if (places.length === 0) return [];
  for (let at = head + 1; at < rows.length; at++) {
    if (passed.has(at)) continue;
    const row = rows[at] ?? [];
    for (const place of places) {
      const cell = row[place];
      if (cell === undefined || cell === '' || isKnown(cell)) continue;
      const text = cellText(cell);
      found.set(text, (found.get(text) ?? 0) + 1);
      // Too many different ones to ask anybody about.
      if (found.size > MAX_DIFFERENT) return [];
    }
  }
  return [...found];
}

function few(words: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const repeated = words.filter(([, count]) => count >= LEAST_OF_WORD);
  const all = repeated.reduce((sum, [, count]) => sum + count, 0);
  return all < LEAST_OF_ALL || repeated.length > MAX_WORDS ? [] : repeated;
}

/** The answer that a word most likely stands for; none that it turns round ("niet vaak"). */
function likelyOf<T>(text: string, answers: readonly (readonly [string, T])[]): T | undefined {
  const words = wordsIn(text);
  const ways = answers
    .map(([wording, value]) => ({ wording, own: wordsIn(wording), value }))
    .filter(({ own }) => !words.some((word) => TURNS.has(word) && !own.includes(word)));
  const within = ways.filter(({ own }) => own.length > 0 && own.every((word) => words.includes(word)));
  const [first] = within;
  if (first && within.every(({ value }) => value === first.value)) return first.value;
  return nearestOf(
    text,
    ways.map(({ wording, value }) => [likened(wording), value] as const),
  );
}

function wordsIn(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\d]+/gu) ?? [];
}

/** Where one way of saying it is nearer than all others. */
function nearestOf<T>(text: string, ways: readonly (readonly [Likened, T])[]): T | undefined {
  const own = likened(text);
  const scored = ways
    .map(([way, value]) => [nearness(own, [way]) || likeness(own, way), value] as const)
    .sort((one, other) => other[0] - one[0]);
  const [best] = scored;
  const second = scored.find(([, value]) => value !== best?.[1]);
  return best && best[0] >= LIKE && best[0] > (second?.[0] ?? 0) ? best[1] : undefined;
}
