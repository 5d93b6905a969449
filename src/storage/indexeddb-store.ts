import type { KioskRecord, Lane } from '../core/kiosk-record.js';
import { laneOf } from '../core/kiosk-record.js';
import { type KioskDatabase, type Queued, STORES, openKioskDatabase } from './kiosk-database.js';
import type { KioskStore, OutboxEntry, RefusedEntry, StoreCounts, StoreTrouble } from './kiosk-store.js';
import { RecordMirror } from './record-mirror.js';

const SETTINGS = 'settings';
/** Resolves once it is on the disk, not in a buffer that a flat battery empties. */
const STRICT = { durability: 'strict' } as const;
const MOST_REASON = 300;

/** A kiosk's records in IndexedDB, with a copy in memory: a device whose storage fails or is emptied can still hand everything over. */
export class IndexedDbStore implements KioskStore {
  readonly #name: string;
  readonly #mirror = new RecordMirror();
  #opening: Promise<KioskDatabase> | undefined;
  #settings: unknown;
  #trouble: StoreTrouble;

  constructor(name = 'leerscan-kiosk') {
    this.#name = name;
  }

  get trouble(): StoreTrouble {
    return this.#trouble;
  }

  async add(record: KioskRecord): Promise<boolean> {
    this.#mirror.keep(record);
    return (await this.#use(() => Promise.resolve(true))) ?? false;
  }

  async all(): Promise<readonly KioskRecord[]> {
    // Also finds out whether the device still has what it should have.
    await this.#use((database) => database.count('records'));
    return this.#mirror.all();
  }

  async counts(today: string): Promise<StoreCounts> {
    const kept = await this.all();
    const responses = kept.filter((record) => record.type === 'response');
    const found = await this.#use(async (database) => {
      const first = await database.transaction('outbox').store.openCursor();
      return {
        waiting: { responses: await database.countFromIndex('outbox', 'lane', 'responses'), contacts: await database.countFromIndex('outbox', 'lane', 'contacts') },
        refused: await database.count('refused'),
        oldest: first ? (await database.get('records', first.value.id))?.day : undefined,
      };
    });
    return {
      responses: responses.length,
      today: responses.filter(({ day }) => day === today).length,
      contacts: kept.filter((record) => record.type === 'contact').length,
      waiting: found?.waiting ?? { responses: 0, contacts: 0 },
      refused: found?.refused ?? 0,
      oldest: found?.oldest,
      unsaved: this.#mirror.unsaved,
    };
  }

  async delete(record: KioskRecord, tombstone: KioskRecord): Promise<void> {
    this.#mirror.forget([record.id]);
    this.#mirror.keep(tombstone);
    await this.#use((database) => this.#remove(database, [record.id]));
  }

  async clear(ids: readonly string[]): Promise<void> {
    this.#mirror.forget(ids);
    await this.#use((database) => this.#remove(database, ids));
  }

  async outbox(lane: Lane, most: number): Promise<readonly OutboxEntry[]> {
    const found = await this.#use(async (database) => {
      const { store } = database.transaction('outbox');
      const count = Number.isFinite(most) ? most : undefined;
      const [keys, queued] = await Promise.all([store.index('lane').getAllKeys(lane, count), store.index('lane').getAll(lane, count)]);
      return keys.map((key, index) => ({ key, id: (queued[index] as Queued).id }));
    });
    return (found ?? []).flatMap(({ key, id }) => {
      const record = this.#mirror.get(id);
      return record ? [{ key, record }] : [];
    });
  }

  async sent(keys: readonly number[]): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction('outbox', 'readwrite', STRICT);
      await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    });
  }

  async refuse({ key, record }: OutboxEntry, reason: string): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction(['outbox', 'refused'], 'readwrite', STRICT);
      await Promise.all([transaction.objectStore('outbox').delete(key), transaction.objectStore('refused').put({ id: record.id, lane: laneOf(record), reason: reason.slice(0, MOST_REASON) }), transaction.done]);
    });
  }

  async postpone({ key, record }: OutboxEntry): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction('outbox', 'readwrite', STRICT);
      await Promise.all([transaction.store.delete(key), transaction.store.add({ id: record.id, lane: laneOf(record) }), transaction.done]);
    });
  }

  async refused(): Promise<readonly RefusedEntry[]> {
    return (await this.#use((database) => database.getAll('refused'))) ?? [];
  }

  async retryRefused(): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction(['outbox', 'refused'], 'readwrite', STRICT);
      const entries = await transaction.objectStore('refused').getAll();
      await Promise.all([...entries.map(({ id, lane }) => transaction.objectStore('outbox').add({ id, lane })), transaction.objectStore('refused').clear(), transaction.done]);
    });
  }

  async readSettings(): Promise<unknown> {
    return (await this.#use((database) => database.get('settings', SETTINGS))) ?? this.#settings;
  }

  async writeSettings(settings: unknown): Promise<boolean> {
    this.#settings = settings;
    return (await this.#use((database) => database.put('settings', settings, SETTINGS))) !== undefined;
  }

  close(): void {
    void this.#opening?.then((database) => database.close()).catch(() => undefined);
    this.#opening = undefined;
  }

  async #remove(database: KioskDatabase, ids: readonly string[]): Promise<void> {
    const transaction = database.transaction(STORES, 'readwrite', STRICT);
    const outbox = transaction.objectStore('outbox');
    for (const id of ids) {
      const keys = await outbox.index('id').getAllKeys(id);
      await Promise.all([transaction.objectStore('records').delete(id), transaction.objectStore('refused').delete(id), ...keys.map((key) => outbox.delete(key))]);
    }
    await transaction.done;
  }

  /** Undefined when the device refuses; `trouble` says why. A connection that was taken away (iOS does) is opened once more. */
  async #use<T>(action: (database: KioskDatabase) => Promise<T>): Promise<T | undefined> {
    for (const isLast of [false, true]) {
      try {
        const database = await this.#open();
        await this.#save(database);
        const value = await action(database);
        this.#trouble = this.#trouble === 'vanished' ? 'vanished' : undefined;
        return value;
      } catch (error) {
        this.#opening = undefined;
        if (isLast) this.#trouble = troubleOf(error);
      }
    }
    return undefined;
  }

  /** Writes what this page knows and the device does not: it is new, it never could be written, or it was deleted under the page. */
  async #save(database: KioskDatabase): Promise<void> {
    const missing = this.#mirror.notSaved();
    if (missing.length === 0) return;
    const transaction = database.transaction(STORES, 'readwrite', STRICT);
    const kept = transaction.objectStore('records');
    for (const record of missing) {
      // Append only: what is there stays as it was.
      if (await kept.getKey(record.id)) continue;
      await Promise.all([kept.add(record), transaction.objectStore('outbox').add({ id: record.id, lane: laneOf(record) })]);
    }
    await transaction.done;
    this.#mirror.saved(missing.map(({ id }) => id));
  }

  #open(): Promise<KioskDatabase> {
    this.#opening ??= openKioskDatabase(this.#name, () => {
      this.#opening = undefined;
    }).then(async ({ database, wasNew }) => {
      if (wasNew && this.#mirror.size > 0) {
        this.#trouble = 'vanished';
        this.#mirror.unsave();
        if (this.#settings !== undefined) await database.put('settings', this.#settings, SETTINGS);
      }
      for (const record of await database.getAll('records')) this.#mirror.found(record);
      this.#settings = (await database.get('settings', SETTINGS)) ?? this.#settings;
      return database;
    });
    return this.#opening;
  }
}

function troubleOf(error: unknown): StoreTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' || !('indexedDB' in globalThis) ? 'blocked' : 'failed';
}
