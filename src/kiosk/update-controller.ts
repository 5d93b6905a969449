import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ownScript } from '../ui/own-script.js';
import { emit } from '../events.js';

/** Where the service worker looks for a questionnaire of one's own without a network. */
const QUESTIONNAIRE = 'leerscan-kiosk-questionnaire';
/** Milliseconds between two looks for a new version. */
const BETWEEN_LOOKS = 3_600_000;
/** Milliseconds after which a kiosk that nobody uses thinks of it. */
const TICK = 60_000;
/** Milliseconds after which visitors no longer wait for a new version: it waits for what the old one does. */
const MAX_CHANGE = 10_000;

/**
 * Keeps the kiosk on the device by its service worker, and changes to a new version only when nobody is in the middle
 * of anything.
 */
export class UpdateController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #mayReload: () => boolean;
  readonly #shown: () => Promise<unknown>;
  #registration: ServiceWorkerRegistration | undefined;
  #looked = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #isChanging = false;
  #isKept = false;
  /** A new version has taken over, and this page is still of the old one. */
  #isOutdated = false;
  /** Undefined without https. */
  readonly #workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  /** The very first worker claims a page of its own version. */
  #isFirst = this.#workers?.controller === null;
  /** How far the page was zoomed in when it came. */
  readonly #scale = window.visualViewport?.scale;

  /**
   * The host is updated at every change; `mayReload` says whether nobody and nothing would be lost now, and `shown`
   * resolves once the screen is as it is to be.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, mayReload: () => boolean, shown: () => Promise<unknown>) {
    this.#host = host;
    this.#mayReload = mayReload;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.change(), TICK);
    this.#workers?.addEventListener('controllerchange', this.#onTakenOver);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#workers?.removeEventListener('controllerchange', this.#onTakenOver);
  }

  /**
   * `worker` is the address of the service worker, beside the page; `src` that of a questionnaire of one's own, or
   * empty. Without a worker, or without https, the kiosk works while there is a network.
   */
  async register(worker: string, src: string): Promise<void> {
    if (!worker || this.#registration || !this.#workers) return;
    try {
      // Only this page: other pages of the same site are none of the kiosk's business.
      this.#registration = await this.#workers.register(ownScript(worker), {
        scope: location.pathname,
        updateViaCache: 'none',
      });
      this.#looked = performance.now();
      this.#watch(this.#registration);
      void this.#workers.ready.then(() => this.#keep(src));
    } catch (error) {
      this.#registration = undefined;
      emit(this.#host, 'leerscan-error', { error });
    }
  }

  /** A worker for which one file is missing goes without a word. */
  #watch(registration: ServiceWorkerRegistration): void {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant' && !registration.active)
        emit(this.#host, 'leerscan-error', {
          error: new Error(
            'The kiosk will not start without a network: its service worker could not get every file that it names. Are all files of the built site beside this page?',
          ),
        });
    });
  }

  /** Whether the whole kiosk is on the device: it starts without a network. */
  get isOffline(): boolean {
    return this.#registration?.active != null && this.#isKept;
  }

  /** A new version takes over: nobody may begin on this one, whose files are about to go. */
  get isChanging(): boolean {
    return this.#isChanging;
  }

  /** The worker refreshes it at every start; at the first one it came too late for that. */
  async #keep(src: string): Promise<void> {
    this.#isKept = !src || (await keepQuestionnaire(src).catch(() => false));
    this.#host.requestUpdate();
  }

  /**
   * For the moment in which nobody is there: takes a version that waits, opens a page anew that somebody zoomed in, and
   * now and then looks for a new version.
   */
  change(): void {
    if (this.#isChanging || !this.#mayReload()) return;
    if (this.#isOutdated) {
      void this.#hold(openAnew);
      return;
    }
    const { waiting } = this.#registration ?? {};
    if (waiting) {
      void this.#hold(() => this.#takeOver(waiting));
      return;
    }
    // A page cannot set its zoom back. Without a worker it could be gone when it is opened anew.
    if (this.isOffline && window.visualViewport?.scale !== this.#scale) {
      void this.#hold(openAnew);
      return;
    }
    if (!this.#registration || performance.now() - this.#looked < BETWEEN_LOOKS) return;
    this.#looked = performance.now();
    void this.#registration.update().catch(() => undefined);
  }

  /** First nobody can begin any more, then the page changes. */
  async #hold(change: () => void): Promise<void> {
    this.#setChanging(true);
    await this.#shown();
    // Somebody was faster: then after them.
    if (this.#mayReload()) change();
    else this.#setChanging(false);
  }

  /** First it takes over, then the page is the new one. */
  #takeOver(waiting: ServiceWorker): void {
    this.#isFirst = false;
    setTimeout(() => this.#setChanging(false), MAX_CHANGE);
    waiting.postMessage({ type: 'SKIP_WAITING' });
  }

  /** Also one that takes its time: then after the visitor who did not wait for it. */
  readonly #onTakenOver = (): void => {
    this.#isOutdated = !this.#isFirst;
    this.#isFirst = false;
    if (!this.#isOutdated) return;
    this.#isChanging = false;
    this.change();
  };

  #setChanging(isChanging: boolean): void {
    this.#isChanging = isChanging;
    this.#host.requestUpdate();
  }
}

/** A reload would keep the zoom, and an address with a fragment would load nothing. */
function openAnew(): void {
  location.replace(location.pathname + location.search);
}

/** @returns false for one that the worker does not look after. */
async function keepQuestionnaire(src: string): Promise<boolean> {
  const { origin, pathname } = new URL(src, document.baseURI);
  if (origin !== location.origin || !pathname.endsWith('.json')) return false;
  const cache = await caches.open(QUESTIONNAIRE);
  if (!(await cache.match(src))) await cache.add(src);
  return true;
}
