import { breakdownGroups, questionsOf } from './background.js';
import { type Agreement, type Distribution, MINIMUM } from './disclosure.js';
import { fingerprintOf } from './fingerprint.js';
import type { Cell } from './grid.js';
import type { Responses } from './group-statistics.js';
import { IdSet } from './id-set.js';
import type { Instrument } from './instrument.js';
import { LeerscanError } from './leerscan-error.js';
import { type Memory, ReleaseLedger, emptyMemory, isBefore } from './release-memory.js';
import type { Response } from './response.js';
import { shownOf } from './shown-figures.js';
import { tallyShapeOf } from './tally-shape.js';
import type { Band } from './uncertainty.js';

/**
 * A mean from 0 to 100 as it may be shown: a cell of a grid. At an end (`low` 0 or `high` 100) only the bound is said.
 */
export interface ShownScore {
  /** Middle of the cell, whole. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Scores of a dimension. */
export interface TeamScore {
  /** Respondents with a score. */
  readonly n: number;
  readonly mean: ShownScore;
  /**
   * What the standard deviation is at most, by the distributions of its items: five points a step; null without these.
   */
  readonly sd: number | null;
  /** 95 % interval of the mean, from the figures above alone; null without a spread. */
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
}

/** Figures for who knows them; each null where too few people or statements stand behind it. */
export interface TechnicalFigures {
  /** Average deviation, in options. */
  readonly adm: Cell | null;
  /** From thirty respondents on. */
  readonly rwgj: Cell | null;
}

export interface TeamItem {
  readonly item: string;
  /** Respondents with a score of its dimension whose form has it; null below the minimum. */
  readonly n: number | null;
  readonly mean: ShownScore | null;
  /** Null below ten answers, and where one to four people left it open. */
  readonly distribution: Distribution | null;
}

/** What may be shown of many responses. */
export interface TeamResult {
  /** Fewest values behind any figure. */
  readonly minimum: number;
  /** The background question behind the subgroups; null for none. */
  readonly breakdown: string | null;
  readonly respondents: TeamRespondents;
  readonly dimensions: readonly TeamDimension[];
  readonly items: readonly TeamItem[];
}

export interface TeamRespondents {
  /** Null below the minimum. */
  readonly n: number | null;
  /** How many of them were taken out since they were released; their figures stay as they were. */
  readonly withdrawn: number;
  /** Those that may be shown, by the answer to the question (`''`: not given). */
  readonly groups: readonly { readonly group: string; readonly n: number }[];
}

/** A released team result, and what later releases must know of it. */
export interface Release {
  readonly instrument: { readonly id: string; readonly version: string; readonly fingerprint: number };
  readonly result: TeamResult;
  readonly memory: Memory;
}

export interface TeamOptions {
  /**
   * Memories of what was released of these responses before. Without them a next release can be subtracted from the
   * last one.
   */
  readonly releases?: readonly Pick<Release, 'memory'>[] | undefined;
  /** Name of a closed background question to break down by; that of the first release for good. */
  readonly breakdown?: string | null | undefined;
  /**
   * Raises the fewest values behind a figure, for later releases too; below five, or below an earlier one, counts as
   * that.
   */
  readonly minimum?: number | undefined;
}

/**
 * What may be shown of a group: `groupStatistics` behind the rules of `disclosure.ts`. One pass; the same response id
 * counts once.
 * @throws {LeerscanError} `response-invalid` for a response that does not fit; `release-refused` for earlier releases
 *   that are not one after the other, or another breakdown than theirs.
 */
export async function teamResultOf(
  instrument: Instrument,
  responses: Responses,
  { releases = [], breakdown, minimum = MINIMUM }: TeamOptions = {},
): Promise<Release> {
  const memory = lastOf(releases) ?? emptyMemory(breakdown ?? null);
  if (breakdown !== undefined && breakdown !== memory.breakdown)
    throw refusal(
      'breakdown',
      `expected the breakdown of the first release (${memory.breakdown ?? 'none'}), but got ${breakdown ?? 'none'}`,
    );
  const groups = groupsOf(instrument, memory.breakdown);
  const fewest = Math.max(MINIMUM, ...releases.map((release) => release.memory.minimum), Math.ceil(minimum) || MINIMUM);
  const ledger = new ReleaseLedger(memory, tallyShapeOf(instrument), groups, fewest);
  const seen = new IdSet();
  for await (const response of responses)
    if (seen.add(response.id)) ledger.add(response, groupOf(response, memory.breakdown, groups));
  const next = ledger.close();
  return {
    instrument: { id: instrument.id, version: instrument.version, fingerprint: fingerprintOf(instrument) },
    result: shownOf(instrument, next, ledger.present),
    memory: next,
  };
}

/** Background questions by which a result can be broken down: one answer out of a few. */
export function breakdownsOf(instrument: Instrument): readonly string[] {
  return questionsOf(instrument.background)
    .filter(({ type }) => type === 'radiogroup' || type === 'dropdown')
    .map(({ name }) => name);
}

/** The subgroups of a breakdown, in instrument order; the last one, `''`, did not say. */
function groupsOf(instrument: Instrument, breakdown: string | null): readonly string[] {
  if (breakdown === null) return [''];
  if (!breakdownsOf(instrument).includes(breakdown))
    throw refusal(
      'breakdown',
      `expected one of ${breakdownsOf(instrument).join(', ') || 'none'}, but got ${breakdown}`,
    );
  return breakdownGroups(instrument.background, breakdown);
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
    if (last && !isBefore(memory, last))
      throw refusal(
        'releases',
        'expected releases of one collection, each made after the one before, but got some that are not',
      );
  }
  return last;
}

function refusal(path: string, message: string): LeerscanError {
  return new LeerscanError('release-refused', [{ path, message }]);
}
