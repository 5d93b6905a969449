import type { Instrument } from '../instrument/instrument.js';
import { type Reading, type Refusal, type Row, refusalAt } from '../reading/reading.js';
import type { MappingQuestion } from '../reading/mapping.js';
import type { Response } from '../response/response.js';
import { codeOf } from '../share-code/share-code.js';

/** A response as a collection takes it: small enough to come from a worker by the million. */
export interface Entry {
  readonly at: number;
  /** Its own; of a row without one, made of its kiosk's record or of its answers. */
  readonly id: string;
  readonly wave: number;
  readonly code: string;
  readonly record?: string | undefined;
  readonly row?: Row | undefined;
}

/** What was read, ready for a collection. */
export type Incoming = Entry | Exclude<Reading, { readonly response: Response } | MappingQuestion>;

export function incomingOf(instrument: Instrument, reading: Reading): Incoming {
  if ('about' in reading) return refusalAt(reading.at, 'mapping', 'expected to be told which column is which');
  if (!('response' in reading)) return reading;
  const { at, response, record, row } = reading;
  if (!isAnswered(response)) return unansweredAt(at);
  return { at, id: response.id, wave: response.wave, code: codeOf(instrument, response), record, row };
}

export function unansweredAt(at: number): Refusal {
  return refusalAt(at, 'unanswered', 'expected an answer to one statement at least, but got none');
}

/** Who opened a scan and left it is no respondent. */
export function isAnswered({ answers }: Response): boolean {
  return Object.keys(answers).length > 0;
}
