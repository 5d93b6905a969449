import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this many em there is room for one statement at a time. */
const WIDE_EM = 40;

/** Knows whether there is one statement on the screen at a time: wanted so, or for want of width. In em, so that large text counts as little room. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #isWanted: () => boolean;
  #wide = false;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    // In the next frame: changing the layout while sizes are being observed would loop.
    this.#observer = new ResizeObserver(() => {
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    host.addController(this);
  }

  get single(): boolean {
    return this.#isWanted() || !this.#wide;
  }

  hostConnected(): void {
    this.#measure();
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const width = this.#host.getBoundingClientRect().width;
    // Out of the layout (a closed tab, a moved element) is no reason to change it.
    if (width === 0) return;
    const wide = width >= WIDE_EM * Number.parseFloat(getComputedStyle(this.#host).fontSize);
    if (wide === this.#wide) return;
    this.#wide = wide;
    this.#host.requestUpdate();
  }
}
