import type { Instrument } from '../core/instrument.js';
import { LeerscanError } from '../core/leerscan-error.js';
import { nl } from './leercultuur/nl.js';
import { questionInstrument, wholeInstrument } from './leercultuur/assemble.js';
import type { QuestionTexts, ResultTexts } from './leercultuur/texts.js';

/** One line per language: what the questions need, and what the result adds. Each other file is a chunk of its own. */
const LEERCULTUUR: Readonly<Record<string, { readonly questions: () => Promise<QuestionTexts>; readonly result: () => Promise<ResultTexts> }>> = {
  // Dutch questions come with the product itself, so that most pages wait for one file and no more.
  nl: { questions: () => Promise.resolve(nl), result: async () => (await import('./leercultuur/nl-result.js')).nlResult },
  en: { questions: async () => (await import('./leercultuur/en.js')).en, result: async () => (await import('./leercultuur/en-result.js')).enResult },
};

const BUILT_IN: Readonly<Record<string, readonly string[]>> = { leercultuur: Object.keys(LEERCULTUUR) };

/** Languages of a built-in instrument; none when there is no such instrument. */
export function languagesOf(id: string): readonly string[] {
  return Object.hasOwn(BUILT_IN, id) ? (BUILT_IN[id] ?? []) : [];
}

/**
 * A built-in instrument, complete, in the given languages (all of them when none are named).
 * @throws {LeerscanError} `instrument-unknown` for another id or language.
 */
export async function loadInstrument(id: string, languages: readonly string[] = languagesOf(id)): Promise<Instrument> {
  const [questions, texts, { STEPS }] = await Promise.all([loadQuestions(id, languages), inEach(languages, (language) => LEERCULTUUR[language]?.result()), import('./leercultuur/steps.js')]);
  return wholeInstrument(questions, texts, STEPS);
}

/**
 * The part of a built-in instrument that answering needs: without steps and texts on levels, hence smaller.
 * @throws {LeerscanError} `instrument-unknown` for another id or language.
 */
export async function loadQuestions(id: string, languages: readonly string[]): Promise<Instrument> {
  const known = languagesOf(id);
  if (known.length === 0) throw new LeerscanError('instrument-unknown', [{ path: 'instrument', message: `expected one of ${Object.keys(BUILT_IN).join(', ')}, but got "${id.slice(0, 60)}"` }]);
  const missing = languages.filter((language) => !known.includes(language));
  if (missing.length > 0 || languages.length === 0) throw new LeerscanError('instrument-unknown', [{ path: 'languages', message: `expected some of ${known.join(', ')}, but got ${missing.join(', ') || 'none'}` }]);
  return questionInstrument(await inEach(languages, (language) => LEERCULTUUR[language]?.questions()));
}

async function inEach<T>(languages: readonly string[], load: (language: string) => Promise<T> | undefined): Promise<Readonly<Record<string, T>>> {
  const loaded = await Promise.all(languages.map(async (language) => [language, await load(language)] as const));
  return Object.fromEntries(loaded.flatMap(([language, texts]) => (texts === undefined ? [] : [[language, texts]])));
}
