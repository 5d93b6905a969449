import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long nobody may touch anything, in seconds: until the warning, and from the warning to the end. */
export interface IdleLimits {
  readonly after: number;
  readonly warning: number;
}

interface IdleEvents {
  /** Something else lies over the host: what is done there is done by somebody else. */
  isCovered?(): boolean;
  /** The warning comes or goes. */
  warn?(isOn: boolean): void;
  /** The time is up. */
  end(): void;
}

/**
 * What ends the warning, and what only puts it off: a sleeve or a table can move things too. Not at pointerdown: what
 * then comes under the finger would get the click. Whoever reads with a screen reader's own keys moves nothing but focus
 * and caret.
 */
const DEEDS = ['click', 'keydown', 'input'] as const;
const MOVES = ['pointerdown', 'pointermove', 'wheel', 'scroll', 'focusin', 'selectionchange'] as const;
const TICK = 250;

/**
 * Notices that nobody is there. Counts on the clock that only runs forward, and never ticks: a page that hung has few
 * of these. A device that slept counts by the calendar too.
 */
export class IdleController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #limits: () => IdleLimits | undefined;
  readonly #events: IdleEvents;
  #seen = 0;
  #hidden: { readonly at: number; readonly date: number } | undefined;
  #left: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** `limits` says what counts now, and undefined that nobody is waited for. */
  constructor(host: ReactiveControllerHost, limits: () => IdleLimits | undefined, events: IdleEvents) {
    this.#host = host;
    this.#limits = limits;
    this.#events = events;
    host.addController(this);
  }

  /** Whole seconds until the end, once the warning stands. */
  get left(): number | undefined {
    return this.#left;
  }

  hostConnected(): void {
    this.touch();
    for (const deed of DEEDS) addEventListener(deed, this.#onDeed, { capture: true });
    for (const move of MOVES) addEventListener(move, this.#onMove, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#timer = setInterval(() => this.#look(), TICK);
  }

  hostDisconnected(): void {
    for (const deed of DEEDS) removeEventListener(deed, this.#onDeed, { capture: true });
    for (const move of MOVES) removeEventListener(move, this.#onMove, { capture: true });
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
    const over = limits.after + limits.warning - this.#idle;
    if (over <= 0) return this.#finish();
    this.#show(over <= limits.warning ? Math.ceil(over) : undefined);
  }

  /** Seconds since somebody was there. */
  get #idle(): number {
    return (performance.now() - this.#seen) / 1000;
  }

  #finish(): void {
    this.touch();
    this.#events.end();
  }

  #show(left: number | undefined): void {
    if (left === this.#left) return;
    const isChange = (left === undefined) !== (this.#left === undefined);
    this.#left = left;
    this.#host.requestUpdate();
    if (isChange) this.#events.warn?.(left !== undefined);
  }

  // Whoever goes on typing or pressing is there, with or without the button of the warning.
  readonly #onDeed = (event: Event): void => {
    if (this.#events.isCovered?.()) return;
    const limits = this.#limits();
    if (!limits || this.#idle < limits.after + limits.warning) return this.touch();
    // A page that hung hears the next person before its own timer: their first press is for nobody's screen.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#finish();
  };

  readonly #onMove = (): void => {
    const isLate = this.#idle >= (this.#limits()?.after ?? Infinity);
    if (!isLate && !this.#events.isCovered?.()) this.#seen = performance.now();
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
