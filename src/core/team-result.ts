import { questionsOf, valuesOf } from './background.js';
import { type Agreement, type Block, FEWEST_FOR_ALPHA, FEWEST_FOR_DISTRIBUTION, FEWEST_FOR_ICC, MINIMUM, type ShownScore, agreementFor, isOneOption, shownDecimals, shownDeviation, shownDistribution, shownScore, shownSpread } from './disclosure.js';
import { fingerprintOf } from './fingerprint.js';
import { type DimensionStatistics, type GroupReliability, type ItemStatistics, type Responses, dimensionStatistics, groupReliability, itemStatistics } from './group-statistics.js';
import type { GroupTally } from './group-tally.js';
import { IdSet } from './id-set.js';
import type { Instrument } from './instrument.js';
import { LeerscanError } from './leerscan-error.js';
import { type CoverRules, type Covered, type Memory, ReleaseLedger, emptyMemory, isBefore } from './release-memory.js';
import type { Response } from './response.js';
import { tallyShapeOf } from './tally-shape.js';
import type { Band } from './uncertainty.js';

/** Below it, alpha only says that the statements do not belong together. */
const LOWEST_ALPHA = -1;

/** A mean of scores as it may be shown: whole numbers, 0 to 100. */
export interface TeamScore {
  /** Respondents with a score. */
  readonly n: number;
  readonly mean: ShownScore;
  /** Sample standard deviation; null where it would say too much. */
  readonly sd: number | null;
  /** 95 % interval of the mean. */
  readonly ci: Band | null;
}

export interface TeamDimension {
  readonly dimension: string;
  /** Null below the minimum. */
  readonly score: TeamScore | null;
  /** Whether the group experiences this alike; null where it cannot be said. */
  readonly agreement: Agreement | null;
  /** Subgroups that may be shown. Empty when there are none. */
  readonly groups: readonly (TeamScore & { readonly group: string })[];
  /** For the annex; null below the minimum. */
  readonly technical: TechnicalFigures | null;
  /** Over the subgroups, when three or more may be shown. */
  readonly icc: GroupReliability | null;
}

/** Figures for who knows them, rounded. */
export interface TechnicalFigures {
  /** Respondents who answered every item. */
  readonly n: number;
  /** Average deviation, in options. */
  readonly adm: number | null;
  readonly rwgj: number | null;
  /** Cronbach's alpha, from thirty respondents. */
  readonly alpha: number | null;
}

export interface TeamItem {
  readonly item: string;
  /** Null below the minimum. */
  readonly n: number | null;
  readonly mean: ShownScore | null;
  /** How often each option, from the worst to the best; null below ten answers, or where all chose the same. */
  readonly distribution: readonly number[] | null;
}

/** What may be shown of many responses. */
export interface TeamResult {
  /** Fewest values behind any figure. */
  readonly minimum: number;
  /** The background question behind the subgroups; null for none. */
  readonly breakdown: string | null;
  /** Null below the minimum. `groups` are those that may be shown, by the answer to the question (`''`: not given). */
  readonly respondents: { readonly n: number | null; readonly groups: readonly { readonly group: string; readonly n: number }[] };
  readonly dimensions: readonly TeamDimension[];
  readonly items: readonly TeamItem[];
}

/** A released team result, and what later releases must know of it. */
export interface Release {
  readonly instrument: { readonly id: string; readonly version: string; readonly fingerprint: number };
  readonly result: TeamResult;
  readonly memory: Memory;
}

export interface TeamOptions {
  /** Memories of what was released of these responses before. Without them a next release can be subtracted from the last one. */
  readonly releases?: readonly Pick<Release, 'memory'>[] | undefined;
  /** Name of a closed background question to break down by; that of the first release for good. */
  readonly breakdown?: string | null | undefined;
  /** Raises the fewest values behind a figure, for later releases too; below five, or below an earlier one, counts as that. */
  readonly minimum?: number | undefined;
}

/**
 * What may be shown of a group: `groupStatistics` behind the rules of `disclosure.ts`. One pass; the same response id counts once.
 * @throws {LeerscanError} `response-invalid` for a response that does not fit; `release-refused` for earlier releases that are not one after the other, or another breakdown than theirs.
 */
export async function teamResultOf(instrument: Instrument, responses: Responses, { releases = [], breakdown, minimum = MINIMUM }: TeamOptions = {}): Promise<Release> {
  const memory = lastOf(releases) ?? emptyMemory(breakdown ?? null);
  if (breakdown !== undefined && breakdown !== memory.breakdown) throw refusal('breakdown', `expected the breakdown of the first release (${memory.breakdown ?? 'none'}), but got ${breakdown ?? 'none'}`);
  const groups = groupsOf(instrument, memory.breakdown);
  const fewest = Math.max(MINIMUM, ...releases.map((release) => release.memory.minimum), Math.ceil(minimum) || MINIMUM);
  const ledger = new ReleaseLedger(memory, tallyShapeOf(instrument), groups, fewest);
  const seen = new IdSet();
  for await (const response of responses) if (seen.add(response.id)) ledger.add(response.id, groupOf(response, memory.breakdown, groups), (tally) => tally.add(response));
  ledger.close();
  return { instrument: { id: instrument.id, version: instrument.version, fingerprint: fingerprintOf(instrument) }, ...shownOf(instrument, ledger, memory, fewest) };
}

/** Background questions by which a result can be broken down: one answer out of a few. */
export function breakdownsOf(instrument: Instrument): readonly string[] {
  return questionsOf(instrument.background).filter(({ type }) => type === 'radiogroup' || type === 'dropdown').map(({ name }) => name);
}

