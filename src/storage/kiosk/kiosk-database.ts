import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type KioskRecord, LANES, type Lane, laneOf } from '../../core/kiosk/kiosk-record.js';
import {
  CLEARED_DAYS,
  type ClearedDays,
  EARLIER,
  type KeptRow,
  type KioskSchema,
  SETTINGS,
  outboxOf,
} from './kiosk-schema.js';
import {
  type LaneCounts,
  type OutboxEntry,
  type QueueCounts,
  type RefusedEntry,
  type StoreTrouble,
  trayCounts,
} from './kiosk-store.js';
import { KIOSK_VERSION, upgrade } from './kiosk-upgrade.js';
import type { MemoryOutbox } from './memory-outbox.js';
import { allOrNothing, openDatabase } from '../open-database.js';

export type KioskDatabase = IDBPDatabase<KioskSchema>;
const CHANGED = [
  'responses',
  'contacts',
  'responses-outbox',
  'contacts-outbox',
  'refused',
  'cleared',
  'settings',
] as const;
export type Changes = IDBPTransaction<KioskSchema, typeof CHANGED, 'readwrite'>;

/** Opens the database of a kiosk; `closed` is called when the browser takes it away. */
export function openKioskDatabase(name: string, closed: () => void): Promise<KioskDatabase> {
  return openDatabase<KioskSchema>(name, KIOSK_VERSION, {
    upgrade(database, _old, _new, transaction) {
      // Half an upgrade would lose what the other half did not move.
      upgrade(database, transaction).catch(() => transaction.abort());
    },
    // Closed, so that a deletion, or an upgrade by a newer page, is not blocked.
    blocking: closed,
    terminated: closed,
  });
}

/** All of the changes or none; durable once it resolves, and not in a buffer that a flat battery empties. */
export async function change(database: KioskDatabase, changes: (transaction: Changes) => Promise<void>): Promise<true> {
  const transaction = database.transaction(CHANGED, 'readwrite', { durability: 'strict' });
  await allOrNothing(transaction, () => changes(transaction));
  return true;
}

/**
 * Adds rows that are not there yet, and queues those that have not left from `memory`; what was refused there lies in
 * the tray. Append only: what is there stays as it was.
 */
export async function append(transaction: Changes, rows: readonly KeptRow[], memory?: MemoryOutbox): Promise<void> {
  for (const { lane, row } of rows) {
    if (await transaction.objectStore(lane).getKey(row.id)) continue;
    await transaction.objectStore(lane).add(row as KioskRecord);
    const refused = memory?.takeRefusal(row.id);
    if (refused) await transaction.objectStore('refused').put(refused);
    else if (memory?.isWaiting(row.id) ?? true) await transaction.objectStore(outboxOf(lane)).add({ id: row.id });
  }
}

/**
 * Takes an entry out of its queue. @returns false when it is not there any more: staff may have deleted it while it was
 * on its way.
 */
export async function leave(transaction: Changes, { key, record }: OutboxEntry): Promise<boolean> {
  const outbox = transaction.objectStore(outboxOf(laneOf(record)));
  if (key === undefined || (await outbox.getKey(key)) === undefined) return false;
  await outbox.delete(key);
  return true;
}

/** The receiver would not have it: it lies in the tray for staff. */
export async function toTray(transaction: Changes, entry: OutboxEntry, refused: RefusedEntry): Promise<void> {
  if (await leave(transaction, entry)) await transaction.objectStore('refused').put(refused);
}

/** Behind all others of its lane. */
export async function toEnd(transaction: Changes, entry: OutboxEntry): Promise<void> {
  if (await leave(transaction, entry))
    await transaction.objectStore(outboxOf(laneOf(entry.record))).add({ id: entry.record.id });
}

/** What lay in the tray, of those that are meant, is in its queue again. */
export async function fromTray(transaction: Changes, isMeant: (entry: RefusedEntry) => boolean): Promise<void> {
  const entries = await transaction.objectStore('refused').getAll();
  for (const { id, lane } of entries.filter(isMeant)) {
    await transaction.objectStore('refused').delete(id);
    await transaction.objectStore(outboxOf(lane)).add({ id });
  }
}

