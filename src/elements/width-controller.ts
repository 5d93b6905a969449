import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this many em there is room for one statement at a time. */
const WIDE_EM = 40;

/** Knows whether an element is wide enough for a whole page of statements. In em, so that large text counts as little room. */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: ResizeObserver;
  #wide = false;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // In the next frame: changing the layout while sizes are being observed would loop.
    this.#observer = new ResizeObserver(() => {
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    host.addController(this);
  }

  get wide(): boolean {
    return this.#wide;
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
