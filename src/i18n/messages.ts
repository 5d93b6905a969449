import { languageOf } from '../core/text.js';
import type { Messages } from './nl.js';
import type { ResultMessages } from './nl-result.js';

export type { Messages } from './nl.js';
export type { ResultMessages } from './nl-result.js';

/** One line per language of the screens; Dutch is the first and serves where a language is missing. */
const LOADERS: Readonly<Record<string, { readonly survey: () => Promise<Messages>; readonly result: () => Promise<ResultMessages> }>> = {
  nl: { survey: async () => (await import('./nl.js')).nl, result: async () => (await import('./nl-result.js')).nlResult },
  en: { survey: async () => (await import('./en.js')).en, result: async () => (await import('./en-result.js')).enResult },
};

export const LANGUAGES: readonly string[] = Object.keys(LOADERS);

/** The words of the screens up to the result, in that language or else in Dutch. */
export async function loadMessages(language: string): Promise<Messages> {
  return (LOADERS[languageOf(LANGUAGES, language)] as (typeof LOADERS)[string]).survey();
}

/** The words of the result, in that language or else in Dutch. */
export async function loadResultMessages(language: string): Promise<ResultMessages> {
  return (LOADERS[languageOf(LANGUAGES, language)] as (typeof LOADERS)[string]).result();
}

/** The only words that are never fetched: for when fetching them is what failed. */
export const LOADING_FAILED = { text: 'Laden lukte niet. · Loading failed.', retry: 'Probeer opnieuw · Try again' } as const;
