import { JsonMistake, linesOf, readJsonText } from '../errors/json-text.js';
import { LeerscanError, type LeerscanIssue } from '../errors/leerscan-error.js';
import type { Instrument } from './instrument.js';
import { parseInstrument } from './parse-instrument.js';

/** One thing that is wrong in a file, and where: line and column, both from 1. */
export interface Mistake {
  readonly path: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** A file that holds an instrument, or what is wrong with it, in the order of the file. */
export interface ReadInstrument {
  readonly instrument?: Instrument;
  /** As it was written, where it is JSON. */
  readonly written?: unknown;
  readonly mistakes: readonly Mistake[];
}

/** The instrument in the text of a file, with everything that is wrong in it, on `today` (2026-01-31) if it is given. */
export function readInstrument(file: string, today?: string): ReadInstrument {
  // A byte order mark is no mistake of whoever saved the file.
  const text = file.replace(/^\uFEFF/, '');
  try {
    const { value, places } = readJsonText(text);
    try {
      return { instrument: parseInstrument(value, today), written: value, mistakes: [] };
    } catch (error) {
      if (!(error instanceof LeerscanError)) throw error;
      return { written: value, mistakes: placed(error.issues, text, places) };
    }
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    return { mistakes: [{ path: '', message: error.message, ...linesOf(text)(error.at) }] };
  }
}

/** Each with its line and column, in the order of the file. */
export function placed(
  issues: readonly LeerscanIssue[],
  text: string,
  places: ReadonlyMap<string, number>,
): readonly Mistake[] {
  const lineAt = linesOf(text);
  return issues
    .map((issue) => ({ ...issue, ...lineAt(placeOf(issue.path, places)) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Where a part stands; of a part that is missing, the one that should have it. */
function placeOf(path: string, places: ReadonlyMap<string, number>): number {
  for (let at = path; at; at = at.replace(/(\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return places.get('') ?? 0;
}
