import type { Instrument } from '../instrument/instrument.js';
import type { Recommendation } from '../result/recommendation.js';
import { sumOf } from '../group/moments.js';
import { sharesOf } from '../group/tally-shape.js';
import type { TeamResult } from '../team/team-figures.js';
import { teamRecommendationsOf } from '../team/team-steps.js';

/** A step for those who were at an event, and how many scans give a reason for it. */
export interface EventStep extends Recommendation {
  /**
   * The statement behind it with most reason, and at how many of its `n` scans at least the answer leaves room (below
   * "often" on five options); null where too few answered to tell.
   */
  readonly reason: { readonly item: string; readonly atLeast: number; readonly n: number } | null;
}

/** As in one result: up to here an answer is no reason to change anything. */
const GOOD_FROM = 75;

/**
 * At most three steps by which most of those who were there gain, from what may be shown alone. Steps are not counted
 * scan by scan: how many got a step depends on the same answers as the figures of its statement, and the two together
 * give single answers away.
 */
export function eventStepsOf(instrument: Instrument, result: TeamResult): readonly EventStep[] {
  const shares = sharesOf(instrument);
  const reasons = new Map(
    result.items.map(({ item, n, distribution }) => [
      item,
      distribution &&
        n !== null && {
          item,
          n,
          atLeast: sumOf([...distribution.counts.entries()], ([rank, count]) =>
            (shares[rank] as number) < GOOD_FROM ? count : 0,
          ),
        },
    ]),
  );
  return teamRecommendationsOf(instrument, result).map((one) => {
    const own = one.because.flatMap((item) => reasons.get(item) || []);
    return {
      ...one,
      reason: own.reduce<EventStep['reason']>(
        (most, next) => (most && most.atLeast >= next.atLeast ? most : next),
        null,
      ),
    };
  });
}
