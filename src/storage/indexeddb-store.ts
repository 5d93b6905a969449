import { type KioskRecord, type Lane, laneOf } from '../core/kiosk-record.js';
import { type KioskDatabase, append, change, kept, openKioskDatabase, outboxOf, queueCounts, queued, readSettings, remove, troubleOf, writeSettings } from './kiosk-database.js';
import { type KioskStore, MOST_REASON, type OutboxEntry, type RefusedEntry, type StoreCounts, type StoreTrouble } from './kiosk-store.js';
import { RecordMirror } from './record-mirror.js';

/** A kiosk's records in IndexedDB, with a copy in memory: a device whose storage fails or is emptied can still hand everything over. */
export class IndexedDbStore implements KioskStore {
  readonly #name: string;
  readonly #mirror = new RecordMirror();
  #opening: Promise<KioskDatabase> | undefined;
  #settings: unknown;
  #areSettingsSaved = true;
  #hasVanished = false;
  /** Why the last attempt to do anything failed, and why the last one to save did. */
  #failed: StoreTrouble;
  #unsaved: StoreTrouble;

  constructor(name = 'leerscan-kiosk') {
    this.#name = name;
  }

  get trouble(): StoreTrouble {
    return this.#failed ?? this.#unsaved ?? (this.#hasVanished ? 'vanished' : undefined);
  }

  get unsaved(): readonly string[] {
    return this.#mirror.unsaved;
  }

  async add(record: KioskRecord): Promise<boolean> {
    this.#mirror.keep(record);
    await this.#use(() => Promise.resolve(true));
    return this.#mirror.isSaved(record.id);
  }

  async all(): Promise<readonly KioskRecord[]> {
    // Also finds out whether the device still has what it should have.
    await this.#use((database) => database.count('responses'));
    return this.#mirror.all();
  }

  unreadable(): readonly unknown[] {
    return this.#mirror.unreadable;
  }

