import { type Distribution, FEWEST_FOR_CLOSENESS, FEWEST_FOR_ICC, agreementFor, likelyCounts } from './disclosure.js';
import { type Cell, type ClosedCell, alphaCell, closenessCell, deviationCell, middleOf, roundTo, spreadCellAround } from './grid.js';
import { agreementIn, groupReliability } from './group-statistics.js';
import type { Instrument } from './instrument.js';
import { levelOf } from './level.js';
import type { Memory } from './release-memory.js';
import type { ReleasedBlock, ReleasedItem, ReleasedPart } from './released-block.js';
import { roundedScore } from './score.js';
import { sharesOf } from './tally-shape.js';
import { studentQuantile } from './student-t.js';
import type { ShownScore, TeamDimension, TeamItem, TeamRespondents, TeamResult, TeamScore } from './team-result.js';
import type { Band } from './uncertainty.js';

/** A part with the mean of its scores. */
type ScoredPart = Pick<ReleasedPart, 'n' | 'sd'> & { readonly mean: ClosedCell };

/**
 * A result from released cells alone: whatever is shown, of the whole too, follows from them and adds nothing to them.
 * A batch stands as long as no fewer of its people are left than the minimum; `present` says by batch how many are.
 */
export function shownOf(instrument: Instrument, memory: Memory, present: readonly number[]): TeamResult {
  const { minimum, breakdown, people } = memory;
  const isStanding = (batch: number): boolean => (present[batch] ?? 0) >= minimum;
  const standing = people.filter((_, batch) => isStanding(batch));
  const left = present.filter((_, batch) => isStanding(batch));
  const blocksOf = (dimension: string): readonly ReleasedBlock[] => (memory.blocks[dimension] ?? []).filter(({ batches }) => batches.every(isStanding));
  const n = sumOf(standing, (one) => one.n);
  const groups = [...new Set(standing.flatMap((one) => one.groups.map(({ group }) => group)))];
  const respondents: TeamRespondents = {
    n: n > 0 ? n : null,
    withdrawn: n - sumOf(left, (one) => one),
    groups: breakdown === null ? [] : inOrder(memory, groups).map((group) => ({ group, n: sumOf(standing, (one) => one.groups.find((own) => own.group === group)?.n ?? 0) })),
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
function inOrder({ people }: Memory, groups: readonly string[]): readonly string[] {
  const order = people.flatMap((one) => one.groups.map(({ group }) => group));
  return [...groups].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

function dimensionOf(instrument: Instrument, dimension: string, blocks: readonly ReleasedBlock[], { groups }: TeamRespondents): TeamDimension {
  const parts = blocks.flatMap((block) => block.parts.map((part) => ({ ...part, mean: commonMean(block, part) })));
  const common = (blocks[0]?.common ?? []).filter((item) => blocks.every((block) => block.common.includes(item)));
  const shares = sharesOf(instrument);
  const spreadIn = (own: typeof parts): Cell | null => answerSpread(shares, likelyAnswers(own, common));
  const whole = blocks.map((block) => ({ n: peopleIn(block), sd: block.sd, mean: meanOf(block.parts.map((part) => ({ n: part.n, mean: commonMean(block, part) }))) }));
  const score = scoreOf(parts, pooledSpread(whole) ?? spreadIn(parts));
  const own = groups.flatMap(({ group }) => {
    const inGroup = parts.filter((part) => part.group === group);
    const shown = scoreOf(inGroup, pooledSpread(inGroup) ?? spreadIn(inGroup));
    return shown ? [{ group, ...shown }] : [];
  });
  const answers = likelyAnswers(parts, common);
  const alike = answers.length > 0 ? agreementIn(answers) : null;
  const adm = alike && deviationCell(alike.adm, instrument.scale.options.length);
  return {
    dimension,
    score,
    agreement: score && agreementFor(adm, score.n, answers.length, instrument.scale.options.length),
    groups: own,
    technical: score && { adm, rwgj: alike && score.n >= FEWEST_FOR_CLOSENESS ? closenessCell(alike.rwgj) : null, alpha: consistencyOf(blocks) },
    icc: reliabilityOf(own),
  };
}

function itemOf(item: string, blocks: readonly ReleasedBlock[]): TeamItem {
  const released = releasedIn(blocks, item);
  const n = sumOf(released, (one) => one.n);
  if (n === 0) return { item, n: null, mean: null, distribution: null };
  return { item, n, mean: meanOf(released), distribution: distributionOf(released.map(({ distribution }) => distribution)) };
}

function releasedIn(blocks: readonly ReleasedBlock[], item: string): readonly ReleasedItem[] {
  return blocks.flatMap(({ parts }) => parts.flatMap(({ items }) => items.filter((one) => one.item === item)));
}

/** The mean of a dimension in a part: that of the items which all were asked, each known to its cell. */
function commonMean({ common }: ReleasedBlock, { items }: ReleasedPart): ClosedCell {
  const own = items.filter(({ item }) => common.includes(item));
  return { low: sumOf(own, ({ mean }) => mean.low) / own.length, high: sumOf(own, ({ mean }) => mean.high) / own.length };
}

/** Of all together, where each has one. */
function distributionOf(own: readonly (Distribution | null)[]): Distribution | null {
  const [first] = own;
  if (!first || own.includes(null)) return null;
  return { counts: first.counts.map((_, rank) => sumOf(own, (one) => one?.counts[rank] ?? 0)), rest: sumOf(own, (one) => one?.rest ?? 0) };
}

function scoreOf(parts: readonly ScoredPart[], sd: Cell | null): TeamScore | null {
  const n = sumOf(parts, (part) => part.n);
  if (n === 0) return null;
  const mean = meanOf(parts);
  return { n, mean, sd, ci: sd && intervalOf(n, mean, sd) };
}

/** The cell of several means together. */
function meanOf(parts: readonly { readonly n: number; readonly mean: ClosedCell }[]): ShownScore {
  const n = sumOf(parts, (part) => part.n);
  const low = roundTo(sumOf(parts, (part) => part.n * part.mean.low) / n, 1);
  const high = roundTo(sumOf(parts, (part) => part.n * part.mean.high) / n, 1);
  return { value: roundedScore((low + high) / 2), low, high };
}

/** Spread within the parts, wherever in its cell each is, and between them, each mean taken in the middle of its cell; null where one is not known. */
function pooledSpread(parts: readonly ScoredPart[]): Cell | null {
  const [first] = parts;
  if (!first || parts.some(({ sd }) => sd === null)) return null;
  if (parts.length === 1) return first.sd;
  const n = sumOf(parts, (part) => part.n);
  const mean = sumOf(parts, (part) => part.n * middleOf(part.mean)) / n;
  const between = sumOf(parts, (part) => part.n * (middleOf(part.mean) - mean) ** 2);
  const all = (end: (sd: Cell) => number): number => Math.sqrt((sumOf(parts, (part) => (part.n - 1) * end(part.sd as Cell) ** 2) + between) / (n - 1));
  return spreadCellAround(all(({ low }) => low ?? 0), parts.some(({ sd }) => sd?.high === null) ? null : all(({ high }) => high as number));
}

/** What the spread of scores is at most, by the shown answers: a mean of several answers varies no more than they do. */
function answerSpread(shares: readonly number[], answers: readonly (readonly number[])[]): Cell | null {
  if (answers.length === 0) return null;
  const spreads = answers.map((counts) => {
    const n = sumOf(counts, (count) => count);
    const mean = sumOf(counts, (count, rank) => count * (shares[rank] as number)) / n;
    return Math.sqrt(sumOf(counts, (count, rank) => count * ((shares[rank] as number) - mean) ** 2) / (n - 1));
  });
  return spreadCellAround(0, sumOf(spreads, (spread) => spread) / spreads.length);
}

/** How often each rank may have been chosen in the items of which every part has a distribution. */
function likelyAnswers(parts: readonly ReleasedPart[], items: readonly string[]): readonly (readonly number[])[] {
  return items.flatMap((item) => {
    const own = parts.flatMap((part) => part.items.find((one) => one.item === item)?.distribution ?? []);
    if (own.length < parts.length || own.length === 0) return [];
    return [own.map(likelyCounts).reduce((all, one) => all.map((count, rank) => count + (one[rank] as number)))];
  });
}

/** 95 % t-interval around the whole cell of a mean, with the upper end of the spread: what is shown is all that it rests on. */
export function intervalOf(n: number, mean: ShownScore, sd: Cell): Band {
  const half = (studentQuantile(n - 1) * mostSpread(n, mean, sd)) / Math.sqrt(n);
  return [roundedScore(Math.max(0, mean.low - half)), roundedScore(Math.min(100, mean.high + half))];
}

/** The upper end of a spread; of an open one, the most that values from 0 to 100 with this mean can have (Bhatia & Davis 2000). */
export function mostSpread(n: number, { low, high }: ShownScore, sd: Cell): number {
  const central = Math.min(Math.max(50, low), high);
  return sd.high ?? Math.sqrt((central * (100 - central) * n) / (n - 1));
}

/** Alpha of the blocks that have it, the mean by their people. */
function consistencyOf(blocks: readonly ReleasedBlock[]): Cell | null {
  const own = blocks.flatMap((block) => (block.alpha ? [{ cell: block.alpha, n: peopleIn(block) }] : []));
  const [first] = own;
  if (own.length < 2) return first?.cell ?? null;
  return alphaCell(sumOf(own, ({ cell, n }) => n * middleOf(cell)) / sumOf(own, ({ n }) => n));
}

/** ICC(1) and ICC(2) over subgroups, from their shown figures, to a tenth. */
export function reliabilityOf(groups: readonly TeamScore[]): TeamDimension['icc'] {
  if (groups.length < FEWEST_FOR_ICC || groups.some(({ sd }) => sd?.low == null || sd.high === null)) return null;
  const found = groupReliability(groups.map(({ n, mean, sd }) => ({ n, mean: middleOf(mean), sd: middleOf(sd as Cell) })));
  return found && { icc1: roundTo(found.icc1, 1), icc2: roundTo(found.icc2, 1) };
}

/** Whether only a bound of a mean is known. */
export function boundOf({ low, high }: ShownScore): 'at-most' | 'at-least' | undefined {
  return low === 0 ? 'at-most' : high === 100 ? 'at-least' : undefined;
}

/** The levels that a mean may be in, from low to high: one, where its whole cell lies in it. */
export function levelsOf(instrument: Instrument, { low, high }: ShownScore): ReturnType<typeof levelOf>[] {
  const [first, last] = [levelOf(instrument, low), levelOf(instrument, high - 0.1)];
  return first === last ? [first] : instrument.levels.slice(first ? instrument.levels.indexOf(first) : 0, last ? instrument.levels.indexOf(last) + 1 : undefined);
}

function peopleIn({ parts }: ReleasedBlock): number {
  return sumOf(parts, ({ n }) => n);
}

function sumOf<T>(all: readonly T[], value: (one: T, place: number) => number): number {
  return all.reduce((sum, one, place) => sum + value(one, place), 0);
}
