// Made by `npm run languages` from the files that are here; change nothing by hand.
import { nl } from './nl.js';
import type { QuestionTexts, ResultTexts } from './texts.js';

/** Texts of the instrument, by language: what the questions need, and what the result adds. */
export const LANGUAGES: Readonly<Record<string, { readonly questions: () => Promise<QuestionTexts>; readonly result: () => Promise<ResultTexts> }>> = {
  nl: { questions: () => Promise.resolve(nl), result: async () => (await import('./nl-result.js')).nlResult },
  de: { questions: async () => (await import('./de.js')).de, result: async () => (await import('./de-result.js')).deResult },
  en: { questions: async () => (await import('./en.js')).en, result: async () => (await import('./en-result.js')).enResult },
  fr: { questions: async () => (await import('./fr.js')).fr, result: async () => (await import('./fr-result.js')).frResult },
};
