import {
  type ContactRecord,
  type KioskRecord,
  LANES,
  type Lane,
  type Place,
  UUID_PATTERN,
  deletionCodeOf,
  deletionOf,
  readDeletionCode,
} from '../../core/kiosk/kiosk-record.js';
import { toJson } from '../../core/format/json.js';
import { dayOf } from '../../core/format/day.js';
import type { Response } from '../../core/response/response.js';
import { IndexedDbStore } from '../../storage/kiosk/indexeddb-store.js';
import { type ClearedEntry, type KioskStore, entriesOf } from '../../storage/kiosk/kiosk-store.js';
import { Sync, type SyncState } from '../../storage/kiosk/sync.js';
import { type KioskSettings, codeIn, endpointOf, parseSettings } from './kiosk-settings.js';

/** What a visitor typed on the contact screen. */
export type ContactDetails = Pick<ContactRecord, 'name' | 'organisation' | 'email' | 'consents' | 'response'>;

/** Numbers of records that a deletion code removed: its own, and contact details that were linked to them. */
interface Deleted {
  readonly found: number;
  readonly linked: number;
}

/**
 * Everything that a kiosk keeps: settings, records, and the roads by which these leave. Visitors' screens can only add.
 */
export class RecordKeeper {
  readonly store: KioskStore = new IndexedDbStore();
  readonly #changed: () => void;
  readonly #roads = new Map<Lane, Sync>();
  #settings: KioskSettings | undefined;
  #code: KioskSettings['code'] | undefined;
  /** Called at every change of what is kept or on its way, while staff are looking. */
  watch: (() => void) | undefined;

  /** `changed` is called when the settings are others; a visitor's screens have nothing to do with the rest. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get settings(): KioskSettings | undefined {
    return this.#settings;
  }

  /** What each road looks like; undefined when there is none. */
  stateOf(lane: Lane): SyncState | undefined {
    return this.#roads.get(lane)?.state;
  }

  /** The code that opens the door for staff; undefined on a kiosk that was never set up. */
  get code(): KioskSettings['code'] | undefined {
    return this.#settings?.code ?? this.#code;
  }

  /** @returns whether what staff set up could be read. A device that keeps nothing at all has nothing to read. */
  async open(): Promise<boolean> {
    const kept = await this.store.readSettings();
    if (!kept && this.store.trouble !== 'blocked') return false;
    this.#settings = parseSettings(kept?.value);
    this.#code = codeIn(kept?.value);
    this.#build();
    this.#changed();
    return true;
  }

  /**
   * @returns whether they are on the device. Where not, they count all the same, but staff stay where they are and read
   * that first.
   */
  async saveSettings(settings: KioskSettings): Promise<boolean> {
    this.#settings = settings;
    const isSaved = await this.store.writeSettings(settings);
    this.#build();
    if (isSaved) this.#changed();
    this.watch?.();
    return isSaved;
  }

  /** Resolves once the response is durable, with true, or held in memory, with false. */
  keepResponse(id: string, response: Response): Promise<boolean> {
    return this.#keep({ type: 'response', id, day: dayOf(new Date()), place: this.#place, response });
  }

  keepContact(id: string, details: ContactDetails): Promise<boolean> {
    return this.#keep({ type: 'contact', id, day: dayOf(new Date()), place: this.#place, ...details });
  }

  /**
   * Removes what a deletion code belongs to, and contact details that were linked to it. @returns undefined
   * when the device refuses.
   */
  async deleteByCode(typed: string): Promise<Deleted | undefined> {
    const code = readDeletionCode(typed);
    // Also what staff have elsewhere by now: a receiver that has it is told.
    const known: readonly ClearedEntry[] = [
      ...entriesOf([...(await this.store.all()), ...this.store.unreadable()]),
      ...(await this.store.cleared()),
    ];
    const found = known.filter(({ id }) => hasCode(id) && deletionCodeOf(id) === code);
    const mentioned = new Set(
      this.store
        .unreadable()
        .filter(({ kept }) => found.some(({ id }) => toJson(kept).includes(id)))
        .map(({ id }) => id),
    );
    const linked = known.filter(
      (one) =>
        one.type === 'contact' &&
        !found.includes(one) &&
        (mentioned.has(one.id) || found.some(({ id }) => id === one.response)),
    );
    let isDone = true;
    for (const one of [...found, ...linked]) isDone = (await this.#delete(one)) && isDone;
    this.#notify();
    return isDone ? { found: found.length, linked: linked.length } : undefined;
  }

  /**
   * How many of the records here have no code that this version can find: staff have to look for a visitor's
   * themselves.
   */
  get withoutCode(): number {
    return this.store.unreadable().filter(({ id, type }) => type !== 'deletion' && !hasCode(id)).length;
  }

  /**
   * Takes away what staff have elsewhere now; what a receiver still waits for stays. @returns how many records went;
   * undefined when the device refuses, and nothing did.
   */
  async clear(ids: readonly string[]): Promise<number | undefined> {
    const ready = await this.#notWaiting(ids);
    const isDone = ready && (await this.store.clear(ready));
    this.watch?.();
    return isDone ? ready.length : undefined;
  }

  /** The same for the next event, which takes over all settings but the name. */
  async startEvent(event: string, ids: readonly string[]): Promise<number | undefined> {
    const ready = await this.#notWaiting(ids);
    if (!ready || !this.#settings) return undefined;
    const settings = { ...this.#settings, event };
    if (!(await this.store.startEvent(settings, ready))) return undefined;
    this.#settings = settings;
    this.#changed();
    this.watch?.();
    return ready.length;
  }

  async #notWaiting(ids: readonly string[]): Promise<readonly string[] | undefined> {
    const waiting = new Set<string>();
    for (const lane of this.#roads.keys()) {
      const entries = await this.store.outbox(lane);
      if (!entries) return undefined;
      for (const { record } of entries) waiting.add(record.id);
    }
    return ids.filter((id) => !waiting.has(id));
  }

  async retryRefused(): Promise<void> {
    await this.store.retryRefused(() => true);
    this.#notify();
  }

  tryNow(): void {
    for (const road of this.#roads.values()) road.tryNow();
  }

  close(): void {
    this.#stop();
    this.store.close();
  }

  async #keep(record: KioskRecord): Promise<boolean> {
    const isDurable = await this.store.add(record);
    this.#notify();
    return isDurable;
  }

  /** The receiver is told under the id; where that is none of ours, there is nothing to tell. */
  #delete({ id, type }: ClearedEntry): Promise<boolean> {
    return hasCode(id) ? this.store.delete(id, deletionOf({ id, type }, dayOf(new Date()))) : this.store.clear([id]);
  }

  #notify(): void {
    for (const road of this.#roads.values()) road.notify();
    this.watch?.();
  }

  #build(): void {
    this.#stop();
    for (const lane of LANES) {
      const endpoint = this.#settings && endpointOf(this.#settings, lane);
      if (!endpoint) continue;
      const road = new Sync(this.store, lane, endpoint, () => this.watch?.());
      this.#roads.set(lane, road);
      road.start();
    }
  }

  #stop(): void {
    for (const road of this.#roads.values()) road.stop();
    this.#roads.clear();
  }

  get #place(): Place {
    const { event = '', stand = '', kiosk = '' } = this.#settings ?? {};
    return { event, stand, kiosk };
  }
}

/** A deletion code says the first bits of an id. */
function hasCode(id: string): boolean {
  return UUID_PATTERN.test(id);
}
