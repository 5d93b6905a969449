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
  /** Everything else goes to survey-core as it stands: requiredIf, validators, inputType … */
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
      return Array.from({ length: question.rateMax - question.rateMin + 1 }, (_, index) => question.rateMin + index);
    default:
      return [];
  }
}

/** The subgroups by a background question: its choices as texts, and `''` for those who did not say. */
export function breakdownGroups(background: readonly BackgroundElement[], name: string): readonly string[] {
  const question = questionsOf(background).find((one) => one.name === name);
  return [...(question ? valuesOf(question).map(String) : []), ''];
}
