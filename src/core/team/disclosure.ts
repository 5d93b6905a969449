import { type Cell, agreementLimit } from './grid.js';

/**
 * What may be shown of a group, so that no answer is explained by one value only. src/team/README.md: "What a report
 * protects".
 *
 * From the answers of a group that is shown, two things are taken for each statement: the cell of its mean, and from
 * ten answers on how often options were chosen. All other figures follow from these. Nothing of one person over several
 * statements is released, so that each statement is a question of its own.
 *
 * For one statement, take a reader who knows their own answer, and somebody else. When a third person chose another
 * option, the two may have answered the other way round: same figures. When all others chose the same, the one may have
 * chosen the option beside it. The sum moves by one gap between options at most. A cell is two of the widest gaps wide,
 * so it holds the sum one way or the other. At an end only one way is left, and its cell holds whatever the reader
 * chose and one gap more (`meanCell`). All but two, or fewer, are told of an option (`MIN_UNTOLD`).
 */

/** Fewest values behind any figure. May be raised, never lowered. */
export const MINIMUM = 5;
/** Fewest answers behind how often each option was chosen. */
export const MIN_FOR_DISTRIBUTION = 10;
/** Fewest respondents behind r_wg(j): of fewer it says too little. */
export const MIN_FOR_CLOSENESS = 30;
/** With so few respondents, agreement over one or two items is chance. */
const FEW_RESPONDENTS = 20;
const MIN_ITEMS = 3;
/**
 * Fewest answers of which it is not told which option they are, and the most that an option of which nothing is told
 * was chosen: one may be the reader's own.
 */
export const MIN_UNTOLD = 2;

/** People of one subgroup who wait to be released. */
export interface Waiting {
  readonly group: string;
  readonly n: number;
}

/**
 * The subgroups that get figures of their own when those who wait are released together; undefined when there are too
 * few and all must wait. What is left beside the shown subgroups is empty or holds at least `minimum` too. `waiting` is
 * in instrument order; of its groups only those that `may` be shown are.
 */
export function shownGroups(
  waiting: readonly Waiting[],
  minimum: number,
  may: readonly string[] = waiting.map(({ group }) => group),
): readonly string[] | undefined {
  if (peopleIn(waiting) < minimum) return undefined;
  let shown = waiting.filter(({ group, n }) => n >= minimum && may.includes(group));
  for (;;) {
    const hidden = peopleIn(waiting.filter((one) => !shown.includes(one)));
    if (isWhole(hidden, minimum) || shown.length === 0) return shown.map(({ group }) => group);
    const smallest = Math.min(...shown.map(({ n }) => n));
    const at = shown.findIndex(({ n }) => n === smallest);
    shown = shown.filter((_, index) => index !== at);
  }
}

/** Nobody, or enough people to stand in the difference between two figures. */
export function isWhole(count: number, minimum: number): boolean {
  return count === 0 || count >= minimum;
}

/** How often each option was chosen at least, from the worst to the best; `rest` answers are not told apart. */
export interface Distribution {
  readonly counts: readonly number[];
  readonly rest: number;
}

/**
 * A distribution as it may be shown, of ten answers at least. Counts are told from three on. Two answers or more are
 * not told apart: where fewer are left, the highest count gives way.
 */
export function shownDistribution(counts: readonly number[]): Distribution {
  const told = counts.map((count) => (count > MIN_UNTOLD ? count : 0));
  const rest = (): number => countOf(counts) - countOf(told);
  while (rest() < MIN_UNTOLD) {
    const highest = told.indexOf(Math.max(...told));
    told[highest] = (told[highest] as number) - 1;
  }
  return { counts: told, rest: rest() };
}

/**
 * How often each option may have been chosen: halfway between the sets of answers closest together, and farthest apart,
 * that fit what is shown.
 */
export function likelyCounts({ counts, rest }: Distribution): readonly number[] {
  const told = countOf(counts);
  const highest = Math.max(...counts);
  const room = counts.map((count) => (count === highest ? rest : count === 0 ? MIN_UNTOLD : 0));
  const centre = told > 0 ? countOf(counts.map((count, rank) => count * rank)) / told : (counts.length - 1) / 2;
  const outwards = [...counts.keys()].sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre));
  const filled = (order: readonly number[]): readonly number[] => {
    let left = rest;
    const more = counts.map(() => 0);
    for (const rank of order) {
      more[rank] = Math.min(left, room[rank] as number);
      left -= more[rank];
    }
    return more;
  };
  const [closest, widest] = [filled(outwards), filled([...outwards].reverse())];
  return counts.map((count, rank) => count + ((closest[rank] as number) + (widest[rank] as number)) / 2);
}

/** Whether a group experiences something alike; null where that cannot be said. */
export type Agreement = 'agree' | 'differ';

/**
 * Agreement by the shown average deviation `adm`, in options. Below twenty respondents only over three items or more.
 */
export function agreementFor(adm: Cell | null, n: number, items: number, options: number): Agreement | null {
  if (adm === null || n < MINIMUM || (n < FEW_RESPONDENTS && items < MIN_ITEMS)) return null;
  return adm.high !== null && adm.high <= agreementLimit(options) + 1e-3 ? 'agree' : 'differ';
}

function peopleIn(waiting: readonly Waiting[]): number {
  return countOf(waiting.map(({ n }) => n));
}

function countOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
