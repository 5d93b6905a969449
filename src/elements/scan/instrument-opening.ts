import { Task, TaskStatus, initialState } from '@lit/task';
import { emit } from '../../events.js';
import { type OpenedInstrument, openInstrument } from '../../instruments/open-instrument.js';
import { areSame } from '../../ui/same-values.js';
import type { ExtrasLoader } from './extras-loader.js';
import type { ScanHost } from './scan-host.js';

/** Where a questionnaire comes from: each comes before the next. */
export type Source = readonly [definition: unknown, src: string, instrument: string];

/** Opens a questionnaire, once, whatever else a host says later; and finds the version of it that a person answers. */
export class InstrumentOpening {
  readonly #opening: Task<readonly [OpenedInstrument | undefined, ...Source, string], OpenedInstrument>;
  /** A draft goes on with its own version. */
  readonly #choosing: Task<
    readonly [OpenedInstrument | undefined, string | null, string | null],
    readonly [now: OpenedInstrument, chosen: OpenedInstrument]
  >;

  /** `opened` gets the questionnaire as it is now, and the version of this person. */
  constructor(
    host: ScanHost,
    source: () => Source,
    language: { readonly language: string },
    extras: ExtrasLoader,
    opened: (now: OpenedInstrument, chosen: OpenedInstrument) => void,
  ) {
    const onError = (error: unknown): void => emit(host, 'leerscan-error', { error });
    this.#opening = new Task(host, {
      task: ([given, definition, src, id, shown], { signal }) =>
        given ?? openInstrument({ definition, src, id, languages: [shown] }, signal),
      // Only a built-in instrument comes in one language at a time.
      args: () =>
        [
          host.opened,
          ...source(),
          !host.opened && host.definition === undefined && !host.src ? language.language : '',
        ] as const,
      argsEqual: areSame,
      onError,
    });
    this.#choosing = new Task(host, {
      task: async ([now]) => {
        const draft = await extras.find();
        return now ? ([now, (await draft?.versionOf(now)) ?? now] as const) : initialState;
      },
      args: () =>
        [
          this.#opening.status === TaskStatus.COMPLETE ? this.#opening.value : undefined,
          extras.key,
          host.resume,
        ] as const,
      onError,
      onComplete: ([now, chosen]) => opened(now, chosen),
    });
  }

  get isWaiting(): boolean {
    return this.#all.some(({ status }) => status === TaskStatus.PENDING);
  }

  /** What failed, with its `error`. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#all.find(({ status }) => status === TaskStatus.ERROR);
  }

  /** Waits for it no longer: that is a failure too. */
  abort(): void {
    this.#opening.abort();
  }

  async retry(): Promise<void> {
    await this.#opening.run();
    await this.#choosing.run();
  }

  get #all(): readonly Pick<Task, 'status' | 'error'>[] {
    return [this.#opening, this.#choosing];
  }
}
