import { describe } from './leerscan-error.js';
import { pathOf } from './plain-json.js';

/** A text that is not JSON: what was expected there and what came. */
export class JsonMistake extends SyntaxError {
  /** Characters before it. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** A value that was written as JSON, and where each part of it stands: characters before it, by path. */
export interface JsonText {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, number>;
}

/** Deeper than any questionnaire, and far from where a stack ends. */
const MAX_DEPTH = 100;

/**
 * What `JSON.parse` reads, with places; it also refuses a key that comes twice. The browsers' own sentences differ, and
 * one of them names no place.
 * @throws {JsonMistake} for the first thing that is not JSON.
 */
export function readJsonText(text: string): JsonText {
  const places = new Map<string, number>();
  new Reading(text, places).all();
  return { value: JSON.parse(text), places };
}

/** Line and column of a place in a text, both from 1. */
export function linesOf(text: string): (at: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  return (at) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? 0) <= at) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

const ONLY_JSON = '; keep only what stands from the first { to the last }';

/** How a file begins that is something else, and what to do with it. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/, 'a document with layout (RTF); save it as plain text'],
  [/^<[a-z!?]/i, 'a web page; save the file itself, not the page that shows it'],
  // As a chat gives it.
  [/^[^{["]*```/, `text around it${ONLY_JSON}`],
];

/** Signs that one cannot see or that look like a space. */
const UNSEEN: Readonly<Record<string, string>> = {
  ...{ '\u00a0': 'a no-break space', '\u202f': 'a narrow no-break space', '\u00ad': 'a soft hyphen' },
  ...{ '\u200b': 'a zero-width space', '\u200c': 'a zero-width non-joiner', '\u200d': 'a zero-width joiner' },
  ...{ '\u2060': 'a word joiner', '\ufeff': 'a byte order mark' },
};

class Reading {
  readonly #text: string;
  readonly #places: Map<string, number>;
  /** Whether it is read to see what one sign less would do. */
  readonly #isTrial: boolean;
  #at = 0;
  /** White space before the first sign of this line. */
  #indent = 0;
  /** Whether only white space stands before in this line. */
  #isFirst = true;
  /** Where the last list or object ended. */
  #closed = 0;
  /** What took the end of something further out, as the lines stand: its own is missing. */
  #endless: number | undefined;

  constructor(text: string, places: Map<string, number>, isTrial = false) {
    this.#text = text;
    this.#places = places;
    this.#isTrial = isTrial;
  }

