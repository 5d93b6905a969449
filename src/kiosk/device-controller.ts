import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { innermostFocus } from './keeper/innermost-focus.js';

/** Keeps the page from being dragged, copied from or opened by a long press, and a field in sight. */
export class DeviceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #scale: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const habit of ['contextmenu', 'dragstart', 'copy', 'cut']) this.#host.addEventListener(habit, prevent);
    this.#scale = window.visualViewport?.scale;
    window.visualViewport?.addEventListener('resize', this.#onResize);
  }

  hostDisconnected(): void {
    for (const habit of ['contextmenu', 'dragstart', 'copy', 'cut']) this.#host.removeEventListener(habit, prevent);
    window.visualViewport?.removeEventListener('resize', this.#onResize);
  }

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
