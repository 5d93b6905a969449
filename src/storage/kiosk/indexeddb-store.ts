/**
 * A durable store with a transactional outbox. No crash, full disk or deleted database may lose a kiosk's record, and
 * delivery is at-least-once. What the device does not keep lasts as long as the page is open.
 *
 * The device holds, for each lane (responses, contacts), records by id and a queue of ids to send. It also holds the
 * tray of refused records, ids of records that staff cleared and how many on which day, ids of responses that an
 * earlier event left here, and the settings. In memory,
 * `RecordMirror` holds every record that this page knows, and `MemoryOutbox` the queue of those that the device lacks.
 *
 * Invariants: a new record goes to memory first, then to the device. `add` returns true only after a transaction
 * with strict durability. A record and its place in the queue are one transaction; so are a deletion and its tombstone.
 * `add` is idempotent: the first record of an id stays. Only `delete`, `clear` and `startEvent` remove a record; a sent one stays.
 * Records are read from memory alone, which needs one kiosk on a device at a time (src/kiosk/lock-controller.ts).
 *
 * Failure: nothing throws; a method returns false, undefined, or what memory has, and `trouble` says why. Each action
 * first writes what the device lacks, and goes on where there is no room for it. An action that fails is tried once
 * more on a new connection. After a deletion of the database under the page, all known records are written again. What
 * had left the device's queue is then queued again; the tray and the cleared ids are lost. A record of another version
 * stays as it is, keeps its place in the queue, and is not sent.
 * Next: kiosk-store.ts (the contract), kiosk-database.ts (transactions), sync.ts (sending); src/kiosk/README.md.
 */
import { type KioskRecord, type Lane, type UnreadableRecord, laneOf, textIn } from '../../core/kiosk/kiosk-record.js';
import {
  type Changes,
  type KioskDatabase,
  append,
  change,
  clearedDays,
  countAnew,
  countCleared,
  drop,
  earlierResponses,
  fromTray,
  kept,
  leave,
  openKioskDatabase,
  queueCounts,
  queued,
  readSettings,
  remove,
  toEnd,
  toTray,
  troubleOf,
  writeSettings,
} from './kiosk-database.js';
import {
  type ClearedEntry,
  type KioskStore,
  MAX_REASON,
  type OutboxEntry,
  type RefusedEntry,
  type StoreCounts,
  type StoreTrouble,
  countsOf,
  entriesOf,
} from './kiosk-store.js';
import { MemoryOutbox } from './memory-outbox.js';
import { RecordMirror } from './record-mirror.js';

