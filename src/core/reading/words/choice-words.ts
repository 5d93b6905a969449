import { type BackgroundAnswer, type BackgroundQuestion, type Choice, valuesOf } from '../../instrument/background.js';
import type { Word } from '../mapping.js';
import { MAX_OPEN_ANSWER } from '../../response/response.js';
import { textOf, type Text } from '../../instrument/text.js';
import { uniqueWords } from './answer-words.js';
import { pairIn, pairsOfDate } from './spreadsheet-dates.js';
import { folded, isMark, lettersOf, numberIn, wordingsOf } from './plain-words.js';

type Value = string | number | boolean;

/** Different cells of which it is remembered what they say. */
const MOST_REMEMBERED = 10_000;
/** Characters of a cell with several choices, and how many those may be. */
const MAX_CELL = 20_000;
const MAX_CHOSEN = 200;
/** Between the alternatives that one choice names ("owner, manager or HR"), in the languages of the product. */
const BETWEEN = /[,;/()]|\s(?:of|en|or|and|ou|et|oder|und)\s/;
/** How spreadsheets and people write yes and no, in the languages of the product. */
const YES: readonly string[] = ['true', 'waar', 'vrai', 'wahr', 'ja', 'yes', 'oui', 'y', 'j', 'o', '1', 'x', '✓'];
const NO: readonly string[] = ['false', 'onwaar', 'faux', 'falsch', 'nee', 'neen', 'no', 'non', 'nein', 'n', '0'];
const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((word) => [word, true] as const),
  ...NO.map((word) => [word, false] as const),
]);

/** Yes or no, however a spreadsheet or a tool writes it; undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  return YES_OR_NO.get(folded(text).replace(/^(\d)[.,]0+$/, '$1'));
}

/** Reads cells of a background question: the answer, null where there is none, undefined where it is no answer. */
export type ChoiceReader = (text: string) => BackgroundAnswer | null | undefined;

/** Each different cell of a closed question is looked at once. `said` is what somebody said of its words. */
export function choiceReader(
  question: BackgroundQuestion,
  said: Readonly<Record<string, Word | null>> = {},
): ChoiceReader {
  const told = (text: string): BackgroundAnswer | null | undefined => {
    const one = Object.hasOwn(said, text) ? said[text] : undefined;
    return question.type === 'checkbox' && one !== null && one !== undefined ? [one] : one;
  };
  if (question.type === 'text' || question.type === 'comment')
    return (text) => {
      const own = told(text);
      return own !== undefined ? own : text === '' ? null : text.length > MAX_OPEN_ANSWER ? undefined : text;
    };
  const words = new ChoiceWords(question);
  const known = new Map<string, BackgroundAnswer | null | undefined>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before;
    const own = told(text);
    const answer = own !== undefined ? own : words.answerIn(text);
    if (known.size < MOST_REMEMBERED) known.set(text, answer);
    return answer;
  };
}

/** What can be said to a question, in words that are shown. */
export function choiceTexts(question: BackgroundQuestion, language: string): readonly string[] {
  return choicesOf(question).map(({ value, text }) => textOf(text, language) || String(value));
}

/** The choices of a closed question, or the columns of one in rows. */
export function choicesOf(question: BackgroundQuestion): readonly Choice[] {
  if (question.type === 'matrix') return question.columns;
  if (question.type === 'boolean') {
    const { labelTrue, labelFalse } = question.settings as { readonly labelTrue?: Text; readonly labelFalse?: Text };
    return [
      { value: true, text: labelTrue },
      { value: false, text: labelFalse },
    ];
  }
  return question.choices.length > 0 ? question.choices : valuesOf(question).map((value) => ({ value }));
}

/** All that stands for one of some choices, in every language. */
export class OneChoice {
  readonly #choices: readonly Choice[];
  readonly #values: ReadonlyMap<string, Value>;
  readonly #exact: ReadonlyMap<string, Value | undefined>;
  readonly #letters: ReadonlyMap<string, Value | undefined>;
  /** By one of the alternatives that only this choice names. */
  readonly #alternatives: ReadonlyMap<string, Value | undefined>;

  constructor(choices: readonly Choice[]) {
    const words = choices.flatMap(({ value, text }) =>
      [String(value), ...wordingsOf(text)].map((word) => [word, value] as const),
    );
    this.#choices = choices;
    this.#values = new Map(choices.map(({ value }) => [String(value), value]));
    this.#exact = uniqueWords(words, folded);
    this.#letters = uniqueWords(words, lettersOf);
    this.#alternatives = uniqueWords(
      words.flatMap(([word, value]) => alternativesIn(word).map((one) => [one, value] as const)),
      lettersOf,
    );
  }

  valueIn(text: string): Value | undefined {
    const own = this.#values.get(text);
    if (own !== undefined) return own;
    const plain = folded(text.replace(/[;,]\s*$/, ''));
    const exact = this.#exact.get(plain);
    if (exact !== undefined || this.#exact.has(plain)) return exact;
    const letters = lettersOf(plain);
    const loose = /\p{L}/u.test(letters) ? this.#letters.get(letters) : undefined;
    return loose ?? this.#afterSpreadsheet(text) ?? this.#alternatives.get(letters);
  }

  /** Every word of a choice, for taking a cell apart. */
  get words(): readonly (readonly [word: string, value: Value])[] {
    return [...this.#exact].flatMap(([word, value]) => (value === undefined ? [] : [[word, value] as const]));
  }

  /** `1-9` became a date, `250+` a number, `1.0` another number, and true a word of its own. */
  #afterSpreadsheet(text: string): Value | undefined {
    const number = numberIn(text) ?? (/^\d([.,]\d+)?e\+?\d+$/i.test(text) ? Number(text.replace(',', '.')) : undefined);
    const pairs = pairsOfDate(text);
    return (
      (number === undefined ? undefined : this.#only((value) => numberOf(value) === number)) ??
      (number === undefined
        ? undefined
        : this.#only(
            (value) =>
              /^\+?\s*[\d.,]+\s*\+?$/.test(String(value)) && numberOf(String(value).replace(/\+/g, '')) === number,
          )) ??
      this.#only((value) => typeof value === 'boolean' && value === yesOrNo(text)) ??
      (pairs &&
        this.#only((value) => {
          const own = pairIn(String(value));
          return own !== undefined && pairs.some(([one, other]) => one === own[0] && other === own[1]);
        }))
    );
  }

  #only(fits: (value: Value) => boolean): Value | undefined {
    const found = this.#choices.filter(({ value }) => fits(value));
    return found.length === 1 ? found[0]?.value : undefined;
  }
}

