import { type Distribution, MIN_FOR_CLOSENESS, agreementFor, likelyCounts } from './disclosure.js';
import { type ClosedCell, closenessCell, deviationCell, roundTo } from './grid.js';
import { agreementIn, countMoments } from '../group/group-statistics.js';
import type { Instrument } from '../instrument/instrument.js';
import { fewestAnswers, levelOf, roundedScore } from '../result/score.js';
import type { Memory } from './release-memory.js';
import type { ReleasedBlock, ReleasedItem, ReleasedPart } from './released-block.js';
import { sharesOf } from '../group/tally-shape.js';
import { studentQuantile } from '../group/student-t.js';
import type { ShownScore, TeamDimension, TeamItem, TeamRespondents, TeamResult, TeamScore } from './team-figures.js';
import type { Band, Extremes } from '../result/uncertainty.js';
import { sumOf } from '../group/moments.js';

/** A part with the mean of its dimension. */
type ScoredPart = ReleasedPart & { readonly mean: ClosedCell };

/** Standard deviations are told to so many points. */
export const SPREAD_STEP = 5;

/**
 * A result from released cells alone: whatever is shown, of the whole too, follows from them and adds nothing to them.
 * A batch stands as long as no fewer of its people are left than the minimum; `present` says by batch how many are.
 */
export function shownOf(instrument: Instrument, memory: Memory, present: readonly number[]): TeamResult {
  const { minimum, breakdown, people } = memory;
  const isStanding = (batch: number): boolean => (present[batch] ?? 0) >= minimum;
  const standing = people.filter((_, batch) => isStanding(batch));
  const left = present.filter((_, batch) => isStanding(batch));
  const blocksOf = (dimension: string): readonly ReleasedBlock[] =>
    (memory.blocks[dimension] ?? []).filter(({ batches }) => batches.every(isStanding));
  const n = sumOf(standing, (one) => one.n);
  const groups = [...new Set(standing.flatMap((one) => one.groups.map(({ group }) => group)))];
  const respondents: TeamRespondents = {
    n: n > 0 ? n : null,
    withdrawn: n - sumOf(left, (one) => one),
    groups:
      breakdown === null
        ? []
        : inGroupOrder(memory, groups).map((group) => ({
            group,
            n: sumOf(standing, (one) => one.groups.find((own) => own.group === group)?.n ?? 0),
          })),
  };
  return {
    minimum,
    breakdown,
    respondents,
    dimensions: instrument.dimensions.map(({ id }) => dimensionOf(instrument, id, blocksOf(id), respondents)),
    items: instrument.items.map(({ id, dimension }) => itemOf(id, blocksOf(dimension))),
  };
}

