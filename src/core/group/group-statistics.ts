import { GroupTally, type CompleteCounts } from './group-tally.js';
import { IdSet } from './id-set.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Response } from '../response/response.js';
import { studentQuantile } from './student-t.js';
import { tallyShapeOf } from './tally-shape.js';
import type { Band } from '../result/uncertainty.js';

/** One dimension of a group, exact. Null where there are too few answers for a figure, or nothing varies that must. */
export interface DimensionStatistics {
  readonly dimension: string;
  /** Respondents with a score. */
  readonly n: number;
  /** Mean of their scores, 0 to 100. */
  readonly mean: number | null;
  /** Sample standard deviation of their scores. */
  readonly sd: number | null;
  /** 95 % t-interval of the mean, within 0 to 100. */
  readonly ci: Band | null;
  /** Respondents who answered every item; the n of the next three. */
  readonly complete: number;
  /** Items over which these are computed. */
  readonly items: number;
  /** Average deviation from the item means, in options (Burke, Finkelstein & Dusig 1999). */
  readonly adm: number | null;
  /** Within-group agreement against a uniform null, 0 to 1 (James, Demaree & Wolf 1984). */
  readonly rwgj: number | null;
  /** Cronbach's alpha. */
  readonly alpha: number | null;
}

/** One item of a group, exact. */
export interface ItemStatistics {
  readonly item: string;
  /** Respondents who answered it. */
  readonly n: number;
  /** 0 (the worst answer) to 100 (the best). */
  readonly mean: number | null;
  /** How often each option, from the worst to the best. */
  readonly counts: readonly number[];
}

export interface GroupStatistics {
  readonly n: number;
  readonly dimensions: readonly DimensionStatistics[];
  readonly items: readonly ItemStatistics[];
}

/**
 * Agreement between groups: how much of a score the group explains, of one rater and of the mean of all (one-way,
 * ICC(1) and ICC(2)).
 */
export interface GroupReliability {
  readonly icc1: number;
  readonly icc2: number;
}

export type Responses = Iterable<Response> | AsyncIterable<Response>;

/**
 * Exact statistics of data that one holds; not for showing (that is `teamResultOf`). One pass; the same response id
 * counts once. Formulas and sources: src/core/README.md, "Scores of a group".
 * @throws {LeerscanError} `response-invalid` when a response does not fit the instrument.
 */
export async function groupStatistics(instrument: Instrument, responses: Responses): Promise<GroupStatistics> {
  const tally = new GroupTally(tallyShapeOf(instrument));
  const seen = new IdSet();
  for await (const response of responses) if (seen.add(response.id)) tally.add(response);
  return statisticsOf(instrument, tally);
}

export function statisticsOf(instrument: Instrument, tally: GroupTally): GroupStatistics {
  return {
    n: tally.n,
    dimensions: instrument.dimensions.map(({ id }) => dimensionStatistics(tally, id)),
    items: instrument.items.map((_, place) => itemStatistics(tally, place)),
  };
}

export function dimensionStatistics(tally: GroupTally, dimension: string): DimensionStatistics {
  const { n, mean, sd } = tally.scores(dimension);
  const complete = tally.complete(dimension);
  return {
    dimension,
    n,
    mean,
    sd,
    ci: mean === null || sd === null ? null : meanInterval(mean, sd, n),
    complete: complete?.n ?? 0,
    items: complete?.counts.length ?? 0,
    ...agreementOf(complete),
  };
}

/** `place` is that of the item in the instrument. */
export function itemStatistics(tally: GroupTally, place: number): ItemStatistics {
  const { instrument, shares } = tally.shape;
  const counts = tally.answers(place);
  const n = totalOf(counts);
  return {
    item: instrument.items[place]?.id ?? '',
    n,
    mean: n > 0 ? totalOf(counts.map((count, index) => count * (shares[index] as number))) / n : null,
    counts,
  };
}

/** 95 % t-interval of a mean of scores, within 0 to 100. `n` is two at least. */
function meanInterval(mean: number, sd: number, n: number): Band {
  const half = (studentQuantile(n - 1) * sd) / Math.sqrt(n);
  return [Math.max(0, mean - half), Math.min(100, mean + half)];
}

function agreementOf(complete: CompleteCounts | null): Pick<DimensionStatistics, 'adm' | 'rwgj' | 'alpha'> {
  if (!complete || complete.n < 2) return { adm: null, rwgj: null, alpha: null };
  const { n, counts, sum, squares } = complete;
  const variance = totalOf(counts.map((own) => rankMoments(own).variance));
  const total = (squares - (sum * sum) / n) / (n - 1);
  return {
    ...agreementIn(counts),
    alpha: counts.length > 1 && total > 0 ? (counts.length / (counts.length - 1)) * (1 - variance / total) : null,
  };
}

/** Agreement of the same people over items, by how often each rank, from 1, was given to each. */
export function agreementIn(counts: readonly (readonly number[])[]): { readonly adm: number; readonly rwgj: number } {
  const options = counts[0]?.length ?? 0;
  const items = counts.map(rankMoments);
  const [deviation, variance] = [totalOf(items.map((one) => one.deviation)), totalOf(items.map((one) => one.variance))];
  return {
    adm: deviation / counts.length,
    rwgj: withinGroup(counts.length, variance / counts.length, (options * options - 1) / 12),
  };
}

/** Sample variance of values by how often each was given, and the mean distance to their mean. */
export function countMoments(
  counts: readonly number[],
  valueOf: (place: number) => number,
): { readonly variance: number; readonly deviation: number } {
  const n = totalOf(counts);
  const mean = totalOf(counts.map((count, place) => count * valueOf(place))) / n;
  return {
    variance: totalOf(counts.map((count, place) => count * (valueOf(place) - mean) ** 2)) / (n - 1),
    deviation: totalOf(counts.map((count, place) => count * Math.abs(valueOf(place) - mean))) / n,
  };
}

/** Of an item's ranks, from 1. */
function rankMoments(counts: readonly number[]): ReturnType<typeof countMoments> {
  return countMoments(counts, (place) => place + 1);
}

/** r_wg(j); a variance above that of answers by chance counts as that. */
function withinGroup(items: number, variance: number, chance: number): number {
  const share = Math.min(variance, chance) / chance;
  return (items * (1 - share)) / (items * (1 - share) + share);
}

/**
 * ICC(1) and ICC(2) of one dimension over groups; null below two groups, or when nothing varies. One-way analysis of
 * variance with the mean group size.
 */
export function groupReliability(
  groups: readonly Pick<DimensionStatistics, 'n' | 'mean' | 'sd'>[],
): GroupReliability | null {
  const own = groups.flatMap(({ n, mean, sd }) =>
    mean === null ? [] : [{ n, mean, squares: (sd ?? 0) ** 2 * (n - 1) }],
  );
  const total = totalOf(own.map(({ n }) => n));
  if (own.length < 2 || total <= own.length) return null;
  const grand = totalOf(own.map(({ n, mean }) => n * mean)) / total;
  const between = totalOf(own.map(({ n, mean }) => n * (mean - grand) ** 2)) / (own.length - 1);
  const within = totalOf(own.map(({ squares }) => squares)) / (total - own.length);
  const size = total / own.length;
  if (between === 0 || between + (size - 1) * within === 0) return null;
  return { icc1: (between - within) / (between + (size - 1) * within), icc2: (between - within) / between };
}

function totalOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
