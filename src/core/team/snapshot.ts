import * as z from 'zod/mini';
import { MINIMUM } from './disclosure.js';
import type { Instrument } from '../instrument/instrument.js';
import { fingerprintOf } from '../instrument/fingerprint.js';
import { isMoment } from '../format/moment.js';
import { LIMITS } from '../instrument/instrument-schema.js';
import { LeerscanError, describe } from '../errors/leerscan-error.js';
import { MAX_IN_NAME } from './invitation.js';
import { unpackHashes } from './id-hash.js';
import type { Memory } from './release-memory.js';
import { sentencesOf } from '../errors/shape-sentence.js';
import { foreignFigures, impossibleFigures } from './snapshot-figures.js';
import type { Release } from './team-result.js';

/**
 * A released team result as a file. Without `memory` (a link, a report that is passed on) it can be looked at, and is
 * no base for a next release.
 */
export interface Snapshot extends Pick<Release, 'instrument' | 'result'> {
  readonly format: typeof SNAPSHOT_FORMAT;
  readonly team: string;
  readonly wave: string;
  /** Day of the release, as `2026-11-23`. */
  readonly day: string;
  /** How many were invited; null when that is not known. */
  readonly invited: number | null;
  readonly memory?: Memory | undefined;
  /** The report of an earlier wave that it is compared with, to look at. */
  readonly earlier?: Snapshot | undefined;
}

export const SNAPSHOT_FORMAT = 'leerscan-snapshot-3' as const;
/** The choices of a question, and those who did not say. */
const MAX_GROUPS = LIMITS.choices + 1;
const id = z.string().check(z.minLength(1), z.maxLength(60));
const group = z.string().check(z.maxLength(200));
const name = z.string().check(z.maxLength(MAX_IN_NAME));
const whole = z.number().check(z.int(), z.nonnegative());
/** Nothing else may be shown, whatever a file or link says. */
const shownCount = z.number().check(z.int(), z.gte(MINIMUM));
const count = z.nullable(shownCount);
const percent = z.number().check(z.int(), z.gte(0), z.lte(100));
const share = z.number().check(z.gte(0), z.lte(100));
const edge = z.nullable(z.number().check(z.gte(-1), z.lte(1000)));
const cell = z.strictObject({ low: edge, high: edge });
const closedCell = z.strictObject({ low: share, high: share });
const mean = z.strictObject({ value: percent, low: share, high: share });
const score = { n: shownCount, mean, sd: z.nullable(percent), ci: z.nullable(z.tuple([percent, percent])) };
const most = <T extends z.ZodMiniType>(schema: T, limit: number): z.ZodMiniArray<T> =>
  z.array(schema).check(z.maxLength(limit));
const groups = most(z.strictObject({ group, n: shownCount }), MAX_GROUPS);
const distribution = z.nullable(z.strictObject({ counts: most(whole, 11), rest: whole }));

/** Of a group's figures, in a snapshot of a team or of an event. */
export const teamResultSchema = z.strictObject({
  minimum: shownCount,
  breakdown: z.nullable(group),
  respondents: z.strictObject({ n: count, withdrawn: whole, groups }),
  dimensions: most(
    z.strictObject({
      dimension: id,
      score: z.nullable(z.strictObject(score)),
      groups: most(z.strictObject({ group, ...score }), MAX_GROUPS),
      agreement: z.nullable(z.enum(['agree', 'differ'])),
      technical: z.nullable(z.strictObject({ adm: z.nullable(cell), rwgj: z.nullable(cell) })),
    }),
    20,
  ),
  items: most(z.strictObject({ item: id, n: count, mean: z.nullable(mean), distribution }), 500),
});

const part = z.strictObject({
  group: z.nullable(group),
  n: shownCount,
  items: most(z.strictObject({ item: id, n: shownCount, mean: closedCell, distribution }), 500),
});
const block = z.strictObject({
  batches: most(whole, 100_000),
  parts: most(part, MAX_GROUPS + 1),
  common: most(id, 500),
});
export const memorySchema = z.strictObject({
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  breakdown: z.nullable(group),
  minimum: shownCount,
  batches: most(z.string().check(z.maxLength(40_000_000), z.refine(isHashes)), 100_000),
  people: most(z.strictObject({ n: shownCount, groups }), 100_000),
  blocks: z.record(z.string().check(z.maxLength(100)), most(block, 100_000)),
});

const shown = {
  format: z.literal(SNAPSHOT_FORMAT),
  team: name,
  wave: name,
  day: z.string().check(z.refine((day) => isMoment('date', day))),
  invited: z.nullable(whole),
  instrument: z.strictObject({ id, version: id, fingerprint: whole }),
  result: teamResultSchema,
};
const snapshot = z.strictObject({
  ...shown,
  memory: z.optional(memorySchema),
  earlier: z.optional(z.strictObject(shown)),
});

/** @throws {LeerscanError} `snapshot-invalid`, naming what was expected where. */
export function parseSnapshot(value: unknown): Snapshot {
  if (typeof value !== 'object' || value === null)
    throw new LeerscanError('snapshot-invalid', [
      { path: '', message: `expected a snapshot, but got ${describe(value)}` },
    ]);
  const parsed = snapshot.safeParse(value);
  if (!parsed.success) throw new LeerscanError('snapshot-invalid', sentencesOf(parsed.error.issues, value));
  const { result: own, earlier } = parsed.data;
  const impossible = [
    ...impossibleFigures(own),
    ...(earlier ? impossibleFigures(earlier.result) : []).map((one) => ({ ...one, path: `earlier.${one.path}` })),
  ];
  if (impossible.length > 0) throw new LeerscanError('snapshot-invalid', impossible);
  return parsed.data;
}

/** Whether a snapshot says that it is of this very questionnaire. */
export function isSnapshotOf(instrument: Instrument, snapshot: Pick<Snapshot, 'instrument'>): boolean {
  return snapshot.instrument.id === instrument.id && snapshot.instrument.fingerprint === fingerprintOf(instrument);
}

/**
 * @throws {LeerscanError} `snapshot-invalid` for one of this questionnaire that has other themes, statements, options
 * or groups, or figures that it cannot have.
 */
export function checkSnapshot(instrument: Instrument, { result: found }: Pick<Snapshot, 'result'>): void {
  const expect = (path: string, ids: readonly string[], known: readonly { readonly id: string }[]): void => {
    const own = known.map(({ id: one }) => one);
    if (ids.join(' ') !== own.join(' '))
      throw new LeerscanError('snapshot-invalid', [
        { path, message: `expected ${own.join(', ')}, but got ${describe(ids.join(', '))}` },
      ]);
  };
  expect(
    'result.dimensions',
    found.dimensions.map(({ dimension }) => dimension),
    instrument.dimensions,
  );
  expect(
    'result.items',
    found.items.map(({ item }) => item),
    instrument.items,
  );
  const foreign = foreignFigures(instrument, found);
  if (foreign.length > 0) throw new LeerscanError('snapshot-invalid', foreign);
}

/**
 * The same without what a next release needs: for a link, and for whoever only looks. With the report of an earlier
 * wave, without that one's own comparison.
 */
export function viewOf(snapshot: Snapshot, earlier: Snapshot | undefined): Snapshot {
  const alone = aloneOf(snapshot);
  return earlier ? { ...alone, earlier: aloneOf(earlier) } : alone;
}

function aloneOf(snapshot: Snapshot): Snapshot {
  const alone = { ...snapshot };
  delete alone.memory;
  delete alone.earlier;
  return alone;
}

function isHashes(text: string): boolean {
  try {
    return unpackHashes(text).length > 0;
  } catch {
    return false;
  }
}
