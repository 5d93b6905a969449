import type { Instrument } from '../instrument/instrument.js';
import { LeerscanError, type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { type Response, createResponse } from '../response/response.js';
import { responseSchema } from '../response/response-schema.js';
import { sentencesOf } from '../errors/shape-sentence.js';

/** Why something that came in is not counted. */
export type RefusalReason =
  | 'damaged'
  | 'other-instrument'
  | 'other-version'
  | 'other-wave'
  | 'duplicate'
  | 'alike'
  | 'withdrawn'
  | 'unanswered'
  | 'summary'
  | 'two-answers'
  | 'open-quote'
  | 'broken'
  | 'unreadable';

/** Something that came in and is not counted, where it stood (a line, row or place, from 1), and why. */
export interface Refusal {
  readonly at: number;
  readonly reason: RefusalReason;
  /** What was expected, and what came. */
  readonly detail: string;
}

/** Something to look at in a line, which keeps nobody from counting. */
export interface Note {
  readonly at: number;
  readonly note: 'open-quote';
}

/** Where a row stands whose person has no id of their own in it. */
export interface Row {
  /** Place of its table in the file, from 0. */
  readonly table: number;
  /** All rows of the table up to this one, as one id: where they come again, they are the same people. */
  readonly upTo: string;
  /** Its id in collections of before: made of all its cells. */
  readonly was: string;
}

/**
 * One thing that was read: a response (`record` is its id at a kiosk, `row` stands with one that has no id of its own),
 * word that one was deleted, or a refusal.
 */
export type Reading =
  | {
      readonly at: number;
      readonly response: Response;
      readonly record?: string | undefined;
      readonly row?: Row | undefined;
    }
  | { readonly at: number; readonly deletes: string }
  | Note
  | Refusal;

const MAX_DETAIL = 300;

export function refusalAt(at: number, reason: RefusalReason, detail: string): Refusal {
  return { at, reason, detail: detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL)} …` : detail };
}

/** What a refusal of a code or a response says to whoever brought it. */
export function refusalOf(at: number, error: unknown): Refusal {
  if (!(error instanceof LeerscanError)) throw error;
  const reasons: Partial<Record<LeerscanError['code'], RefusalReason>> = {
    'instrument-unknown': 'other-instrument',
    'instrument-changed': 'other-version',
    'code-damaged': 'damaged',
    'code-malformed': 'damaged',
    'answers-differ': 'two-answers',
  };
  return refusalAt(at, reasons[error.code] ?? 'broken', error.message);
}

/**
 * A response that comes from a file or a server.
 * @throws {LeerscanError} `response-invalid`, `instrument-unknown` or `instrument-changed`.
 */
export function parseResponse(instrument: Instrument, value: unknown): Response {
  const parsed = responseSchema.safeParse(value);
  if (!parsed.success)
    throw refused(
      'response-invalid',
      typeof value === 'object' && value !== null
        ? sentencesOf(parsed.error.issues, value)
        : [{ path: '', message: `expected a response, but got ${describe(value)}` }],
    );
  const { instrument: own, ...parts } = parsed.data;
  if (own.id !== instrument.id)
    throw refused('instrument-unknown', [
      { path: 'instrument.id', message: `expected "${instrument.id}", but got ${describe(own.id)}` },
    ]);
  if (own.version !== instrument.version)
    throw refused('instrument-changed', [
      { path: 'instrument.version', message: `expected "${instrument.version}", but got ${describe(own.version)}` },
    ]);
  return createResponse({ ...parts, instrument });
}

function refused(code: LeerscanError['code'], issues: readonly LeerscanIssue[]): LeerscanError {
  return new LeerscanError(code, issues);
}
