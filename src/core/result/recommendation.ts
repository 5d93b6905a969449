import type { Effort, Instrument, Item, Step } from '../instrument/instrument.js';

/** A step, and the answers that put it there: items from the widest gap to the narrowest. */
export interface Recommendation {
  readonly step: Step;
  /** Mean gap of the answered items that the step serves, 0 to 1; null for a step that keeps a strong dimension. */
  readonly gap: number | null;
  readonly because: readonly string[];
}

/** How far the answers to an item are from the best one, 0 (at the top) to 1; null when there are none. */
export type ItemGap = (item: Item) => number | null;

/** A result shows no more: people take two or three steps, not ten. */
export const MAX_STEPS = 3;
/**
 * Score from which a dimension goes well enough to be kept so: where the built-in instrument's "sturdy" begins. A
 * convention, as the levels are.
 */
const STRONG_FROM = 60;
const EFFORTS: readonly Effort[] = ['small', 'medium', 'large'];

/**
 * Steps with a gap, the widest first; then small effort first; then instrument order. None for a step none of whose
 * items was answered. Gaps that differ by rounding alone are equal.
 */
function rankedSteps(instrument: Instrument, gapOfItem: ItemGap): readonly Recommendation[] {
  const ranked = instrument.steps.flatMap((step, order) => {
    if (step.keep) return [];
    const gaps = instrument.items.flatMap((item) => {
      const gap = step.items.includes(item.id) ? gapOfItem(item) : null;
      return gap === null ? [] : [{ item: item.id, gap }];
    });
    if (gaps.length === 0) return [];
    const gap = gaps.reduce((sum, one) => sum + one.gap, 0) / gaps.length;
    const because = gaps.filter((one) => one.gap > 0).sort((a, b) => b.gap - a.gap);
    return gap > 0 ? [{ step, gap, because: because.map((one) => one.item), order }] : [];
  });
  const rounded = (gap: number): number => Math.round(gap * 1e9);
  ranked.sort(
    (a, b) =>
      rounded(b.gap) - rounded(a.gap) ||
      EFFORTS.indexOf(a.step.effort) - EFFORTS.indexOf(b.step.effort) ||
      a.order - b.order,
  );
  return ranked.map(({ step, gap, because }) => ({ step, gap, because }));
}

/**
 * At most three steps. The dimensions in `first` (the bottom set of an uneven profile) come before the others;
 * then one step per dimension, then the rest; places that stay empty go to steps that keep what is strong, the highest
 * of `scores` (0 to 100, by dimension) first.
 */
export function recommendationsOf(
  instrument: Instrument,
  gapOfItem: ItemGap,
  first: readonly string[],
  scores: ReadonlyMap<string, number>,
): readonly Recommendation[] {
  const ranked = rankedSteps(instrument, gapOfItem);
  const lead = (one: Recommendation): number => (first.includes(one.step.dimension) ? 0 : 1);
  const candidates = ranked
    .map((one, place) => ({ one, place }))
    .sort((a, b) => lead(a.one) - lead(b.one) || a.place - b.place)
    .map(({ one }) => one);
  const onePerDimension = candidates.filter(
    (one, index) => candidates.findIndex((other) => other.step.dimension === one.step.dimension) === index,
  );
  const rest = candidates.filter((one) => !onePerDimension.includes(one));
  const strongest = [...scores].filter(([, score]) => score >= STRONG_FROM).sort(([, a], [, b]) => b - a);
  const keeps = strongest.flatMap(([dimension]) =>
    instrument.steps.filter((step) => step.keep && step.dimension === dimension).slice(0, 1),
  );
  return [...onePerDimension, ...rest, ...keeps.map((step) => ({ step, gap: null, because: [] }))].slice(0, MAX_STEPS);
}
