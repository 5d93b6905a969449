import { callFaults, withoutUnit } from './condition-functions.js';
import type { Subject, Subjects } from './condition-subjects.js';
import { type Value, type Waiting, COMPARED, MIRRORED, constantsIn, isInOrder, isNumeric, plain } from './can-hold.js';
import { type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { didYouMean, didYouMeanOneOf } from '../errors/nearest.js';
import { type Operand, expressionOf, written } from './expression.js';
import { isMoment } from '../format/moment.js';
import { isMomentKind, momentHint, momentSaid } from './moments.js';
import { unmetName } from './meetable.js';

const ORDER = /^(less|greater)/;
/** Operators between what is true or not, or of it alone. */
const OF_TRUTHS = ['or', 'and', 'negate', 'empty', 'notempty'];
/** What is true or not. */
const TRUTHS = [...OF_TRUTHS, ...COMPARED];

/**
 * What is wrong with a condition: survey-core takes any name and any value, and then never shows the question.
 * `waiting` are the questions that are only there or open when it holds.
 */
export function expressionIssues(
  path: string,
  source: string,
  subjects: Subjects,
  waiting: readonly string[] = [],
): LeerscanIssue[] {
  const messages: string[] = [];
  try {
    const read = expressionOf(source);
    const check = new Check(subjects, messages, waiting);
    check.condition(read);
    if (messages.length === 0 && check.names === 0)
      messages.push('expected a condition on at least one answer, but this one is about none');
    // Half of an "or" that cannot be is no more meant than all of it.
    const unmet = messages.length === 0 ? alternativesIn(read).flatMap((one) => unmetName(one, subjects) ?? []) : [];
    messages.push(...new Set(unmet.map(neverTrue)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    messages.push(`expected a condition such as "{role} = 'lead'", but got ${describe(source)}: ${error.message}`);
  }
  return messages.map((message) => ({ path, message }));
}

/** Conditions that cannot hold where they count: beside those of the panel, of the question, of another validator. */
export function togetherIssues(conditions: readonly Waiting[], subjects: Subjects): LeerscanIssue[] {
  return conditions.flatMap(({ path, condition }, place) => {
    const beside = conditions.filter((other, index) => {
      const [, around = ' ', key = ''] = /^(.*\.)(visibleIf|enableIf|validators)\b/.exec(other.path) ?? [];
      // Of two validators, it is told with the second one.
      if (key === 'validators') return index < place && path.startsWith(around + key);
      return index !== place && path.startsWith(around) && !(key === 'enableIf' && path.endsWith('visibleIf'));
    });
    return beside.flatMap((other): LeerscanIssue[] => {
      const unmet = unmetName({ kind: 'operation', operator: 'and', operands: [condition, other.condition] }, subjects);
      return unmet ? [{ path, message: `${neverTrue(unmet)} where ${other.path} holds` }] : [];
    });
  });
}

class Check {
  readonly #subjects: Subjects;
  readonly #messages: string[];
  readonly #waiting: readonly string[];
  names = 0;

  constructor(subjects: Subjects, messages: string[], waiting: readonly string[]) {
    this.#subjects = subjects;
    this.#messages = messages;
    this.#waiting = waiting;
  }

  /** An operand that is true or not. */
  condition(operand: Operand): void {
    if (operand.kind === 'value' || operand.kind === 'list') {
      const example = operand.kind === 'value' ? `{…} = ${written(operand)}` : '{…} anyof [ … ]';
      this.#say(
        operand.kind === 'value' && /[{}]/.test(String(operand.value))
          ? `expected a condition, but got one in quotes, which is a text: leave out the quotes around ${written(operand)}`
          : `expected a comparison such as "${example}", but got ${written(operand)} alone${this.#inBraces(operand)}`,
      );
      return;
    }
    this.#operand(operand);
  }

  #operand(operand: Operand): void {
    if (operand.kind === 'name') this.#name(operand.name);
    else if (operand.kind === 'call') this.#call(operand);
    else if (operand.kind === 'list') operand.operands.forEach((one) => this.#operand(one));
    else if (operand.kind === 'operation') this.#operation(operand.operator, operand.operands);
  }

  #operation(operator: string, operands: readonly Operand[]): void {
    const [left, right] = operands;
    if (!left) return;
    if (OF_TRUTHS.includes(operator)) {
      for (const operand of operands) this.condition(operand);
      return;
    }
    const isCalculation = !COMPARED.includes(operator);
    const dashed = dashedWord({ kind: 'operation', operator, operands });
    if (dashed)
      return this.#say(
        `expected a text in quotes, but got ${dashed}, which is a calculation; did you mean '${dashed}'?`,
      );
    if (isCalculation) this.#bare(operands);
    operands.forEach((operand) => this.#operand(operand));
    if (!right || isCalculation) return;
    if (this.#ofTruth(left, right)) return;
    const [leftConstants, rightConstants] = [constantsIn(left), constantsIn(right)];
    if (leftConstants && rightConstants)
      this.#say(
        `expected the name of a question in braces, but ${written(left)} and ${written(right)} are both values${this.#inBraces(left)}`,
      );
    else if (left.kind === 'name' && rightConstants) this.#compare(left.name, operator, right, rightConstants);
    else if (left.kind === 'name' && right.kind === 'operation' && !hasName(right)) this.#calculation(left.name);
    else if (left.kind === 'name' && right.kind === 'name') this.#two(left.name, right.name);
    else if (right.kind === 'name' && leftConstants && operator in MIRRORED)
      this.#compare(right.name, MIRRORED[operator] ?? operator, left, leftConstants);
  }

  /** A comparison, or its opposite, beside a value: survey-core compares true or false with it. */
  #ofTruth(left: Operand, right: Operand): boolean {
    const truth = [left, right].find((one) => one.kind === 'operation' && TRUTHS.includes(one.operator));
    const isAsked = [left, right].some((one) => one.kind === 'value' && typeof one.value === 'boolean');
    if (truth?.kind !== 'operation' || isAsked) return false;
    this.#say(
      truth.operator === 'negate'
        ? 'expected parentheses behind !, such as "!({…} = … )", since it stands for what comes right behind it'
        : 'expected comparisons joined with and, such as "{…} > 18 and {…} < 30", but got a comparison of a comparison',
    );
    return true;
  }

  #name(name: string): void {
    this.names += 1;
    const subject = this.#subjects.get(name);
    if (subject?.kind === 'panel')
      this.#say(`expected the name of a question, but {${name}} is a panel, which has no answer of its own`);
    if (subject?.kind === 'retired') this.#say(`expected the id of an item, but {${name}} is in retired`);
    if (this.#waiting.some((one) => name === one || name.startsWith(`${one}.`)))
      this.#say(`expected a condition on other answers, but {${name}} can only be answered once this one holds`);
    const [whole = ''] = name.split('.');
    if (subject || this.#subjects.get(whole)?.kind === 'unknown') return;
    // Rows of a matrix, or the number of ticks.
    const parts = this.#known().filter((one) => one.startsWith(`${whole}.`));
    this.#say(
      `expected the name of a question or the id of an item in braces, but {${name}} is neither${didYouMeanOneOf(name, parts.length > 0 ? parts : this.#known(), inBraces)}`,
    );
  }

  /** What a name in braces can be. */
  #known(): string[] {
    return [...this.#subjects].flatMap(([one, { kind }]) => (kind === 'panel' || kind === 'retired' ? [] : [one]));
  }

  /** Words without quotes or braces, where a word means nothing. */
  #bare(operands: readonly Operand[]): void {
    for (const operand of operands)
      if (bareWord(operand))
        this.#say(
          `expected a number, or the name of a question in braces, but got ${written(operand)}${this.#inBraces(operand)}`,
        );
  }

  #call({ name, operands }: Extract<Operand, { kind: 'call' }>): void {
    for (const fault of callFaults(name, operands, this.#subjects)) this.#say(fault);
    if (name !== 'iif') this.#bare(withoutUnit(name, operands));
    if (name === 'iif' && operands[0]) this.condition(operands[0]);
    operands.slice(name === 'iif' ? 1 : 0).forEach((operand) => this.#operand(operand));
  }

  /** A name beside values that do not change. */
  #compare(name: string, operator: string, operand: Operand, constants: readonly Value[]): void {
    const subject = this.#subjects.get(name);
    if (!subject || ['unknown', 'panel', 'retired'].includes(subject.kind)) return;
    const isList = operand.kind === 'list';
    const isOrder = ORDER.test(operator);
    const of = `{${name}}`;
    if (subject.kind === 'matrix') {
      const rows = [...this.#subjects.keys()].filter((one) => one.startsWith(`${name}.`));
      this.#say(`expected a row of the matrix, such as {${rows[0] ?? `${name}.row`}}, but got ${of}`);
    } else if (isList && constants.length === 0) {
      this.#say(`expected at least one value beside ${of}, but the list is empty`);
    } else if (isList && (isOrder || (subject.kind !== 'checkbox' && operator in MIRRORED))) {
      this.#say(
        `expected "${of} anyof ${written(operand)}", since the answer is one value, but got a list beside ${of}`,
      );
    } else if (subject.kind === 'checkbox' && isOrder) {
      this.#say(`expected {${name}.length}, the number of choices that were ticked, but got ${of}`);
    } else if (subject.kind === 'checkbox' && !isList && operator in MIRRORED) {
      const word = operator === 'equal' ? 'contains' : 'notcontains';
      this.#say(
        `expected "${of} ${word} ${written(operand)}", since several can be ticked, but got a comparison with one`,
      );
    } else {
      for (const constant of constants) this.#value(name, subject, operator, constant, this.#asName(operand));
    }
  }

  /** A number is never on either side of a date. */
  #two(one: string, other: string): void {
    const [a, b] = [one, other].map((name) => this.#subjects.get(name)?.kind);
    const isRead = (kind: string | undefined): boolean => kind === 'number' || isMomentKind(kind);
    if (a !== b && isRead(a) && isRead(b))
      this.#say(`expected two answers of one kind, but {${one}} is a ${a ?? ''} and {${other}} is a ${b ?? ''}`);
  }

  /** 2026-01-31 without quotes is 1994. */
  #calculation(name: string): void {
    const kind = this.#subjects.get(name)?.kind;
    if (isMomentKind(kind))
      this.#say(`expected ${momentSaid(kind, "'")}, in quotes, beside {${name}}, but got a calculation`);
  }

  /** `asName`: the hint for a constant that is the name of a question. */
  #value(name: string, { kind, values }: Subject, operator: string, constant: Value, asName: string): void {
    const got = `beside {${name}}, but got ${describe(constant)}`;
    if (kind === 'number' && !isNumeric(constant)) this.#say(`expected a number ${got}${asName}`);
    else if (isMomentKind(kind) && !isMoment(kind, constant))
      this.#say(
        `expected ${momentSaid(kind, "'")} ${got}${momentHint(kind, constant, "'") || asName || didYouMean(String(constant), ['today()'], String)}`,
      );
    if (values.length === 0) return;
    const numbers = values.filter((one) => typeof one === 'number');
    if (ORDER.test(operator) && numbers.length > 0) {
      if (!isNumeric(constant)) this.#say(`expected a number ${got}${asName}`);
      else if (!numbers.some((one) => isInOrder(one, operator, Number(constant))))
        this.#say(neverTrue(`{${name}}, from ${Math.min(...numbers)} to ${Math.max(...numbers)},`));
      return;
    }
    const isPart = operator.endsWith('contains') && kind !== 'checkbox';
    const wanted = plain(constant);
    if (values.some((one) => (isPart ? plain(one).includes(wanted) : plain(one) === wanted))) return;
    this.#say(
      `expected one of the values of {${name}}, but ${describe(constant)} is none of them${asName || didYouMeanOneOf(String(constant), values.map(describe), String)}`,
    );
  }

  /** For a name whose braces were forgotten, misspelt or not. */
  #inBraces(operand: Operand): string {
    return didYouMean(bareWord(operand), this.#known(), inBraces);
  }

  /** The same where a word could also be a value. */
  #asName(operand: Operand): string {
    return this.#subjects.has(bareWord(operand)) ? this.#inBraces(operand) : '';
  }

  #say(message: string): void {
    if (!this.#messages.includes(message)) this.#messages.push(message);
  }
}

function neverTrue(answer: string): string {
  return `expected a condition that can be true, but no answer to ${answer} makes it so`;
}

/** A condition, or where it is one of several, each of these. */
function alternativesIn(operand: Operand): readonly Operand[] {
  return operand.kind === 'operation' && operand.operator === 'or'
    ? operand.operands.flatMap(alternativesIn)
    : [operand];
}

/** A word with dashes that has no quotes: survey-core subtracts. */
function dashedWord(operand: Operand): string {
  if (operand.kind !== 'operation' || operand.operator !== '-') return bareWord(operand);
  const words = operand.operands.map(dashedWord);
  return words.every(Boolean) ? words.join('-') : '';
}

function bareWord(operand: Operand): string {
  return operand.kind === 'value' && operand.isBare ? String(operand.value) : '';
}

function inBraces(name: string): string {
  return `{${name}}`;
}

function hasName(operand: Operand): boolean {
  if (operand.kind === 'value') return false;
  return operand.kind === 'name' || operand.operands.some(hasName) || operand.kind === 'call';
}
