import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether what the host showed first has been painted: what waits for that lets the beginning be there sooner.
 */
export class FirstPaintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #painted: Promise<void> | undefined;
  isOver = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#painted ??= new Promise((resolve) => {
      requestAnimationFrame(() =>
        setTimeout(() => {
          this.isOver = true;
          this.#host.requestUpdate();
          resolve();
        }),
      );
    });
  }

  /** Resolves when it is over, and at once when nothing was shown yet. */
  get over(): Promise<void> {
    return this.#painted ?? Promise.resolve();
  }
}
