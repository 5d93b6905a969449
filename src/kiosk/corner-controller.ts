import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Taps on the corner within as many milliseconds. */
const TAPS = 5;
const TAPS_WITHIN = 3000;
/** CSS pixels. */
const CORNER = 72;

/**
 * Five taps near the upper corner where a line of text ends. What lies there gets its taps too: it is nobody's button.
 */
export class CornerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tapped: () => void;
  #taps: readonly number[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, tapped: () => void) {
    this.#host = host;
    this.#tapped = tapped;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onTap);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onTap);
  }

  readonly #onTap = ({ clientX, clientY, timeStamp, detail }: MouseEvent): void => {
    const { top, right, left } = this.#host.getBoundingClientRect();
    const across = getComputedStyle(this.#host).direction === 'rtl' ? clientX - left : right - clientX;
    if (detail === 0 || across > CORNER || clientY - top > CORNER) return;
    this.#taps = [...this.#taps.filter((tap) => timeStamp - tap < TAPS_WITHIN), timeStamp];
    if (this.#taps.length < TAPS) return;
    this.#taps = [];
    this.#tapped();
  };
}
