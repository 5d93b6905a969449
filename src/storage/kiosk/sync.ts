import { isStopped } from '../../core/is-stopped.js';
import type { Lane } from '../../core/kiosk/kiosk-record.js';
import { DeclinedRecords, waitAfter } from './declined-records.js';
import type { KioskStore, OutboxEntry, RefusedEntry } from './kiosk-store.js';
import { BATCH, type Endpoint, type Reply, send } from './transport.js';

/** Milliseconds over which tablets spread when the network returns. */
const SPREAD = 1_000;
/** Failures after which a record lets the others go first. */
const PATIENCE = 5;
const A_DAY = 86_400_000;
const NO_STORAGE = 'no storage';

/** What the road to the receiver looks like now. */
export interface SyncState {
  readonly kind: 'idle' | 'sending' | 'waiting';
  /** Why the last attempt failed; undefined when it did not. */
  readonly reason: string | undefined;
}

/**
 * Takes the records of one lane to a receiver, oldest first, and again until it says yes: at least once, so the
 * receiver compares ids.
 */
export class Sync {
  readonly #store: KioskStore;
  readonly #lane: Lane;
  readonly #endpoint: Endpoint;
  readonly #changed: (state: SyncState) => void;
  readonly #stopping = new AbortController();
  /** Failures by record; forgotten with the page, which costs nothing but patience. */
  readonly #failures = new Map<string, number>();
  readonly #declined = new DeclinedRecords();
  #daily: ReturnType<typeof setInterval> | undefined;
  /** The receiver is left alone for a while; otherwise only what was declined waits. */
  #isPaused = false;
  /** Attempts in a row that took nothing there. */
  #row = 0;
  #batch: number;
  /** Something came in since the queue was looked at. */
  #news = false;
  #wake: (() => void) | undefined;
  #state: SyncState = { kind: 'idle', reason: undefined };

  constructor(
    store: KioskStore,
    lane: Lane,
    endpoint: Endpoint,
    changed: (state: SyncState) => void = () => undefined,
  ) {
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
    this.#daily = setInterval(() => void this.#tryTray(), A_DAY);
    void this.#tryTray().then(() => this.#run());
  }

  stop(): void {
    removeEventListener('online', this.#onOnline);
    clearInterval(this.#daily);
    this.#stopping.abort();
    this.#wake?.();
  }

  /** There is something new. A wait after a failure is not cut short by it. */
  notify(): void {
    this.#news = true;
    if (!this.#isPaused) this.#wake?.();
  }

  /** Staff want to know now. */
  tryNow(): void {
    this.#row = 0;
    this.#declined.hurry();
    this.#wake?.();
  }

  /** What was declined is tried at once; what lies in the tray for it, once more. */
  async #tryTray(): Promise<void> {
    const isMeant = ({ lane, isTriedDaily }: RefusedEntry): boolean => lane === this.#lane && isTriedDaily === true;
    this.#declined.hurry();
    const entries = (await this.#store.refused()).filter(isMeant);
    if (entries.length === 0 || isStopped(this.#stopping.signal)) return;
    for (const { id, reason } of entries) this.#declined.addLast(id, reason);
    await this.#store.retryRefused(isMeant);
    this.notify();
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (;;) {
      this.#news = false;
      const resting = this.#declined.resting();
      const entries = await this.#store.outbox(this.#lane, this.#batch, new Set(resting.keys()));
      if (isStopped(signal)) return;
      if (!entries) {
        await this.#fail(NO_STORAGE);
        continue;
      }
      if (entries.length === 0) {
        const [next] = resting.values();
        await (next ? this.#rest('waiting', next.reason, next.wait) : this.#rest('idle', undefined));
        continue;
      }
      this.#tell('sending', this.#state.reason);
      const replies = await send(
        this.#endpoint,
        entries.map(({ record }) => record),
        signal,
      );
      if (isStopped(signal)) return;
      const failure = await this.#apply(entries, replies);
      const declined = replies.flatMap((reply) => (reply.kind === 'declined' ? [reply.reason] : []))[0];
      if (failure !== undefined) await this.#fail(failure);
      // A breath, so that a receiver that declines everything is not asked about all of it at once; shorter than any
      // record's own wait.
      else if (declined !== undefined) await this.#pause(declined, waitAfter(0));
      else this.#row = 0;
    }
  }

  async #fail(reason: string): Promise<void> {
    this.#row += 1;
    await this.#pause(reason, waitAfter(this.#row));
  }

  async #pause(reason: string, wait: number): Promise<void> {
    this.#isPaused = true;
    await this.#rest('waiting', reason, wait);
    this.#isPaused = false;
  }

  /** Why nothing got through, or undefined when something did. */
  async #apply(entries: readonly OutboxEntry[], replies: readonly Reply[]): Promise<string | undefined> {
    const pairs = entries.map((entry, index) => ({ entry, reply: replies[index] as Reply }));
    const stored = pairs.filter(({ reply }) => reply.kind === 'stored');
    // A yes that cannot be written down would be asked for again and again.
    let isWritten = stored.length === 0 || (await this.#store.sent(stored.map(({ entry }) => entry)));
    let failure: string | undefined;
    let isOtherNow = false;
    for (const { entry, reply } of pairs) {
      if (reply.kind !== 'later') this.#failures.delete(entry.record.id);
      if (reply.kind === 'declined' && this.#declined.add(entry.record.id, reply.reason))
        isWritten = (await this.#store.refuse(entry, reply.reason, true)) && isWritten;
      if (['stored', 'refused'].includes(reply.kind) && this.#declined.forget(entry.record.id)) isOtherNow = true;
      if (reply.kind === 'refused') isWritten = (await this.#store.refuse(entry, reply.reason)) && isWritten;
      if (reply.kind === 'later') {
        failure = reply.reason;
        if (reply.isAnswer) await this.#bear(entry);
      }
    }
    // It answers what it declined before: others that were kept away need not wait for their day.
    if (isOtherNow) await this.#tryTray();
    // After a failure one at a time: one record that is too large must not keep a hundred waiting.
    this.#batch = failure === undefined ? BATCH[this.#endpoint.transport] : 1;
    if (!isWritten) return NO_STORAGE;
    return pairs.some(({ reply }) => reply.kind !== 'later') ? undefined : failure;
  }

  async #bear(entry: OutboxEntry): Promise<void> {
    const failures = (this.#failures.get(entry.record.id) ?? 0) + 1;
    this.#failures.set(entry.record.id, failures % PATIENCE);
    if (failures === PATIENCE) await this.#store.postpone(entry);
  }

  /** Until something happens, or for so many milliseconds. */
  async #rest(kind: 'idle' | 'waiting', reason: string | undefined, wait?: number): Promise<void> {
    this.#tell(kind, reason);
    await new Promise<void>((resolve) => {
      const timer = wait === undefined ? undefined : setTimeout(resolve, wait);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.#stopping.signal.aborted || (!this.#isPaused && this.#news)) this.#wake();
    });
    this.#wake = undefined;
  }

  #tell(kind: SyncState['kind'], reason: string | undefined): void {
    this.#state = { kind, reason };
    this.#changed(this.#state);
  }

  /** Not all tablets of an event at the very moment in which the network returns. */
  readonly #onOnline = (): void => void setTimeout(() => this.#wake?.(), Math.random() * SPREAD);
}
