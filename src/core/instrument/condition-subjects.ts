import { type BackgroundQuestion, type QuestionType, type Reading, readingOf, valuesOf } from './background.js';
import { type Quantity, boundsOf } from './bounds.js';
import { type Value, isNumeric } from './can-hold.js';
import { dateOf } from '../format/moment.js';

/** What a name in a condition stands for. */
export interface Subject {
  readonly kind: QuestionType | Reading | 'item' | 'row' | 'panel' | 'retired' | 'unknown';
  /** Those that it can have; none when it can have any. */
  readonly values: readonly Value[];
  /** Infinite where there is no limit. */
  readonly least?: number;
  readonly most?: number;
}

/** Names that a condition may use, each with what it stands for. */
export type Subjects = ReadonlyMap<string, Subject>;

/** What the answers to one question can be asked for: itself, and what is in it. */
export function subjectsOf(question: BackgroundQuestion): [string, Subject][] {
  const { name, type, rows } = question;
  const own: Subject = {
    kind: type,
    values: type === 'matrix' ? [] : valuesOf(question),
  };
  const reading = readingOf(question);
  if (reading) return [[name, { kind: reading, values: [], ...endsOf(question, 'value', reading) }]];
  if (type === 'checkbox')
    return [
      [name, own],
      // Before the first one is ticked there are none, whatever is asked for.
      [`${name}.length`, { kind: 'number', values: [], ...endsOf(question, 'count', 'number'), least: 0 }],
    ];
  return [
    [name, own],
    ...rows.map((row): [string, Subject] => [`${name}.${row.value}`, { kind: 'row', values: valuesOf(question) }]),
  ];
}

/** The least and the most that an answer can be, as numbers; today is no limit, since it is another one each day. */
function endsOf(question: BackgroundQuestion, quantity: Quantity, kind: Reading): Pick<Subject, 'least' | 'most'> {
  const limits = (isLeast: boolean): number[] =>
    boundsOf(question)[quantity].flatMap((bound) =>
      bound.isLeast === isLeast ? (numberOf(bound.limit, kind) ?? []) : [],
    );
  const [least, most] = [Math.max(...limits(true)), Math.min(...limits(false))];
  // Where no answer is left, that is said with the limits.
  return least <= most ? { least, most } : {};
}

/** A number, or a moment as one; undefined for what is neither. */
export function numberOf(value: Value, kind: Reading): number | undefined {
  const number = kind === 'number' ? (isNumeric(value) ? Number(value) : NaN) : dateOf(kind, String(value)).getTime();
  return Number.isNaN(number) ? undefined : number;
}
