import { languageOf } from '../core/text.js';
import { type Messages, nl } from './nl.js';
import type { ResultMessages } from './nl-result.js';

export type { Messages } from './nl.js';
export type { ResultMessages } from './nl-result.js';

/** One line per language of the screens. Dutch serves where a language is missing or cannot be fetched: it comes with the product itself. */
const LOADERS: Readonly<Record<string, { readonly survey: () => Messages | Promise<Messages>; readonly result: () => Promise<ResultMessages> }>> = {
  nl: { survey: () => nl, result: async () => (await import('./nl-result.js')).nlResult },
  en: { survey: async () => (await import('./en.js')).en, result: async () => (await import('./en-result.js')).enResult },
};

export const LANGUAGES: readonly string[] = Object.keys(LOADERS);

/** The words of the screens up to the result, in that language or else in Dutch. */
export function loadMessages(language: string): Messages | Promise<Messages> {
  const words = (LOADERS[languageOf(LANGUAGES, language)] as (typeof LOADERS)[string]).survey();
  return words instanceof Promise ? words.catch(() => nl) : words;
}

/** The words of the result, in that language or else in Dutch. */
export function loadResultMessages(language: string): Promise<ResultMessages> {
  return (LOADERS[languageOf(LANGUAGES, language)] as (typeof LOADERS)[string]).result();
}
