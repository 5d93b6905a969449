import { type BackgroundAnswer, type BackgroundQuestion, type Respondent, valuesOf } from '../instrument/background.js';
import { hexOf } from '../format/bytes.js';
import { FULL_FORM, type Instrument, itemsOf } from '../instrument/instrument.js';
import { type FormItems, type LookUp, type QuestionValues, areAnswers, lookUpOf } from './look-up.js';
import { LeerscanError, type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { LANGUAGE_PATTERN, RESPONSE_ID_PATTERN } from '../instrument/text.js';
import {
  type Answer,
  type Answers,
  MAX_OPEN_ANSWER,
  MAX_WAVE,
  type Response,
  isAnswer,
  isAnswerTo,
} from './response.js';

export interface ResponseParts {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly form?: string | undefined;
  readonly language?: string | undefined;
  readonly respondent?: Respondent | undefined;
  readonly wave?: number | undefined;
  readonly id?: string | undefined;
}

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
  const shown = language ?? instrument.languages[0] ?? '';
  const fitting = responseOf(instrument, { answers, form, language: shown, respondent, wave, id });
  if (fitting) return fitting;
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
  if (typeof shown !== 'string' || !LANGUAGE_PATTERN.test(shown))
    issues.push({ path: 'language', message: `expected a language code such as "nl", but got ${describe(shown)}` });
  throw new LeerscanError('response-invalid', issues);
}

/** A response of whatever these are; undefined when anything does not fit: `createResponse` says what. */
export function responseOf(
  instrument: Instrument,
  { id, form, language, answers, respondent, wave }: { readonly [part in keyof Omit<Response, 'instrument'>]: unknown },
): Response | undefined {
  const lookUp = lookUpOf(instrument);
  const items = lookUp.forms.get(form as string);
  return items &&
    typeof id === 'string' &&
    RESPONSE_ID_PATTERN.test(id) &&
    typeof language === 'string' &&
    LANGUAGE_PATTERN.test(language) &&
    Number.isInteger(wave) &&
    (wave as number) >= 0 &&
    (wave as number) <= MAX_WAVE &&
    areAnswers(lookUp, items, answers) &&
    areOwn(lookUp, respondent as Respondent)
    ? {
        id,
        instrument: { id: instrument.id, version: instrument.version },
        form: form as string,
        language,
        answers: inItemOrder(items, answers),
        respondent: inQuestionOrder(lookUp, respondent as Respondent),
        wave: wave as number,
      }
    : undefined;
}

/** @throws {LeerscanError} `response-invalid` for answers that do not belong to the items and options of the form. */
export function checkAnswers(instrument: Instrument, form: string, answers: unknown): void {
  const issues = answerIssues(instrument, form, answers);
  if (issues.length > 0) throw new LeerscanError('response-invalid', issues);
}

/** What in `answers` does not belong to the items and options of the form. */
export function answerIssues(instrument: Instrument, form: string, answers: unknown): LeerscanIssue[] {
  if (typeof answers !== 'object' || answers === null)
    return [{ path: 'answers', message: `expected an object with answers by item id, but got ${describe(answers)}` }];
  const items = new Set(itemsOf(instrument, form).map((item) => item.id));
  const issues: LeerscanIssue[] = [];
  for (const [item, answer] of Object.entries(answers)) {
    const path = `answers.${item}`;
    if (!items.has(item))
      issues.push({ path, message: `expected the id of an item of the form "${form}", but there is no "${item}"` });
    else if (!isAnswer(instrument, answer))
      issues.push({
        path,
        message: `expected one of ${instrument.scale.options.map(({ value }) => value).join(', ')}, "na" or "unknown", but got ${describe(answer)}`,
      });
  }
  return issues;
}

/** What in `respondent` does not belong to the background questions and their choices. */
function respondentIssues(instrument: Instrument, respondent: Respondent): LeerscanIssue[] {
  const { questions } = lookUpOf(instrument);
  return Object.entries(respondent).flatMap(([name, answer]): LeerscanIssue[] => {
    const path = `respondent.${name}`;
    const known = questions.get(name);
    if (!known) return [{ path, message: `expected the name of a background question, but there is no "${name}"` }];
    return isGiven(known, answer)
      ? []
      : [{ path, message: `expected ${expected(known.question)}, but got ${describe(answer)}` }];
  });
}

function areOwn({ questions }: LookUp, respondent: Respondent): boolean {
  for (const name of Object.keys(respondent)) {
    const known = questions.get(name);
    if (!known || !isGiven(known, respondent[name])) return false;
  }
  return true;
}

function isGiven({ question, placeOf }: QuestionValues, answer: unknown): boolean {
  // One of several choices, nearly always.
  const isChoice = placeOf.size > 0 && question.type !== 'checkbox' && question.type !== 'matrix';
  return isChoice ? placeOf.has(answer) : isAnswerTo(question, answer);
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

/**
 * A copy in the order of the items. Not filled in name by name: engines keep what grows so as a table, and every later
 * look into it takes ten times as long.
 */
function inItemOrder({ ids }: FormItems, answers: Answers): Answers {
  const names = Object.keys(answers);
  let next = 0;
  for (const id of ids) if (id === names[next]) next += 1;
  if (next === names.length) return { ...answers };
  return Object.fromEntries(
    ids.flatMap((id) => (Object.hasOwn(answers, id) ? [[id, answers[id] as Answer] as const] : [])),
  );
}

/** The same answers in the order of the instrument, lists and rows too, so that equal answers look equal. */
function inQuestionOrder({ questions }: LookUp, respondent: Respondent): Respondent {
  const given: [string, BackgroundAnswer][] = [];
  for (const { question, values, rows } of questions.values()) {
    const { name, type } = question;
    const answer = Object.hasOwn(respondent, name) ? respondent[name] : undefined;
    if (answer === undefined || answer === '') continue;
    if (type === 'checkbox') {
      const chosen = values.filter((value) => (answer as readonly (string | number | boolean)[]).includes(value));
      if (chosen.length > 0) given.push([name, chosen]);
    } else if (type === 'matrix') {
      const cells = answer as Readonly<Record<string, string | number | boolean>>;
      const filled = rows.filter((row) => Object.hasOwn(cells, row));
      if (filled.length > 0) given.push([name, Object.fromEntries(filled.map((row) => [row, cells[row] as string]))]);
    } else given.push([name, answer]);
  }
  return Object.fromEntries(given);
}

/** Begins with a, b, e or f: a spreadsheet takes 0012345678 and 12345678e9 for numbers, and gives back others. */
function randomId(): string {
  // Not randomUUID: it is missing on pages without https.
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  bytes[0] = (bytes[0] as number) | 0xa0;
  return hexOf(bytes);
}