/** A row whose record is gone must not stand before the others. */
export async function drop(transaction: Changes, lane: Lane, rows: readonly { readonly key: number }[]): Promise<void> {
  for (const { key } of rows) await transaction.objectStore(outboxOf(lane)).delete(key);
}

/** Removes records, wherever they are. */
export async function remove(transaction: Changes, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    for (const lane of LANES) {
      const outbox = transaction.objectStore(outboxOf(lane));
      for (const key of await outbox.index('id').getAllKeys(id)) await outbox.delete(key);
      await transaction.objectStore(lane).delete(id);
    }
    await transaction.objectStore('refused').delete(id);
  }
}

/** Counts responses that are cleared: by day, and without an id. Those of an earlier event do not count. */
export async function countCleared(
  transaction: Changes,
  responses: readonly { readonly id: string; readonly day: string }[],
): Promise<void> {
  if (responses.length === 0) return;
  const earlier = new Set((await transaction.objectStore('settings').get(EARLIER)) as readonly string[] | undefined);
  const counts = new Map(
    Object.entries(((await transaction.objectStore('settings').get(CLEARED_DAYS)) ?? {}) as ClearedDays),
  );
  for (const { day } of responses.filter(({ id }) => !earlier.has(id))) counts.set(day, (counts.get(day) ?? 0) + 1);
  await transaction.objectStore('settings').put(Object.fromEntries(counts), CLEARED_DAYS);
}

/** How many responses were cleared, by the day on which they were given. */
export async function clearedDays(database: KioskDatabase): Promise<ClearedDays> {
  return ((await database.get('settings', CLEARED_DAYS)) ?? {}) as ClearedDays;
}

/** Ids of responses that an earlier event left here. */
export async function earlierResponses(database: KioskDatabase): Promise<ReadonlySet<string>> {
  return new Set((await database.get('settings', EARLIER)) as readonly string[] | undefined);
}

/** Counting begins again, without the responses that stay here. */
export async function countAnew(transaction: Changes, settings: unknown, staying: readonly string[]): Promise<void> {
  const store = transaction.objectStore('settings');
  await store.put(settings, SETTINGS);
  await store.delete(CLEARED_DAYS);
  await store.put(staying, EARLIER);
}

/** Everything that is kept, whatever it looks like. */
export async function kept(database: KioskDatabase): Promise<readonly KeptRow[]> {
  const rows = await Promise.all(
    LANES.map(async (lane) => (await database.getAll(lane)).map((row) => ({ lane, row }))),
  );
  return rows.flat();
}

/** Keys and ids of a lane's queue, oldest first. */
export async function queued(
  database: KioskDatabase,
  lane: Lane,
  most: number | undefined,
): Promise<readonly { readonly key: number; readonly id: string }[]> {
  const { store } = database.transaction(outboxOf(lane));
  const [keys, entries] = await Promise.all([store.getAllKeys(null, most), store.getAll(null, most)]);
  return keys.map((key, at) => ({ key, id: entries[at]?.id ?? '' }));
}

/** What cannot be read cannot leave: it does not count here. */
export async function queueCounts(
  database: KioskDatabase,
  isUnreadable: (id: string) => boolean,
): Promise<QueueCounts> {
  const lane = async (name: Lane): Promise<LaneCounts> => {
    const ids = (await queued(database, name, undefined)).map(({ id }) => id);
    const waiting = new Set(ids.filter((id) => !isUnreadable(id)));
    // Not simply the first: what was put off stands behind younger ones.
    const days =
      waiting.size > 0 ? (await database.getAll(name)).flatMap(({ id, day }) => (waiting.has(id) ? [day] : [])) : [];
    return { waiting: waiting.size, oldest: days.sort()[0] };
  };
  return {
    responses: await lane('responses'),
    contacts: await lane('contacts'),
    ...trayCounts(await database.getAll('refused')),
  };
}

export function readSettings(database: KioskDatabase): Promise<unknown> {
  return database.get('settings', SETTINGS);
}

export async function writeSettings(database: KioskDatabase, settings: unknown): Promise<true> {
  await database.put('settings', settings, SETTINGS);
  return true;
}

/** What staff are told of an error. */
export function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || !('indexedDB' in globalThis) ? 'blocked' : 'failed';
}
