import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this many em there is room for one statement at a time. */
const WIDE_EM = 40;

/**
 * Knows whether there is one statement on the screen at a time: wanted so, or for want of width. In em, so that large
 * text counts as little room.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #isWanted: () => boolean;
  #wide = false;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    // Measured now, while the layout is fresh; changed in the next frame, since a change while sizes are being observed
    // would loop.
    this.#observer = new ResizeObserver(() => {
      if (this.#measure()) this.#frame = requestAnimationFrame(() => this.#host.requestUpdate());
    });
    host.addController(this);
  }

  get single(): boolean {
    return this.#isWanted() || !this.#wide;
  }

  hostConnected(): void {
    this.#measure();
    // Also when it is as before: a change may have been waiting for a frame when the element was moved.
    this.#host.requestUpdate();
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** @returns whether it is another layout now. */
  #measure(): boolean {
    const width = this.#host.getBoundingClientRect().width;
    // Out of the layout (a closed tab, a moved element) is no reason to change it.
    if (width === 0) return false;
    const wide = width >= WIDE_EM * Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const isOther = wide !== this.#wide;
    this.#wide = wide;
    return isOther;
  }
}
