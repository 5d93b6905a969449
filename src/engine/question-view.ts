import type { BackgroundAnswer, QuestionType, Reading } from '../core/instrument/background.js';

/** A choice as it is shown, with the value that it stands for. */
export interface ChoiceView {
  readonly value: string | number | boolean;
  readonly text: string;
}

/** Why an answer does not pass; the screen has the sentences. */
export type Fault =
  /** The author of the question has words of their own for it. */
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'required' | 'unreadable' | 'email' | 'invalid' }
  /** Rows of a matrix that are still open. */
  | { readonly kind: 'rows'; readonly rows: readonly ChoiceView[] }
  /** Can be read in two ways: as two numbers, or two days. */
  | { readonly kind: 'either'; readonly values: readonly [number | string, number | string] }
  /** Not a multiple of the step; these two beside it are. */
  | { readonly kind: 'whole' | 'step'; readonly near: readonly [number, number] }
  /** The only number that limits and step leave. */
  | { readonly kind: 'only'; readonly number: number }
  /** A number, or a day, month or time as in `2026-11-23`. */
  | { readonly kind: 'least' | 'most'; readonly limit: number | string }
  | { readonly kind: 'shortest' | 'longest'; readonly characters: number; readonly now: number }
  | { readonly kind: 'fewest' | 'fullest'; readonly choices: number };

/** What a screen needs to know of one background question; plain data, so that no element meets survey-core. */
export interface QuestionView {
  readonly kind: QuestionType;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  /** Every row of a matrix, where `required` alone asks for one. */
  readonly allRows: boolean;
  readonly readOnly: boolean;
  /** The answer, or the text that could not be read as one. */
  readonly value: BackgroundAnswer | undefined;
  readonly isRead: boolean;
  /** Why it does not pass, once the person wanted to go on. */
  readonly fault: Fault | undefined;
  readonly choices: readonly ChoiceView[];
  readonly rows: readonly ChoiceView[];
  readonly columns: readonly ChoiceView[];
  readonly placeholder: string;
  /** For what is not read here. */
  readonly inputType: string;
  readonly reading: Reading | undefined;
  readonly maxLength: number;
  readonly lines: number;
  readonly min: number | string | undefined;
  readonly max: number | string | undefined;
  readonly step: number | undefined;
  readonly lowest: string;
  readonly highest: string;
}

export interface PanelView {
  readonly kind: 'panel';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly elements: readonly ElementView[];
}

export type ElementView = PanelView | QuestionView;

/** A question whose answer does not pass. */
export interface Problem {
  readonly question: QuestionView;
  readonly fault: Fault;
}
