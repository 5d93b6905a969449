import { type BackgroundQuestion, questionsOf } from '../instrument/background.js';
import type { Instrument } from '../instrument/instrument.js';
import { OneChoice, choicesOf } from './words/choice-words.js';
import { lettersOf, plainName, wordingsOf } from './words/plain-words.js';

/** Columns of a kiosk's table that say whose a row is and of what. */
export const OWN_COLUMNS = ['id', 'response id', 'instrument', 'version', 'form', 'language'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** What a column holds. `part` is the choice, or the row, that a column of its own is about. */
export type Target =
  | { readonly kind: 'item'; readonly name: string }
  | { readonly kind: 'background'; readonly name: string; readonly part?: string | number | boolean | undefined }
  | { readonly kind: 'own'; readonly name: OwnColumn }
  | { readonly kind: 'retired'; readonly name: string };

/**
 * How sure it is, the surest first: its name, its name written otherwise, within another name, its text, within
 * another text.
 */
export type Sureness = 0 | 1 | 2 | 3 | 4;

export interface Match {
  readonly target: Target;
  readonly sureness: Sureness;
}

/** Characters of a name that is looked at, and how many names are remembered. */
const MAX_NAME = 1_000;
const MOST_REMEMBERED = 5_000;
/** "1.", "Q1:", "Vraag 3 -": how tools number what they ask. */
const NUMBERING =
  /^\s*(?:(?:q|v|f|nr|no|n°|vraag|frage|question|stelling|uitspraak|item)[\s.]*)?\d+[a-z]?\s*(?:[.:)\]–-]\s*|\s+)/i;

const known = new WeakMap<Instrument, ColumnNames>();

/** What the names of columns mean: made once for an instrument. */
export function columnNamesOf(instrument: Instrument): ColumnNames {
  const names = known.get(instrument) ?? new ColumnNames(instrument);
  known.set(instrument, names);
  return names;
}

export class ColumnNames {
  readonly #exact = new Map<string, Target | undefined>();
  readonly #ids = new Map<string, Target | undefined>();
  /** Ids without anything between their words. */
  readonly #letters = new Map<string, Target | undefined>();
  readonly #texts = new Map<string, Target | undefined>();
  readonly #parts: readonly BackgroundQuestion[];
  readonly #matched = new Map<string, Match | undefined>();
  readonly #choices = new Map<string, OneChoice>();

