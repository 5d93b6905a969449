import type { Cell } from '../../format/csv.js';
import type { Instrument } from '../../instrument/instrument.js';
import { textOf } from '../../instrument/text.js';
import type { Mapping } from '../mapping.js';
import type { Answer } from '../../response/response.js';
import { cellText, folded, isMark, lettersOf, numberIn, wordingsOf } from './plain-words.js';

/** How people and tools say that a statement does not apply, in the languages of the product. */
const NOT_APPLICABLE: readonly string[] = [
  ...['na', 'n/a', 'n.a.', 'not applicable', 'does not apply', "doesn't apply"],
  ...['n.v.t.', 'n.v.t', 'nvt', 'niet van toepassing', 'is niet van toepassing'],
  ...['sans objet', 's.o.', 's/o', 'non applicable', "ne s'applique pas", 'pas applicable', 'pas d’application'],
  ...['entfällt', 'nicht anwendbar', 'nicht zutreffend', 'n. z.'],
];
/** And that somebody does not know. */
const UNKNOWN: readonly string[] = [
  ...['unknown', "don't know", 'dont know', "i don't know", 'do not know', 'i do not know', 'dk', 'not sure'],
  ...['weet niet', 'weet ik niet', 'weet het niet', 'ik weet het niet', 'dat weet ik niet', 'geen idee', 'onbekend'],
  ...['ne sais pas', 'je ne sais pas', 'sais pas', 'nsp', 'aucune idée'],
  ...['weiß nicht', 'weiss nicht', 'weiß ich nicht', 'ich weiß nicht', 'ich weiss nicht', 'das weiß ich nicht'],
  ...['keine ahnung', 'weiß ich nicht'],
];
/** Characters of a label with a number beside it. */
const MAX_LABEL = 500;
/** Different cells of which it is remembered what they say. */
const MOST_REMEMBERED = 10_000;

/** Reads cells of statements: the answer, null where it was skipped, undefined where it is none. */
export type AnswerReader = (cell: Cell) => Answer | null | undefined;

/** Each different cell is looked at once. */
export function answerReader(instrument: Instrument, mapping: Mapping): AnswerReader {
  const words = new AnswerWords(instrument);
  const known = new Map<Cell, Answer | null | undefined>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined || known.has(cell)) return before;
    const text = cellText(cell);
    const answer = Object.hasOwn(mapping.answers, text) ? mapping.answers[text] : words.answerIn(text);
    if (known.size < MOST_REMEMBERED) known.set(cell, answer);
    return answer;
  };
}

/** What can be said of a statement, in words that are shown. */
export function answerTexts({ scale, languages }: Instrument): readonly string[] {
  return scale.options.map(({ value, label }) => textOf(label, languages[0] ?? '') || String(value));
}

/** All that stands for an answer of an instrument, in every language that it has. */
export class AnswerWords {
  readonly #values: ReadonlySet<number>;
  /** By the word as people see it, by its letters, and (beside a number that says the same) without its brackets. */
  readonly #exact: ReadonlyMap<string, number | undefined>;
  readonly #letters: ReadonlyMap<string, number | undefined>;
  readonly #short: ReadonlyMap<string, number | undefined>;

  constructor({ scale }: Instrument) {
    const labels = scale.options.flatMap(({ value, label }) =>
      wordingsOf(label).map((wording) => [wording, value] as const),
    );
    this.#values = new Set(scale.options.map(({ value }) => value));
    this.#exact = uniqueWords(labels, folded);
    this.#letters = uniqueWords(labels, lettersOf);
    this.#short = uniqueWords(labels, (wording) => lettersOf(wording.replace(/\([^()]*\)/g, ' ')));
  }

  answerIn(text: string): Answer | null | undefined {
    if (text === '') return null;
    const number = numberIn(text);
    if (number !== undefined && this.#values.has(number)) return number;
    const plain = folded(text.replace(/[;,]\s*$/, ''));
    const label = this.labelled(plain);
    if (label !== undefined) return label;
    if (SAID_NA.has(plain)) return 'na';
    if (SAID_UNKNOWN.has(plain)) return 'unknown';
    return isMark(text) ? null : plain.length > MAX_LABEL ? undefined : this.#numbered(plain);
  }

  /** The option of this label. */
  labelled(plain: string): number | undefined {
    const exact = this.#exact.get(plain);
    if (exact !== undefined || this.#exact.has(plain)) return exact;
    const letters = lettersOf(plain);
    // "4,5" and "4-5" have the letters of 45.
    return /\p{L}/u.test(letters) ? this.#letters.get(letters) : undefined;
  }

  /** The option whose label begins or ends with this one's main words, as "altijd" does of "(bijna) altijd". */
  shortened(text: string): number | undefined {
    return this.#short.get(lettersOf(text));
  }

  /** "5 = altijd", "5 - (bijna) altijd", "(bijna) altijd (5)": where both parts say the same. */
  #numbered(plain: string): number | undefined {
    const [, before, after] = /^[[(]?(-?\d+(?:[.,]\d+)?)[\])]?\s*[-–=:.)]?\s*(\D.*)$/u.exec(plain) ?? [];
    const [, label, behind] = /^(.*\D)\s*[-–=:([]\s*(-?\d+(?:[.,]\d+)?)[\])]?$/u.exec(plain) ?? [];
    for (const [digits, words] of [
      [before, after],
      [behind, label],
    ]) {
      const value = digits === undefined ? undefined : numberIn(digits);
      if (value === undefined || words === undefined || !this.#values.has(value)) continue;
      const word = folded(words.replace(/^[-–=:.\s]+|[-–=:.\s]+$/gu, ''));
      if (this.labelled(word) === value || this.shortened(word) === value) return value;
    }
    return undefined;
  }
}

const SAID_NA: ReadonlySet<string> = new Set(NOT_APPLICABLE.map(folded));
const SAID_UNKNOWN: ReadonlySet<string> = new Set(UNKNOWN.map(folded));

/** By word; undefined for one that stands for two. */
export function uniqueWords<T>(
  words: Iterable<readonly [word: string, value: T]>,
  keyOf: (word: string) => string,
): ReadonlyMap<string, T | undefined> {
  const found = new Map<string, T | undefined>();
  for (const [word, value] of words) {
    const key = keyOf(word);
    if (key === '') continue;
    found.set(key, !found.has(key) || found.get(key) === value ? value : undefined);
  }
  return found;
}
