import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KioskRecord, Lane } from '../core/kiosk-record.js';
import type { RefusedEntry } from './kiosk-store.js';

export interface Queued {
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
export const STORES = ['records', 'outbox', 'refused'] as const;

/** Opens the database of a kiosk. `wasNew` says that there was nothing yet; `closed` is called when the browser takes it away. */
export async function openKioskDatabase(name: string, closed: () => void): Promise<{ readonly database: KioskDatabase; readonly wasNew: boolean }> {
  let wasNew = false;
  const database: KioskDatabase = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      wasNew = true;
      fresh.createObjectStore('records', { keyPath: 'id' });
      const outbox = fresh.createObjectStore('outbox', { autoIncrement: true });
      outbox.createIndex('lane', 'lane');
      outbox.createIndex('id', 'id');
      fresh.createObjectStore('refused', { keyPath: 'id' });
      fresh.createObjectStore('settings');
    },
    // Somebody deletes it, or a newer page wants to change it: in the way is the wrong place to stand.
    blocking() {
      database.close();
      closed();
    },
    terminated: closed,
  });
  return { database, wasNew };
}
