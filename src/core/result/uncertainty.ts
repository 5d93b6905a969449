import type { Instrument, PlanningValues } from '../instrument/instrument.js';
import type { DimensionScore } from './score.js';

/** Lowest and highest score of the 95 % band, within 0–100. */
export type Band = readonly [low: number, high: number];

/** Half the width of the 95 % band around one score: `1.96·SD·√(1 − α)`, in score points. */
export function halfBand({ sd, alpha }: PlanningValues): number {
  return 1.96 * sd * Math.sqrt(1 - alpha);
}

/** The least difference between two dimension scores that counts: `1.96·SD·√(2 − 2α)`, in score points. */
export function leastDifference({ sd, alpha }: PlanningValues): number {
  return 1.96 * sd * Math.sqrt(2 - 2 * alpha);
}

/** The planning values of a form; undefined when the instrument declares none for it. */
export function planningOf(instrument: Instrument, form: string): PlanningValues | undefined {
  return Object.hasOwn(instrument.planning, form) ? instrument.planning[form] : undefined;
}

/** The band around a score, clipped to 0–100. */
export function bandOf(score: number, planning: PlanningValues): Band {
  const half = halfBand(planning);
  return [Math.max(0, score - half), Math.min(100, score + half)];
}

/** Dimensions within the least difference of the highest and of the lowest score. The two can overlap. */
export interface Extremes {
  readonly top: readonly string[];
  readonly bottom: readonly string[];
}

/** "About equal" is not transitive, so it gives sets around the two ends and no order. */
export function extremesOf(scores: readonly DimensionScore[], planning: PlanningValues): Extremes {
  const scored = scores.flatMap(({ dimension, score }) => (score === null ? [] : [{ dimension, score }]));
  const least = leastDifference(planning);
  const highest = Math.max(...scored.map((one) => one.score));
  const lowest = Math.min(...scored.map((one) => one.score));
  return {
    top: scored.filter((one) => highest - one.score <= least).map((one) => one.dimension),
    bottom: scored.filter((one) => one.score - lowest <= least).map((one) => one.dimension),
  };
}
