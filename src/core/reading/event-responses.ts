import { type KioskRecord, parseKioskRecord } from '../kiosk/kiosk-record.js';
import type { Instrument } from '../instrument/instrument.js';
import { LeerscanError, describe } from '../errors/leerscan-error.js';
import type { Response } from '../response/response.js';
import { entriesOf, fromCouch } from './read-json.js';
import { parseResponse } from './reading.js';

/** More than any event has; a list that is longer is none of ours. */
const MAX_RECORDS = 200_000;
/** Names of other events that are told. */
const MAX_OTHERS = 5;

/** What was found of one event. */
export interface EventResponses {
  /** Each once, without those that were deleted. */
  readonly responses: readonly Response[];
  /** Records that could not be read, or answers to another questionnaire. */
  readonly unread: number;
  /** Other events of which there are answers; some of their names. */
  readonly others: readonly string[];
}

/**
 * The responses of an event in what a receiver hands out, CouchDB's `_all_docs`, or a kiosk's export. The event's name
 * counts to the letter: so each response is of one event alone, and no two events' releases can be subtracted.
 * @throws {LeerscanError} `collection-invalid` for anything else.
 */
export function eventResponsesIn(instrument: Instrument, value: unknown, event: string): EventResponses {
  const { records, rows } = Object(value) as { readonly records?: unknown; readonly rows?: unknown };
  const entries = [value, records, rows].some((one) => Array.isArray(one)) ? entriesOf(value) : undefined;
  if (!entries || entries.length > MAX_RECORDS)
    throw new LeerscanError('collection-invalid', [
      {
        path: '',
        message: `expected a list of at most ${MAX_RECORDS} records, but got ${describe(entries ?? value)}`,
      },
    ]);
  const found = new Map<string, Extract<KioskRecord, { type: 'response' }>>();
  const deleted = new Set<string>();
  let unread = 0;
  for (const entry of entries) {
    const record = recordOf(entry);
    if (record?.type === 'deletion') deleted.add(record.of);
    else if (record?.type === 'response') found.set(record.id, record);
    else if (!record && !isDesign(entry)) unread += 1;
  }
  for (const id of deleted) found.delete(id);
  const responses: Response[] = [];
  const others = new Set<string>();
  for (const { place, response } of found.values()) {
    if (place.event !== event) {
      if (others.size < MAX_OTHERS) others.add(place.event);
      continue;
    }
    try {
      responses.push(parseResponse(instrument, response));
    } catch (error) {
      if (!(error instanceof LeerscanError)) throw error;
      unread += 1;
    }
  }
  return { responses, unread, others: [...others] };
}

function recordOf(entry: unknown): KioskRecord | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  return parseKioskRecord('_id' in entry ? fromCouch(entry) : entry);
}

/** How CouchDB itself is set. */
function isDesign(entry: unknown): boolean {
  const { _id: id } = Object(entry) as { readonly _id?: unknown };
  return typeof id === 'string' && id.startsWith('_design/');
}
