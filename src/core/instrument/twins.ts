import type { Instrument } from './instrument.js';
import { type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { type Text, textOf } from './text.js';
import { placedQuestions } from './untranslated.js';

/**
 * What nobody who answers can tell apart: two answers on the scale, two items, or two choices of one question with the
 * same text in some language. No mistake, since each has an id or a value of its own, but mostly a text was copied and
 * not changed.
 */
export function twinsIn({ languages, scale, items, background }: Instrument): LeerscanIssue[] {
  const questions = placedQuestions(background).flatMap(([path, question]) =>
    (['choices', 'rows', 'columns'] as const).flatMap((key) =>
      twinsAmong(
        question[key].map(({ value, text }) => text ?? String(value)),
        `${path}.${key}`,
        languages,
      ),
    ),
  );
  return [
    ...twinsAmong(
      scale.options.map(({ label }) => label),
      'scale.options',
      languages,
    ),
    ...twinsAmong(
      items.map(({ text }) => text),
      'items',
      languages,
    ),
    ...questions,
  ];
}

function twinsAmong(texts: readonly Text[], list: string, languages: readonly string[]): LeerscanIssue[] {
  return texts.flatMap((text, index) => {
    const shared = (other: Text): string | undefined =>
      languages.find((language) => wordsOf(text, language) === wordsOf(other, language));
    const first = texts.findIndex((other) => shared(other) !== undefined);
    if (first === index) return [];
    const language = shared(texts[first] ?? '') ?? '';
    return [
      { path: `${list}[${index}]`, message: `the same text as ${list}[${first}]: ${describe(textOf(text, language))}` },
    ];
  });
}

/** As they are read: capitals and spaces make no other text. */
function wordsOf(text: Text, language: string): string {
  return textOf(text, language).trim().replace(/\s+/g, ' ').toLowerCase();
}
