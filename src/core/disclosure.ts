import type { Band } from './uncertainty.js';
import { roundedScore } from './score.js';

/** What may be shown of a group, so that no figure, alone or beside others, says what one person answered. README: "What a report protects". */

/** Fewest values behind any figure. May be raised, never lowered. */
export const MINIMUM = 5;
/** Fewest answers behind how often each option was chosen; the same for every addition to them. */
export const FEWEST_FOR_DISTRIBUTION = 10;
/** Fewest respondents behind Cronbach's alpha, and groups behind the ICC: fewer say nothing. */
export const FEWEST_FOR_ALPHA = 30;
export const FEWEST_FOR_ICC = 3;
/** Scores at the ends say that nearly everybody answered alike. */
const LOWEST_SHOWN = 5;
const HIGHEST_SHOWN = 95;
/** With so few respondents, agreement over one or two items is chance. */
const FEW_RESPONDENTS = 20;
const FEWEST_ITEMS = 3;

/** Values of one subgroup, released together once and for all. `batches` are places in the release memory; `shown` the subgroups with figures of their own. */
export interface Block {
  readonly batches: readonly number[];
  readonly shown: readonly string[];
}

/** Values that wait to be released, by subgroup: all of them, and those that were in no figure before. */
export interface Waiting {
  readonly group: string;
  readonly all: number;
  readonly fresh: number;
}

/**
 * The subgroups of a new block that get figures of their own; undefined when the block must wait.
 * Every part of it, also what is left beside the shown subgroups, is empty or holds at least `minimum` values that were in no figure before:
 * whoever subtracts one release from another then never holds one person. `waiting` is in instrument order; of its groups only those that
 * `may` be shown are, so that two figures beside each other hide the same people.
 */
export function shownGroups(waiting: readonly Waiting[], minimum: number, may: readonly string[] = waiting.map(({ group }) => group)): readonly string[] | undefined {
  if (sumOf(waiting, ({ fresh }) => fresh) < minimum) return undefined;
  let shown = waiting.filter(({ group, fresh }) => fresh >= minimum && may.includes(group));
  for (;;) {
    const hidden = waiting.filter((one) => !shown.includes(one));
    const isSafe = sumOf(hidden, ({ all }) => all) === 0 || sumOf(hidden, ({ fresh }) => fresh) >= minimum;
    if (isSafe || shown.length === 0) return shown.map(({ group }) => group);
    const smallest = Math.min(...shown.map(({ all }) => all));
    const at = shown.findIndex(({ all }) => all === smallest);
    shown = shown.filter((_, index) => index !== at);
  }
}

/** A score as it may be shown: whole, and at the ends only that it is there. */
export interface ShownScore {
  readonly value: number;
  readonly bound?: 'at-most' | 'at-least' | undefined;
}

export function shownScore(mean: number): ShownScore {
  if (mean < LOWEST_SHOWN) return { value: LOWEST_SHOWN, bound: 'at-most' };
  if (mean > HIGHEST_SHOWN) return { value: HIGHEST_SHOWN, bound: 'at-least' };
  return { value: roundedScore(mean) };
}

/** Spread as it may be shown; none where all answered alike, or where the mean is only known to be at an end. */
export function shownSpread(mean: number, sd: number | null, ci: Band | null): { readonly sd: number | null; readonly ci: Band | null } {
  // Shown as 0, a spread says that all answered alike.
  if (sd === null || ci === null || roundedScore(sd) === 0 || shownScore(mean).bound) return { sd: null, ci: null };
  return { sd: roundedScore(sd), ci: [roundedScore(ci[0]), roundedScore(ci[1])] };
}

/** How often each option was chosen, from the worst to the best; none below ten answers, or where all chose the same. */
export function shownDistribution(counts: readonly number[]): readonly number[] | null {
  const n = sumOf(counts, (count) => count);
  return n < FEWEST_FOR_DISTRIBUTION || isOneOption(counts) ? null : counts;
}

/** All chose the same: then how often each option was chosen is what everybody answered. */
export function isOneOption(counts: readonly number[]): boolean {
  return counts.includes(sumOf(counts, (count) => count));
}

/** Whether a group experiences something alike; null where that cannot be said. */
export type Agreement = 'agree' | 'differ';

/**
 * Agreement by the average deviation `adm`, in options: at most a sixth of the `options`, at five respondents .152 of them
 * (Burke & Dunlap 2002). Below twenty respondents only over three items or more.
 */
export function agreementFor(adm: number | null, n: number, items: number, options: number): Agreement | null {
  if (adm === null || n < MINIMUM || (n < FEW_RESPONDENTS && items < FEWEST_ITEMS)) return null;
  // A sum of halves and thirds that is the limit itself may come out a hair above it.
  return adm <= (n === MINIMUM ? 0.152 * options : options / 6) + 1e-9 ? 'agree' : 'differ';
}

/** One decimal, for figures in options; nothing where all answered alike. */
export function shownDeviation(adm: number | null): number | null {
  const shown = shownDecimals(adm, 1);
  return shown === 0 ? null : shown;
}

/** Rounded to so many decimals. */
export function shownDecimals(figure: number | null, decimals: number): number | null {
  return figure === null ? null : Math.round(figure * 10 ** decimals) / 10 ** decimals;
}

function sumOf<T>(all: readonly T[], value: (one: T) => number): number {
  return all.reduce((sum, one) => sum + value(one), 0);
}
