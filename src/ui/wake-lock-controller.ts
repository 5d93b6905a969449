import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the screen on while its host is in the page. */
export class WakeLockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #lock: WakeLockSentinel | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    void this.#keepOn();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#letGo();
  }

  #letGo(): void {
    const lock = this.#lock;
    this.#lock = undefined;
    void lock?.release();
  }

  async #keepOn(): Promise<void> {
    // Not on pages without https, and refused when the battery is low: then the device's own setting counts.
    if (!('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      this.#lock = lock;
      // The system can take it too. Where it refuses (a low battery), it is asked again when the page is shown again.
      lock.addEventListener('release', () => this.#lock === lock && this.#onVisibility(), { once: true });
      if (!this.#host.isConnected) this.#letGo();
    } catch {
      this.#lock = undefined;
    }
  }

  /** The lock is gone once the page was hidden. */
  readonly #onVisibility = (): void => {
    if (!document.hidden) void this.#keepOn();
  };
}
