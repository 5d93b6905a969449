import type { Operand } from './expression.js';

export type Value = string | number | boolean;

/** What a name stands for: an answer, null for none, undefined where it could be anything. */
export type States = (name: string) => Value | null | undefined;

/** A condition that was read, and what can only be answered once it holds. */
export interface Waiting {
  readonly path: string;
  readonly condition: Operand;
  readonly waiting: readonly string[];
}

/** What an operator becomes when its sides are swapped. */
export const MIRRORED: Readonly<Record<string, string>> = {
  ...{ less: 'greater', greater: 'less', lessorequal: 'greaterorequal', greaterorequal: 'lessorequal' },
  ...{ equal: 'equal', notequal: 'notequal' },
};
/** What holds beside any value when there is no answer; the other comparisons then do not. */
const HOLD_WITHOUT = ['notequal', 'notcontains', 'noneof'];
/** Operators with an answer on one side and values on the other; all others calculate. */
export const COMPARED = [...Object.keys(MIRRORED), 'contains', 'notcontains', 'anyof', 'allof', 'noneof'];

/** Whether a condition holds; undefined where it hangs on what is not known. `read` is of constants beside a name. */
export function truthOf(
  operand: Operand,
  states: States,
  read: (constant: Value) => Value | undefined = (constant) => constant,
): boolean | undefined {
  if (operand.kind === 'name') {
    const state = states(operand.name);
    return state === null ? false : typeof state === 'boolean' ? state : undefined;
  }
  if (operand.kind !== 'operation') return undefined;
  const { operator, operands } = operand;
  const [left, right] = operands;
  if (operator === 'and' || operator === 'or') {
    const parts = operands.map((part) => truthOf(part, states, read));
    const decisive = operator === 'or';
    if (parts.includes(decisive)) return decisive;
    return parts.includes(undefined) ? undefined : !decisive;
  }
  if (operator === 'negate') {
    const inner = left && truthOf(left, states, read);
    return inner === undefined ? undefined : !inner;
  }
  if (operator === 'empty' || operator === 'notempty') {
    const state = left?.kind === 'name' ? states(left.name) : undefined;
    return state === undefined ? undefined : (state === null) === (operator === 'empty');
  }
  if (left?.kind === 'name' && right) return comparison(states(left.name), operator, constantsIn(right)?.map(read));
  if (right?.kind === 'name' && left && operator in MIRRORED)
    return comparison(states(right.name), MIRRORED[operator] ?? '', constantsIn(left)?.map(read));
  return undefined;
}

function comparison(
  state: Value | null | undefined,
  operator: string,
  constants: readonly (Value | undefined)[] | undefined,
): boolean | undefined {
  if (state === undefined || !constants?.length || !COMPARED.includes(operator)) return undefined;
  if (state === null) return HOLD_WITHOUT.includes(operator);
  const same = constants.map((constant) => isSame(state, constant));
  if (operator === 'anyof' || operator === 'noneof') {
    if (same.includes(true)) return operator === 'anyof';
    return same.includes(undefined) ? undefined : operator === 'noneof';
  }
  const [constant, another] = constants;
  if (another !== undefined || constant === undefined) return undefined;
  if (operator === 'equal') return same[0];
  if (operator === 'notequal') return same[0] === undefined ? undefined : !same[0];
  if (!operator.startsWith('less') && !operator.startsWith('greater')) return undefined;
  if (!isNumeric(constant) || typeof state === 'boolean') return undefined;
  // "na" is on no side of a number.
  return isNumeric(state) && isInOrder(Number(state), operator, Number(constant));
}

/** Values of two kinds can be the same to survey-core: true and 1. */
function isSame(state: Value, constant: Value | undefined): boolean | undefined {
  if (constant === undefined) return undefined;
  if (plain(state) === plain(constant)) return true;
  return (typeof state === 'boolean') === (typeof constant === 'boolean') ? false : undefined;
}

export function isInOrder(one: number, operator: string, other: number): boolean {
  if (one === other) return operator.endsWith('orequal');
  return one < other === operator.startsWith('less');
}

export function isNumeric(value: Value): boolean {
  return (
    typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)))
  );
}

/** The values of a constant or of a list of them; undefined for anything else, and for null, which means no answer. */
export function constantsIn(operand: Operand): Value[] | undefined {
  if (operand.kind === 'value') return operand.value === null || operand.value === '' ? undefined : [operand.value];
  if (operand.kind !== 'list') return undefined;
  const inside = operand.operands.map(constantsIn);
  return inside.every((one) => one !== undefined) ? inside.flat() : undefined;
}

/** survey-core compares without capitals and spaces around, and 1 with '1'. */
export function plain(value: Value): string {
  const text = String(value).trim().toLowerCase();
  return text !== '' && !Number.isNaN(Number(text)) ? String(Number(text)) : text;
}

/** Every name in a condition. */
export function namesIn(operand: Operand): string[] {
  if (operand.kind === 'name') return [operand.name];
  return operand.kind === 'value' ? [] : operand.operands.flatMap(namesIn);
}

/** Numbers that stand for all that are told apart by some: those, one between each two, and one beyond each end. */
export function numbersAround(told: readonly number[], least = -Infinity, most = Infinity): readonly number[] {
  const points = [...new Set([...told, least, most])].filter(Number.isFinite).sort((a, b) => a - b);
  const between = points.slice(1).map((point, index) => (point + (points[index] ?? point)) / 2);
  return [(points[0] ?? 0) - 1, ...points, ...between, (points.at(-1) ?? 0) + 1].filter(
    (one) => one >= least && one <= most,
  );
}

/** Conditions that wait for each other in a circle, each with a name in it that waits for this one in turn. */
export function* circlesOf(conditions: readonly Waiting[]): Generator<readonly [path: string, name: string]> {
  let unmet = conditions;
  let shut = new Set<string>();
  // What is there at first opens others, and these again others; what is left never opens.
  for (let before = -1; before !== unmet.length;) {
    before = unmet.length;
    shut = new Set(unmet.flatMap(({ waiting }) => waiting));
    const states: States = (name) => (shut.has(questionIn(name)) ? (name.endsWith('.length') ? 0 : null) : undefined);
    unmet = unmet.filter(({ condition }) => truthOf(condition, states) === false);
  }
  const waitedFor = ({ condition }: Waiting): string[] =>
    namesIn(condition).filter((name) => shut.has(questionIn(name)));
  for (const start of unmet)
    for (const name of waitedFor(start)) {
      const reached = new Set([questionIn(name)]);
      // A set also goes through what is added on the way.
      for (const one of reached)
        for (const next of unmet.filter(({ waiting }) => waiting.includes(one)))
          for (const further of waitedFor(next)) reached.add(questionIn(further));
      if (!start.waiting.some((one) => reached.has(one))) continue;
      yield [start.path, name];
      break;
    }
}

/** `{week.mon}` is part of the answer to `week`. */
function questionIn(name: string): string {
  return name.split('.')[0] ?? name;
}
