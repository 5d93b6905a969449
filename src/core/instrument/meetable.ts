import { type Value, constantsIn, namesIn, numbersAround, truthOf } from './can-hold.js';
import { type Subject, type Subjects, numberOf } from './condition-subjects.js';
import type { Operand } from './expression.js';
import { momentAt } from '../format/moment.js';
import { isMomentKind } from './moments.js';

/**
 * A name of which no answer can make a condition true, whatever the others are, with the limits of its answers;
 * undefined where each may.
 */
export function unmetName(condition: Operand, subjects: Subjects): string | undefined {
  for (const name of new Set(namesIn(condition))) {
    const subject = subjects.get(name);
    if (!subject) continue;
    const states = statesOf(name, subject, condition);
    const read = (constant: Value): Value | undefined =>
      isMomentKind(subject.kind) ? numberOf(constant, subject.kind) : constant;
    if (states?.every((state) => truthOf(condition, (one) => (one === name ? state : undefined), read) === false))
      return `{${name}}${limitsIn(subject)}`;
  }
  return undefined;
}

/** All that the answer can be, as far as a condition tells it apart; undefined where that is not known. */
function statesOf(name: string, subject: Subject, condition: Operand): (Value | null)[] | undefined {
  const { kind, values, least, most } = subject;
  if (kind === 'number' || isMomentKind(kind)) {
    const told = constantsBeside(name, condition).map((constant) => numberOf(constant, kind));
    const numbers = numbersAround(
      told.filter((one) => one !== undefined),
      least,
      most,
    );
    return name.endsWith('.length') ? [...numbers] : [null, ...numbers];
  }
  // Of several choices there are more sets than are worth trying.
  return values.length > 0 && kind !== 'checkbox' ? [null, ...values] : undefined;
}

function constantsBeside(name: string, operand: Operand): Value[] {
  if (operand.kind !== 'operation') return [];
  const isBeside = operand.operands.some((one) => one.kind === 'name' && one.name === name);
  return operand.operands.flatMap((one) => (isBeside ? (constantsIn(one) ?? []) : constantsBeside(name, one)));
}

function limitsIn({ kind, least, most }: Subject): string {
  const [from = '', to = ''] = [least, most].map((limit = Infinity) => {
    if (!Number.isFinite(limit)) return '';
    return isMomentKind(kind) ? momentAt(kind, new Date(limit)) : String(limit);
  });
  if (from && to) return `, from ${from} to ${to},`;
  return from ? `, at least ${from},` : to && `, at most ${to},`;
}
