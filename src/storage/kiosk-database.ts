import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type KioskRecord, type Lane, laneOf } from '../core/kiosk-record.js';
import type { QueueCounts, RefusedEntry, StoreTrouble } from './kiosk-store.js';

interface Queued {
  readonly id: string;
  readonly lane: Lane;
}

interface Schema extends DBSchema {
  records: { key: string; value: KioskRecord };
  outbox: { key: number; value: Queued; indexes: { lane: Lane; id: string } };
  refused: { key: string; value: RefusedEntry };
  settings: { key: string; value: unknown };
}

export type KioskDatabase = IDBPDatabase<Schema>;
type Changes = IDBPTransaction<Schema, ('records' | 'outbox' | 'refused')[], 'readwrite'>;

const SETTINGS = 'settings';
/** Milliseconds after which an opening that hangs is given up. */
const LONGEST_OPENING = 8_000;

/** Opens the database of a kiosk; `closed` is called when the browser takes it away. */
export async function openKioskDatabase(name: string, closed: () => void): Promise<KioskDatabase> {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening: Promise<KioskDatabase> = openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('records', { keyPath: 'id' });
      const outbox = fresh.createObjectStore('outbox', { autoIncrement: true });
      outbox.createIndex('lane', 'lane');
      outbox.createIndex('id', 'id');
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
  const transaction = database.transaction(['records', 'outbox', 'refused'], 'readwrite', { durability: 'strict' });
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
    if (await transaction.objectStore('records').getKey(record.id)) continue;
    await transaction.objectStore('records').add(record);
    await transaction.objectStore('outbox').add({ id: record.id, lane: laneOf(record) });
  }
}

/** Removes records, wherever they are. */
export async function remove(transaction: Changes, ids: readonly string[]): Promise<void> {
  const outbox = transaction.objectStore('outbox');
  for (const id of ids) {
    for (const key of await outbox.index('id').getAllKeys(id)) await outbox.delete(key);
    await transaction.objectStore('records').delete(id);
    await transaction.objectStore('refused').delete(id);
  }
}

/** Keys and ids of a lane's queue, oldest first. */
export async function queued(database: KioskDatabase, lane: Lane, most: number | undefined): Promise<readonly { readonly key: number; readonly id: string }[]> {
  const index = database.transaction('outbox').store.index('lane');
  const [keys, entries] = await Promise.all([index.getAllKeys(lane, most), index.getAll(lane, most)]);
  return keys.map((key, at) => ({ key, id: entries[at]?.id ?? '' }));
}

export async function queueCounts(database: KioskDatabase): Promise<QueueCounts> {
  const first = await database.transaction('outbox').store.openCursor();
  return {
    waiting: { responses: await database.countFromIndex('outbox', 'lane', 'responses'), contacts: await database.countFromIndex('outbox', 'lane', 'contacts') },
    refused: await database.count('refused'),
    oldest: first ? (await database.get('records', first.value.id))?.day : undefined,
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
