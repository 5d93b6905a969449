import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../events.js';

/** How near to the screen an element must be before it is worth fetching anything for. */
const NEAR = '400px';

/** Fetches something once the host is on the page, or only once it is near the screen. Says whether that failed, and tries again when asked. */
export class LazyController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<T>;
  readonly #when: 'connected' | 'near';
  #observer: IntersectionObserver | undefined;
  #value: T | undefined;
  failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<T>, when: 'connected' | 'near' = 'connected') {
    this.#host = host;
    this.#load = load;
    this.#when = when;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#value;
  }

  hostConnected(): void {
    if (this.#value !== undefined) return;
    if (this.#when === 'connected') return void this.fetch();
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.hostDisconnected();
      void this.fetch();
    }, { rootMargin: NEAR });
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
