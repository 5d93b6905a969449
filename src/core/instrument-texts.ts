import type { LeerscanIssue } from './leerscan-error.js';
import { describe } from './leerscan-error.js';
import { pathOf } from './plain-json.js';
import type { Text } from './text.js';
import { UNDETERMINED } from './text.js';

/** Keys whose value is a text wherever they stand in an instrument. */
const TEXT_KEYS = new Set(['title', 'short', 'description', 'label', 'text', 'looks', 'matters', 'why', 'action', 'placeholder', 'labelTrue', 'labelFalse', 'minRateDescription', 'maxRateDescription']);

interface PlacedText {
  readonly path: readonly PropertyKey[];
  readonly text: Text;
}

function* textsIn(value: unknown, path: readonly PropertyKey[] = []): Generator<PlacedText> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      if (path.at(-1) === 'questions') yield { path: [...path, index], text: one as Text };
      else yield* textsIn(one, [...path, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (TEXT_KEYS.has(key) && one !== undefined) yield { path: [...path, key], text: one as Text };
      else yield* textsIn(one, [...path, key]);
    }
  }
}

/** The languages that the texts are in when the instrument does not declare them. */
export function languagesOf(instrument: unknown): string[] {
  for (const { text } of textsIn(instrument)) {
    if (typeof text === 'object') return Object.keys(text);
  }
  return [UNDETERMINED];
}

/** Every text that lacks a declared language, or that is a plain string where there are several languages. */
export function missingTexts(instrument: unknown, languages: readonly string[]): LeerscanIssue[] {
  const issues: LeerscanIssue[] = [];
  for (const { path, text } of textsIn(instrument)) {
    if (typeof text === 'string') {
      if (languages.length > 1) issues.push({ path: pathOf(path), message: `expected a text in each of ${languages.join(', ')}, but got one plain text ${describe(text)}` });
      continue;
    }
    const missing = languages.filter((language) => !Object.hasOwn(text, language));
    if (missing.length > 0) issues.push({ path: pathOf(path), message: `expected a text in ${missing.join(', ')}, but it has only ${Object.keys(text).join(', ') || 'none'}` });
  }
  return issues;
}
