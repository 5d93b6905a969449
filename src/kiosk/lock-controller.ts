import type { ReactiveController, ReactiveControllerHost } from 'lit';

const LOCK = 'leerscan-kiosk';

/** One kiosk on a device at a time: two that keep and clear the same records would undo each other's work. */
export class LockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #got: () => void;
  #leaving: (() => void) | undefined;
  #isAsking = false;
  #waiting = new AbortController();
  /** Another tab or window has it. */
  isElsewhere = false;

  /** `got` is called once this is the one. */
  constructor(host: ReactiveControllerHost & Element, got: () => void) {
    this.#host = host;
    this.#got = got;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#leaving || this.#isAsking) return;
    // Not on pages without https; there, staff are told to use https anyway.
    const { locks } = navigator as Partial<Navigator>;
    if (!locks) return this.#got();
    this.#isAsking = true;
    void locks.request(LOCK, { ifAvailable: true }, (lock) => {
      this.#isAsking = false;
      if (!this.#host.isConnected) return undefined;
      return lock ? this.#hold() : this.#queue();
    });
  }

  hostDisconnected(): void {
    // Moved within the page it is still the one.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#waiting.abort();
      this.#leaving?.();
      this.#leaving = undefined;
    });
  }

  #queue(): void {
    this.isElsewhere = true;
    this.#host.requestUpdate();
    this.#waiting.abort();
    this.#waiting = new AbortController();
    navigator.locks.request(LOCK, { signal: this.#waiting.signal }, () => this.#hold()).catch(() => undefined);
  }

  #hold(): Promise<void> {
    this.isElsewhere = false;
    this.#got();
    return new Promise((resolve) => {
      this.#leaving = resolve;
    });
  }
}
