import {
  type BackgroundQuestion,
  type QuestionType,
  type Respondent,
  questionsOf,
  valuesOf,
} from '../instrument/background.js';
import type { Instrument } from '../instrument/instrument.js';

/** The value of an option, or why there is none. An item without an answer was skipped. */
export type Answer = number | 'na' | 'unknown';
export type Answers = Readonly<Record<string, Answer>>;

/** A completed set of answers. The only fact that is kept; results are computed from it. */
export interface Response {
  /** Random, as ten hexadecimal digits; a new one begins with a letter. */
  readonly id: string;
  readonly instrument: { readonly id: string; readonly version: string };
  readonly form: string;
  /** In which the person answered; not always one of those that the instrument is loaded in. */
  readonly language: string;
  readonly answers: Answers;
  /** Answers to the background questions, by name. */
  readonly respondent: Respondent;
  /** Tag of the invitation and the measuring moment, 0 to 1 048 575; 0 when there is none. */
  readonly wave: number;
}

export const MAX_WAVE = 2 ** 20 - 1;
export const MAX_OPEN_ANSWER = 2000;

/** The answer to an item, undefined when it was skipped. */
export function answerOf(answers: Answers, item: string): Answer | undefined {
  return Object.hasOwn(answers, item) ? answers[item] : undefined;
}

/** Whether an item can have got this answer: one of its scale's options, or a word for none. */
export function isAnswer({ scale }: Instrument, answer: unknown): answer is Answer {
  return answer === 'na' || answer === 'unknown' || scale.options.some(({ value }) => value === answer);
}

/** Questions that a host may answer beforehand: a choice, never a person's own words. */
const PREFILLED: readonly QuestionType[] = ['radiogroup', 'dropdown', 'rating', 'boolean'];

/** What a host knows of a respondent beforehand, as far as this instrument asks for it; the rest is left out. */
export function prefilled(instrument: Instrument, known: Respondent): Respondent {
  const questions = questionsOf(instrument.background).filter(({ type }) => PREFILLED.includes(type));
  return Object.fromEntries(
    Object.entries(Object(known) as Respondent).filter(([name, answer]) =>
      questions.some((question) => question.name === name && isAnswerTo(question, answer)),
    ),
  );
}

/** Whether a background question can have got this answer. */
export function isAnswerTo(question: BackgroundQuestion, answer: unknown): boolean {
  const values = valuesOf(question);
  const known = (value: unknown): boolean => values.some((one) => one === value);
  switch (question.type) {
    case 'text':
    case 'comment':
      return (
        (typeof answer === 'string' && answer.length <= MAX_OPEN_ANSWER) ||
        (typeof answer === 'number' && Number.isFinite(answer))
      );
    case 'checkbox':
      return Array.isArray(answer) && answer.every(known) && new Set(answer).size === answer.length;
    case 'matrix': {
      const rows = question.rows.map((row) => String(row.value));
      return (
        typeof answer === 'object' &&
        answer !== null &&
        !Array.isArray(answer) &&
        Object.entries(answer).every(([row, value]) => rows.includes(row) && known(value))
      );
    }
    default:
      return known(answer);
  }
}
