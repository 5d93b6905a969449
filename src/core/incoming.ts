import type { Instrument } from './instrument.js';
import type { Reading } from './reading.js';
import type { Response } from './response.js';
import { codeOf } from './share-code.js';

/** A response as a collection takes it: small enough to come from a worker by the million. */
export interface Entry {
  readonly at: number;
  readonly id: string;
  readonly wave: number;
  readonly code: string;
  readonly record?: string | undefined;
}

/** What was read, ready for a collection. */
export type Incoming = Entry | Exclude<Reading, { readonly response: Response }>;

export function incomingOf(instrument: Instrument, reading: Reading): Incoming {
  if (!('response' in reading)) return reading;
  const { at, response, record } = reading;
  return { at, id: response.id, wave: response.wave, code: codeOf(instrument, response), record };
}
