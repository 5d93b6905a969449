import type { BackgroundAnswer, Reading } from '../core/instrument/background.js';
import { readDay, readMonth, readTime } from '../core/format/read-date.js';
import { readNumber } from '../core/format/read-number.js';
import type { Fault } from './question-view.js';

/** What an answer stands for, or why it stands for nothing. */
export function readAnswer(
  reading: Reading,
  answer: BackgroundAnswer,
  language: string,
): { readonly value: number | string } | { readonly fault: Fault } {
  if (reading === 'number' && typeof answer === 'number') return { value: answer };
  const found = typeof answer === 'string' ? textReading(reading, answer, language) : undefined;
  if (typeof found === 'object') return { fault: { kind: 'either', values: found } };
  return found === undefined ? { fault: { kind: 'unreadable' } } : { value: found };
}

function textReading(
  reading: Reading,
  text: string,
  language: string,
): number | string | readonly [number, number] | readonly [string, string] | undefined {
  switch (reading) {
    case 'number':
      return readNumber(text);
    case 'month':
      return readMonth(text, language);
    case 'date':
      return readDay(text, language);
    case 'time':
      return readTime(text);
  }
}