export class IndexedDbStore implements KioskStore {
  readonly #name: string;
  readonly #mirror = new RecordMirror();
  readonly #memory = new MemoryOutbox();
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
    await this.#flush();
    return this.#mirror.isSaved(record.id);
  }

  async all(): Promise<readonly KioskRecord[]> {
    // Also finds out whether the device still has what it should have.
    await this.#use((database) => database.count('responses'));
    return this.#mirror.all();
  }

  unreadable(): readonly UnreadableRecord[] {
    return this.#mirror.unreadable;
  }

  async counts(today: string): Promise<StoreCounts> {
    const rows = await this.#use((database) => queueCounts(database, (id) => this.#mirror.isUnreadable(id)));
    const cleared = (await this.#use(clearedDays)) ?? {};
    const earlier = (await this.#use(earlierResponses)) ?? new Set();
    return {
      ...countsOf(this.#mirror.all(), this.#mirror.unreadable, today, cleared, earlier),
      queue: rows && this.#memory.addedTo(rows, this.#mirror.notSaved()),
      unsaved: this.unsaved.length,
    };
  }

  async delete(id: string, tombstone: KioskRecord): Promise<boolean> {
    const isDone = await this.#change(async (transaction) => {
      await remove(transaction, [id]);
      await transaction.objectStore('cleared').delete(id);
      await append(transaction, [{ lane: laneOf(tombstone), row: tombstone }]);
    });
    // Asked only now: the attempt itself may have brought it to the device, from where it would come back.
    if (!isDone && !this.#mirror.isUnsaved(id)) return false;
    for (const place of [this.#mirror, this.#memory]) place.forget([id]);
    this.#mirror.keep(tombstone);
    if (isDone) this.#mirror.saved([tombstone.id]);
    return true;
  }

  clear(ids: readonly string[]): Promise<boolean> {
    return this.#clear(ids);
  }

  async startEvent(settings: unknown, ids: readonly string[]): Promise<boolean> {
    const going = new Set(ids);
    const staying = [...this.#mirror.all(), ...this.#mirror.unreadable].filter(
      ({ id, type }) => type === 'response' && !going.has(id),
    );
    const isDone = await this.#clear(ids, (transaction) =>
      countAnew(
        transaction,
        settings,
        staying.map(({ id }) => id),
      ),
    );
    if (isDone) this.#settings = settings;
    return isDone;
  }

  async #clear(ids: readonly string[], andThen?: (transaction: Changes) => Promise<void>): Promise<boolean> {
    const records = ids.flatMap((id) => this.#mirror.get(id) ?? []);
    const unreadable = this.#mirror.unreadable.filter(({ id }) => ids.includes(id));
    const gone = entriesOf([...records, ...unreadable]);
    const unread = unreadable.map(({ id, type, kept: row }) => ({ id, type, day: textIn(row, 'day') ?? '' }));
    const responses = [...records, ...unread].filter(({ type }) => type === 'response');
    const isDone = await this.#change(async (transaction) => {
      await remove(transaction, ids);
      for (const entry of gone) await transaction.objectStore('cleared').put(entry);
      await countCleared(transaction, responses);
      await andThen?.(transaction);
    });
    if (isDone) for (const place of [this.#mirror, this.#memory]) place.forget(ids);
    return isDone;
  }

  async cleared(): Promise<readonly ClearedEntry[]> {
    return (await this.#use((database) => database.getAll('cleared'))) ?? [];
  }

  async outbox(
    lane: Lane,
    most?: number,
    except: ReadonlySet<string> = new Set(),
  ): Promise<readonly OutboxEntry[] | undefined> {
    for (;;) {
      // What stays behind now keeps its place: it is read past.
      const all = await this.#use((database) =>
        queued(database, lane, most && most + except.size + this.#mirror.unreadable.length),
      );
      const unsaved = this.#memory
        .entries(this.#mirror.notSaved(), lane)
        .filter(({ record }) => !except.has(record.id))
        .slice(0, most);
      if (!all) return unsaved.length > 0 ? unsaved : undefined;
      const rows = all.filter(({ id }) => !except.has(id) && !this.#mirror.isUnreadable(id));
      const entries = rows.map(({ key, id }) => ({ key, record: this.#mirror.get(id) }));
      const dead = rows.filter((_, at) => !entries[at]?.record);
      if (dead.length === 0)
        return [...unsaved, ...entries.flatMap(({ key, record }) => (record ? [{ key, record }] : []))].slice(0, most);
      if (!(await this.#change((transaction) => drop(transaction, lane, dead)))) return undefined;
    }
  }

  sent(entries: readonly OutboxEntry[]): Promise<boolean> {
    return this.#settle(entries, ({ id }) => this.#memory.leave(id), leave);
  }

  refuse(entry: OutboxEntry, reason: string, isTriedDaily = false): Promise<boolean> {
    const refused: RefusedEntry = {
      id: entry.record.id,
      lane: laneOf(entry.record),
      reason: reason.slice(0, MAX_REASON),
      ...(isTriedDaily ? { isTriedDaily } : {}),
    };
    return this.#settle(
      [entry],
      () => this.#memory.refuse(refused),
      (transaction) => toTray(transaction, entry, refused),
    );
  }

  postpone(entry: OutboxEntry): Promise<boolean> {
    return this.#settle([entry], ({ id }) => this.#memory.postpone(id), toEnd);
  }

  /** What became of entries: of those in memory at once, of the others on the device. */
  async #settle(
    entries: readonly OutboxEntry[],
    here: (record: KioskRecord) => void,
    there: (transaction: Changes, entry: OutboxEntry) => Promise<unknown>,
  ): Promise<boolean> {
    for (const { key, record } of entries) if (key === undefined) here(record);
    const rows = entries.filter(({ key }) => key !== undefined);
    if (rows.length === 0) return true;
    return this.#change(async (transaction) => {
      for (const entry of rows) await there(transaction, entry);
    });
  }

  async refused(): Promise<readonly RefusedEntry[]> {
    return [...((await this.#use((database) => database.getAll('refused'))) ?? []), ...this.#memory.refused];
  }

  retryRefused(isMeant: (entry: RefusedEntry) => boolean): Promise<boolean> {
    this.#memory.retryRefused(isMeant);
    return this.#change((transaction) => fromTray(transaction, isMeant));
  }

  async readSettings(): Promise<{ readonly value: unknown } | undefined> {
    return this.#use(async (database) => ({ value: await readSettings(database) }));
  }

  async writeSettings(settings: unknown): Promise<boolean> {
    this.#settings = settings;
    this.#areSettingsSaved = false;
    await this.#flush();
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

  /** Writes what this page knows and the device does not: nothing else is done with the connection. */
  async #flush(): Promise<void> {
    await this.#use(() => Promise.resolve());
  }

  async #change(changes: Parameters<typeof change>[1]): Promise<boolean> {
    return (await this.#use((database) => change(database, changes))) ?? false;
  }

  /**
   * Does something on the device, after writing what it still lacks. Undefined when it refuses; `trouble` says why. A
   * connection that was taken away (iOS does) is opened once more.
   */
  async #use<T>(action: (database: KioskDatabase) => Promise<T>): Promise<T | undefined> {
    for (const isLast of [false, true]) {
      const opening = this.#open();
      try {
        const database = await opening;
        await this.#saveMissing(database);
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

  /**
   * Writes what this page knows and the device does not: it is new, it never could be written, or it was deleted under
   * the page. A device without room for it can still send and delete.
   */
  async #saveMissing(database: KioskDatabase): Promise<void> {
    const missing = this.#mirror.lost();
    try {
      if (!this.#areSettingsSaved) this.#areSettingsSaved = await writeSettings(database, this.#settings);
      if (missing.length > 0) await change(database, (transaction) => append(transaction, missing, this.#memory));
      this.#mirror.saved(missing.map(({ row }) => row.id));
      this.#unsaved = undefined;
    } catch (error) {
      this.#unsaved = troubleOf(error);
      // Without a connection nothing else would work either.
      if (error instanceof DOMException && error.name === 'InvalidStateError') throw error;
    }
  }

  #open(): Promise<KioskDatabase> {
    if (this.#opening) return this.#opening;
    const opening: Promise<KioskDatabase> = openKioskDatabase(this.#name, () => this.#drop(opening)).then(
      async (database) => {
        // Something that was there is not: somebody deleted it under the page.
        if (this.#mirror.found(await kept(database))) this.#hasVanished = true;
        // Earlier versions laid what they could not read in the tray, for good. Without room for that it can wait.
        await change(database, (transaction) => fromTray(transaction, ({ reason }) => reason === 'unreadable')).catch(
          () => undefined,
        );
        if (this.#settings === undefined) this.#settings = await readSettings(database);
        else if ((await readSettings(database)) === undefined) this.#areSettingsSaved = false;
        return database;
      },
    );
    this.#opening = opening;
    return opening;
  }
}
