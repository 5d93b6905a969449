import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { untranslate } from './translated-page.js';

/** Fetches the words of the current language; until new ones have arrived the old ones stand. */
export class WordsController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #language: { readonly language: string };
  readonly #load: (language: string) => T | Promise<T>;
  readonly #last: T | undefined;
  #wanted = '';
  #words: T | undefined;
  /** The words could not be fetched, and there are none of another language either. */
  failed = false;

  /** `last` are words for when none can be fetched, so that there is always something to say it with. */
  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    language: { readonly language: string },
    load: (language: string) => T | Promise<T>,
    last?: T,
  ) {
    this.#host = host;
    this.#language = language;
    this.#load = load;
    this.#last = last;
    host.addController(this);
  }

  get words(): T | undefined {
    return this.#words;
  }

  hostUpdate(): void {
    if (this.#wanted !== this.#language.language) void this.fetch();
  }

  /** Also tries again after a failure. */
  async fetch(): Promise<void> {
    const language = this.#language.language;
    this.#wanted = language;
    this.failed = false;
    untranslate(this.#host.renderRoot);
    const loading = this.#load(language);
    // Words that are here already are there for this very render.
    if (!(loading instanceof Promise)) {
      this.#words = loading;
      return;
    }
    const words = await loading.catch(() => undefined);
    if (language !== this.#wanted) return;
    untranslate(this.#host.renderRoot);
    this.#words = words ?? this.#words ?? this.#last;
    this.failed = this.#words === undefined;
    this.#host.requestUpdate();
  }
}
