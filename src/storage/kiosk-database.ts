import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type KioskRecord, LANES, type Lane, laneOf } from '../core/kiosk-record.js';
import type { LaneCounts, QueueCounts, RefusedEntry, StoreTrouble } from './kiosk-store.js';

interface RecordRows {
  key: string;
  value: KioskRecord;
}

/** Ids in the order in which they shall leave. */
interface OutboxRows {
  key: number;
  value: { readonly id: string };
  indexes: { id: string };
}

/** Answers and contact details rest apart, so that neighbours in one place do not say who answered what. */
interface Schema extends DBSchema {
  responses: RecordRows;
  contacts: RecordRows;
  'responses-outbox': OutboxRows;
  'contacts-outbox': OutboxRows;
  refused: { key: string; value: RefusedEntry };
  settings: { key: string; value: unknown };
}

export type KioskDatabase = IDBPDatabase<Schema>;
const CHANGED = ['responses', 'contacts', 'responses-outbox', 'contacts-outbox', 'refused'] as const;
type Changes = IDBPTransaction<Schema, typeof CHANGED, 'readwrite'>;

const SETTINGS = 'settings';
/** Milliseconds after which an opening that hangs is given up. */
const LONGEST_OPENING = 8_000;

/** Opens the database of a kiosk; `closed` is called when the browser takes it away. */
export async function openKioskDatabase(name: string, closed: () => void): Promise<KioskDatabase> {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening: Promise<KioskDatabase> = openDB<Schema>(name, 1, {
    upgrade(fresh) {
      for (const lane of LANES) {
        fresh.createObjectStore(lane, { keyPath: 'id' });
        fresh.createObjectStore(outboxOf(lane), { autoIncrement: true }).createIndex('id', 'id');
      }
      fresh.createObjectStore('refused', { keyPath: 'id' });
      fresh.createObjectStore('settings');
    },
    // Somebody deletes it, or a newer page wants to change it: in the way is the wrong place to stand.
    blocking: closed,
    terminated: closed,
  });
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new DOMException('storage does not answer', 'TimeoutError'));
    }, LONGEST_OPENING);
  });
  void opening.then((database) => isLate && database.close()).catch(() => undefined);
  return Promise.race([opening, limit]).finally(() => clearTimeout(timer));
}

/** All of the changes or none; durable once it resolves, and not in a buffer that a flat battery empties. */
export async function change(database: KioskDatabase, changes: (transaction: Changes) => Promise<void>): Promise<true> {
  const transaction = database.transaction(CHANGED, 'readwrite', { durability: 'strict' });
  // A refused request also ends the transaction: what it says is thrown by the changes themselves.
  transaction.done.catch(() => undefined);
  try {
    await changes(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It is over already: a request that was refused ended it.
    }
    throw error;
  }
  await transaction.done;
  return true;
}

/** Adds records that are not there yet, and queues these. Append only: what is there stays as it was. */
export async function append(transaction: Changes, records: readonly KioskRecord[]): Promise<void> {
  for (const record of records) {
    const lane = laneOf(record);
    if (await transaction.objectStore(lane).getKey(record.id)) continue;
    await transaction.objectStore(lane).add(record);
    await transaction.objectStore(outboxOf(lane)).add({ id: record.id });
  }
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

/** Everything that is kept, whatever it looks like. */
export async function kept(database: KioskDatabase): Promise<readonly unknown[]> {
  return (await Promise.all(LANES.map((lane) => database.getAll(lane)))).flat();
}

/** Keys and ids of a lane's queue, oldest first. */
export async function queued(database: KioskDatabase, lane: Lane, most: number | undefined): Promise<readonly { readonly key: number; readonly id: string }[]> {
  const { store } = database.transaction(outboxOf(lane));
  const [keys, entries] = await Promise.all([store.getAllKeys(null, most), store.getAll(null, most)]);
  return keys.map((key, at) => ({ key, id: entries[at]?.id ?? '' }));
}

export async function queueCounts(database: KioskDatabase): Promise<QueueCounts> {
  const lane = async (name: Lane): Promise<LaneCounts> => {
    const [first] = await queued(database, name, 1);
    return { waiting: await database.count(outboxOf(name)), oldest: first && (await database.get(name, first.id))?.day };
  };
  return { responses: await lane('responses'), contacts: await lane('contacts'), refused: await database.count('refused') };
}

export function outboxOf<L extends Lane>(lane: L): `${L}-outbox` {
  return `${lane}-outbox`;
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
