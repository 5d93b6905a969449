import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { emit } from '../events.js';

/** Fetches something once the host is on the page; says whether that failed, and tries again when asked. */
export class LazyController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => Promise<T>;
  #value: T | undefined;
  failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#value;
  }

  hostConnected(): void {
    if (this.#value === undefined) void this.fetch();
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
