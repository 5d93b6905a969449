import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The browser asks before something is lost. It is listened for only then: of a page that always listens, some browsers
 * keep no copy to go back to.
 */
export class LeavingController implements ReactiveController {
  readonly #isLosing: () => boolean;
  readonly #left: () => void;

  /** `left` is called when the page goes, also into the browser's memory of pages from which a back button returns. */
  constructor(host: ReactiveControllerHost, isLosing: () => boolean, left: () => void) {
    this.#isLosing = isLosing;
    this.#left = left;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#left);
  }

  hostUpdated(): void {
    if (this.#isLosing()) addEventListener('beforeunload', this.#onUnload);
    else removeEventListener('beforeunload', this.#onUnload);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#left);
    removeEventListener('beforeunload', this.#onUnload);
  }

  /** Asks, also in browsers of before 2023: there only a `returnValue` does. */
  readonly #onUnload = (event: BeforeUnloadEvent): unknown => Object.assign(event, { returnValue: true });
}
