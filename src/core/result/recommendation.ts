import type { Respondent } from '../instrument/background.js';
import type { Actor, Effort, Instrument, Item, Step } from '../instrument/instrument.js';

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
/** Up to this gap an answer is no reason to change anything: "often" on five options. */
const GOOD_UP_TO = 0.25;
/** Who somebody is in the steps, by their answer to the background question `role` of the built-in instrument. */
const ACTORS_OF_ROLE: Readonly<Record<string, readonly Actor[]>> = {
  lead: ['lead', 'hr'],
  mentor: ['mentor', 'team'],
  employee: ['team'],
  student: ['team'],
};
const EFFORTS: readonly Effort[] = ['small', 'medium', 'large'];

/** Whether somebody can take a step themselves. True where the step or their answers do not say. */
export function canTake({ who }: Step, { role }: Respondent): boolean {
  const actors = typeof role === 'string' && Object.hasOwn(ACTORS_OF_ROLE, role) ? ACTORS_OF_ROLE[role] : undefined;
  return actors === undefined || who.length === 0 || who.some((actor) => actors.includes(actor));
}

/**
 * Steps with a gap that is a reason to change something, the widest first; then those that the reader can take; then
 * small effort first; then instrument order. Gaps that differ by rounding alone are equal.
 */
function rankedSteps(instrument: Instrument, gapOfItem: ItemGap, reader: Respondent): readonly Recommendation[] {
  const ranked = instrument.steps.flatMap((step, order) => {
    if (step.keep) return [];
    const gaps = instrument.items.flatMap((item) => {
      const gap = step.items.includes(item.id) ? gapOfItem(item) : null;
      return gap === null ? [] : [{ item: item.id, gap }];
    });
    const because = gaps.filter((one) => one.gap > GOOD_UP_TO).sort((a, b) => b.gap - a.gap);
    if (because.length === 0) return [];
    const gap = gaps.reduce((sum, one) => sum + one.gap, 0) / gaps.length;
    return [{ step, gap, because: because.map((one) => one.item), order }];
  });
  const rounded = (gap: number): number => Math.round(gap * 1e9);
  ranked.sort(
    (a, b) =>
      rounded(b.gap) - rounded(a.gap) ||
      Number(canTake(b.step, reader)) - Number(canTake(a.step, reader)) ||
      EFFORTS.indexOf(a.step.effort) - EFFORTS.indexOf(b.step.effort) ||
      a.order - b.order,
  );
  return ranked.map(({ step, gap, because }) => ({ step, gap, because }));
}

/** What the choice of steps depends on, beside the gaps. */
export interface StepContext {
  /** Dimensions that come before the others: the bottom set of an uneven profile. */
  readonly first: readonly string[];
  /** 0 to 100, by dimension. */
  readonly scores: ReadonlyMap<string, number>;
  /** What the reader said of themselves; empty for a group. */
  readonly reader: Respondent;
}

/**
 * At most three steps: those of the dimensions in `first` before the others; one per dimension, then the rest. Places
 * that stay empty go to steps that keep what is strong, the highest of `scores` first, in dimensions where there is
 * nothing to change.
 */
export function recommendationsOf(
  instrument: Instrument,
  gapOfItem: ItemGap,
  { first, scores, reader }: StepContext,
): readonly Recommendation[] {
  const ranked = rankedSteps(instrument, gapOfItem, reader);
  const lead = (one: Recommendation): number => (first.includes(one.step.dimension) ? 0 : 1);
  const candidates = [...ranked].sort((a, b) => lead(a) - lead(b));
  const onePerDimension = candidates.filter(
    (one, index) => candidates.findIndex((other) => other.step.dimension === one.step.dimension) === index,
  );
  const rest = candidates.filter((one) => !onePerDimension.includes(one));
  const strongest = [...scores]
    .filter(([id, score]) => score >= STRONG_FROM && !onePerDimension.some(({ step }) => step.dimension === id))
    .sort(([, a], [, b]) => b - a);
  const keeps = strongest.flatMap(([dimension]) =>
    instrument.steps.filter((step) => step.keep && step.dimension === dimension).slice(0, 1),
  );
  return [...onePerDimension, ...rest, ...keeps.map((step) => ({ step, gap: null, because: [] }))].slice(0, MAX_STEPS);
}
