import type { DBSchema } from 'idb';
import type { KioskRecord, Lane } from '../../core/kiosk/kiosk-record.js';
import type { ClearedEntry, RefusedEntry } from './kiosk-store.js';

interface RecordRows {
  key: string;
  value: KioskRecord;
}

/** A row as it rests, whatever it looks like. */
export interface KeptRow {
  readonly lane: Lane;
  readonly row: { readonly id: string };
}

/** Ids in the order in which they shall leave. */
interface OutboxRows {
  key: number;
  value: { readonly id: string };
  indexes: { id: string };
}

/** Answers and contact details rest apart, so that neighbours in one place do not say who answered what. */
export interface KioskSchema extends DBSchema {
  responses: RecordRows;
  contacts: RecordRows;
  'responses-outbox': OutboxRows;
  'contacts-outbox': OutboxRows;
  refused: { key: string; value: RefusedEntry };
  cleared: { key: string; value: ClearedEntry };
  settings: { key: string; value: unknown };
}

/** Key of what staff set up. */
export const SETTINGS = 'settings';

export function outboxOf<L extends Lane>(lane: L): `${L}-outbox` {
  return `${lane}-outbox`;
}

/** Key, beside what staff set up, of how many responses were cleared by the day on which they were given. */
export const CLEARED_DAYS = 'cleared-days';
export type ClearedDays = Readonly<Record<string, number>>;
/** Key of the ids of responses of an earlier event that are still here: this one does not count them. */
export const EARLIER = 'earlier-responses';
