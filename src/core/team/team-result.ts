import { breakdownGroups, questionsOf } from '../instrument/background.js';
import { MINIMUM } from './disclosure.js';
import { countedCodes } from '../share-code/counted-code.js';
import { fingerprintOf } from '../instrument/fingerprint.js';
import type { Responses } from '../group/group-statistics.js';
import { IdSet } from '../group/id-set.js';
import type { Instrument } from '../instrument/instrument.js';
import { LeerscanError } from '../errors/leerscan-error.js';
import { type Memory, ReleaseLedger, emptyMemory, isBefore } from './release-memory.js';
import { shownOf } from './shown-figures.js';
import type { TeamResult } from './team-figures.js';
import { tallyShapeOf } from '../group/tally-shape.js';

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
  options: TeamOptions = {},
): Promise<Release> {
  const { ledger, breakdown, groupOf, release } = begun(instrument, options);
  const seen = new IdSet();
  for await (const response of responses) {
    if (!seen.add(response.id)) continue;
    const { respondent } = response;
    const answer = breakdown !== null && Object.hasOwn(respondent, breakdown) ? respondent[breakdown] : undefined;
    ledger.tallyFor(Number.parseInt(response.id, 16), groupOf(answer))?.add(response);
  }
  return release();
}

/**
 * The same of share codes, in texts of a code a line: counted without making a response of each.
 * @throws {LeerscanError} as `fromShareCode` and `teamResultOf`.
 */
export async function teamResultOfCodes(
  instrument: Instrument,
  texts: AsyncIterable<string>,
  options: TeamOptions = {},
): Promise<Release> {
  const { ledger, breakdown, groupOf, release } = begun(instrument, options);
  const counted = countedCodes(instrument, breakdown);
  const seen = new IdSet();
  for await (const text of texts) {
    for (const code of text.split('\n')) {
      const { id, form, states, group } = counted(code);
      if (seen.add(id)) ledger.tallyFor(id, groupOf(group))?.addStates(form, states);
    }
  }
  return release();
}

/** A release that nobody was counted for yet. */
function begun(
  instrument: Instrument,
  { releases = [], breakdown, minimum = MINIMUM }: TeamOptions,
): {
  readonly ledger: ReleaseLedger;
  readonly breakdown: string | null;
  readonly groupOf: (answer: unknown) => string;
  readonly release: () => Release;
} {
  const memory = lastOf(releases) ?? emptyMemory(breakdown ?? null);
  if (breakdown !== undefined && breakdown !== memory.breakdown)
    throw refusedRelease(
      'breakdown',
      `expected the breakdown of the first release (${memory.breakdown ?? 'none'}), but got ${breakdown ?? 'none'}`,
    );
  const groups = groupsOf(instrument, memory.breakdown);
  const fewest = Math.max(MINIMUM, ...releases.map((release) => release.memory.minimum), Math.ceil(minimum) || MINIMUM);
  const ledger = new ReleaseLedger(memory, tallyShapeOf(instrument), groups, fewest);
  return {
    ledger,
    breakdown: memory.breakdown,
    groupOf: (answer) => groups.find((group) => group === String(answer as string | number)) ?? '',
    release: () => {
      const next = ledger.close();
      return {
        instrument: { id: instrument.id, version: instrument.version, fingerprint: fingerprintOf(instrument) },
        result: shownOf(instrument, next, ledger.present),
        memory: next,
      };
    },
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
    throw refusedRelease(
      'breakdown',
      `expected one of ${breakdownsOf(instrument).join(', ') || 'none'}, but got ${breakdown}`,
    );
  return breakdownGroups(instrument.background, breakdown);
}

/** The memory that holds all others. Two releases side by side could be subtracted from each other. */
function lastOf(releases: NonNullable<TeamOptions['releases']>): Memory | undefined {
  const memories = releases.map(({ memory }) => memory).sort((a, b) => a.batches.length - b.batches.length);
  const last = memories.at(-1);
  for (const memory of memories) {
    if (last && !isBefore(memory, last))
      throw refusedRelease(
        'releases',
        'expected releases of one collection, each made after the one before, but got some that are not',
      );
  }
  return last;
}

function refusedRelease(path: string, message: string): LeerscanError {
  return new LeerscanError('release-refused', [{ path, message }]);
}
