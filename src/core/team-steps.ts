import type { Instrument } from './instrument.js';
import { type Recommendation, recommendationsOf } from './recommendation.js';
import type { TeamItem, TeamResult } from './team-result.js';

/** At most three steps for a group, from what may be shown alone: whoever opens the snapshot gets the same. Ranked by the gaps of the item means. */
export function teamRecommendationsOf(instrument: Instrument, { items, dimensions }: TeamResult): readonly Recommendation[] {
  const byItem = new Map(items.map((item) => [item.item, item]));
  const scores = new Map(dimensions.flatMap(({ dimension, score }): [string, number][] => (score ? [[dimension, score.mean.value]] : [])));
  return recommendationsOf(instrument, ({ id }) => gapOf(byItem.get(id)), [], scores);
}

/** A mean that is only known to be at the top leaves no gap. */
function gapOf(item: TeamItem | undefined): number | null {
  if (!item?.mean) return null;
  return item.mean.bound === 'at-least' ? 0 : (100 - item.mean.value) / 100;
}
