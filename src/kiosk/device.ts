import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { innermostFocus } from './innermost-focus.js';

/** Keeps the screen on, and the page from being dragged, copied from or opened by a long press. */
export class DeviceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #lock: WakeLockSentinel | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    for (const habit of ['contextmenu', 'dragstart', 'copy', 'cut']) this.#host.addEventListener(habit, prevent);
    window.visualViewport?.addEventListener('resize', this.#onKeyboard);
    void this.#keepOn();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const habit of ['contextmenu', 'dragstart', 'copy', 'cut']) this.#host.removeEventListener(habit, prevent);
    window.visualViewport?.removeEventListener('resize', this.#onKeyboard);
    void this.#lock?.release();
  }

  async #keepOn(): Promise<void> {
    // Not on pages without https, and refused when the battery is low: then the device's own setting counts.
    if (!('wakeLock' in navigator)) return;
    try {
      this.#lock = await navigator.wakeLock.request('screen');
      if (!this.#host.isConnected) void this.#lock.release();
    } catch {
      this.#lock = undefined;
    }
  }

  /** The lock is gone once the page was hidden. */
  readonly #onVisibility = (): void => {
    if (!document.hidden) void this.#keepOn();
  };

  /** An on-screen keyboard came up: the field that is typed in stays in sight. */
  readonly #onKeyboard = (): void => {
    const active = innermostFocus();
    if (active instanceof HTMLInputElement) active.scrollIntoView({ block: 'center' });
  };
}

/** Not in fields: there, people may paste and correct as they are used to. */
function prevent(event: Event): void {
  if (!(event.composedPath()[0] instanceof HTMLInputElement) || event.type === 'copy' || event.type === 'cut') event.preventDefault();
}
