import { languageOf } from '../core/instrument/text.js';
import { type Incomplete, completed } from './complete.js';
import { SCREENS } from './languages.js';
import { type Messages, nl } from './nl.js';
import type { ResultMessages } from './nl-result.js';

export type { Messages } from './nl.js';
export type { ResultMessages } from './nl-result.js';

interface Screens {
  readonly name: string;
  readonly survey: () => Messages | Promise<Incomplete<Messages>>;
  readonly result: () => Promise<Incomplete<ResultMessages>>;
}

export const LANGUAGES: readonly string[] = Object.keys(SCREENS);

/** The language of the screens where that one is wanted: Dutch when they do not have it. */
export function screenLanguageOf(language: string): string {
  return languageOf(LANGUAGES, language);
}

/** "Français": a language's name in that language. */
export function nameOf(language: string): string {
  return LANGUAGES.includes(language) ? screensIn(language).name : language;
}

function screensIn(language: string): Screens {
  return (SCREENS as Readonly<Record<string, Screens>>)[screenLanguageOf(language)] ?? SCREENS.nl;
}

/** The words of the screens up to the result, in that language; Dutch where it has none. */
export function loadMessages(language: string): Messages | Promise<Messages> {
  const words = screensIn(language).survey();
  return words instanceof Promise ? words.then((own) => completed(own, nl)) : words;
}

/** The words of the result, in that language or else in Dutch. */
export async function loadResultMessages(language: string): Promise<ResultMessages> {
  const [own, dutch] = await Promise.all([screensIn(language).result(), SCREENS.nl.result()]);
  return completed(own, dutch);
}
