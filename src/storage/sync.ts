import { isStopped } from '../core/is-stopped.js';
import type { Lane } from '../core/kiosk-record.js';
import type { KioskStore, OutboxEntry } from './kiosk-store.js';
import { BATCH, type Endpoint, type Reply, send } from './transport.js';

/** Milliseconds: the first wait after a failure, and the longest. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 300_000;
/** Failures after which a record lets the others go first. */
const PATIENCE = 5;
const NO_STORAGE = 'no storage';

/** What the road to the receiver looks like now. */
export interface SyncState {
  readonly is: 'idle' | 'sending' | 'waiting';
  /** Why the last attempt failed; undefined when it did not. */
  readonly reason: string | undefined;
}

/** Takes the records of one lane to a receiver, oldest first, and again until it says yes: at least once, so the receiver compares ids. */
export class Sync {
  readonly #store: KioskStore;
  readonly #lane: Lane;
  readonly #endpoint: Endpoint;
  readonly #changed: (state: SyncState) => void;
  readonly #stopping = new AbortController();
  /** Failures by record; forgotten with the page, which costs nothing but patience. */
  readonly #failures = new Map<string, number>();
  /** Attempts in a row that took nothing there. */
  #row = 0;
  #batch: number;
  /** Something came in since the queue was looked at. */
  #news = false;
  #wake: (() => void) | undefined;
  #state: SyncState = { is: 'idle', reason: undefined };

  constructor(store: KioskStore, lane: Lane, endpoint: Endpoint, changed: (state: SyncState) => void = () => undefined) {
    this.#store = store;
    this.#lane = lane;
    this.#endpoint = endpoint;
    this.#batch = BATCH[endpoint.transport];
    this.#changed = changed;
  }

  get state(): SyncState {
    return this.#state;
  }

  start(): void {
    addEventListener('online', this.#onOnline);
    void this.#run();
  }

  stop(): void {
    removeEventListener('online', this.#onOnline);
    this.#stopping.abort();
    this.#wake?.();
  }

  /** There is something new. A wait after a failure is not cut short by it. */
  notify(): void {
    this.#news = true;
    if (this.#state.is === 'idle') this.#wake?.();
  }

  /** Staff want to know now. */
  tryNow(): void {
    this.#row = 0;
    this.#wake?.();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (;;) {
      this.#news = false;
      const entries = await this.#store.outbox(this.#lane, this.#batch);
      if (isStopped(signal)) return;
      if (!entries) {
        await this.#fail(NO_STORAGE);
        continue;
      }
      if (entries.length === 0) {
        await this.#rest('idle', undefined);
        continue;
      }
      this.#tell('sending', this.#state.reason);
      const replies = await send(this.#endpoint, entries.map(({ record }) => record), signal);
      if (isStopped(signal)) return;
      const failure = await this.#apply(entries, replies);
      if (failure === undefined) this.#row = 0;
      else await this.#fail(failure);
    }
  }

  async #fail(reason: string): Promise<void> {
    this.#row += 1;
    await this.#rest('waiting', reason);
  }

  /** Why nothing got through, or undefined when something did. */
  async #apply(entries: readonly OutboxEntry[], replies: readonly Reply[]): Promise<string | undefined> {
    const pairs = entries.map((entry, index) => ({ entry, reply: replies[index] as Reply }));
    const stored = pairs.filter(({ reply }) => reply.is === 'stored');
    // A yes that cannot be written down would be asked for again and again.
    let isWritten = stored.length === 0 || (await this.#store.sent(stored.map(({ entry }) => entry)));
    let failure: string | undefined;
    for (const { entry, reply } of pairs) {
      if (reply.is !== 'later') this.#failures.delete(entry.record.id);
      if (reply.is === 'refused') isWritten = (await this.#store.refuse(entry, reply.reason)) && isWritten;
      if (reply.is === 'later') {
        failure = reply.reason;
        if (reply.isAnswer) await this.#bear(entry);
      }
    }
    // After a failure one at a time: one record that is too large must not keep a hundred waiting.
    this.#batch = failure === undefined ? BATCH[this.#endpoint.transport] : 1;
    if (!isWritten) return NO_STORAGE;
    return pairs.some(({ reply }) => reply.is !== 'later') ? undefined : failure;
  }

  async #bear(entry: OutboxEntry): Promise<void> {
    const failures = (this.#failures.get(entry.record.id) ?? 0) + 1;
    this.#failures.set(entry.record.id, failures % PATIENCE);
    if (failures === PATIENCE) await this.#store.postpone(entry);
  }

  /** Until something happens; after a failure twice as long each time, with chance in it, so that fifty tablets do not knock at once. */
  async #rest(is: 'idle' | 'waiting', reason: string | undefined): Promise<void> {
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (this.#row - 1));
    this.#tell(is, reason);
    await new Promise<void>((resolve) => {
      const timer = is === 'waiting' ? setTimeout(resolve, longest * (0.5 + Math.random() / 2)) : undefined;
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.#stopping.signal.aborted || (is === 'idle' && this.#news)) this.#wake();
    });
    this.#wake = undefined;
  }

  #tell(is: SyncState['is'], reason: string | undefined): void {
    this.#state = { is, reason };
    this.#changed(this.#state);
  }

  /** Not all tablets of an event at the very moment in which the network returns. */
  readonly #onOnline = (): void => void setTimeout(() => this.#wake?.(), Math.random() * FIRST_WAIT);
}
