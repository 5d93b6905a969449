import type { Instrument } from '../../instrument/instrument.js';
import { LANGUAGE_PATTERN } from '../../instrument/text.js';
import { folded } from './plain-words.js';

/** In which the names of languages are known. */
const NAMED_IN = ['nl', 'en', 'fr', 'de'];

const known = new WeakMap<Instrument, Map<string, string>>();

/** The language that a cell says, by code or name ("NL", "Nederlands"); the instrument's first one for none. */
export function languageIn(instrument: Instrument, text: string): string {
  const first = instrument.languages[0] ?? '';
  if (text === '') return first;
  let found = known.get(instrument);
  if (!found) {
    found = namesOf(instrument.languages);
    known.set(instrument, found);
  }
  if (LANGUAGE_PATTERN.test(text)) return text;
  const plain = folded(text).replace('_', '-');
  return found.get(plain) ?? (LANGUAGE_PATTERN.test(plain) && isShort(plain) ? plain : first);
}

/** A code, not the beginning of a word. */
function isShort(plain: string): boolean {
  return /^[a-z]{2}(-[a-z]{2})?$/.test(plain);
}

function namesOf(languages: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const code of languages)
    for (const shownIn of [...NAMED_IN, code]) {
      try {
        const name = new Intl.DisplayNames([shownIn], { type: 'language' }).of(code);
        if (name !== undefined) found.set(folded(name), code);
      } catch {
        // A code that the browser does not know has no names.
      }
    }
  return found;
}
