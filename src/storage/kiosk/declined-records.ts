/** Milliseconds: the first wait, and the longest. */
const FIRST_WAIT = 1_000;
const MAX_WAIT = 300_000;
/** Tries after which a record that is declined without being named lies in the tray. */
const MAX_TRIES = 10;

interface Declined {
  readonly tries: number;
  /** When it may be tried again, by the page's clock in milliseconds. */
  readonly due: number;
  readonly reason: string;
}

/**
 * Milliseconds before the next attempt: exponential backoff, with jitter so that fifty tablets do not knock at once.
 */
export function waitAfter(attempts: number): number {
  return Math.min(MAX_WAIT, FIRST_WAIT * 2 ** (attempts - 1)) * (0.5 + Math.random() / 2);
}

/**
 * Records that were declined by an answer that did not name them. Forgotten with the page, which costs nothing but
 * patience.
 */
export class DeclinedRecords {
  readonly #declined = new Map<string, Declined>();

  /** What has to wait now, the one that waits least first. */
  resting(): ReadonlyMap<string, { readonly wait: number; readonly reason: string }> {
    const now = performance.now();
    const later = [...this.#declined]
      .filter(([, { due }]) => due > now)
      .sort(([, one], [, other]) => one.due - other.due);
    return new Map(later.map(([id, { due, reason }]) => [id, { wait: due - now, reason }]));
  }

  /** Each time it waits longer. @returns whether that was once too often. */
  add(id: string, reason: string): boolean {
    const tries = (this.#declined.get(id)?.tries ?? 0) + 1;
    if (tries < MAX_TRIES) this.#declined.set(id, { tries, reason, due: performance.now() + waitAfter(tries) });
    else this.addLast(id, reason);
    return tries >= MAX_TRIES;
  }

  /** One more try, and that is the last. */
  addLast(id: string, reason: string): void {
    this.#declined.set(id, { tries: MAX_TRIES - 1, reason, due: 0 });
  }

  /** @returns whether it was declined before. */
  forget(id: string): boolean {
    return this.#declined.delete(id);
  }

  /** All may be tried at once, and as often as before. */
  hurry(): void {
    for (const [id, one] of this.#declined) this.#declined.set(id, { ...one, due: 0 });
  }
}
