import type { Text } from './text.js';

/** A choice, a row or a column of a background question. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly text?: Text | undefined;
}

/** Question types that the product renders; any other is refused by name. */
export const QUESTION_TYPES = [
  'text',
  'comment',
  'radiogroup',
  'checkbox',
  'dropdown',
  'boolean',
  'rating',
  'matrix',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

interface Element {
  readonly name: string;
  readonly title?: Text | undefined;
  readonly description?: Text | undefined;
  readonly visibleIf?: string | undefined;
}

export interface BackgroundPanel extends Element {
  readonly type: 'panel';
  readonly elements: readonly BackgroundElement[];
}

/** A survey-core question, limited to what is rendered and validated here. */
export interface BackgroundQuestion extends Element {
  readonly type: QuestionType;
  readonly choices: readonly Choice[];
  readonly rows: readonly Choice[];
  readonly columns: readonly Choice[];
  readonly rateMin: number;
  readonly rateMax: number;
  /** Everything else as it stands: requiredIf, which survey-core reads, validators and inputType, which we do … */
  readonly settings: Readonly<Record<string, unknown>>;
}

export type BackgroundElement = BackgroundPanel | BackgroundQuestion;

/** The answer to one background question. */
export type BackgroundAnswer =
  | string
  | number
  | boolean
  | readonly (string | number | boolean)[]
  | Readonly<Record<string, string | number | boolean>>;

/** What a respondent said of themselves, by question name. */
export type Respondent = Readonly<Record<string, BackgroundAnswer>>;

/** Every question, those in panels too, in order. */
export function questionsOf(elements: readonly BackgroundElement[]): readonly BackgroundQuestion[] {
  return elements.flatMap((element) => (element.type === 'panel' ? questionsOf(element.elements) : [element]));
}

/** What a typed answer stands for; undefined where it stands for nothing but itself. */
export type Reading = 'number' | 'month' | 'date' | 'time';

export function readingOf({ type, settings }: BackgroundQuestion): Reading | undefined {
  const { inputType = 'text', validators } = settings as {
    inputType?: string;
    // One that cannot be read has left its place empty.
    validators?: readonly ({ readonly type: string } | undefined)[];
  };
  const held = validators?.map((one) => one?.type) ?? [];
  if (type !== 'text') return undefined;
  // A slider would have an answer on the screen before there is one.
  if (inputType === 'number' || inputType === 'range') return 'number';
  // As a number, a code would lose the zeros it begins with.
  if (inputType === 'text' && held.includes('numeric') && !held.includes('regex')) return 'number';
  return inputType === 'month' || inputType === 'date' || inputType === 'time' ? inputType : undefined;
}

/** The values that a closed question can take; empty for an open one. */
export function valuesOf(question: BackgroundQuestion): readonly (string | number | boolean)[] {
  switch (question.type) {
    case 'radiogroup':
    case 'checkbox':
    case 'dropdown':
      return question.choices.map((choice) => choice.value);
    case 'matrix':
      return question.columns.map((column) => column.value);
    case 'boolean':
      return [true, false];
    case 'rating':
      return [...Array(Math.max(0, question.rateMax - question.rateMin + 1)).keys()].map(
        (index) => question.rateMin + index,
      );
    default:
      return [];
  }
}

/** The subgroups by a background question: its choices as texts, and `''` for those who did not say. */
export function breakdownGroups(background: readonly BackgroundElement[], name: string): readonly string[] {
  const question = questionsOf(background).find((one) => one.name === name);
  return [...(question ? valuesOf(question).map(String) : []), ''];
}
