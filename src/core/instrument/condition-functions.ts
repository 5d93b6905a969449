import type { Subjects } from './condition-subjects.js';
import { didYouMeanOneOf } from '../errors/nearest.js';
import { type Operand, written } from './expression.js';

/** Those functions of survey-core that need nothing but their operands. */
export const FUNCTIONS = (
  'age avg count currentDate currentYear dateAdd dateDiff day diffDays getDate getYear iif max min month round ' +
  'substring sum today trunc weekday year'
).split(' ');
/** Of age(), dateAdd() and dateDiff(); survey-core takes any other word for years, or for nothing. */
const UNITS = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'];
/** What can be read as one; a text may hold one. */
const DAYS: readonly string[] = ['date', 'month', 'text', 'comment', 'unknown', 'retired', 'panel'];
/** Those whose first part is a day. */
const OF_DAYS = ['age', 'dateAdd', 'dateDiff', 'day', 'diffDays', 'month', 'weekday', 'year'];
/** Where a function has its unit. */
const UNIT_AT: Readonly<Record<string, number>> = { age: 1, dateAdd: 2, dateDiff: 2 };

/** What is wrong with a function as it is called: its name, how many parts it has, a unit, and what is no date. */
export function* callFaults(name: string, operands: readonly Operand[], subjects: Subjects): Generator<string> {
  if (!FUNCTIONS.includes(name))
    yield `expected one of the functions, but there is no ${name}()${didYouMeanOneOf(name, FUNCTIONS, (one) => `${one}()`)}`;
  else if (name === 'iif' && operands.length !== 3)
    yield `expected iif() with a condition and two values, but it has ${operands.length} parts`;
  else if (name.startsWith('date') && operands.length < 2)
    yield `expected ${name}() with two parts and a unit, but it has ${operands.length}`;
  const unit = operands[UNIT_AT[name] ?? operands.length];
  if (unit?.kind === 'value' && !UNITS.includes(String(unit.value)))
    yield `expected a unit in ${name}(), but got ${written(unit)}${didYouMeanOneOf(String(unit.value), UNITS, (one) => `'${one}'`)}`;
  const [day] = operands;
  const kind = day?.kind === 'name' ? subjects.get(day.name)?.kind : undefined;
  if (day && kind && OF_DAYS.includes(name) && !DAYS.includes(kind))
    yield `expected a date in ${name}(), but ${written(day)} is none`;
}

/** The parts of a function in which a word without quotes means nothing: a unit is one. */
export function withoutUnit(name: string, operands: readonly Operand[]): readonly Operand[] {
  return operands.slice(0, UNIT_AT[name]);
}
