import { type Distribution, FEWEST_FOR_CLOSENESS, FEWEST_FOR_DISTRIBUTION, isWhole, shownDistribution } from './disclosure.js';
import { type Cell, type ClosedCell, alphaCell, answerStep, closenessCell, deviationCell, isDeviationShown, meanCell, scoreStep, spreadCell } from './grid.js';
import { dimensionStatistics, itemStatistics } from './group-statistics.js';
import type { Item } from './instrument.js';
import type { Moments } from './moments.js';
import type { ReleaseTally } from './release-tally.js';

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
  /** Null where so few could tell what it rests on. */
  readonly sd: Cell | null;
  /** Every other mean follows from these: of a dimension, of the whole. */
  readonly items: readonly ReleasedItem[];
}

export interface ReleasedItem {
  readonly item: string;
  /** People with a score whose form has it. */
  readonly n: number;
  readonly mean: ClosedCell;
  /** Null where too few answered, or some left it open. */
  readonly distribution: Distribution | null;
}

/** What was released of one dimension at once: every figure a cell, over people who are in no other block of it. */
export interface ReleasedBlock {
  /** Places in the memory. */
  readonly batches: readonly number[];
  readonly parts: readonly ReleasedPart[];
  /** Items that every form has which was used: the mean of a dimension is that of these. */
  readonly common: readonly string[];
  /** Of all together; null as in a part. */
  readonly sd: Cell | null;
  readonly adm: Cell | null;
  /** These two from thirty people on. */
  readonly rwgj: Cell | null;
  readonly alpha: Cell | null;
  /** Items that are shown by themselves. */
  readonly shown: readonly string[];
}

/** The figures of those in `all`, and of its `parts`, which hold the same people. */
export function blockOf(dimension: string, all: ReleaseTally, parts: readonly { readonly group: string | null; readonly tally: ReleaseTally }[], minimum: number): Omit<ReleasedBlock, 'batches'> {
  const { instrument, options } = all.completed.shape;
  const { n, complete, items, adm, rwgj, alpha } = dimensionStatistics(all.completed, dimension);
  const own = instrument.items.flatMap((item, place) => (item.dimension === dimension ? [{ item, place }] : []));
  const step = scoreStep(instrument, dimension);
  const spreadOf = (moments: Pick<Moments, 'n' | 'sd'>): Cell | null => (moments.sd === null ? null : spreadCell(moments.sd, moments.n, step));
  // Every form that was used has these items, and every answer is completed.
  const isAgreed = complete === n && items > 0;
  const common = own.filter(({ place }) => itemStatistics(all.completed, place).n === n);
  return {
    parts: parts.filter(({ tally }) => tally.completed.scores(dimension).n > 0).map(({ group, tally }) => partOf(dimension, group, tally, own, minimum, spreadOf)),
    common: common.map(({ item }) => item.id),
    sd: spreadOf(all.completed.scores(dimension)),
    adm: isAgreed && adm !== null && isDeviationShown(n, items, options) ? deviationCell(adm, options) : null,
    rwgj: isAgreed && rwgj !== null && n >= FEWEST_FOR_CLOSENESS ? closenessCell(rwgj) : null,
    alpha: isAgreed && n >= FEWEST_FOR_CLOSENESS && items > 1 ? alphaCell(alpha) : null,
    shown: own.flatMap(({ item, place }) => (isItemShown(all, place, n, minimum) ? [item.id] : [])),
  };
}

function partOf(dimension: string, group: string | null, tally: ReleaseTally, own: readonly { readonly item: Item; readonly place: number }[], minimum: number, spreadOf: (moments: Moments) => Cell | null): ReleasedPart {
  const { completed } = tally;
  const { instrument } = completed.shape;
  const { n } = completed.scores(dimension);
  const items = own.flatMap(({ item, place }) => {
    const { n: asked, mean } = itemStatistics(completed, place);
    // Those who were asked, and the others, are nobody or enough people.
    if (mean === null || asked < minimum || !isWhole(n - asked, minimum)) return [];
    return [{ item: item.id, n: asked, mean: meanCell(mean * asked, asked, answerStep(instrument)), distribution: distributionOf(tally.given(place), n, asked, minimum) }];
  });
  return { group, n, sd: spreadOf(completed.scores(dimension)), items };
}

/** How often each option was chosen; those who left it open, and those who were not asked, are nobody or enough people. */
function distributionOf(given: readonly number[], people: number, asked: number, minimum: number): Distribution | null {
  const answered = sumOf(given);
  return answered >= Math.max(minimum, FEWEST_FOR_DISTRIBUTION) && [people, asked].every((more) => isWhole(more - answered, minimum)) ? shownDistribution(given) : null;
}

/** Enough people answered it, and those who were not asked are nobody or enough people. */
function isItemShown(tally: ReleaseTally, place: number, people: number, minimum: number): boolean {
  return sumOf(tally.given(place)) >= minimum && isWhole(people - itemStatistics(tally.completed, place).n, minimum);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