/** The subgroups of a breakdown, in instrument order; the last one, `''`, did not say. */
function groupsOf(instrument: Instrument, breakdown: string | null): readonly string[] {
  if (breakdown === null) return [''];
  const question = questionsOf(instrument.background).find(({ name }) => name === breakdown);
  if (!question || !breakdownsOf(instrument).includes(breakdown)) throw refusal('breakdown', `expected one of ${breakdownsOf(instrument).join(', ') || 'none'}, but got ${breakdown}`);
  return [...valuesOf(question).map(String), ''];
}

function groupOf({ respondent }: Response, breakdown: string | null, groups: readonly string[]): string {
  const answer = breakdown !== null && Object.hasOwn(respondent, breakdown) ? respondent[breakdown] : undefined;
  return groups.find((group) => group === String(answer as string | number)) ?? '';
}

/** The memory that holds all others. Two releases side by side could be subtracted from each other. */
function lastOf(releases: NonNullable<TeamOptions['releases']>): Memory | undefined {
  const memories = releases.map(({ memory }) => memory).sort((a, b) => a.batches.length - b.batches.length);
  const last = memories.at(-1);
  for (const memory of memories) {
    if (last && !isBefore(memory, last)) throw refusal('releases', 'expected releases of one collection, each made after the one before, but got some that are not');
  }
  return last;
}

function shownOf(instrument: Instrument, ledger: ReleaseLedger, memory: Memory, minimum: number): Pick<Release, 'result' | 'memory'> {
  const blocks: Record<string, readonly Block[]> = {};
  const cover = (figure: string, countOf: (tally: GroupTally) => number, rules?: CoverRules): Covered => {
    const covered = ledger.cover(memory.blocks[figure] ?? [], countOf, rules);
    blocks[figure] = covered.blocks;
    return covered;
  };
  const isBroken = memory.breakdown !== null;
  const people = cover('people', ({ n }) => n);
  const dimensions = instrument.dimensions.map(({ id }): TeamDimension => {
    const scores = cover(`score:${id}`, (tally) => tally.scores(id).n, { within: people.blocks });
    const agreement = cover(`agreement:${id}`, (tally) => tally.complete(id)?.n ?? 0);
    const groups = isBroken ? [...scores.groups].flatMap(([group, tally]) => { const exact = dimensionStatistics(tally, id); const score = teamScore(exact, minimum); return score ? [{ exact, shown: { group, ...score } }] : []; }) : [];
    return {
      dimension: id,
      score: teamScore(dimensionStatistics(scores.all, id), minimum),
      groups: groups.map(({ shown }) => shown),
      ...teamAgreement(dimensionStatistics(agreement.all, id), instrument.scale.options.length, minimum),
      // Where a spread is hidden, how much groups differ within would tell it.
      icc: groups.length < FEWEST_FOR_ICC || groups.some(({ shown }) => shown.sd === null) ? null : shownReliability(groupReliability(groups.map(({ exact }) => exact))),
    };
  });
  const items = instrument.items.map(({ id }, place): TeamItem => {
    const countsIn = (tally: GroupTally): ItemStatistics => itemStatistics(tally, place);
    const rules = { fewest: Math.max(minimum, FEWEST_FOR_DISTRIBUTION), fit: (tally: GroupTally) => !isOneOption(countsIn(tally).counts) };
    return teamItem(countsIn(cover(`item:${id}`, (tally) => countsIn(tally).n).all), countsIn(cover(`spread:${id}`, (tally) => countsIn(tally).n, rules).all), minimum);
  });
  const groups = isBroken ? [...people.groups].flatMap(([group, { n }]) => (n >= minimum ? [{ group, n }] : [])) : [];
  return { result: { minimum, breakdown: memory.breakdown, respondents: { n: people.all.n >= minimum ? people.all.n : null, groups }, dimensions, items }, memory: ledger.memory(blocks) };
}

function teamScore({ n, mean, sd, ci }: DimensionStatistics, minimum: number): TeamScore | null {
  return mean === null || n < minimum ? null : { n, mean: shownScore(mean), ...shownSpread(mean, sd, ci) };
}

function teamAgreement({ complete, items, adm, rwgj, alpha }: DimensionStatistics, options: number, minimum: number): Pick<TeamDimension, 'agreement' | 'technical'> {
  if (complete < minimum) return { agreement: null, technical: null };
  const deviation = shownDeviation(adm);
  return { agreement: agreementFor(adm, complete, items, options), technical: { n: complete, adm: deviation, rwgj: deviation === null ? null : shownDecimals(rwgj, 1), alpha: complete < FEWEST_FOR_ALPHA || (alpha ?? 0) < LOWEST_ALPHA ? null : shownDecimals(alpha, 2) } };
}

function teamItem({ item, n, mean }: ItemStatistics, spread: ItemStatistics, minimum: number): TeamItem {
  return mean === null || n < minimum ? { item, n: null, mean: null, distribution: null } : { item, n, mean: shownScore(mean), distribution: shownDistribution(spread.counts) };
}

function shownReliability(reliability: GroupReliability | null): GroupReliability | null {
  return reliability && { icc1: shownDecimals(reliability.icc1, 2) ?? 0, icc2: shownDecimals(reliability.icc2, 2) ?? 0 };
}

function refusal(path: string, message: string): LeerscanError {
  return new LeerscanError('release-refused', [{ path, message }]);
}