  all(): void {
    this.#space();
    if (this.#at === this.#text.length) throw this.#mistake('expected a questionnaire in JSON, but the file is empty');
    const [, other] = OTHERS.find(([start]) => start.test(this.#text.slice(this.#at))) ?? [];
    if (other) throw this.#mistake(`expected a questionnaire in JSON, but got ${other}`);
    this.#value([]);
    this.#space();
    if (this.#at === this.#text.length) return;
    const rest = this.#rest();
    const hint = /^[,}\]]/.test(rest) ? '; is a } or ] too many?' : /^[[{"]/.test(rest) ? '' : ONLY_JSON;
    throw this.#surplus() ?? this.#mistake(`expected the end of the file, but got ${this.#here()}${hint}`);
  }

  #value(path: readonly PropertyKey[]): void {
    this.#space();
    this.#places.set(pathOf(path), this.#at);
    if (path.length > MAX_DEPTH)
      throw this.#mistake(`expected at most ${MAX_DEPTH} levels of nesting, but it goes deeper`);
    const sign = this.#text.charAt(this.#at);
    if (sign === '{') this.#object(path);
    else if (sign === '[') this.#list(path);
    else if (sign === '"') this.#string();
    else if (!this.#take(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y))
      throw this.#mistake(`expected a value, but got ${this.#here()}${this.#hint()}`);
  }

  #object(path: readonly PropertyKey[]): void {
    const start = this.#at++;
    const indent = this.#indent;
    const keys = new Set<string>();
    this.#space();
    if (this.#take(/\}/y)) return;
    do {
      this.#space();
      const at = this.#at;
      if (this.#text.charAt(at) !== '"') throw this.#noKey(start);
      const key = this.#string();
      if (keys.has(key)) throw new JsonMistake(`expected every key once, but ${describe(key)} came before`, at);
      keys.add(key);
      this.#space();
      if (!this.#take(/:/y))
        throw this.#mistake(`expected ":" after the key ${describe(key)}, but got ${this.#here()}`);
      this.#value([...path, key]);
    } while (this.#goesOn('}', start, indent));
  }

  #list(path: readonly PropertyKey[]): void {
    const start = this.#at++;
    const indent = this.#indent;
    this.#space();
    if (this.#take(/\]/y)) return;
    let index = 0;
    do {
      this.#space();
      if (this.#text.charAt(this.#at) === ']') throw this.#mistake('expected no comma before "]"');
      this.#value([...path, index++]);
    } while (this.#goesOn(']', start, indent));
  }

  /** Whether a comma comes, and not the end of the list or object that began at `start`, in a line with that indent. */
  #goesOn(end: string, start: number, indent: number): boolean {
    this.#space();
    if (this.#take(/,/y)) return true;
    const rest = this.#rest();
    if (!rest.startsWith(end)) {
      // Elsewhere a comma is missing, or a text has ended too soon.
      const isOpen = end === '}' ? /^([[{\]]|$)/ : /^([:}]|$|"[^"\n]*"\s*:)/;
      const isFurtherOut = end === '}' && this.#isFirst && indent > 0 && this.#indent <= indent;
      const hint = isOpen.test(rest) || isFurtherOut ? this.#endHint(start, end) : this.#quoteHint();
      throw this.#surplus() ?? this.#mistake(`expected "," or "${end}" here, but got ${this.#here()}${hint}`);
    }
    if (this.#isFirst && this.#indent < indent) this.#endless ??= start;
    this.#closed = this.#at++;
    return false;
  }

  #noKey(start: number): JsonMistake {
    const sign = this.#text.charAt(this.#at);
    if (sign === '}') return this.#mistake('expected no comma before "}"');
    const hint = /^[[{\]]?$/.test(sign) ? this.#endHint(start, '}') : this.#hint();
    return this.#surplus() ?? this.#mistake(`expected a key in double quotes, but got ${this.#here()}${hint}`);
  }

  /** Which list or object has no end: the one that began at `start`, or one before, which took that of another. */
  #endHint(start: number, end: string): string {
    const isAtEnd = this.#at === this.#text.length;
    const { line, column } = linesOf(this.#text)((isAtEnd ? this.#endless : undefined) ?? start);
    return `; what begins in line ${line}, column ${column}, has no ${isAtEnd ? 'end' : `"${end}"`}`;
  }

  /** The end that is one too many: the one here or the last one before, if all is JSON without it. */
  #surplus(): JsonMistake | undefined {
    const at = [this.#at, this.#closed].find((one) => /[}\]]/.test(this.#text.charAt(one)) && this.#isGoodWithout(one));
    if (at === undefined) return undefined;
    const sign = this.#text.charAt(at);
    return new JsonMistake(`expected no "${sign}" here: one ${sign} too many`, at);
  }

  /** Whether all is JSON once one sign is taken out. */
  #isGoodWithout(at: number): boolean {
    if (this.#isTrial) return false;
    try {
      new Reading(this.#text.slice(0, at) + this.#text.slice(at + 1), new Map(), true).all();
      return true;
    } catch {
      return false;
    }
  }

  #string(): string {
    const start = this.#at;
    const found = this.#take(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y) ?? '';
    const sign = this.#text.charAt(this.#at);
    if (sign === '"') {
      this.#at += 1;
      return JSON.parse(`${found}"`) as string;
    }
    const [, escaped] = /^\\(.)/u.exec(this.#rest()) ?? [];
    if (escaped)
      throw this.#mistake(
        `expected two backslashes, but got one: write \\\\${escaped} for \\${escaped} (JSON reads one as the beginning of a sign such as \\n)`,
      );
    if (/^\\?$/.test(this.#rest()))
      throw new JsonMistake('expected a " at the end of this text, but the file ends', start);
    if (sign === '\t') throw this.#mistake('expected \\t for a tab in a text, but got a tab');
    throw new JsonMistake(
      'expected a " at the end of this text, or \\n for a new line in it, but the line ends',
      start,
    );
  }

  #space(): void {
    const lines = this.#take(/[ \t\n\r]*/y)?.split('\n') ?? [];
    this.#isFirst = lines.length > 1;
    if (this.#isFirst) this.#indent = lines.at(-1)?.length ?? 0;
    if (/^\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2)))
      throw this.#mistake('expected JSON, which has no comments, but got one');
    const [unseen] = /^[\p{Z}\p{Cf}\p{Cc}]/u.exec(this.#rest()) ?? [];
    if (unseen) throw this.#mistake(`expected JSON, but got ${unseenOf(unseen)}`);
  }

  #take(sign: RegExp): string | undefined {
    sign.lastIndex = this.#at;
    const found = sign.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** What stands here, for a sentence. */
  #here(): string {
    const [text] = /^"[^"\\\n]+"/.exec(this.#rest()) ?? [];
    if (text) return text;
    const rest = this.#rest();
    return rest ? describe(/^(?:[\w.+-]+|.)/su.exec(rest)?.[0]) : 'the end of the file';
  }

  #rest(): string {
    return this.#text.slice(this.#at, this.#at + 40);
  }

  /** A word behind a text is mostly the rest of it. */
  #quoteHint(): string {
    const isWord = /^\p{L}/u.test(this.#text.slice(this.#at)) && this.#text.charAt(this.#at - 1) === '"';
    return isWord ? '; a " within a text is written \\"' : '';
  }

  /** For what looks like JSON to many people. */
  #hint(): string {
    const rest = this.#rest();
    if (/^[\u2010-\u2015\u2212]/.test(rest)) return ', a dash; minus is -';
    if (rest.startsWith(',') && /[,[{]\s*$/.test(this.#text.slice(0, this.#at))) return '; one , too many';
    if (/^['‘’“”„«»`]/.test(rest)) return '; texts stand in straight double quotes (")';
    if (/^(true|false|null|none|nil|undefined|nan)\b/i.test(rest))
      return '; there are true, false and null, in small letters';
    if (/^[+-]?\.?\d/.test(rest)) return '; numbers are written such as 0.5, 12 or -3';
    if (/^\w/.test(rest)) return '; texts stand in double quotes (")';
    return '';
  }

  #mistake(message: string): JsonMistake {
    return new JsonMistake(message, this.#at);
  }
}

/** A sign that one cannot see, by its name, and what to do about it. */
function unseenOf(sign: string): string {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const isSpace = /\p{Z}/u.test(sign);
  const name = UNSEEN[sign] ?? (isSpace ? 'another space' : 'a sign that one cannot see');
  return `${name} (${code}); ${isSpace ? 'type an ordinary space' : 'one cannot see it: take it out, or type this line anew'}`;
}
