import type { Instrument } from '../instrument/instrument.js';
import { LeerscanError, type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import type { MappingQuestion } from './mapping.js';
import { createResponse, responseOf } from '../response/create-response.js';
import type { Response } from '../response/response.js';
import { responseSchema } from '../response/response-schema.js';
import { sentencesOf } from '../errors/shape-sentence.js';

/** Why something that came in is not counted. */
export type RefusalReason =
  | 'damaged'
  /** A link of which a mail gateway keeps the address to itself. */
  | 'hidden-link'
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
  /** A statement's cell with what is no answer to it. */
  | 'answer'
  /** A cell that a spreadsheet shows as an error, or a formula that it never computed. */
  | 'error-cell'
  | 'not-computed'
  /** Rows that the tool marks so: they do not count. */
  | 'preview'
  | 'unfinished'
  /** A table of which somebody must say first what its columns are. */
  | 'mapping'
  | 'broken'
  /** A file of a kind that is not read (`format`). */
  | 'format'
  | 'too-large'
  | 'unreadable';

/** Kinds of files that people bring, and that are no table which can be read here. */
export type OtherFormat =
  | 'protected'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'msg'
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  /** Slides, of any program. */
  | 'presentation'
  /** A packed file, of any program. */
  | 'zip'
  | 'picture'
  | 'sav'
  | 'html'
  /** What Windows or a drive in the cloud keeps in place of a file. */
  | 'shortcut';

/** Where in a line, and what stood there: what a sentence in any language is made of. */
export interface Spot {
  /** Name of the column, as it stands in the file; of JSON, the path. */
  readonly column?: string | undefined;
  readonly found?: string | undefined;
  /** What could stand there: answers, in the words of the instrument. */
  readonly expected?: readonly string[] | undefined;
  /** Of a workbook with several. */
  readonly sheet?: string | undefined;
  readonly format?: OtherFormat | undefined;
}

/** Something that came in and is not counted, where it stood (a line, row or place, from 1), and why. */
export interface Refusal extends Spot {
  readonly at: number;
  readonly reason: RefusalReason;
  /** What was expected, and what came: for developers, in English. */
  readonly detail: string;
}

/**
 * Something to look at, which keeps nobody from counting: a quote that does not close, a background cell that was left
 * out (`cell`), rows that are no answers (`rows`: a second row of names, say), columns of which nothing is kept
 * (`columns`: names, addresses, remarks), statements without a column (`missing`).
 */
export interface Note extends Spot {
  readonly at: number;
  readonly note: 'open-quote' | 'cell' | 'rows' | 'columns' | 'missing';
  /** Names of the columns, or of the statements. */
  readonly names?: readonly string[] | undefined;
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
  | MappingQuestion
  | Note
  | Refusal;

const MAX_DETAIL = 300;

export function refusalAt(at: number, reason: RefusalReason, detail: string, spot: Spot = {}): Refusal {
  return { at, reason, detail: detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL)} …` : detail, ...spot };
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
  const common = commonResponse(instrument, value);
  if (common) return common;
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

const PARTS = new Set(Object.keys(responseSchema.def.shape));

/**
 * The same without the schema, which takes ten times as long, of what comes by the million: one that is whole and fits.
 * Never anything that the schema refuses; undefined for all else, also where it would be fine.
 */
function commonResponse(instrument: Instrument, value: unknown): Response | undefined {
  if (!isPlain(value)) return undefined;
  const names = Object.keys(value);
  const { instrument: own, respondent, answers } = value;
  return names.length === PARTS.size &&
    names.every((name) => PARTS.has(name)) &&
    isPlain(own) &&
    own['id'] === instrument.id &&
    own['version'] === instrument.version &&
    Object.keys(own).length === 2 &&
    isPlain(answers) &&
    isPlain(respondent) &&
    Object.values(respondent).every((answer) => typeof answer !== 'object')
    ? responseOf(instrument, value as Readonly<Record<keyof Response, unknown>>)
    : undefined;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function refused(code: LeerscanError['code'], issues: readonly LeerscanIssue[]): LeerscanError {
  return new LeerscanError(code, issues);
}
