import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { LANES, type Lane } from '../../core/kiosk/kiosk-record.js';
import { type KioskSchema, SETTINGS, outboxOf } from './kiosk-schema.js';

export const KIOSK_VERSION = 2;

/** What the first versions kept in one place, for both lanes. */
interface Old {
  readonly records: readonly { readonly id: string; readonly type?: string; readonly was?: string }[];
  readonly queue: readonly { readonly id: string }[];
}

/** Makes the stores of a kiosk, and moves over what an earlier version kept: an update must lose nothing. */
export async function upgrade(
  database: IDBPDatabase<KioskSchema>,
  transaction: IDBPTransaction<KioskSchema, StoreNames<KioskSchema>[], 'versionchange'>,
): Promise<void> {
  const isThere = (name: string): boolean => (database.objectStoreNames as DOMStringList).contains(name);
  for (const lane of LANES) {
    if (isThere(lane)) continue;
    database.createObjectStore(lane, { keyPath: 'id' });
    database.createObjectStore(outboxOf(lane), { autoIncrement: true }).createIndex('id', 'id');
  }
  if (!isThere('refused')) database.createObjectStore('refused', { keyPath: 'id' });
  if (!isThere('settings')) database.createObjectStore('settings');
  if (!isThere('cleared')) database.createObjectStore('cleared', { keyPath: 'id' });
  if (!isThere('records')) return;
  // Names of stores that are no more; the types know only those of today.
  const loose = transaction as unknown as IDBPTransaction<unknown, string[], 'versionchange'>;
  const old: Old = {
    records: (await loose.objectStore('records').getAll()) as Old['records'],
    queue: (await loose.objectStore('outbox').getAll()) as Old['queue'],
  };
  const laneIn = ({ type, was }: Old['records'][number]): Lane =>
    (type === 'deletion' ? was : type) === 'contact' ? 'contacts' : 'responses';
  const lanes = new Map(old.records.map((record) => [record.id, laneIn(record)]));
  for (const record of old.records) await loose.objectStore(laneIn(record)).put(record);
  for (const { id } of old.queue) await loose.objectStore(outboxOf(lanes.get(id) ?? 'responses')).add({ id });
  const settings = (await transaction.objectStore('settings').get(SETTINGS)) as
    Readonly<Record<string, unknown>> | undefined;
  if (settings && !('endpoints' in settings)) {
    const { endpoint, contactEndpoint, transport, authorization, ...rest } = settings;
    await transaction.objectStore('settings').put(
      {
        ...rest,
        endpoints: {
          responses: { url: endpoint, transport, authorization },
          contacts: { url: contactEndpoint, transport, authorization },
        },
      },
      SETTINGS,
    );
  }
  database.deleteObjectStore('records' as never);
  database.deleteObjectStore('outbox' as never);
}
