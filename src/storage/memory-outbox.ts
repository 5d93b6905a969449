import { type KioskRecord, type Lane, laneOf } from '../core/kiosk-record.js';
import type { OutboxEntry, RefusedEntry } from './kiosk-store.js';

/** The queue of what the device would not keep: it leaves all the same, as long as the page is there. */
export class MemoryOutbox {
  /** Ids that left, or that the receiver would not have. */
  readonly #left = new Set<string>();
  readonly #postponed = new Set<string>();
  readonly #refused = new Map<string, RefusedEntry>();

  /** Of these records, those that have still to leave by this road. */
  entries(records: readonly KioskRecord[], lane: Lane): readonly OutboxEntry[] {
    const waiting = records.filter((record) => laneOf(record) === lane && this.isWaiting(record.id));
    return [...waiting.filter(({ id }) => !this.#postponed.has(id)), ...waiting.filter(({ id }) => this.#postponed.has(id))].map((record) => ({ key: undefined, record }));
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

  retryRefused(): void {
    for (const id of this.#refused.keys()) this.#left.delete(id);
    this.#refused.clear();
  }
}
