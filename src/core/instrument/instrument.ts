import type { BackgroundElement } from './background.js';
import type { Text } from './text.js';

/** One option of the scale; any number may stand for it. */
export interface ScaleOption {
  readonly value: number;
  readonly label: Text;
}

/** What a level of one dimension looks like at work, and why that matters. */
export interface LevelText {
  readonly looks: Text;
  readonly matters: Text;
}

export interface Dimension {
  readonly id: string;
  readonly title: Text;
  /** For the axis of a chart; the title when absent. */
  readonly short?: Text | undefined;
  readonly description?: Text | undefined;
  /** By level id. */
  readonly levels?: Readonly<Record<string, LevelText>> | undefined;
}

/** A statement to answer. */
export interface Item {
  readonly id: string;
  readonly dimension: string;
  readonly text: Text;
  /** Agreement means less of the dimension: counts as `min + max − x`. */
  readonly reversed?: boolean | undefined;
  /** The passage that the item rests on. */
  readonly source?: Text | undefined;
}

/** A broad band of scores, from `from` (0–100, inclusive) to the next one. A convention, not a norm. */
export interface Level {
  readonly id: string;
  readonly from: number;
  readonly title: Text;
}

export type Effort = 'small' | 'medium' | 'large';
export type Actor = 'lead' | 'mentor' | 'team' | 'hr';

/** A recommendation. It serves items, or (`keep`) it keeps a strong dimension strong. */
export interface Step {
  readonly id: string;
  readonly dimension: string;
  readonly items: readonly string[];
  readonly keep: boolean;
  readonly effort: Effort;
  readonly who: readonly Actor[];
  readonly title: Text;
  readonly why?: Text | undefined;
  readonly action?: Text | undefined;
  readonly questions: readonly Text[];
  readonly source?: string | undefined;
}

/** Planning values for the uncertainty band: SD of a dimension score (0–100) and its reliability (0–1). */
export interface PlanningValues {
  readonly sd: number;
  readonly alpha: number;
}

/** One thing of an add-on: as it is asked, and as it is listed. */
export interface AddOnStatement {
  readonly id: string;
  readonly text: Text;
  readonly short: Text;
}

/** A few things beside the questionnaire that are there or not yet; asked after a result, never scored. */
export interface AddOn {
  readonly title: Text;
  readonly description?: Text | undefined;
  readonly statements: readonly AddOnStatement[];
}

/** A versioned questionnaire definition, parsed: every optional part present, every reference known. */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly title: Text;
  readonly description?: Text | undefined;
  /** How to answer, and who is meant; on the first screen. */
  readonly instructions?: Text | undefined;
  /** Where it comes from and what it cannot say; under the result. */
  readonly provenance?: Text | undefined;
  readonly scale: { readonly options: readonly ScaleOption[] };
  readonly dimensions: readonly Dimension[];
  readonly items: readonly Item[];
  /** From low to high. */
  readonly levels: readonly Level[];
  readonly steps: readonly Step[];
  readonly background: readonly BackgroundElement[];
  /** Named subsets of the items. `full` is always there without being listed. */
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** By form name. */
  readonly planning: Readonly<Record<string, PlanningValues>>;
  /** Offered at a kiosk, after the result. */
  readonly addOn?: AddOn | undefined;
  /** Ids of statements that other versions have and this one has not: a table that has them is of one of those. */
  readonly retired?: readonly string[] | undefined;
}

/** The form that has every item. */
export const FULL_FORM = 'full';

/** The items of a form, in instrument order. An unknown form has every item. */
export function itemsOf(instrument: Instrument, form: string = FULL_FORM): readonly Item[] {
  const ids = Object.hasOwn(instrument.forms, form) ? instrument.forms[form] : undefined;
  return ids ? instrument.items.filter((item) => ids.includes(item.id)) : instrument.items;
}

/** The form of that name, or the full one. */
export function formOf(instrument: Instrument, form: string | undefined): string {
  return form !== undefined && Object.hasOwn(instrument.forms, form) ? form : FULL_FORM;
}

/** Lowest and highest value of the scale. */
export function scaleRange(instrument: Instrument): readonly [min: number, max: number] {
  const values = instrument.scale.options.map((option) => option.value);
  return [Math.min(...values), Math.max(...values)];
}