  async counts(today: string): Promise<StoreCounts> {
    const queue = await this.#use(queueCounts);
    const records = this.#mirror.all();
    const responses = records.filter(({ type }) => type === 'response');
    return { responses: responses.length, today: responses.filter(({ day }) => day === today).length, contacts: records.filter(({ type }) => type === 'contact').length, queue, unsaved: this.#mirror.unsaved.length };
  }

  async delete(record: KioskRecord, tombstone: KioskRecord): Promise<boolean> {
    const wasSaved = this.#mirror.isSaved(record.id);
    const isDone = await this.#use((database) => change(database, async (transaction) => {
      await remove(transaction, [record.id]);
      await append(transaction, [tombstone]);
    }));
    if (!isDone && wasSaved) return false;
    this.#mirror.forget([record.id]);
    this.#mirror.keep(tombstone);
    if (isDone) this.#mirror.saved([tombstone.id]);
    return true;
  }

  async clear(ids: readonly string[]): Promise<boolean> {
    const isDone = await this.#use((database) => change(database, (transaction) => remove(transaction, ids)));
    if (isDone) this.#mirror.forget(ids);
    return isDone ?? false;
  }

  async outbox(lane: Lane, most?: number): Promise<readonly OutboxEntry[] | undefined> {
    for (;;) {
      const rows = await this.#use((database) => queued(database, lane, most));
      if (!rows) return undefined;
      const entries = rows.map(({ key, id }) => ({ key, record: this.#mirror.get(id) }));
      const dead = rows.filter((_, at) => !entries[at]?.record);
      if (dead.length === 0) return entries.flatMap(({ key, record }) => (record ? [{ key, record }] : []));
      if (!(await this.#setAside(lane, dead))) return undefined;
    }
  }

  /** A row whose record is gone or cannot be read must not stand before the others; what cannot be read is for staff to see. */
  #setAside(lane: Lane, rows: readonly { readonly key: number; readonly id: string }[]): Promise<boolean> {
    return this.#change(async (transaction) => {
      for (const { key, id } of rows) {
        await transaction.objectStore(outboxOf(lane)).delete(key);
        if (this.#mirror.isUnreadable(id)) await transaction.objectStore('refused').put({ id, lane, reason: 'unreadable' });
      }
    });
  }

  sent(entries: readonly OutboxEntry[]): Promise<boolean> {
    return this.#change(async (transaction) => {
      for (const { key, record } of entries) await transaction.objectStore(outboxOf(laneOf(record))).delete(key);
    });
  }

  refuse({ key, record }: OutboxEntry, reason: string): Promise<boolean> {
    return this.#change(async (transaction) => {
      const lane = laneOf(record);
      const outbox = transaction.objectStore(outboxOf(lane));
      // Staff may have deleted it while it was on its way.
      if (!(await outbox.getKey(key))) return;
      await outbox.delete(key);
      await transaction.objectStore('refused').put({ id: record.id, lane, reason: reason.slice(0, MOST_REASON) });
    });
  }

  postpone({ key, record }: OutboxEntry): Promise<boolean> {
    return this.#change(async (transaction) => {
      const outbox = transaction.objectStore(outboxOf(laneOf(record)));
      if (!(await outbox.getKey(key))) return;
      await outbox.delete(key);
      await outbox.add({ id: record.id });
    });
  }

  async refused(): Promise<readonly RefusedEntry[]> {
    return (await this.#use((database) => database.getAll('refused'))) ?? [];
  }

  retryRefused(): Promise<boolean> {
    return this.#change(async (transaction) => {
      for (const { id, lane } of await transaction.objectStore('refused').getAll()) await transaction.objectStore(outboxOf(lane)).add({ id });
      await transaction.objectStore('refused').clear();
    });
  }

  async readSettings(): Promise<{ readonly value: unknown } | undefined> {
    return this.#use(async (database) => ({ value: await readSettings(database) }));
  }

  async writeSettings(settings: unknown): Promise<boolean> {
    this.#settings = settings;
    this.#areSettingsSaved = false;
    await this.#use(() => Promise.resolve(true));
    return this.#areSettingsSaved;
  }

  close(): void {
    if (this.#opening) this.#drop(this.#opening);
  }

  /** Only this connection: another action may have a new one already. */
  #drop(opening: Promise<KioskDatabase>): void {
    void opening.then((database) => database.close()).catch(() => undefined);
    if (this.#opening === opening) this.#opening = undefined;
  }

  async #change(changes: Parameters<typeof change>[1]): Promise<boolean> {
    return (await this.#use((database) => change(database, changes))) ?? false;
  }

  /** Undefined when the device refuses; `trouble` says why. A connection that was taken away (iOS does) is opened once more. */
  async #use<T>(action: (database: KioskDatabase) => Promise<T>): Promise<T | undefined> {
    for (const isLast of [false, true]) {
      const opening = this.#open();
      try {
        const database = await opening;
        await this.#save(database);
        const value = await action(database);
        this.#failed = undefined;
        return value;
      } catch (error) {
        this.#drop(opening);
        if (isLast) this.#failed = troubleOf(error);
      }
    }
    return undefined;
  }

  /** Writes what this page knows and the device does not: it is new, it never could be written, or it was deleted under the page. A device without room for it can still send and delete. */
  async #save(database: KioskDatabase): Promise<void> {
    const missing = this.#mirror.notSaved();
    try {
      if (!this.#areSettingsSaved) this.#areSettingsSaved = await writeSettings(database, this.#settings);
      if (missing.length > 0) await change(database, (transaction) => append(transaction, missing));
      this.#mirror.saved(missing.map(({ id }) => id));
      this.#unsaved = undefined;
    } catch (error) {
      this.#unsaved = troubleOf(error);
      // Without a connection nothing else would work either.
      if (error instanceof DOMException && error.name === 'InvalidStateError') throw error;
    }
  }

  #open(): Promise<KioskDatabase> {
    if (this.#opening) return this.#opening;
    const opening: Promise<KioskDatabase> = openKioskDatabase(this.#name, () => this.#drop(opening)).then(async (database) => {
      // Something that was there is not: somebody deleted it under the page.
      if (this.#mirror.found(await kept(database))) this.#hasVanished = true;
      if (this.#settings === undefined) this.#settings = await readSettings(database);
      else if ((await readSettings(database)) === undefined) this.#areSettingsSaved = false;
      return database;
    });
    this.#opening = opening;
    return opening;
  }
}