/** Subgroups as they came in the first release that has them. */
function inGroupOrder({ people }: Memory, groups: readonly string[]): readonly string[] {
  const order = people.flatMap((one) => one.groups.map(({ group }) => group));
  return [...groups].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function dimensionOf(
  instrument: Instrument,
  dimension: string,
  blocks: readonly ReleasedBlock[],
  { groups }: TeamRespondents,
): TeamDimension {
  const parts = blocks.flatMap((block) => block.parts.map((part) => ({ ...part, mean: commonMean(block, part) })));
  const common = (blocks[0]?.common ?? []).filter((item) => blocks.every((block) => block.common.includes(item)));
  const shares = sharesOf(instrument);
  const scoreOf = (own: readonly ScoredPart[], answers: readonly (readonly number[])[]): TeamScore | null =>
    teamScoreOf(own, spreadOf(shares, answers, fewestAnswers(common.length)));
  const answers = likelyAnswers(parts, common);
  const score = scoreOf(parts, answers);
  const own = groups.flatMap(({ group }) => {
    const inGroup = parts.filter((part) => part.group === group);
    const shown = scoreOf(inGroup, likelyAnswers(inGroup, common));
    return shown ? [{ group, ...shown }] : [];
  });
  const alike = answers.length > 0 ? agreementIn(answers) : null;
  const adm = alike && deviationCell(alike.adm, instrument.scale.options.length);
  return {
    dimension,
    score,
    agreement: score && agreementFor(adm, score.n, answers.length, instrument.scale.options.length),
    groups: own,
    technical: score && { adm, rwgj: alike && score.n >= MIN_FOR_CLOSENESS ? closenessCell(alike.rwgj) : null },
  };
}

function itemOf(item: string, blocks: readonly ReleasedBlock[]): TeamItem {
  const released = releasedIn(blocks, item);
  const n = sumOf(released, (one) => one.n);
  if (n === 0) return { item, n: null, mean: null, distribution: null };
  return {
    item,
    n,
    mean: meanOf(released),
    distribution: distributionOf(released.map(({ distribution }) => distribution)),
  };
}

function releasedIn(blocks: readonly ReleasedBlock[], item: string): readonly ReleasedItem[] {
  return blocks.flatMap(({ parts }) => parts.flatMap(({ items }) => items.filter((one) => one.item === item)));
}

/** The mean of a dimension in a part: that of the items which all were asked, each known to its cell. */
function commonMean({ common }: ReleasedBlock, { items }: ReleasedPart): ClosedCell {
  const own = items.filter(({ item }) => common.includes(item));
  return {
    low: sumOf(own, ({ mean }) => mean.low) / own.length,
    high: sumOf(own, ({ mean }) => mean.high) / own.length,
  };
}

/** Of all together, where each has one. */
function distributionOf(own: readonly (Distribution | null)[]): Distribution | null {
  const [first] = own;
  if (!first || own.includes(null)) return null;
  return {
    counts: first.counts.map((_, rank) => sumOf(own, (one) => one?.counts[rank] ?? 0)),
    rest: sumOf(own, (one) => one?.rest ?? 0),
  };
}

function teamScoreOf(parts: readonly ScoredPart[], sd: number | null): TeamScore | null {
  const n = sumOf(parts, (part) => part.n);
  if (n === 0) return null;
  const mean = meanOf(parts);
  return { n, mean, sd, ci: sd === null ? null : intervalOf(n, mean, sd) };
}

/** The cell of several means together. */
function meanOf(parts: readonly { readonly n: number; readonly mean: ClosedCell }[]): ShownScore {
  const n = sumOf(parts, (part) => part.n);
  const low = roundTo(sumOf(parts, (part) => part.n * part.mean.low) / n, 1);
  const high = roundTo(sumOf(parts, (part) => part.n * part.mean.high) / n, 1);
  return { value: roundedScore((low + high) / 2), low, high };
}

/**
 * What the spread of scores is at most, by the answers to `fewest` items at least: a mean of several answers varies no
 * more than they do.
 */
function spreadOf(shares: readonly number[], answers: readonly (readonly number[])[], fewest: number): number | null {
  if (answers.length === 0 || answers.length < fewest) return null;
  const spreads = answers.map((counts) => Math.sqrt(countMoments(counts, (rank) => shares[rank] as number).variance));
  return SPREAD_STEP * Math.ceil(sumOf(spreads, (spread) => spread) / spreads.length / SPREAD_STEP);
}

/** How often each rank may have been chosen in the items of which every part has a distribution. */
function likelyAnswers(parts: readonly ReleasedPart[], items: readonly string[]): readonly (readonly number[])[] {
  return items.flatMap((item) => {
    const own = parts.flatMap((part) => part.items.find((one) => one.item === item)?.distribution ?? []);
    if (own.length < parts.length || own.length === 0) return [];
    return [own.map(likelyCounts).reduce((all, one) => all.map((count, rank) => count + (one[rank] as number)))];
  });
}

/**
 * 95 % t-interval around the whole cell of a mean, with the most that the spread can be: what is shown is all that it
 * rests on.
 */
export function intervalOf(n: number, mean: ShownScore, sd: number): Band {
  const half = (studentQuantile(n - 1) * sd) / Math.sqrt(n);
  return [roundedScore(Math.max(0, mean.low - half)), roundedScore(Math.min(100, mean.high + half))];
}

/**
 * The highest and the lowest themes of a group, by shown means; equal ones share the place. Undefined unless the shown
 * interval of each highest lies wholly above that of each lowest. Scoring specification, section 3.
 */
export function shownExtremes(dimensions: readonly TeamDimension[]): Extremes | undefined {
  const scored = dimensions.flatMap(({ dimension, score }) =>
    score?.ci ? [{ dimension, mean: score.mean.value, ci: score.ci }] : [],
  );
  const at = (end: number): typeof scored => scored.filter(({ mean }) => mean === end);
  const top = at(Math.max(...scored.map(({ mean }) => mean)));
  const bottom = at(Math.min(...scored.map(({ mean }) => mean)));
  const isClear = top.every((high) => bottom.every((low) => high.ci[0] > low.ci[1]));
  if (scored.length < 2 || !isClear) return undefined;
  const names = (ends: typeof scored): readonly string[] => ends.map(({ dimension }) => dimension);
  return { top: names(top), bottom: names(bottom) };
}

/** Whether only a bound of a mean is known. */
export function boundOf({ low, high }: ShownScore): 'at-most' | 'at-least' | undefined {
  return low === 0 ? 'at-most' : high === 100 ? 'at-least' : undefined;
}

/** The levels that a mean may be in, from low to high: one, where its whole cell lies in it. */
export function levelsOf(instrument: Instrument, { low, high }: ShownScore): ReturnType<typeof levelOf>[] {
  const [first, last] = [levelOf(instrument, low), levelOf(instrument, high - 0.1)];
  return first === last
    ? [first]
    : instrument.levels.slice(
        first ? instrument.levels.indexOf(first) : 0,
        last ? instrument.levels.indexOf(last) + 1 : undefined,
      );
}
