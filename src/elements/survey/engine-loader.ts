import type { Answer } from '../../core/response/response.js';
import { pause, savesData } from '../../ui/pause.js';
import type { Draft, SurveyEngine, SurveySubject } from '../../engine/survey-engine.js';

/** The engine, and the screen of the background questions: nothing else needs either of them. */
type EngineModule = Pick<typeof import('../../engine/survey-engine.js'), 'SurveyEngine'> & BackgroundScreen;
type BackgroundScreen = typeof import('./background-view.js');

async function load(): Promise<EngineModule> {
  const [engine, screen] = await Promise.all([import('../../engine/survey-engine.js'), import('./background-view.js')]);
  return { ...engine, ...screen };
}

/** Who is told when something came, or could not be loaded. */
export interface Listener {
  changed(): void;
  failed(error: unknown): void;
}

/** What the engine is for, and where its answers come from. */
export interface EngineSource {
  readonly subject: SurveySubject | undefined;
  readonly draft: Draft;
}

/** Brings survey-core in: in pauses once the person has begun, and at once when a page needs it. Knows no DOM. */
export class EngineLoader {
  /** Replaced by tests that need a chunk that cannot be loaded. */
  static load: () => Promise<EngineModule> = load;

  readonly #source: EngineSource;
  readonly #listener: Listener;
  #model: SurveyEngine | undefined;
  /** Comes with the engine. */
  screen: BackgroundScreen | undefined;
  #loading: Promise<void> | undefined;
  /** Stands for one attempt: an answer that comes after another began is not for this one. */
  #attempt: object | undefined;
  #urgent = false;
  #isStale = false;
  readonly #unpassed = new Map<string, Answer>();
  hasFailed = false;

  constructor(source: EngineSource, listener: Listener) {
    this.#source = source;
    this.#listener = listener;
  }

  /** survey-core's model, up to date with every answer; undefined while it is missing. */
  get model(): SurveyEngine | undefined {
    this.pass();
    return this.#model;
  }

  get isLoading(): boolean {
    return this.#model === undefined && this.#loading !== undefined;
  }

  /** An answer for the engine; it takes some time there, so the caller says when with `pass`. */
  answer(item: string, answer: Answer): void {
    if (this.#model) this.#unpassed.set(item, answer);
  }

  /** Hands the engine what it does not know yet. */
  pass(): void {
    for (const [item, answer] of this.#unpassed) this.#model?.answer(item, answer);
    this.#unpassed.clear();
  }

  /** Fetches in pauses. Not when the person saves data: then a page that needs it asks for it. */
  prepare(): void {
    if (savesData() || this.hasFailed) return;
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
    this.#isStale = this.#model !== undefined;
  }

  /** Drops the model; its answers are already with the source. */
  release(): void {
    this.#unpassed.clear();
    this.#model?.dispose();
    this.#model = undefined;
    this.#loading = undefined;
    this.#attempt = undefined;
    this.#urgent = false;
    this.#isStale = false;
    this.hasFailed = false;
  }

  #start(): void {
    if ((this.#model && !this.#isStale) || this.#loading) return;
    this.hasFailed = false;
    const { subject } = this.#source;
    if (!subject) return;
    const attempt = {};
    this.#attempt = attempt;
    this.#loading = this.#create(subject, attempt)
      .catch((error: unknown) => {
        if (this.#attempt !== attempt) return;
        this.hasFailed = true;
        this.#listener.failed(error);
      })
      .finally(() => {
        if (this.#attempt !== attempt) return;
        this.#loading = undefined;
        this.#listener.changed();
      });
  }

  async #create(subject: SurveySubject, attempt: object): Promise<void> {
    const rest = (): Promise<void> => (this.#urgent ? Promise.resolve() : pause());
    const left = (): boolean => this.#attempt !== attempt;
    await rest();
    if (left()) return;
    const module = await EngineLoader.load();
    this.screen = module;
    await rest();
    if (left()) return;
    await module.SurveyEngine.warmUp();
    await rest();
    if (left()) return;
    const engine = await module.SurveyEngine.create(subject, () => this.#source.draft, this.#model);
    // The subject can have changed, or the element have left, while this was on its way.
    if (left()) {
      engine.dispose();
      return;
    }
    this.#unpassed.clear();
    this.#model?.dispose();
    this.#model = engine;
    this.#isStale = false;
  }
}
