import type { BackgroundAnswer } from '../core/instrument/background.js';
import { readNumber } from '../core/format/read-number.js';
import type { Pattern } from '../core/instrument/pattern.js';
import type { Text } from '../core/instrument/text.js';
import type { Fault, QuestionView } from './question-view.js';

/** A validator as the schema lets it through. */
export interface Validator {
  readonly type: 'numeric' | 'text' | 'email' | 'regex' | 'expression' | 'answercount';
  readonly text?: Text;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minCount?: number;
  readonly maxCount?: number;
  readonly regex?: string;
  readonly expression?: string;
}

/** What only others know. */
export interface Means {
  readonly holds: (expression: string) => boolean;
  readonly patternOf: ((source: string) => Pattern) | undefined;
  readonly say: (text: Text) => string;
}

/** Larger numbers lose digits. */
const MOST = 1e15;
const EMAIL = /^[^\s@<>()[\],;:"]+@([^\s@<>()[\],;:".]+\.)+[^\s@<>()[\],;:".]{2,}$/u;

/** What keeps an answer that is there, and can be read, from passing. */
export function faultIn(
  view: QuestionView,
  answer: BackgroundAnswer,
  validators: readonly Validator[],
  means: Means,
): Fault | undefined {
  return limitFault(view, answer) ?? firstOf(validators, (validator) => validatorFault(validator, answer, means));
}

function limitFault({ reading, min, max, step }: QuestionView, answer: BackgroundAnswer): Fault | undefined {
  if (reading === 'number' && typeof answer === 'number')
    return (
      between(answer, typeof min === 'number' ? min : -MOST, typeof max === 'number' ? max : MOST) ??
      stepFault(answer, step, typeof min === 'number' ? min : undefined, typeof max === 'number' ? max : MOST)
    );
  if (!reading || typeof answer !== 'string') return undefined;
  // A day within a month, or a month with a day, is compared as far as both go.
  const isBefore = (one: string, other: string): boolean => one.slice(0, other.length) < other.slice(0, one.length);
  if (typeof min === 'string' && isBefore(answer, min)) return { kind: 'least', limit: min };
  if (typeof max === 'string' && isBefore(max, answer)) return { kind: 'most', limit: max };
  return undefined;
}

function between(number: number, least: number | undefined, most: number | undefined): Fault | undefined {
  if (least !== undefined && number < least) return { kind: 'least', limit: least };
  return most !== undefined && number > most ? { kind: 'most', limit: most } : undefined;
}

/** Steps are counted from the smallest number, as browsers do. */
function stepFault(
  number: number,
  step: number | undefined,
  least: number | undefined,
  most: number,
): Fault | undefined {
  if (step === undefined || step <= 0) return undefined;
  const from = least ?? 0;
  const steps = (number - from) / step;
  // Tenths are not exact in binary numbers.
  if (Math.abs(steps - Math.round(steps)) < 1e-6) return undefined;
  const above = Math.ceil(steps);
  const last = from + above * step > most ? above - 1 : above;
  if (last === 0 && least !== undefined) return { kind: 'only', number: least };
  const near = [from + (last - 1) * step, from + last * step] as const;
  return { kind: step === 1 && Number.isInteger(from) ? 'whole' : 'step', near };
}

function validatorFault(validator: Validator, answer: BackgroundAnswer, means: Means): Fault | undefined {
  const fault = checked(validator, answer, means);
  return fault && validator.text ? { kind: 'said', text: means.say(validator.text) } : fault;
}

function checked(
  { type, minValue, maxValue, minLength, maxLength, minCount, maxCount, regex, expression }: Validator,
  answer: BackgroundAnswer,
  { holds, patternOf }: Means,
): Fault | undefined {
  const text = typeof answer === 'object' ? Object.values(answer).join() : String(answer);
  const invalid = (fits: boolean): Fault | undefined => (fits ? undefined : { kind: 'invalid' });
  switch (type) {
    case 'numeric': {
      const number = typeof answer === 'number' ? answer : readNumber(text);
      return typeof number === 'number' ? between(number, minValue, maxValue) : { kind: 'invalid' };
    }
    case 'text':
      if (minLength !== undefined && text.length < minLength)
        return { kind: 'shortest', characters: minLength, now: text.length };
      return maxLength !== undefined && maxLength > 0 && text.length > maxLength
        ? { kind: 'longest', characters: maxLength, now: text.length }
        : undefined;
    case 'email':
      return EMAIL.test(text) ? undefined : { kind: 'email' };
    case 'regex':
      return invalid(regex === undefined || patternOf === undefined || patternOf(regex).test(text));
    case 'expression':
      return invalid(expression === undefined || holds(expression));
    case 'answercount': {
      const count = Array.isArray(answer) ? answer.length : 1;
      if (minCount !== undefined && count < minCount) return { kind: 'fewest', choices: minCount };
      return maxCount !== undefined && maxCount > 0 && count > maxCount
        ? { kind: 'fullest', choices: maxCount }
        : undefined;
    }
  }
}

function firstOf<T>(list: readonly T[], faultOf: (one: T) => Fault | undefined): Fault | undefined {
  for (const one of list) {
    const fault = faultOf(one);
    if (fault) return fault;
  }
  return undefined;
}
