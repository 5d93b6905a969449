import type { BackgroundQuestion } from './background.js';
import { type Bound, boundsOf, isToday } from './bounds.js';
import { describe } from '../errors/leerscan-error.js';
import { isMoment } from '../format/moment.js';
import { isMomentKind, momentHint, momentKindOf, momentSaid } from './moments.js';
import { unquoted } from '../errors/shape-sentence.js';

/** Where within the question, and what is wrong there. */
type Found = readonly [keys: readonly PropertyKey[], message: string];

const OPEN = ['text', 'comment'];
/** Which questions a validator can say something about; an expression can about any. */
const VALIDATED: Readonly<Record<string, readonly string[]>> = {
  ...{ numeric: [...OPEN, 'rating'], text: OPEN, email: OPEN, regex: OPEN, answercount: ['checkbox'] },
};
/** Nothing that can be typed is both what a validator asks and what a field is, or another validator asks. */
const UNLIKE: Readonly<Record<string, readonly string[]>> = {
  email: ['number', 'range', 'date', 'month', 'time', 'numeric'],
  numeric: ['email', 'url', 'date', 'month', 'time'],
};
/** One of these, or nothing is checked. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  text: ['minLength', 'maxLength'],
  answercount: ['minCount', 'maxCount'],
};
type Validator = Readonly<Record<string, unknown>>;

/**
 * Limits of an answer that nothing can meet, or that mean nothing for this question. `today` (2026-01-31) is judged
 * where it is given: a page must not refuse tomorrow what it opened today.
 */
export function limitIssues(question: BackgroundQuestion, today?: string): Found[] {
  const validators = (question.settings['validators'] ?? []) as readonly (Validator | undefined)[];
  const unfit = validators.map((_, index) => validatorIssues(question, validators, index));
  const misfits = question.type === 'text' ? fieldIssues(question.settings) : [];
  const isFit = ({ keys: [key, index] }: Bound): boolean =>
    !unfit[index as number]?.length && !misfits.some(([[one]]) => one === key);
  const { rateMin, rateMax } = question;
  return [
    ...(rateMax === rateMin || rateMax - rateMin > 10
      ? [said('rateMax', `expected a rating of 2 to 11 values, but it runs from ${rateMin} to ${rateMax}`)]
      : []),
    ...misfits,
    ...unfit.flat(),
    ...Object.values(boundsOf(question, today)).flatMap((bounds) => contradictions(bounds.filter(isFit))),
  ];
}

function said(key: string, message: string): Found {
  return [[key], message];
}

/** What is wrong with one validator, its limits left aside. */
function validatorIssues(
  { type, settings }: BackgroundQuestion,
  validators: readonly (Validator | undefined)[],
  index: number,
): Found[] {
  const validator = validators[index] ?? {};
  const refused = (message: string): Found[] => [[['validators', index, 'type'], message]];
  const own = String(validator['type']);
  const types = VALIDATED[own];
  if (types && !types.includes(type))
    return refused(`expected it only for a question of the type ${types.join(', ')}, but this is a ${type}`);
  const inputType = String(settings['inputType']);
  if (type === 'text' && UNLIKE[own]?.includes(inputType))
    return refused(`expected another validator, since no answer to a field of type "${inputType}" passes this one`);
  const unlike = validators.slice(0, index).findIndex((one) => UNLIKE[own]?.includes(String(one?.['type'])));
  if (unlike >= 0)
    return refused(`expected another validator, since no answer passes both this one and validators[${unlike}]`);
  const limits = NEEDED[own] ?? [];
  return limits.length > 0 && !limits.some((key) => key in validator)
    ? refused(`expected ${limits.join(' or ')} beside it, but got neither`)
    : [];
}

/** Limits that leave no answer, each with the first one before it that it cannot be met with. */
function contradictions(bounds: readonly Bound[]): Found[] {
  return bounds.flatMap(({ keys, isLeast, limit, written }, place): Found[] => {
    const other = bounds
      .slice(0, place)
      .find((one) => one.isLeast !== isLeast && (isLeast ? one.limit < limit : one.limit > limit));
    if (!other) return [];
    const [list, index, key = list] = other.keys;
    const where = index === keys[1] ? '' : index === undefined ? ' of the field' : ` of validators[${String(index)}]`;
    const name = list === 'choices' ? 'the number of choices' : `the ${String(key)}${where}`;
    const message = `expected at ${isLeast ? 'most' : 'least'} ${name}, ${describe(other.written)}, but got ${describe(written)}`;
    return [[keys, message]];
  });
}

function fieldIssues(settings: BackgroundQuestion['settings']): Found[] {
  // Which one was meant is said where it stands.
  if ('inputType' in settings && settings['inputType'] === undefined) return [];
  const { inputType = 'text' } = settings as { readonly inputType?: string };
  const isNumber = inputType === 'number' || inputType === 'range';
  return ['min', 'max', 'step'].flatMap((key): Found[] => {
    const limit = settings[key];
    if (limit === undefined) return [];
    if (!isNumber && !isMomentKind(inputType)) {
      const meant = typeof limit === 'number' ? 'number' : isToday(limit) ? 'date' : momentKindOf(limit);
      return [
        said(
          key,
          `expected it only beside the inputType number, range, date, month, time, but this field is of type "${inputType}"${meant ? `; did you mean it with "inputType": "${meant}"?` : ''}`,
        ),
      ];
    }
    if (!isNumber && key === 'step')
      return [said(key, `expected a step only for numbers, but this is a field of type "${inputType}"`)];
    if (isNumber ? typeof limit === 'number' : isMoment(inputType, limit) || (isToday(limit) && inputType !== 'time'))
      return [];
    const hint = isNumber ? unquoted(limit) : momentHint(inputType, limit);
    const kind = isNumber ? 'a number' : `${momentSaid(inputType)}${inputType === 'time' ? '' : ', or "today()"'}`;
    return [said(key, `expected ${kind}, but got ${describe(limit)}${hint}`)];
  });
}
