import {
  type BackgroundElement,
  type BackgroundQuestion,
  type Choice,
  QUESTION_TYPES,
  type QuestionType,
  questionsOf,
} from './background.js';
import { type Waiting, circlesOf, plain } from './can-hold.js';
import { expressionIssues, togetherIssues } from './check-expressions.js';
import { limitIssues } from './check-limits.js';
import { type Subject, subjectsOf } from './condition-subjects.js';
import { expressionOf } from './expression.js';
import { INPUT_TYPES, LIMITS, NAME_PATTERN, PANEL_SHAPE, QUESTION_SHAPES, spellingsOf } from './instrument-schema.js';
import { describe } from '../errors/leerscan-error.js';
import { didYouMean } from '../errors/nearest.js';
import { isUnsafeKey, pathOf } from '../errors/plain-json.js';
import { roughOf } from './rough.js';
import { KINDS, MOST_SENTENCES, type ShapeSentence, WITH_KEYS, sentencesOf } from '../errors/shape-sentence.js';
import type { Text } from './text.js';

type Path = readonly PropertyKey[];
type Written = Readonly<Record<string, unknown>>;
type WrittenChoice = string | number | boolean | Choice | undefined;

const UNKNOWN: Subject = { kind: 'unknown', values: [] };

/** A condition, and where it stands. */
interface Condition {
  readonly path: string;
  readonly source: string;
  /** The questions that are only there or open when it holds. */
  readonly waiting: readonly string[];
}

/**
 * Background elements, each of a shape of its own. What is wrong with them goes into `issues`; conditions may also ask
 * for `items`.
 */
export function parseBackground(
  elements: readonly unknown[],
  items: ReadonlyMap<string, Subject> | undefined,
  issues: ShapeSentence[],
  today?: string,
): BackgroundElement[] {
  const reading = new Reading(items ?? new Map(), issues, today);
  const parsed = reading.elements(elements, ['background']);
  // A name could be that of an item that could not be read.
  if (items) reading.conclude();
  return parsed;
}

class Reading {
  readonly #issues: ShapeSentence[];
  readonly #today: string | undefined;
  readonly #names = new Set<string>();
  readonly #subjects: Map<string, Subject>;
  readonly #conditions: Condition[] = [];

  constructor(items: ReadonlyMap<string, Subject>, issues: ShapeSentence[], today: string | undefined) {
    this.#issues = issues;
    this.#today = today;
    this.#subjects = new Map(items);
  }