  constructor(instrument: Instrument) {
    const questions = questionsOf(instrument.background);
    const put = (into: Map<string, Target | undefined>, key: string, target: Target): void => {
      const before = into.get(key);
      if (key !== '') into.set(key, into.has(key) && !isSameTarget(before, target) ? undefined : target);
    };
    for (const [kind, names] of [
      ['item', instrument.items.map(({ id }) => id)],
      ['retired', instrument.retired ?? []],
      ['background', questions.map(({ name }) => name)],
    ] as const)
      for (const name of names) {
        put(this.#exact, name, { kind, name });
        put(this.#ids, plainName(name), { kind, name });
        put(this.#letters, lettersOf(name), { kind, name });
      }
    // A question that has the name of one of a kiosk's columns is told from it by place.
    for (const name of OWN_COLUMNS)
      if (!this.#ids.has(plainName(name))) this.#ids.set(plainName(name), { kind: 'own', name });
    for (const { id, text } of instrument.items)
      for (const wording of wordingsOf(text)) put(this.#texts, lettersOf(wording), { kind: 'item', name: id });
    for (const { name, title } of questions)
      for (const wording of wordingsOf(title)) put(this.#texts, lettersOf(wording), { kind: 'background', name });
    this.#parts = questions.filter(({ type }) => type === 'checkbox' || type === 'matrix');
    for (const question of this.#parts)
      this.#choices.set(question.name, new OneChoice(question.type === 'matrix' ? question.rows : choicesOf(question)));
  }

  /** What a column of this name holds; undefined where it is none of ours, or could be two. */
  match(name: string): Match | undefined {
    if (this.#matched.has(name)) return this.#matched.get(name);
    const match = this.#matchOf(name);
    if (this.#matched.size < MOST_REMEMBERED) this.#matched.set(name, match);
    return match;
  }

  #matchOf(name: string): Match | undefined {
    if (name.length < 2 && !this.#ids.has(plainName(name))) return undefined;
    if (name.length > MAX_NAME) return undefined;
    // Two questions whose names differ in capitals alone keep their own columns.
    const own = this.#exact.get(name) ?? this.#ids.get(plainName(name));
    if (own) return { target: own, sureness: 0 };
    const letters = this.#letters.get(lettersOf(name));
    if (letters) return { target: letters, sureness: 1 };
    const plain = name.trim().replace(/\s+/g, ' ');
    return this.#partOf(plain) ?? this.#within(plain) ?? this.#worded(plain);
  }

  /** Whether it is a question of which each choice can have a column. */
  hasParts({ kind, name }: Target): boolean {
    return kind === 'background' && this.#choices.has(name);
  }

  /** A choice with a column of its own: `pets/cat`, `pets[cat]`, "Which pets? [a cat]". */
  #partOf(name: string): Match | undefined {
    if (this.#parts.length === 0) return undefined;
    for (const [base, part] of partsOf(name)) {
      const match = this.#ids.get(plainName(base)) ?? this.#letters.get(lettersOf(base)) ?? this.#worded(base)?.target;
      const within = match ?? this.#within(base)?.target;
      const value = within?.kind === 'background' ? this.#choices.get(within.name)?.valueIn(part) : undefined;
      if (within?.kind === 'background' && value !== undefined)
        return { target: { ...within, part: value }, sureness: 0 };
    }
    return undefined;
  }

  /** Behind a group, in brackets, or before its own text. */
  #within(name: string): Match | undefined {
    for (const part of segmentsOf(name)) {
      const target = this.#letters.get(lettersOf(part));
      if (target) return { target, sureness: 2 };
    }
    return undefined;
  }

  #worded(name: string): Match | undefined {
    const [whole, within] = piecesOf(name);
    for (const [parts, sureness] of [
      [whole, 3],
      [within, 4],
    ] as const)
      for (const part of parts) {
        const target = this.#texts.get(lettersOf(part)) ?? this.#texts.get(lettersOf(part.replace(NUMBERING, '')));
        if (target) return { target, sureness };
      }
    return undefined;
  }
}

function isSameTarget(one: Target | undefined, other: Target): boolean {
  return one?.kind === other.kind && one.name === other.name;
}

const BRACKETS = /^(.*?)\s*[[(]\s*([^[\]]+?)\s*[\])]\s*$/s;

/** What may be a question, and what stands in it. */
function partsOf(name: string): readonly (readonly [base: string, part: string])[] {
  const [, base, inside] = /^(.*)\[\s*([^[\]]+?)\s*\]\s*$/s.exec(name) ?? [];
  const cuts = ['/', '.', ': ', ' - '].flatMap((mark) => {
    const at = name.indexOf(mark);
    const last = name.lastIndexOf(mark);
    return [at, last].flatMap((place) =>
      place > 0 ? [[name.slice(0, place), name.slice(place + mark.length)] as const] : [],
    );
  });
  return [...(base && inside ? [[base, inside] as const] : []), ...cuts];
}

/** What may be an id in a longer name. */
function segmentsOf(name: string): readonly string[] {
  const [, , inside] = BRACKETS.exec(name) ?? [];
  const [, before] = /^\s*([\p{L}\p{N}_-]+)\s*[.:]\s/u.exec(name) ?? [];
  const [, code] = /^\s*[\p{L}\p{N}_-]*\[([^[\]]+)\]/u.exec(name) ?? [];
  return [inside, before, code, lastOf(name, '/'), lastOf(name, '.')].filter((part) => part !== undefined);
}

/** What may be a statement: the whole name behind its code, or a part of it. */
function piecesOf(name: string): readonly [whole: readonly string[], within: readonly string[]] {
  const [, inside] = /\[\s*([^[\]]+?)\s*\]\s*$/.exec(name) ?? [];
  const [, widest] = /\[\s*(.+?)\s*\]\s*$/s.exec(name) ?? [];
  const [, after] = /^\s*[\p{L}\p{N}_-]+(?:\[[^[\]]*\])?\s*[.:]\s+(.+)$/su.exec(name) ?? [];
  const [, behind] = /^\s*\[[^[\]]+\]\s*(.+)$/s.exec(name) ?? [];
  const isThere = (part: string | undefined): part is string => part !== undefined;
  return [
    [name, after, behind].filter(isThere),
    [inside, widest, ...['/', ' - ', ': ', ' | '].map((mark) => lastOf(name, mark))].filter(isThere),
  ];
}

function lastOf(name: string, mark: string): string | undefined {
  const at = name.lastIndexOf(mark);
  return at < 0 || name.slice(at + mark.length).trim() === '' ? undefined : name.slice(at + mark.length);
}
