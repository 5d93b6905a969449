import { toJson } from '../format/json.js';
import { boundOf } from './shown-figures.js';
import { studentQuantile } from '../group/student-t.js';
import type { Instrument } from '../instrument/instrument.js';
import { type Snapshot, isSnapshotOf } from './snapshot.js';
import type { TeamResult, TeamScore } from './team-figures.js';
import type { Band } from '../result/uncertainty.js';

/** A dimension in two waves. */
export interface Change {
  readonly dimension: string;
  /**
   * The later mean less the earlier one, in score points; null when one of them is only known to be at an end, or is
   * not shown.
   */
  readonly difference: number | null;
  /** 95 % interval of the difference (Welch); null without spreads. */
  readonly ci: Band | null;
  /** `unclear` when the interval holds 0; null when there is none. */
  readonly direction: 'up' | 'down' | 'unclear' | null;
  /** Where the means are at least so far apart, whatever their cells hide, in score points. */
  readonly atLeast: number;
}

/**
 * What may be laid beside a report of `instrument`, of a snapshot of `other`, another version of it: the dimensions
 * that have the same statements on the same scale. Undefined when there are none.
 */
export function comparableTo(instrument: Instrument, other: Instrument, snapshot: Snapshot): Snapshot | undefined {
  const askedIn = ({ scale, items }: Instrument, dimension: string): string =>
    toJson([
      scale.options.map(({ value }) => value),
      items.filter((item) => item.dimension === dimension).map(({ id, reversed }) => [id, reversed === true]),
    ]);
  const dimensions = snapshot.result.dimensions.filter(
    ({ dimension }) => askedIn(instrument, dimension) === askedIn(other, dimension),
  );
  return dimensions.length === 0 ? undefined : { ...snapshot, result: { ...snapshot.result, dimensions } };
}

/** The report of an earlier wave that a snapshot is compared with, where it is of the same questionnaire. */
export function earlierOf(instrument: Instrument, { earlier }: Snapshot): Snapshot | undefined {
  return earlier && isSnapshotOf(instrument, earlier) ? earlier : undefined;
}

/**
 * What changed from one release to that of a later wave, from shown figures alone: each mean may be anywhere in its
 * cell, each spread at the upper end of its own. Other people may have answered.
 */
export function compareResults(before: TeamResult, after: TeamResult): readonly Change[] {
  return after.dimensions.map(({ dimension, score }) =>
    changeOf(dimension, before.dimensions.find((one) => one.dimension === dimension)?.score ?? null, score),
  );
}

function changeOf(dimension: string, before: TeamScore | null, after: TeamScore | null): Change {
  if (!before || !after) return { dimension, difference: null, ci: null, direction: null, atLeast: 0 };
  return { dimension, ...differenceOf(before, after) };
}

/** What is known of how far the second mean lies above the first, of two sets of people. */
export function differenceOf(before: TeamScore, after: TeamScore): Omit<Change, 'dimension'> {
  const difference = boundOf(before.mean) || boundOf(after.mean) ? null : after.mean.value - before.mean.value;
  const [least, most] = [after.mean.low - before.mean.high, after.mean.high - before.mean.low];
  const atLeast = Math.max(0, least, -most);
  if (before.sd === null || after.sd === null) return { difference, ci: null, direction: null, atLeast };
  const [a, b] = [before.sd ** 2 / before.n, after.sd ** 2 / after.n];
  // Welch and Satterthwaite: fractional degrees of freedom.
  const half = studentQuantile((a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1))) * Math.sqrt(a + b);
  const ci: Band = [least - half, most + half];
  return { difference, ci, direction: ci[0] > 0 ? 'up' : ci[1] < 0 ? 'down' : 'unclear', atLeast };
}
