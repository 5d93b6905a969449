import { type KioskRecord, type Lane, laneOf } from '../../core/kiosk/kiosk-record.js';
import { type LaneCounts, type OutboxEntry, type QueueCounts, type RefusedEntry, trayCounts } from './kiosk-store.js';

/** The queue of what the device would not keep: it leaves all the same, as long as the page is there. */
export class MemoryOutbox {
  /** Ids that left, or that the receiver would not have. */
  readonly #left = new Set<string>();
  readonly #postponed = new Set<string>();
  readonly #refused = new Map<string, RefusedEntry>();

  /** Of these records, those that have still to leave by this road. */
  entries(records: readonly KioskRecord[], lane: Lane): readonly OutboxEntry[] {
    const waiting = records.filter((record) => laneOf(record) === lane && this.isWaiting(record.id));
    return [
      ...waiting.filter(({ id }) => !this.#postponed.has(id)),
      ...waiting.filter(({ id }) => this.#postponed.has(id)),
    ].map((record) => ({ key: undefined, record }));
  }

  /** Counts of the device's own queue, with what waits in memory alone. */
  addedTo({ responses, contacts, refused, notAccepted }: QueueCounts, unsaved: readonly KioskRecord[]): QueueCounts {
    const more = (lane: Lane, { waiting, oldest }: LaneCounts): LaneCounts => ({
      waiting: waiting + this.entries(unsaved, lane).length,
      oldest,
    });
    const tray = trayCounts(this.refused);
    return {
      responses: more('responses', responses),
      contacts: more('contacts', contacts),
      refused: refused + tray.refused,
      notAccepted: notAccepted + tray.notAccepted,
    };
  }

  isWaiting(id: string): boolean {
    return !this.#left.has(id);
  }

  leave(id: string): void {
    this.#left.add(id);
  }

  postpone(id: string): void {
    this.#postponed.delete(id);
    this.#postponed.add(id);
  }

  refuse(entry: RefusedEntry): void {
    this.#left.add(entry.id);
    this.#refused.set(entry.id, entry);
  }

  get refused(): readonly RefusedEntry[] {
    return [...this.#refused.values()];
  }

  /** What the receiver said no to, once it can lie in the device's own tray; it leaves this one. */
  takeRefusal(id: string): RefusedEntry | undefined {
    const refused = this.#refused.get(id);
    this.#refused.delete(id);
    return refused;
  }

  /** Deleted, or in other hands. */
  forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.#left.delete(id);
      this.#postponed.delete(id);
      this.#refused.delete(id);
    }
  }

  retryRefused(isMeant: (entry: RefusedEntry) => boolean): void {
    this.forget(this.refused.filter(isMeant).map(({ id }) => id));
  }
}
