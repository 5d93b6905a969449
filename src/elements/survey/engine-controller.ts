import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answer } from '../../core/response/response.js';
import { emit } from '../../events.js';
import type { Draft, SurveyEngine, SurveySubject } from '../../engine/survey-engine.js';

/** The engine, and the screen of the background questions: nothing else needs either of them. */
type EngineModule = Pick<typeof import('../../engine/survey-engine.js'), 'SurveyEngine'> & BackgroundScreen;
type BackgroundScreen = typeof import('./survey-background.js');

async function load(): Promise<EngineModule> {
  const [engine, screen] = await Promise.all([
    import('../../engine/survey-engine.js'),
    import('./survey-background.js'),
  ]);
  return { ...engine, ...screen };
}

/** What the engine is for, and where its answers come from; undefined while there is nothing to ask. */
export interface EngineHost {
  subject(): SurveySubject | undefined;
  draft(): Draft;
}

/**
 * Brings survey-core in: once the person has begun, in pauses, and at once when a page needs it. Keeps trying to lose
 * nothing.
 */
export class EngineController implements ReactiveController {
  /** Replaced by tests that need a chunk that cannot be loaded. */
  static load: () => Promise<EngineModule> = load;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #source: EngineHost;
  #engine: SurveyEngine | undefined;
  /** Comes with the engine. */
  screen: BackgroundScreen | undefined;
  #loading: Promise<void> | undefined;
  /** Stands for one attempt: an answer that comes after another began is not for this one. */
  #attempt: object | undefined;
  #urgent = false;
  #isStale = false;
  readonly #unpassed = new Map<string, Answer>();
  failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, source: EngineHost) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** The engine, up to date with every answer. */
  get engine(): SurveyEngine | undefined {
    this.#pass();
    return this.#engine;
  }

  get isLoading(): boolean {
    return this.#engine === undefined && this.#loading !== undefined;
  }

  /** Hands an answer to the engine once the screen shows it: what a person sees comes first. */
  answer(item: string, answer: Answer): void {
    if (!this.#engine) return;
    this.#unpassed.set(item, answer);
    requestAnimationFrame(() => setTimeout(() => this.#pass()));
  }

  #replace(engine: SurveyEngine): void {
    this.#unpassed.clear();
    this.#engine?.dispose();
    this.#engine = engine;
    this.#isStale = false;
  }

  #pass(): void {
    for (const [item, answer] of this.#unpassed) this.#engine?.answer(item, answer);
    this.#unpassed.clear();
  }

  hostDisconnected(): void {
    // Moving an element disconnects and connects it in one go; only a lasting absence frees the model.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.release();
    });
  }

  /** Fetches in pauses. Not when the person saves data: then a page that needs it asks for it. */
  prepare(): void {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData || this.failed) return;
    this.#start();
  }

  /** Fetches at once. */
  require(): void {
    this.#urgent = true;
    this.#start();
  }

  /**
   * The same questions in other words: the model stays until the next one is there, so that nobody waits in
   * mid-sentence.
   */
  renew(): void {
    this.#attempt = undefined;
    this.#loading = undefined;
    this.#isStale = this.#engine !== undefined;
  }

  /** Drops the model; its answers are already with the host. */
  release(): void {
    this.#unpassed.clear();
    this.#engine?.dispose();
    this.#engine = undefined;
    this.#loading = undefined;
    this.#attempt = undefined;
    this.#urgent = false;
    this.#isStale = false;
    this.failed = false;
  }

  #start(): void {
    if ((this.#engine && !this.#isStale) || this.#loading) return;
    this.failed = false;
    const subject = this.#source.subject();
    if (!subject) return;
    const attempt = {};
    this.#attempt = attempt;
    this.#loading = this.#create(subject, attempt)
      .catch((error: unknown) => {
        if (this.#attempt !== attempt) return;
        this.failed = true;
        emit(this.#host, 'leerscan-error', { error });
      })
      .finally(() => {
        if (this.#attempt !== attempt) return;
        this.#loading = undefined;
        this.#host.requestUpdate();
      });
  }

  async #create(subject: SurveySubject, attempt: object): Promise<void> {
    const rest = (): Promise<void> => (this.#urgent ? Promise.resolve() : pause());
    const left = (): boolean => this.#attempt !== attempt;
    await rest();
    if (left()) return;
    const module = await EngineController.load();
    const Engine = module.SurveyEngine;
    // The styles come with what they style.
    if (!this.screen && module.backgroundStyles.styleSheet)
      this.#host.shadowRoot?.adoptedStyleSheets.push(module.backgroundStyles.styleSheet);
    this.screen = module;
    await rest();
    if (left()) return;
    Engine.warmUp();
    await rest();
    if (left()) return;
    const engine = await Engine.create(subject, () => this.#source.draft());
    // The subject can have changed, or the element have left, while this was on its way.
    if (left()) engine.dispose();
    else this.#replace(engine);
  }
}

/** Resolves when the page has nothing better to do. Safari has no idle callback. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 200);
  });
}
