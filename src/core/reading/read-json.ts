import { parseKioskRecord } from '../kiosk/kiosk-record.js';
import type { Instrument } from '../instrument/instrument.js';
import { describe } from '../errors/leerscan-error.js';
import { jsonTable } from './json-table.js';
import type { Mapping } from './mapping.js';
import { readCodes } from './codes/read-codes.js';
import { readTable } from './read-table.js';
import { type Reading, parseResponse, refusalAt, refusalOf } from './reading.js';

/**
 * Everything that JSON can bring: a response, a result that was downloaded, a kiosk's export, a collection, a list of
 * these, CouchDB's `_all_docs`, or a list of objects with statements as names.
 */
export function* readJson(instrument: Instrument, value: unknown, mapping?: Mapping): Generator<Reading> {
  if (isIdsOnly(value)) {
    yield refusalAt(
      1,
      'unreadable',
      'expected the documents of CouchDB, but got their ids alone: add ?include_docs=true to the address',
    );
    return;
  }
  const parts = entriesOf(value);
  const rows = jsonTable(instrument, parts);
  if (rows) {
    // Its names have no place of their own in the list.
    for (const reading of readTable(instrument, rows, { mapping }))
      yield { ...reading, at: Math.max(1, reading.at - 1) };
    return;
  }
  for (const [index, part] of parts.entries())
    yield* readPart(instrument, part, parts.length === 1 && value === part ? 1 : index + 1);
}

/** One part of it; `at` is its line or place. */
export function* readPart(instrument: Instrument, part: unknown, at: number): Generator<Reading> {
  if (typeof part === 'string') {
    let isEmpty = true;
    for (const reading of readCodes(instrument, part)) {
      isEmpty = false;
      yield { ...reading, at };
    }
    if (isEmpty) yield refusalAt(at, 'broken', `expected a code, but got ${describe(part)}`);
    return;
  }
  const {
    type,
    _id: id,
    response,
  } = Object(part) as {
    readonly type?: unknown;
    readonly _id?: unknown;
    readonly response?: unknown;
  };
  if (typeof id === 'string' && id.startsWith('_design/')) return;
  if (type === undefined) {
    yield responseAt(instrument, response ?? part, at);
    return;
  }
  const record = parseKioskRecord(id === undefined ? part : fromCouch(part as object));
  if (record?.type === 'deletion') yield { at, deletes: record.of };
  else if (record?.type === 'response') yield { ...responseAt(instrument, record.response, at), record: record.id };
  // Contact details are no answers: they are not looked at, and nothing of them is kept.
  else if (type !== 'contact')
    yield refusalAt(
      at,
      'broken',
      `expected a record of a kiosk, but got ${describe(type)} that does not look like one`,
    );
}

/** A record without what is CouchDB's own. */
export function fromCouch({ _id: id, ...rest }: { readonly _id?: unknown; _rev?: unknown }): object {
  delete rest._rev;
  return { id, ...rest };
}

function responseAt(instrument: Instrument, value: unknown, at: number): Reading {
  try {
    return { at, response: parseResponse(instrument, value) };
  } catch (error) {
    return refusalOf(at, error);
  }
}

/** CouchDB's `_all_docs` as it is without `include_docs`. */
function isIdsOnly(value: unknown): boolean {
  const { rows } = Object(value) as { readonly rows?: unknown };
  return (
    Array.isArray(rows) &&
    rows.length > 0 &&
    rows.every((row: unknown) => {
      const { value: found, doc } = Object(row) as { readonly value?: unknown; readonly doc?: unknown };
      return doc === undefined && typeof (Object(found) as { readonly rev?: unknown }).rev === 'string';
    })
  );
}

/** The parts of what holds several, in each of the ways in which it can come. */
export function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const { records, rows, codes } = Object(value) as {
    readonly records?: unknown;
    readonly rows?: unknown;
    readonly codes?: unknown;
  };
  if (Array.isArray(records)) return records;
  if (Array.isArray(codes)) return codes;
  if (Array.isArray(rows)) return rows.map((row: unknown) => (Object(row) as { readonly doc?: unknown }).doc ?? row);
  return [value];
}