/** None where a label names one thing alone, and no numbers: "1-2, 3" is no list of words. */
function alternativesIn(label: string): readonly string[] {
  const parts = label.toLowerCase().split(BETWEEN);
  return parts.length < 2 ? [] : parts.filter((part) => /^[^\d]*\p{L}{2}[^\d]*$/u.test(part));
}

class ChoiceWords {
  readonly #question: BackgroundQuestion;
  readonly #one: OneChoice;
  readonly #rows: OneChoice;

  constructor(question: BackgroundQuestion) {
    this.#question = question;
    this.#one = new OneChoice(choicesOf(question));
    this.#rows = new OneChoice(question.rows);
  }

  answerIn(text: string): BackgroundAnswer | null | undefined {
    if (text === '') return null;
    const { type } = this.#question;
    if (type === 'checkbox') {
      const several = listIn(text, (rest) => wordsAt(rest, this.#one.words));
      const all = several ?? (this.#one.valueIn(text) === undefined ? undefined : [this.#one.valueIn(text) as Value]);
      return all ? [...new Set(all)] : noneIn(text);
    }
    if (type === 'matrix') {
      const cells = listIn(text, (rest) => this.#rowsAt(rest));
      return cells ? Object.fromEntries(cells) : noneIn(text);
    }
    return this.#one.valueIn(text) ?? noneIn(text);
  }

  *#rowsAt(rest: string): Generator<readonly [length: number, cell: readonly [row: string, value: Value]]> {
    for (const [length, row] of wordsAt(rest, this.#rows.words)) {
      const [between = ''] = /^\s*:\s*/.exec(rest.slice(length)) ?? [];
      if (between === '') continue;
      for (const [more, value] of wordsAt(rest.slice(length + between.length), this.#one.words))
        yield [length + between.length + more, [String(row), value]];
    }
  }
}

function noneIn(text: string): null | undefined {
  return isMark(text) || NONE.has(folded(text)) ? null : undefined;
}

/** How a question is said not to apply, or not to be known: of a person, both are no answer. */
const NONE: ReadonlySet<string> = new Set([
  ...['na', 'n/a', 'n.a.', 'nvt', 'n.v.t.', 'n.v.t', 'niet van toepassing', 'not applicable', 'does not apply'],
  ...['sans objet', 's.o.', 'non applicable', 'entfällt', 'nicht anwendbar'],
]);

/** Words with which a text begins, the longest first. */
function* wordsAt(
  text: string,
  words: readonly (readonly [word: string, value: Value])[],
): Generator<readonly [length: number, value: Value]> {
  const found = words.filter(([word]) => text.startsWith(word));
  found.sort(([one], [other]) => other.length - one.length);
  for (const [word, value] of found) yield [word.length, value];
}

/**
 * Several choices in one cell, which may hold commas and colons themselves: taken apart at the choices that are known,
 * never blindly. Undefined where that leaves anything over.
 */
function listIn<T>(
  cell: string,
  partsAt: (rest: string) => Iterable<readonly [length: number, part: T]>,
): readonly T[] | undefined {
  if (cell.length > MAX_CELL) return undefined;
  const text = folded(cell.replace(/\r\n|\r|\n/g, ';'));
  /** Places from which nothing fits. */
  const dead = new Set<number>();
  const from = (at: number, chosen: number): readonly T[] | undefined => {
    if (at >= text.length) return [];
    if (dead.has(at) || chosen > MAX_CHOSEN) return undefined;
    for (const [length, part] of partsAt(text.slice(at))) {
      const rest = text.slice(at + length);
      const [between = ''] = /^(\s*[,;|]\s*|\s+|$)/.exec(rest) ?? [];
      if (between === '' && rest !== '') continue;
      const others = from(at + length + between.length, chosen + 1);
      if (others) return [part, ...others];
    }
    dead.add(at);
    return undefined;
  };
  return text === '' ? undefined : from(0, 0);
}

function numberOf(value: Value): number | undefined {
  return typeof value === 'number'
    ? value
    : typeof value === 'string' && /^[\d.,]+(e\d+)?$/i.test(value)
      ? Number(value.replace(',', '.'))
      : undefined;
}

/**
 * Reads cells of a column of its own for one choice of several, or one row: the choice or the row's answer, null where
 * there is none, undefined where it is not clear.
 */
export function partReader(question: BackgroundQuestion): (text: string, part: Value) => Value | null | undefined {
  const one = new OneChoice(choicesOf(question));
  if (question.type === 'matrix') return (text) => (text === '' ? null : (one.valueIn(text) ?? noneIn(text)));
  return (text, part) => {
    if (text === '') return null;
    const isChosen = yesOrNo(text);
    const isNamed = one.valueIn(text) === part;
    // "no" below the choice "no" is either.
    if (isChosen === false) return isNamed ? undefined : null;
    return isChosen || isNamed ? part : noneIn(text);
  };
}
