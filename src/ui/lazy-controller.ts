import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../events.js';

/** How many pixels from the screen an element may be for it to be worth fetching anything. */
const NEAR = 400;

/**
 * Fetches something once the host is on the page, or only once it is near the screen. Says whether that failed, and
 * tries again when asked.
 */
export class LazyController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<T>;
  readonly #when: 'near' | undefined;
  #observer: IntersectionObserver | undefined;
  #value: T | undefined;
  failed = false;

  /** `value` where it is here already. */
  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<T>, when?: 'near', value?: T) {
    this.#host = host;
    this.#value = value;
    this.#load = load;
    this.#when = when;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#value;
  }

  hostConnected(): void {
    if (this.#value !== undefined) return;
    // Seen at once where it can be: an observer tells only after the first frame. jsdom has none.
    if (!this.#when || isNear(this.#host) || !('IntersectionObserver' in globalThis)) return void this.fetch();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.hostDisconnected();
        void this.fetch();
      },
      { rootMargin: `${NEAR}px` },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  async fetch(): Promise<void> {
    this.failed = false;
    this.#host.requestUpdate();
    try {
      this.#value = await this.#load();
    } catch (error) {
      this.failed = true;
      emit(this.#host, 'leerscan-error', { error });
    }
    this.#host.requestUpdate();
  }
}

/** Whether an element stands on the screen or just below it. One that is not rendered at all does not. */
function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return element.getClientRects().length > 0 && top < innerHeight + NEAR && bottom > -NEAR;
}
