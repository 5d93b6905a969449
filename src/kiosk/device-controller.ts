import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { innermostFocus } from './keeper/innermost-focus.js';

/** Keeps the screen on, and the page from being dragged, copied from or opened by a long press. */
export class DeviceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #lock: WakeLockSentinel | undefined;
  #scale: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    for (const habit of ['contextmenu', 'dragstart', 'copy', 'cut']) this.#host.addEventListener(habit, prevent);
    this.#scale = window.visualViewport?.scale;
    window.visualViewport?.addEventListener('resize', this.#onResize);
    void this.#keepOn();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    for (const habit of ['contextmenu', 'dragstart', 'copy', 'cut']) this.#host.removeEventListener(habit, prevent);
    window.visualViewport?.removeEventListener('resize', this.#onResize);
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

  /** An on-screen keyboard came up, and it was no step of a zoom: the field that is typed in stays in sight. */
  readonly #onResize = (): void => {
    const before = this.#scale;
    this.#scale = window.visualViewport?.scale;
    if (this.#scale !== before) return;
    const active = innermostFocus();
    if (active?.matches('input, textarea, select')) active.scrollIntoView({ block: 'center' });
  };
}

/**
 * Not in fields, where people paste and correct as they are used to, and not on the staff's screens: they copy codes.
 */
function prevent(event: Event): void {
  const path = event.composedPath();
  if (path.some((target) => target instanceof Element && target.localName === 'leerscan-kiosk-staff')) return;
  const isField = path[0] instanceof Element && path[0].matches('input, textarea');
  if (!isField || event.type === 'copy' || event.type === 'cut') event.preventDefault();
}
