import * as z from 'zod/mini';
import { LANGUAGE_PATTERN } from '../../core/instrument/text.js';

/** What visitors can be asked for together with contact details, in the order in which it stands there. */
export const PURPOSES = ['contact', 'workplace', 'news', 'own', 'link'] as const;
export type Purpose = (typeof PURPOSES)[number];
/** Those for which the kiosk has words; they are asked for where the organiser chose nothing. */
export const USUAL: readonly Exclude<Purpose, 'own'>[] = ['contact', 'workplace', 'news', 'link'];
/** Characters of a sentence of the organiser's own. */
export const MAX_CONSENT = 300;

const sentence = z.string().check(z.minLength(1), z.maxLength(MAX_CONSENT));
/** By language; only of `own`. */
const texts = z.record(z.string().check(z.regex(LANGUAGE_PATTERN)), sentence);

/** What the organiser chose, each once; and one at least is no mere addition to another. */
export const consents = z.array(z.strictObject({ id: z.enum(PURPOSES), texts: z.optional(texts) })).check(
  z.maxLength(PURPOSES.length),
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length),
  z.refine((all) => all.some(({ id }) => id !== 'link')),
  z.refine((all) => all.every(({ id, texts: own }) => Object.keys(own ?? {}).length > 0 === (id === 'own'))),
);
export type Consents = z.infer<typeof consents>;

/** The organiser's sentence in a language, else in the first one that there is. */
export function ownSentence(
  own: Readonly<Record<string, string>>,
  language: string,
): { readonly language: string; readonly text: string } {
  const found = Object.hasOwn(own, language) ? language : (Object.keys(own)[0] ?? language);
  return { language: found, text: own[found] ?? '' };
}
