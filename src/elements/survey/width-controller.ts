import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this many em there is room for one statement at a time. */
const WIDE_EM = 40;

/**
 * Knows whether there is one statement on the screen at a time: wanted so, or for want of width. In em, so that large
 * text counts as little room.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Undefined in jsdom, which has no layout either. */
  readonly #observer: ResizeObserver | undefined;
  readonly #isWanted: () => boolean;
  #wide = false;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    if ('ResizeObserver' in globalThis) {
      // Until there is a layout, the window says enough: the width of the element would cost one of its own.
      this.#wide = matchMedia(`(min-width: ${WIDE_EM}em)`).matches;
      this.#observer = new ResizeObserver(() => this.#follow());
    }
    host.addController(this);
  }

  get single(): boolean {
    return this.#isWanted() || !this.#wide;
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** While the layout is fresh, and before it is painted. */
  #follow(): void {
    const { width } = this.#host.getBoundingClientRect();
    const wide = width >= WIDE_EM * Number.parseFloat(getComputedStyle(this.#host).fontSize);
    // Out of the layout (a closed tab, a moved element) is no reason to change it.
    if (width === 0 || wide === this.#wide) return;
    this.#wide = wide;
    this.#host.requestUpdate();
    // What a change does to the size is for the next frame: seen in this one it would be a loop.
    this.#observer?.disconnect();
    this.#frame = requestAnimationFrame(() => this.#observer?.observe(this.#host));
  }
}
