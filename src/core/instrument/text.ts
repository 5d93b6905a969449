/** A text of an instrument: one string, or one per language. */
export type Text = string | Readonly<Record<string, string>>;

/** Language of an instrument whose texts are plain strings and that does not say which language they are in. */
export const UNDETERMINED = 'und';

/** The built-in form name is `full`; ids also serve as object keys and HTML ids. */
export const ID_PATTERN = /^[a-z][a-z0-9_-]{0,39}$/;

/** The id of a response: 40 bits. */
export const RESPONSE_ID_PATTERN = /^[0-9a-f]{10}$/;

/** A language code: a language of two or three letters, and at most one more part (`nl`, `pt-BR`). */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;

/** A version: one to three numbers of at most 999, with dots between. Share codes have room for no other. */
export const VERSION_PATTERN = /^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){0,2}$/;

/** The text in a language; the instrument's first language serves when there is none. */
export function textOf(text: Text | undefined, language: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** The language in which an instrument is shown on a page in `wanted`: the same, or its first one. */
export function languageOf(languages: readonly string[], wanted: string): string {
  const primary = wanted.toLowerCase().split('-')[0] ?? '';
  return (
    languages.find((one) => one === wanted) ??
    languages.find((one) => one.split('-')[0] === primary) ??
    languages[0] ??
    UNDETERMINED
  );
}

/** A name as it stands within a sentence: with a small letter, but for an abbreviation. */
export function uncapitalised(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
