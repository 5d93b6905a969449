import { studentQuantile } from './student-t.js';
import type { TeamResult, TeamScore } from './team-result.js';
import type { Band } from './uncertainty.js';

/** A dimension in two waves. */
export interface Change {
  readonly dimension: string;
  /** The later mean less the earlier one, in score points; null when one of them is only known to be at an end, or is not shown. */
  readonly difference: number | null;
  /** 95 % interval of the difference (Welch). */
  readonly ci: Band | null;
  /** `unclear` when the interval holds 0; null when there is none. */
  readonly is: 'up' | 'down' | 'unclear' | null;
}

/** What changed from one release to that of a later wave, from the shown n, means and standard deviations alone. Other people may have answered. */
export function compareResults(before: TeamResult, after: TeamResult): readonly Change[] {
  return after.dimensions.map(({ dimension, score }) => changeOf(dimension, before.dimensions.find((one) => one.dimension === dimension)?.score ?? null, score));
}

function changeOf(dimension: string, before: TeamScore | null, after: TeamScore | null): Change {
  if (!before || !after || before.mean.bound || after.mean.bound) return { dimension, difference: null, ci: null, is: null };
  const difference = after.mean.value - before.mean.value;
  if (before.sd === null || after.sd === null) return { dimension, difference, ci: null, is: null };
  const [a, b] = [before.sd ** 2 / before.n, after.sd ** 2 / after.n];
  if (a + b === 0) return { dimension, difference, ci: null, is: null };
  // Welch and Satterthwaite: broken degrees of freedom.
  const half = studentQuantile((a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1))) * Math.sqrt(a + b);
  const ci: Band = [difference - half, difference + half];
  return { dimension, difference, ci, is: ci[0] > 0 ? 'up' : ci[1] < 0 ? 'down' : 'unclear' };
}
