import type { Instrument } from '../core/instrument/instrument.js';
import { LeerscanError } from '../core/errors/leerscan-error.js';
import { inEach, questionInstrument } from './leercultuur/questions.js';
import { LANGUAGES } from './leercultuur/languages.js';

const BUILT_IN: Readonly<Record<string, readonly string[]>> = { leercultuur: Object.keys(LANGUAGES) };

/** Languages of a built-in instrument; none when there is no such instrument. */
export function languagesOf(id: string): readonly string[] {
  return Object.hasOwn(BUILT_IN, id) ? (BUILT_IN[id] ?? []) : [];
}

/**
 * A built-in instrument, complete, in the given languages (all of them when none are named).
 * @throws {LeerscanError} `instrument-unknown` for another id or language.
 */
export async function loadInstrument(id: string, languages: readonly string[] = languagesOf(id)): Promise<Instrument> {
  const [questions, texts, { wholeInstrument }] = await Promise.all([
    loadQuestions(id, languages),
    loadEach(languages, (language) => LANGUAGES[language]?.result()),
    import('./leercultuur/whole.js'),
  ]);
  return wholeInstrument(questions, texts, inEach);
}

/**
 * The versions of a built-in instrument before the one now, complete, the newest first: for codes, files and responses
 * that were made with them.
 * @throws {LeerscanError} `instrument-unknown` for another id or language.
 */
export async function loadEarlier(
  id: string,
  languages: readonly string[] = languagesOf(id),
): Promise<readonly Instrument[]> {
  const [now, { versionOne }] = await Promise.all([
    loadInstrument(id, languages),
    import('./leercultuur/version-1.js'),
  ]);
  return [versionOne(now)];
}

/**
 * The part of a built-in instrument that answering needs: without steps and texts on levels, hence smaller.
 * @throws {LeerscanError} `instrument-unknown` for another id or language.
 */
export async function loadQuestions(id: string, languages: readonly string[]): Promise<Instrument> {
  const known = languagesOf(id);
  if (known.length === 0)
    throw new LeerscanError('instrument-unknown', [
      {
        path: 'instrument',
        message: `expected one of ${Object.keys(BUILT_IN).join(', ')}, but got "${id.slice(0, 60)}"`,
      },
    ]);
  const missing = languages.filter((language) => !known.includes(language));
  if (missing.length > 0 || languages.length === 0)
    throw new LeerscanError('instrument-unknown', [
      { path: 'languages', message: `expected some of ${known.join(', ')}, but got ${missing.join(', ') || 'none'}` },
    ]);
  return questionInstrument(await loadEach(languages, (language) => LANGUAGES[language]?.questions()));
}

async function loadEach<T>(
  languages: readonly string[],
  load: (language: string) => Promise<T> | undefined,
): Promise<Readonly<Record<string, T>>> {
  const loaded = await Promise.all(languages.map(async (language) => [language, await load(language)] as const));
  return Object.fromEntries(loaded.flatMap(([language, texts]) => (texts === undefined ? [] : [[language, texts]])));
}
