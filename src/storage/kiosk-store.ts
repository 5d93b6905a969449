import type { KioskRecord, Lane } from '../core/kiosk-record.js';

/** A record on its way out. Keys rise in the order in which records were made, whatever the clock said. */
export interface OutboxEntry {
  readonly key: number;
  readonly record: KioskRecord;
}

/** A record that the receiver would not have. It stays here until staff have seen to it. */
export interface RefusedEntry {
  readonly id: string;
  readonly lane: Lane;
  /** What the receiver said, at most 300 characters. */
  readonly reason: string;
}

/** What is wrong with keeping things on this device; undefined when nothing is. */
export type StoreTrouble = 'blocked' | 'full' | 'vanished' | 'failed' | undefined;

/** How much is here, and how much has still to leave. */
export interface StoreCounts {
  readonly responses: number;
  /** Responses of the day that was asked for. */
  readonly today: number;
  readonly contacts: number;
  readonly waiting: Readonly<Record<Lane, number>>;
  readonly refused: number;
  /** Day of the oldest record that has still to leave. */
  readonly oldest: string | undefined;
  /** Records that are in the memory of this page alone. */
  readonly unsaved: number;
}

/** Records of a kiosk: kept until staff clear them, and apart from that queued until the receiver has them. */
export interface KioskStore {
  readonly trouble: StoreTrouble;
  /** Durable on this device when it resolves with true; held in memory, and exportable, when with false. The same id twice is one record. */
  add(record: KioskRecord): Promise<boolean>;
  /** Everything that is kept, whether or not the device still has it. */
  all(): Promise<readonly KioskRecord[]>;
  counts(today: string): Promise<StoreCounts>;
  /** Queues the word that a record was deleted, and then removes it: a device that stops in between still tells the receiver. */
  delete(record: KioskRecord, tombstone: KioskRecord): Promise<void>;
  /** Staff have these elsewhere now. What has not left yet leaves the queue too. */
  clear(ids: readonly string[]): Promise<void>;

  /** The next records to send, oldest first. */
  outbox(lane: Lane, most: number): Promise<readonly OutboxEntry[]>;
  /** The receiver said yes. */
  sent(keys: readonly number[]): Promise<void>;
  /** The receiver said no, and would again. */
  refuse(entry: OutboxEntry, reason: string): Promise<void>;
  /** Behind all others: it must not keep them from leaving. */
  postpone(entry: OutboxEntry): Promise<void>;
  refused(): Promise<readonly RefusedEntry[]>;
  /** What was refused is queued again. */
  retryRefused(): Promise<void>;

  /** What staff set up, as it was written. Undefined when nothing is there. */
  readSettings(): Promise<unknown>;
  writeSettings(settings: unknown): Promise<boolean>;
  close(): void;
}
