import { type KioskRecord, type Lane, type UnreadableRecord, textIn } from '../../core/kiosk/kiosk-record.js';

/** A record on its way out. Keys rise in the order in which a lane's records were made, whatever the clock said. */
export interface OutboxEntry {
  /** Undefined of one that is in the memory of this page alone. */
  readonly key: number | undefined;
  readonly record: KioskRecord;
}

/** Characters of what a receiver said that are kept. */
export const MAX_REASON = 300;

/** A record that the receiver would not have. It lies in the tray until staff have seen to it. */
export interface RefusedEntry {
  readonly id: string;
  readonly lane: Lane;
  /** What the receiver said, at most `MAX_REASON` characters. */
  readonly reason: string;
  /** The no never named the record, so it may be somebody else's: it is tried again every day. */
  readonly isTriedDaily?: boolean | undefined;
}

/** A record that staff have elsewhere now: just enough to say later that it was deleted. */
export interface ClearedEntry {
  readonly id: string;
  readonly type: 'response' | 'contact';
  /** The response that contact details were linked to. */
  readonly response?: string | undefined;
}

export function entriesOf(records: readonly (KioskRecord | UnreadableRecord)[]): readonly ClearedEntry[] {
  const linked = (record: KioskRecord | UnreadableRecord): string | undefined =>
    textIn('kept' in record ? record.kept : record, 'response');
  return records.flatMap((record) =>
    record.type === 'deletion'
      ? []
      : [{ id: record.id, type: record.type, response: record.type === 'contact' ? linked(record) : undefined }],
  );
}

/** What is wrong with keeping things on this device; undefined when nothing is. */
export type StoreTrouble = 'blocked' | 'full' | 'vanished' | 'failed' | undefined;

/** What has still to leave by one road. */
export interface LaneCounts {
  readonly waiting: number;
  /** Day of the record that has waited longest. */
  readonly oldest: string | undefined;
}

/** What lies in the tray: refused by name, or not accepted in many tries. */
interface TrayCounts {
  readonly refused: number;
  readonly notAccepted: number;
}

/** What has still to leave. */
export interface QueueCounts extends Readonly<Record<Lane, LaneCounts>>, TrayCounts {}

export function trayCounts(tray: readonly RefusedEntry[]): TrayCounts {
  const notAccepted = tray.filter(({ isTriedDaily }) => isTriedDaily).length;
  return { refused: tray.length - notAccepted, notAccepted };
}

/** How much is here. */
export interface StoreCounts {
  readonly responses: number;
  /** Responses of this event on the day that was asked for, and of all its days; those that were cleared count too. */
  readonly today: number;
  readonly ever: number;
  readonly contacts: number;
  /** Of all these and of words of deletions, what another version wrote. */
  readonly unreadable: number;
  /** Undefined when the device does not say. */
  readonly queue: QueueCounts | undefined;
  /** Records that are in the memory of this page alone. */
  readonly unsaved: number;
}

/**
 * How many records of each kind, and responses of the day that is asked for; what cannot be read is one all the same.
 * `cleared` are responses that are gone by now, by day; `earlier` are ids of an event before this one, which counts
 * its own.
 */
export function countsOf(
  records: readonly KioskRecord[],
  unreadable: readonly UnreadableRecord[],
  today: string,
  cleared: Readonly<Record<string, number>>,
  earlier: ReadonlySet<string>,
): Omit<StoreCounts, 'queue' | 'unsaved'> {
  const all = [...records, ...unreadable.map(({ id, type, kept }) => ({ id, type, day: textIn(kept, 'day') }))];
  const responses = all.filter(({ type }) => type === 'response');
  const own = responses.filter(({ id }) => !earlier.has(id));
  return {
    responses: responses.length,
    today: own.filter(({ day }) => day === today).length + (cleared[today] ?? 0),
    ever: own.length + Object.values(cleared).reduce((sum, count) => sum + count, 0),
    contacts: all.filter(({ type }) => type === 'contact').length,
    unreadable: unreadable.length,
  };
}

/**
 * Records of a kiosk: kept until staff clear them, and apart from that queued until the receiver has them.
 * Where the device refuses, nothing throws: what changes says false, and what looks says undefined.
 */
export interface KioskStore {
  readonly trouble: StoreTrouble;
  /** Ids of records that are in the memory of this page alone. */
  readonly unsaved: readonly string[];
  /**
   * Durable on this device when it resolves with true; held in memory, and exportable, when with false. The same id
   * twice is one record.
   */
  add(record: KioskRecord): Promise<boolean>;
  /**
   * Every record that can be read, whether or not the device still has it; by id, since the order in which people came
   * is nobody's business.
   */
  all(): Promise<readonly KioskRecord[]>;
  /**
   * What another version wrote; known once `all` was asked for. It keeps its place in the queue until it can be read.
   */
  unreadable(): readonly UnreadableRecord[];
  counts(today: string): Promise<StoreCounts>;
  /** Removes a record and queues the word that it was deleted, both or neither. */
  delete(id: string, tombstone: KioskRecord): Promise<boolean>;
  /** Staff have these elsewhere now. What has not left yet leaves the queue too. */
  clear(ids: readonly string[]): Promise<boolean>;
  /** The same, while another event begins: its settings are written, and counting begins again. All or nothing. */
  startEvent(settings: unknown, ids: readonly string[]): Promise<boolean>;
  /** What was cleared: its people can still have it deleted where it went. */
  cleared(): Promise<readonly ClearedEntry[]>;

  /** The next records to send, oldest first, but for those with the ids `except`. */
  outbox(lane: Lane, most?: number, except?: ReadonlySet<string>): Promise<readonly OutboxEntry[] | undefined>;
  /** The receiver said yes. */
  sent(entries: readonly OutboxEntry[]): Promise<boolean>;
  /** The receiver said no: it lies in the tray, for good or to be tried daily. */
  refuse(entry: OutboxEntry, reason: string, isTriedDaily?: boolean): Promise<boolean>;
  /** Behind all others: it must not keep them from leaving. */
  postpone(entry: OutboxEntry): Promise<boolean>;
  refused(): Promise<readonly RefusedEntry[]>;
  /** What lies in the tray, of those that are meant, is queued again. */
  retryRefused(isMeant: (entry: RefusedEntry) => boolean): Promise<boolean>;

  /** What staff set up, as it was written (`value` is undefined when nothing is there). */
  readSettings(): Promise<{ readonly value: unknown } | undefined>;
  writeSettings(settings: unknown): Promise<boolean>;
  close(): void;
}
