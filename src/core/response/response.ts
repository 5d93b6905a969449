import {
  type BackgroundAnswer,
  type BackgroundQuestion,
  type QuestionType,
  type Respondent,
  questionsOf,
  valuesOf,
} from '../instrument/background.js';
import { hexOf } from '../format/bytes.js';
import { FULL_FORM, type Instrument, itemsOf } from '../instrument/instrument.js';
import { LeerscanError, type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { LANGUAGE_PATTERN, RESPONSE_ID_PATTERN } from '../instrument/text.js';

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

export interface ResponseParts {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly form?: string | undefined;
  readonly language?: string | undefined;
  readonly respondent?: Respondent | undefined;
  readonly wave?: number | undefined;
  readonly id?: string | undefined;
}

export const MAX_WAVE = 2 ** 20 - 1;
const MAX_OPEN_ANSWER = 2000;

/**
 * A new response, with a random id unless one is given. Answers outside the form are refused, not dropped.
 * @throws {LeerscanError} `response-invalid`, naming each answer that does not fit.
 */
export function createResponse({
  instrument,
  answers,
  form = FULL_FORM,
  language,
  respondent = {},
  wave = 0,
  id = randomId(),
}: ResponseParts): Response {
  const issues = [...answerIssues(instrument, form, answers), ...respondentIssues(instrument, respondent)];
  if (form !== FULL_FORM && !Object.hasOwn(instrument.forms, form))
    issues.push({
      path: 'form',
      message: `expected one of ${[FULL_FORM, ...Object.keys(instrument.forms)].join(', ')}, but got ${describe(form)}`,
    });
  if (!Number.isInteger(wave) || wave < 0 || wave > MAX_WAVE)
    issues.push({ path: 'wave', message: `expected a whole number from 0 to ${MAX_WAVE}, but got ${describe(wave)}` });
  if (typeof id !== 'string' || !RESPONSE_ID_PATTERN.test(id))
    issues.push({ path: 'id', message: `expected ten hexadecimal digits, but got ${describe(id)}` });
  const shown = language ?? instrument.languages[0] ?? '';
  if (typeof shown !== 'string' || !LANGUAGE_PATTERN.test(shown))
    issues.push({ path: 'language', message: `expected a language code such as "nl", but got ${describe(shown)}` });
  if (issues.length > 0) throw new LeerscanError('response-invalid', issues);
  const given: Record<string, Answer> = {};
  for (const { id: item } of itemsOf(instrument, form))
    if (Object.hasOwn(answers, item)) given[item] = answers[item] as Answer;
  return {
    id,
    instrument: { id: instrument.id, version: instrument.version },
    form,
    language: shown,
    answers: given,
    respondent: inQuestionOrder(instrument, respondent),
    wave,
  };
}

/** The answer to an item, undefined when it was skipped. */
export function answerOf(answers: Answers, item: string): Answer | undefined {
  return Object.hasOwn(answers, item) ? answers[item] : undefined;
}

/** What in `answers` does not belong to the items and options of the form. */
export function answerIssues(instrument: Instrument, form: string, answers: unknown): LeerscanIssue[] {
  if (typeof answers !== 'object' || answers === null)
    return [{ path: 'answers', message: `expected an object with answers by item id, but got ${describe(answers)}` }];
  const items = new Set(itemsOf(instrument, form).map((item) => item.id));
  const values = instrument.scale.options.map((option) => option.value);
  const issues: LeerscanIssue[] = [];
  for (const [item, answer] of Object.entries(answers)) {
    const path = `answers.${item}`;
    if (!items.has(item))
      issues.push({ path, message: `expected the id of an item of the form "${form}", but there is no "${item}"` });
    else if (answer !== 'na' && answer !== 'unknown' && !values.includes(answer as number))
      issues.push({
        path,
        message: `expected one of ${values.join(', ')}, "na" or "unknown", but got ${describe(answer)}`,
      });
  }
  return issues;
}

/** What in `respondent` does not belong to the background questions and their choices. */
export function respondentIssues(instrument: Instrument, respondent: Respondent): LeerscanIssue[] {
  const questions = new Map(questionsOf(instrument.background).map((question) => [question.name, question]));
  return Object.entries(respondent).flatMap(([name, answer]): LeerscanIssue[] => {
    const question = questions.get(name);
    if (!question)
      return [
        {
          path: `respondent.${name}`,
          message: `expected the name of a background question, but there is no "${name}"`,
        },
      ];
    return isAnswerTo(question, answer)
      ? []
      : [{ path: `respondent.${name}`, message: `expected ${expected(question)}, but got ${describe(answer)}` }];
  });
}

/** Questions that a host may answer beforehand: a choice, never a person's own words. */
const PREFILLED: readonly QuestionType[] = ['radiogroup', 'dropdown', 'rating', 'boolean'];

/** What a host knows of a respondent beforehand, as far as this instrument asks for it; the rest is left out. */
export function prefilled(instrument: Instrument, known: Respondent): Respondent {
  const names = questionsOf(instrument.background)
    .filter((question) => PREFILLED.includes(question.type))
    .map((question) => question.name);
  return Object.fromEntries(
    Object.entries(Object(known) as Respondent).filter(
      ([name, answer]) => names.includes(name) && respondentIssues(instrument, { [name]: answer }).length === 0,
    ),
  );
}

function isAnswerTo(question: BackgroundQuestion, answer: unknown): boolean {
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

function expected(question: BackgroundQuestion): string {
  const values = valuesOf(question).map(String).join(', ');
  switch (question.type) {
    case 'text':
    case 'comment':
      return `a text of at most ${MAX_OPEN_ANSWER} characters, or a number`;
    case 'checkbox':
      return `a list of different values out of ${values}`;
    case 'matrix':
      return `an object with some of the rows ${question.rows.map((row) => String(row.value)).join(', ')} and values out of ${values}`;
    default:
      return `one of ${values}`;
  }
}

/** The same answers in the order of the instrument, lists and rows too, so that equal answers look equal. */
function inQuestionOrder(instrument: Instrument, respondent: Respondent): Respondent {
  return Object.fromEntries(
    questionsOf(instrument.background).flatMap((question): [string, BackgroundAnswer][] => {
      const answer = Object.hasOwn(respondent, question.name) ? respondent[question.name] : undefined;
      if (answer === undefined) return [];
      if (question.type === 'checkbox') {
        const chosen = answer as readonly (string | number | boolean)[];
        return chosen.length > 0 ? [[question.name, valuesOf(question).filter((value) => chosen.includes(value))]] : [];
      }
      if (question.type === 'matrix') {
        const cells = answer as Readonly<Record<string, string | number | boolean>>;
        const rows = question.rows.map((row) => String(row.value)).filter((row) => Object.hasOwn(cells, row));
        return rows.length > 0
          ? [[question.name, Object.fromEntries(rows.map((row) => [row, cells[row] as string]))]]
          : [];
      }
      return answer === '' ? [] : [[question.name, answer]];
    }),
  );
}

/** Begins with a, b, e or f: a spreadsheet takes 0012345678 and 12345678e9 for numbers, and gives back others. */
function randomId(): string {
  // Not randomUUID: it is missing on pages without https.
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  bytes[0] = (bytes[0] as number) | 0xa0;
  return hexOf(bytes);
}
