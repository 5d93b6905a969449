import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long nobody may touch anything, in seconds: until the warning, and from the warning to the end. */
export interface IdleLimits {
  readonly after: number;
  readonly warning: number;
}

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'input'] as const;
const TICK = 250;

/** Notices that nobody is there. Counts on the clock that only runs forward; a device that slept counts by the calendar too. */
export class IdleController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #limits: () => IdleLimits | undefined;
  readonly #end: () => void;
  #seen = 0;
  #hidden: { readonly at: number; readonly date: number } | undefined;
  #left: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `limits` says what counts now, and undefined that nobody is waited for; `end` is called when the time is up. */
  constructor(host: ReactiveControllerHost, limits: () => IdleLimits | undefined, end: () => void) {
    this.#host = host;
    this.#limits = limits;
    this.#end = end;
    host.addController(this);
  }

  /** Whole seconds until the end, once the warning stands. */
  get left(): number | undefined {
    return this.#left;
  }

  hostConnected(): void {
    this.touch();
    for (const sign of SIGNS) addEventListener(sign, this.#onSign, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#timer = setInterval(() => this.#look(), TICK);
  }

  hostDisconnected(): void {
    for (const sign of SIGNS) removeEventListener(sign, this.#onSign, { capture: true });
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearInterval(this.#timer);
  }

  /** Somebody is there. */
  touch(): void {
    this.#seen = performance.now();
    this.#show(undefined);
  }

  #look(): void {
    const limits = this.#limits();
    if (!limits) return this.#show(undefined);
    const idle = (performance.now() - this.#seen) / 1000;
    if (idle >= limits.after + limits.warning) return this.#finish();
    this.#show(idle >= limits.after ? Math.ceil(limits.after + limits.warning - idle) : undefined);
  }

  #finish(): void {
    this.touch();
    this.#end();
  }

  #show(left: number | undefined): void {
    if (left === this.#left) return;
    this.#left = left;
    this.#host.requestUpdate();
  }

  // While the warning stands, a brush against the screen is no answer: only its button is.
  readonly #onSign = (): void => {
    if (this.#left === undefined) this.#seen = performance.now();
  };

  readonly #onVisibility = (): void => {
    if (document.hidden) {
      this.#hidden = { at: performance.now(), date: Date.now() };
      return;
    }
    const { at = 0, date = 0 } = this.#hidden ?? {};
    const away = this.#hidden ? Math.max(performance.now() - at, Date.now() - date) / 1000 : 0;
    this.#hidden = undefined;
    const limits = this.#limits();
    // The screen was off or something else was before it: whoever looks now may be somebody else.
    if (limits && away >= limits.after) this.#finish();
  };
}
