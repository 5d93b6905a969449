import type { Band } from '../result/uncertainty.js';
import type { Agreement, Distribution } from './disclosure.js';
import type { Cell } from './grid.js';

/**
 * A mean from 0 to 100 as it may be shown: a cell of a grid. At an end (`low` 0 or `high` 100) only the bound is said.
 */
export interface ShownScore {
  /** Middle of the cell, whole. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Scores of a dimension. */
export interface TeamScore {
  /** Respondents with a score. */
  readonly n: number;
  readonly mean: ShownScore;
  /**
   * What the standard deviation is at most, by the distributions of its items: five points a step; null without these.
   */
  readonly sd: number | null;
  /** 95 % interval of the mean, from the figures above alone; null without a spread. */
  readonly ci: Band | null;
}

export interface TeamDimension {
  readonly dimension: string;
  /** Null below the minimum. */
  readonly score: TeamScore | null;
  /** Whether the group experiences this alike; null where it cannot be said. */
  readonly agreement: Agreement | null;
  /** Subgroups that may be shown. Empty when there are none. */
  readonly groups: readonly (TeamScore & { readonly group: string })[];
  /** For the annex; null below the minimum. */
  readonly technical: TechnicalFigures | null;
}

/** Figures for who knows them; each null where too few people or statements stand behind it. */
export interface TechnicalFigures {
  /** Average deviation, in options. */
  readonly adm: Cell | null;
  /** From thirty respondents on. */
  readonly rwgj: Cell | null;
}

export interface TeamItem {
  readonly item: string;
  /** People who answered it; null below the minimum. */
  readonly n: number | null;
  readonly mean: ShownScore | null;
  /** Null where fewer than ten answered in a part of a block. */
  readonly distribution: Distribution | null;
}

/** What may be shown of many responses. */
export interface TeamResult {
  /** Fewest values behind any figure. */
  readonly minimum: number;
  /** The background question behind the subgroups; null for none. */
  readonly breakdown: string | null;
  readonly respondents: TeamRespondents;
  readonly dimensions: readonly TeamDimension[];
  readonly items: readonly TeamItem[];
}

export interface TeamRespondents {
  /** Null below the minimum. */
  readonly n: number | null;
  /** How many of them were taken out since they were released; their figures stay as they were. */
  readonly withdrawn: number;
  /** Those that may be shown, by the answer to the question (`''`: not given). */
  readonly groups: readonly { readonly group: string; readonly n: number }[];
}
