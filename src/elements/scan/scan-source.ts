import type { Instrument } from '../../core/instrument/instrument.js';
import { languageOf } from '../../core/instrument/text.js';
import { languagesOf, loadInstrument, loadQuestions } from '../../instruments/index.js';

/** Where a scan gets its instrument: given as a value, at an address, or built in. The first that is there counts. */
export interface InstrumentSource {
  readonly definition: unknown;
  readonly src: string;
  readonly id: string;
  readonly language: string;
}

/** The part that answering needs, and the way to the rest. */
export interface OpenedInstrument {
  readonly questions: Instrument;
  /** As it came from outside, for handing on; undefined when it is built in. */
  readonly written: unknown;
  /** Whether a result can have steps; `questions` may be without them. */
  readonly hasSteps: boolean;
  /** All that it can be had in; `questions` are in one of them, or in all. */
  readonly languages: readonly string[];
  whole(): Promise<Instrument>;
}

/** @throws {LeerscanError} when it is refused, unknown or out of reach; the signal's reason when it is aborted. */
export async function openInstrument(
  { definition, src, id, language }: InstrumentSource,
  signal: AbortSignal,
): Promise<OpenedInstrument> {
  if (definition !== undefined || src) {
    const { openWritten } = await import('./written-instrument.js');
    const { written, instrument } = await openWritten(definition, src, signal);
    return {
      questions: instrument,
      written,
      hasSteps: instrument.steps.length > 0,
      languages: instrument.languages,
      whole: () => Promise.resolve(instrument),
    };
  }
  const languages = languagesOf(id);
  const shown = [languageOf(languages, language)];
  return {
    languages,
    written: undefined,
    hasSteps: true,
    questions: await loadQuestions(id, shown),
    whole: () => loadInstrument(id, shown),
  };
}

/** The whole instrument, and the rules of its results. */
export interface Whole {
  readonly instrument: Instrument;
  readonly resultOf: typeof import('../../core/result/result.js').resultOf;
}

/** The rest of the instrument, the rules, and the screens that show a result. */
export async function wholeOf(opened: OpenedInstrument): Promise<Whole> {
  const [instrument, { resultOf }] = await Promise.all([opened.whole(), import('../result/result-tags.js')]);
  return { instrument, resultOf };
}

/** The same source: a framework may make a new object of the same questionnaire at every render. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other || typeof one !== 'object' || typeof other !== 'object') return one === other;
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    // What JSON cannot write is refused when it is parsed.
    return false;
  }
}
