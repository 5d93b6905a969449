import { type Distribution, MIN_FOR_DISTRIBUTION, shownDistribution } from './disclosure.js';
import { type ClosedCell, answerStep, meanCell } from './grid.js';
import { itemStatistics } from '../group/group-statistics.js';
import { type GroupTally, mergedOf } from '../group/group-tally.js';
import type { TallyShape } from '../group/tally-shape.js';
import { fewestAnswers } from '../result/score.js';

/** How many people a batch holds, and those of its subgroups that may be shown. */
export interface ReleasedPeople {
  readonly n: number;
  readonly groups: readonly { readonly group: string; readonly n: number }[];
}

/** A subgroup, or (`group` null) all who are in none that is shown. */
export interface ReleasedPart {
  readonly group: string | null;
  /** People with a score. */
  readonly n: number;
  /** Every other mean follows from these: of a dimension, of the whole. */
  readonly items: readonly ReleasedItem[];
}

export interface ReleasedItem {
  readonly item: string;
  /** People who answered it. */
  readonly n: number;
  readonly mean: ClosedCell;
  /** Null where too few answered. */
  readonly distribution: Distribution | null;
}

/** What was released of one dimension at once: every figure a cell, over people who are in no other block of it. */
export interface ReleasedBlock {
  /** Places in the memory. */
  readonly batches: readonly number[];
  readonly parts: readonly ReleasedPart[];
  /** Items that every form has which was used: the mean of a dimension is that of these. */
  readonly common: readonly string[];
}

/**
 * The figures of people in `parts`. Where a part has too few statements that enough people answered, all stand
 * together; undefined where these are too few too, and all must wait.
 */
export function blockOf(
  shape: TallyShape,
  dimension: string,
  parts: readonly { readonly group: string | null; readonly tally: GroupTally }[],
  minimum: number,
): Omit<ReleasedBlock, 'batches'> | undefined {
  const common = shape.instrument.items
    .filter((item) => item.dimension === dimension && parts.every(({ tally }) => tally.isAskedOfAll(item)))
    .map(({ id }) => id);
  const released = parts
    .filter(({ tally }) => tally.scores(dimension).n > 0)
    .map(({ group, tally }) => partOf(dimension, group, tally, minimum));
  const isEnough = (part: ReleasedPart): boolean =>
    part.items.filter(({ item }) => common.includes(item)).length >= Math.max(1, fewestAnswers(common.length));
  if (released.every(isEnough)) return { parts: released, common };
  if (parts.length < 2) return undefined;
  const together = {
    group: null,
    tally: mergedOf(
      shape,
      parts.map(({ tally }) => tally),
    ),
  };
  return blockOf(shape, dimension, [together], minimum);
}

function partOf(dimension: string, group: string | null, tally: GroupTally, minimum: number): ReleasedPart {
  const { instrument } = tally.shape;
  const items = instrument.items.flatMap((item, place) => {
    if (item.dimension !== dimension) return [];
    const { n, mean, counts } = itemStatistics(tally, place);
    if (mean === null || n < minimum) return [];
    return [
      {
        item: item.id,
        n,
        mean: meanCell(mean * n, n, answerStep(instrument)),
        distribution: n >= Math.max(minimum, MIN_FOR_DISTRIBUTION) ? shownDistribution(counts) : null,
      },
    ];
  });
  return { group, n: tally.scores(dimension).n, items };
}
