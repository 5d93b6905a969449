import type { Instrument } from '../core/instrument/instrument.js';
import { languageOf } from '../core/instrument/text.js';
import { languagesOf, loadEarlier, loadInstrument, loadQuestions } from './index.js';

/** Where an instrument comes from: given as a value, at an address, or built in. The first that is there counts. */
export interface InstrumentSource {
  readonly definition: unknown;
  readonly src: string;
  readonly id: string;
  /** What a built-in instrument is wanted in, one at least; for a language that it does not have, its first one. */
  readonly languages: readonly string[];
}

/** The part that answering needs, and the way to the rest. */
export interface OpenedInstrument {
  readonly questions: Instrument;
  /** As it came from outside, for handing on; undefined when it is built in. */
  readonly written: unknown;
  /** Whether a result can have steps; `questions` may be without them. */
  readonly hasSteps: boolean;
  /** All that it can be had in; `questions` are in some of them, or in all. */
  readonly languages: readonly string[];
  /** Fetched and put together once; after a failure, again. */
  whole(): Promise<Instrument>;
  /** Its versions before this one, complete, the newest first; one from outside has none here. */
  earlier(): Promise<readonly OpenedInstrument[]>;
}

/** An instrument of which nothing is still to be fetched. */
function openedOf(instrument: Instrument, written: unknown, languages: readonly string[]): OpenedInstrument {
  return {
    questions: instrument,
    written,
    hasSteps: instrument.steps.length > 0,
    languages,
    whole: () => Promise.resolve(instrument),
    earlier: () => Promise.resolve([]),
  };
}

/** @throws {LeerscanError} when it is refused, unknown or out of reach; the signal's reason when it is aborted. */
export async function openInstrument(
  { definition, src, id, languages }: InstrumentSource,
  signal: AbortSignal,
): Promise<OpenedInstrument> {
  if (definition !== undefined || src) {
    const { openWritten } = await import('./written-instrument.js');
    const { written, instrument } = await openWritten(definition, src, signal);
    return openedOf(instrument, written, instrument.languages);
  }
  const known = languagesOf(id);
  const shown = [...new Set(languages.map((language) => languageOf(known, language)))];
  let whole: Promise<Instrument> | undefined;
  return {
    languages: known,
    written: undefined,
    hasSteps: true,
    questions: await loadQuestions(id, shown),
    whole: () =>
      (whole ??= loadInstrument(id, shown).catch((error: unknown) => {
        whole = undefined;
        throw error;
      })),
    earlier: async () => (await loadEarlier(id, shown)).map((one) => openedOf(one, undefined, known)),
  };
}

/**
 * Opened with all that a result needs: for a place whose network comes and goes. @throws as `openInstrument`, and when
 * the rest cannot be loaded.
 */
export async function openWhole(source: InstrumentSource, signal: AbortSignal): Promise<OpenedInstrument> {
  const opened = await openInstrument(source, signal);
  return { ...opened, questions: await opened.whole() };
}
