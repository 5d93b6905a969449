import type { Instrument, PlanningValues } from '../instrument/instrument.js';
import type { DimensionScore } from './score.js';
import { studentizedRange } from './studentized-range.js';

/** Lowest and highest score of the 95 % band, within 0–100. */
export type Band = readonly [low: number, high: number];

/**
 * The standard error of a score in points, `SD·√(1 − α)`, when `answered` of the dimension's `items` were: the fewer,
 * the less reliable (Spearman–Brown from the declared α).
 */
export function standardErrorOf({ sd, alpha }: PlanningValues, answered: number, items: number): number {
  const share = answered / items;
  return sd * Math.sqrt(1 - (share * alpha) / (1 + (share - 1) * alpha));
}

/** The standard error of one scored dimension. */
function errorOf(planning: PlanningValues, { answered, na, unknown, skipped }: DimensionScore): number {
  return standardErrorOf(planning, answered, answered + na + unknown + skipped);
}

/** The planning values of a form; undefined when the instrument declares none for it. */
export function planningOf(instrument: Instrument, form: string): PlanningValues | undefined {
  return Object.hasOwn(instrument.planning, form) ? instrument.planning[form] : undefined;
}

/** The 95 % band around a dimension's score, ±1.96 standard errors, clipped to 0–100; null without a score. */
export function bandOf(one: DimensionScore, planning: PlanningValues): Band | null {
  if (one.score === null) return null;
  const half = 1.96 * errorOf(planning, one);
  return [Math.max(0, one.score - half), Math.min(100, one.score + half)];
}

/** Dimensions that stand out, and those with most room. */
export interface Extremes {
  readonly top: readonly string[];
  readonly bottom: readonly string[];
}

/**
 * What may be named of a profile. The highest and the lowest score are picked afterwards, so their distance counts only
 * beyond `H`, the studentized range of that many scores times the largest standard error among them. Then the top is
 * every dimension more than H above the lowest and not more than H below the highest, and the bottom its mirror image.
 * Undefined when nothing may be named. Scoring specification, section 1.
 */
export function extremesOf(scores: readonly DimensionScore[], planning: PlanningValues): Extremes | undefined {
  const scored = scores.flatMap((one) => (one.score === null ? [] : [{ ...one, score: one.score }]));
  if (scored.length < 2) return undefined;
  const least = studentizedRange(scored.length) * Math.max(...scored.map((one) => errorOf(planning, one)));
  const highest = Math.max(...scored.map(({ score }) => score));
  const lowest = Math.min(...scored.map(({ score }) => score));
  if (highest - lowest <= least) return undefined;
  const named = (stands: (score: number) => boolean): readonly string[] =>
    scored.filter(({ score }) => stands(score)).map(({ dimension }) => dimension);
  return {
    top: named((score) => score - lowest > least && highest - score <= least),
    bottom: named((score) => highest - score > least && score - lowest <= least),
  };
}
