import type { BackgroundAnswer, QuestionType } from '../core/instrument/background.js';

/** A choice as it is shown, with the value that it stands for. */
export interface ChoiceView {
  readonly value: string | number | boolean;
  readonly text: string;
}

/** What a screen needs to know of one background question; plain data, so that no element meets survey-core. */
export interface QuestionView {
  readonly kind: QuestionType;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly value: BackgroundAnswer | undefined;
  readonly errors: readonly string[];
  readonly choices: readonly ChoiceView[];
  readonly rows: readonly ChoiceView[];
  readonly columns: readonly ChoiceView[];
  readonly placeholder: string;
  readonly inputType: string;
  readonly maxLength: number;
  readonly lines: number;
  readonly min: string;
  readonly max: string;
  readonly step: string;
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

/** A question that does not pass, and what to do about it. */
export interface Problem {
  readonly name: string;
  readonly title: string;
  readonly message: string;
}
