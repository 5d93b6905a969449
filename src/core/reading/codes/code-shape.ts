import type { Instrument } from '../../instrument/instrument.js';
import { FULL_FORM } from '../../instrument/instrument.js';
import { createResponse } from '../../response/create-response.js';
import type { Response } from '../../response/response.js';
import { fromShareCode, toShareCode } from '../../share-code/share-code.js';

/** Characters that say the format, the questionnaire, its version and its structure. */
const HEAD = 12;
/** Of these that many can be wrong, and it was still meant to be a code. */
const WRONG = 2;
/** Pieces into which mail programs and people break a code. */
const MAX_PIECES = 12;
/** What stands between two pieces: white space, invisible signs, and the marks of a quote on the next line. */
const GAP = '[\\s\\u00AD\\u200B-\\u200D\\u2060]{1,80}(?:[>|][>|\\s]{0,40})?';

/** What all codes of an instrument have in common. */
export interface CodeShape {
  /** Characters, by form; the longest first. */
  readonly lengths: readonly number[];
  readonly longest: number;
  readonly head: string;
  /** Finds where one may begin: global. */
  readonly beginning: RegExp;
}

/** A text from some place on that may be a code, in the pieces that it was broken into. */
export interface Pieces {
  readonly text: string;
  /** For each piece, the characters up to its end, and where in the text that is. */
  readonly ends: readonly (readonly [length: number, at: number])[];
}

export interface FoundCode {
  readonly code: string;
  readonly response: Response;
  /** Where in the text it ends. */
  readonly end: number;
}

const shapes = new WeakMap<Instrument, CodeShape>();

export function codeShapeOf(instrument: Instrument): CodeShape {
  const known = shapes.get(instrument);
  if (known) return known;
  const codes = [FULL_FORM, ...Object.keys(instrument.forms)].map((form) =>
    toShareCode(instrument, createResponse({ instrument, answers: {}, form })),
  );
  const lengths = [...new Set(codes.map(({ length }) => length))].sort((a, b) => b - a);
  const head = (codes[0] as string).slice(0, HEAD);
  const shape = {
    lengths,
    longest: lengths[0] as number,
    head,
    beginning: new RegExp(head.slice(0, 3).replace(/.(?!$)/g, `$&(?:${GAP})?`), 'g'),
  };
  shapes.set(instrument, shape);
  return shape;
}

/**
 * Whether a text begins as every code of the instrument does. Between the questionnaire and its structure stands the
 * version, which may be another one of the same structure.
 */
export function beginsAsCode({ head }: CodeShape, text: string): boolean {
  return text.startsWith(head.slice(0, 3)) && text.startsWith(head.slice(9), 9);
}

/** A text that was to begin as a code does: two characters, and capitals for small letters, may be wrong. */
export function nearlyBeginsAsCode({ head }: CodeShape, text: string): boolean {
  if (text.length < HEAD) return false;
  let wrong = 0;
  for (let place = 0; place < HEAD && wrong <= WRONG; place++)
    if (text.charAt(place).toLowerCase() !== head.charAt(place).toLowerCase()) wrong += 1;
  return wrong <= WRONG;
}

const WORD = /[\w-]{1,64}/y;
const BETWEEN = new RegExp(GAP, 'y');

/** At most `most` characters of the alphabet from `at` on, over line ends, quotes and invisible signs. */
export function piecesAt(text: string, at: number, most: number): Pieces {
  let all = '';
  const ends: (readonly [number, number])[] = [];
  while (ends.length < MAX_PIECES && all.length < most) {
    const start = at;
    // A word in parts, so that one of a million characters costs no more than a code.
    for (WORD.lastIndex = at; all.length < most; WORD.lastIndex = at) {
      const word = WORD.exec(text)?.[0].slice(0, most - all.length);
      if (word === undefined) break;
      all += word;
      at += word.length;
    }
    if (at === start) break;
    ends.push([all.length, at]);
    BETWEEN.lastIndex = at;
    const gap = all.length < most ? BETWEEN.exec(text)?.[0] : undefined;
    // A quote's mark stands at the beginning of a line.
    if (gap === undefined || (/[>|]/.test(gap) && !/[\r\n\u2028]/.test(gap))) break;
    at += gap.length;
  }
  return { text: all, ends };
}

/** The code that begins at a place; `known` has the ones that were read before. */
export function codeAt(
  instrument: Instrument,
  text: string,
  at: number,
  known: Map<string, Response>,
): FoundCode | undefined {
  const shape = codeShapeOf(instrument);
  const pieces = piecesAt(text, at, shape.longest);
  if (!beginsAsCode(shape, pieces.text)) return undefined;
  const whole = pieces.ends.map(([length]) => length).filter((length) => shape.lengths.includes(length));
  // First what ends where a piece does; then what has something stuck to it.
  for (const length of new Set([...whole, ...shape.lengths])) {
    if (length > pieces.text.length) continue;
    const code = pieces.text.slice(0, length);
    const response = known.get(code) ?? readCode(instrument, code);
    if (!response) continue;
    known.set(code, response);
    const [upTo, end] = pieces.ends.find(([most]) => most >= length) as readonly [number, number];
    return { code, response, end: end - (upTo - length) };
  }
  return undefined;
}

export function readCode(instrument: Instrument, code: string): Response | undefined {
  try {
    return fromShareCode([instrument], code);
  } catch {
    return undefined;
  }
}