  elements(elements: readonly unknown[], path: Path): BackgroundElement[] {
    return elements.flatMap((element, index) => this.#element(element, [...path, index]));
  }

  /** Conditions last: they may name what comes after them. */
  conclude(): void {
    const told = new Set(this.#issues.map(({ path }) => path));
    const good: Waiting[] = [];
    for (const { path, source, waiting } of this.#conditions) {
      if (told.has(path) || this.#issues.length > MOST_SENTENCES) continue;
      const found = expressionIssues(path, source, this.#subjects, waiting);
      this.#issues.push(...found);
      if (found.length === 0) good.push({ path, waiting, condition: expressionOf(source) });
    }
    this.#issues.push(...togetherIssues(good, this.#subjects));
    for (const [path, name] of circlesOf(good))
      this.#issues.push({
        path,
        message: `expected a condition that can come to hold, but {${name}} in turn waits for an answer here`,
      });
  }

  #element(element: unknown, path: Path): BackgroundElement[] {
    if (typeof element !== 'object' || element === null) {
      this.#say(path, `expected a question {"type": …, "name": …}, but got ${describe(element)}`);
      return [];
    }
    const { type } = element as Written;
    if (type === undefined && 'dimension' in element) {
      this.#issues.push({
        path: pathOf(path),
        message: 'expected a question, but this looks like an item; it belongs in "items"',
        isOfWhole: true,
      });
      this.#unread(element);
      return [];
    }
    const known = [...QUESTION_TYPES, 'panel'];
    if (!known.includes(type as string)) {
      this.#say(
        [...path, 'type'],
        `expected one of the question types ${known.join(', ')}, but ${type === undefined ? 'there is no "type"' : `got ${describe(type)}`}${didYouMean(String(type), [...known, ...INPUT_TYPES], typeSaid)}`,
      );
      this.#unread(element);
      return [];
    }
    const shape = type === 'panel' ? PANEL_SHAPE : QUESTION_SHAPES[type as QuestionType];
    const parsed = shape.safeParse(element, WITH_KEYS);
    if (!parsed.success) this.#issues.push(...sentencesOf(parsed.error.issues, element, path));
    // A part that does not fit is left out, and the rest is judged.
    const written = (parsed.success ? parsed.data : roughOf(element, parsed.error.issues)) as Written;
    this.#name(written['name'], path);
    if (typeof written['name'] === 'string')
      for (const one of spellingsOf(written['name']).slice(1))
        if (!NAME_PATTERN.test(written['name']) && !this.#subjects.has(one)) this.#subjects.set(one, UNKNOWN);
    if (type !== 'panel') {
      this.#remember(written, path, [written['name'] as string]);
      return [this.#question(written, path, parsed.success ? [] : parsed.error.issues.map((issue) => issue.path[0]))];
    }
    if (typeof written['name'] === 'string') this.#subjects.set(written['name'], { kind: 'panel', values: [] });
    if (written['elements'] === undefined) this.#unread(element);
    const inner = this.elements((written['elements'] ?? []) as readonly unknown[], [...path, 'elements']);
    this.#remember(
      written,
      path,
      questionsOf(inner).map((question) => question.name),
    );
    return [{ ...(written as { name: string }), type: 'panel', elements: inner }];
  }

  /** What cannot be read still has its name, and so has what is in it. */
  #unread(element: unknown): void {
    const { id, name, elements } = (element ?? {}) as Written;
    for (const one of [id, name])
      if (typeof one === 'string' && !this.#subjects.has(one)) this.#subjects.set(one, UNKNOWN);
    if (Array.isArray(elements)) elements.slice(0, LIMITS.background).forEach((one) => this.#unread(one));
  }

  #name(name: unknown, path: Path): void {
    if (typeof name !== 'string') return;
    if (isUnsafeKey(name))
      this.#say([...path, 'name'], `expected a safe name, but "${name}" is a name that every object has`);
    if (this.#subjects.get(name)?.kind === 'item')
      this.#say([...path, 'name'], `expected a name other than the ids of the items, but "${name}" is an item`);
    if (this.#names.has(name)) this.#say([...path, 'name'], `expected every name once, but "${name}" came before`);
    this.#names.add(name);
    if (this.#names.size > LIMITS.background)
      this.#say(path, `expected at most ${LIMITS.background} background elements, but there are more`);
  }

  #remember(written: Written, path: Path, waiting: readonly string[]): void {
    const add = (source: unknown, keys: Path, whose: readonly string[] = []): void => {
      if (typeof source === 'string')
        this.#conditions.push({ path: pathOf([...path, ...keys]), source, waiting: whose });
    };
    add(written['visibleIf'], ['visibleIf'], waiting);
    add(written['enableIf'], ['enableIf'], waiting);
    add(written['requiredIf'], ['requiredIf']);
    const validators = (written['validators'] ?? []) as readonly (Written | undefined)[];
    validators.forEach((validator, index) => add(validator?.['expression'], ['validators', index, 'expression']));
  }

  /** `misfits` are keys of which something was refused. */
  #question(written: Written, path: Path, misfits: readonly (PropertyKey | undefined)[]): BackgroundQuestion {
    const question = questionFrom(written);
    const limits = limitIssues(question, this.#today);
    for (const [keys, message] of limits) {
      // Where it was of the wrong type, its default is judged here.
      if (misfits.length === 0 || written[String(keys[0])] !== undefined) this.#say([...path, ...keys], message);
    }
    for (const key of ['choices', 'rows', 'columns'] as const) this.#values(question, key, path);
    // A rating of a milliard values is not made into a list.
    const isRating = question.type !== 'rating' || limits.length === 0;
    const areKnown = isRating && !misfits.some((key) => VALUE_KEYS.includes(key as string));
    // One without a name can be asked for nothing, and of two with the same name the first one counts.
    const had = this.#subjects.get(question.name)?.kind ?? 'item';
    if (typeof written['name'] === 'string' && (had === 'item' || had === 'retired'))
      for (const [name, subject] of isRating ? subjectsOf(question) : [[question.name, UNKNOWN] as const])
        this.#subjects.set(name, areKnown ? subject : UNKNOWN);
    return question;
  }

  #values(question: BackgroundQuestion, key: 'choices' | 'rows' | 'columns', path: Path): void {
    const values = question[key].map((choice) => choice.value as Choice['value'] | undefined);
    const [first] = values;
    values.forEach((value, index) => {
      if (value === undefined || first === undefined) return;
      // Conditions do not tell "Lead" from "lead".
      const came = values.findIndex((one) => one !== undefined && plain(one) === plain(value));
      const say = (message: string): void => this.#say([...path, key, index], message);
      if (typeof value !== typeof first)
        say(`expected ${KINDS[typeof first] ?? 'the same kind'}, as the first value is, but got ${describe(value)}`);
      else if (values.indexOf(value) !== index) say(`expected every value once, but "${value}" came before`);
      else if (came !== index)
        say(
          `expected values that differ in more than capitals and spaces, but ${describe(values[came])} came before ${describe(value)}`,
        );
      if (key === 'rows' && isUnsafeKey(String(value)))
        say(`expected a safe value, but "${value}" is a name that every object has`);
    });
  }

  #say(path: Path, message: string): void {
    this.#issues.push({ path: pathOf(path), message });
  }
}

/** What other tools have as a type of its own is a field here. */
function typeSaid(type: string): string {
  const isField = type !== 'text' && (INPUT_TYPES as readonly string[]).includes(type);
  return isField ? `"text" with "inputType": "${type}"` : `"${type}"`;
}

/** What the values of an answer hang on. */
const VALUE_KEYS = ['choices', 'rows', 'columns', 'rateMin', 'rateMax', 'inputType'];

function questionFrom(written: Written): BackgroundQuestion {
  const { type, name, title, description, visibleIf, choices, rows, columns, rateMin, rateMax, ...settings } = written;
  return {
    type: type as QuestionType,
    name: name as string,
    title: title as Text | undefined,
    description: description as Text | undefined,
    visibleIf: visibleIf as string | undefined,
    choices: choicesFrom(choices),
    rows: choicesFrom(rows),
    columns: choicesFrom(columns),
    rateMin: (rateMin ?? 1) as number,
    rateMax: (rateMax ?? 5) as number,
    settings: type === 'comment' && rows !== undefined ? { ...settings, rows } : settings,
  };
}

function choicesFrom(written: unknown): Choice[] {
  if (!Array.isArray(written)) return [];
  return (written as WrittenChoice[]).map((choice) =>
    typeof choice === 'object' ? choice : { value: choice as Choice['value'] },
  );
}
