import type { Instrument } from '../instrument/instrument.js';
import { type Recommendation, recommendationsOf } from '../result/recommendation.js';
import type { ShownScore, TeamResult } from './team-figures.js';

/**
 * At most three steps for a group, from what may be shown alone: whoever opens the snapshot gets the same. Ranked by
 * the gaps of the item means; an item that is not shown counts with the mean of its dimension.
 */
export function teamRecommendationsOf(
  instrument: Instrument,
  { items, dimensions }: TeamResult,
): readonly Recommendation[] {
  const byItem = new Map(items.map(({ item, mean }) => [item, mean]));
  const byDimension = new Map(dimensions.map(({ dimension, score }) => [dimension, score?.mean ?? null]));
  const scores = new Map(
    dimensions.flatMap(({ dimension, score }): [string, number][] => (score ? [[dimension, score.mean.value]] : [])),
  );
  return recommendationsOf(instrument, ({ id, dimension }) => meanGapOf(byItem.get(id) ?? byDimension.get(dimension)), {
    first: [],
    scores,
    reader: {},
  });
}

/** From the middle of a cell to the best answer. */
function meanGapOf(mean: ShownScore | null | undefined): number | null {
  return mean ? (200 - mean.low - mean.high) / 200 : null;
}
