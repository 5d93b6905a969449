import type { LitElement, ReactiveController } from 'lit';

/** Taps on the corner within as many milliseconds. */
const TAPS = 5;
const TAPS_WITHIN = 3000;
/** CSS pixels. */
const CORNER = 72;

/**
 * Five taps near the upper corner where a line of text ends. What lies there gets its taps too: it is nobody's button.
 */
export class CornerController implements ReactiveController {
  readonly #host: LitElement;
  readonly #tapped: () => void;
  #taps: readonly number[] = [];

  constructor(host: LitElement, tapped: () => void) {
    this.#host = host;
    this.#tapped = tapped;
    host.addController(this);
  }

  hostConnected(): void {
    // On the element itself, a screen reader would call every text in it clickable.
    this.#host.renderRoot.addEventListener('click', this.#onTap);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener('click', this.#onTap);
  }

  readonly #onTap = (event: Event): void => {
    const { clientX, clientY, timeStamp, detail } = event as MouseEvent;
    const { top, right, left } = this.#host.getBoundingClientRect();
    const across = getComputedStyle(this.#host).direction === 'rtl' ? clientX - left : right - clientX;
    if (detail === 0 || across > CORNER || clientY - top > CORNER) return;
    this.#taps = [...this.#taps.filter((tap) => timeStamp - tap < TAPS_WITHIN), timeStamp];
    if (this.#taps.length < TAPS) return;
    this.#taps = [];
    this.#tapped();
  };
}
