import * as z from 'zod/mini';
import { LeerscanError, describe } from '../errors/leerscan-error.js';
import { sentencesOf } from '../errors/shape-sentence.js';
import { isMoment } from '../format/moment.js';
import { sumOf } from '../group/moments.js';
import { LIMITS } from '../instrument/instrument-schema.js';
import type { Instrument } from '../instrument/instrument.js';
import { MAX_IN_PLACE } from '../kiosk/kiosk-record.js';
import { MINIMUM, MIN_FOR_DISTRIBUTION, isWhole } from '../team/disclosure.js';
import { impossibleFigures } from '../team/snapshot-figures.js';
import { breakdownsOf } from '../team/team-result.js';
import { checkSnapshot, memorySchema, teamResultSchema } from '../team/snapshot.js';
import type { EventMemory } from './event-figures.js';
import type { EventRelease } from './event-release.js';

/**
 * A released result of an event as a file: what a wall showed, or a report. Without `memory` it can be looked at, and
 * is no base for a next release.
 */
export interface EventSnapshot extends Pick<EventRelease, 'instrument' | 'result'> {
  readonly format: typeof EVENT_FORMAT;
  readonly event: string;
  /** Day of the release, as `2026-11-23`. */
  readonly day: string;
  readonly memory?: EventMemory | undefined;
}

export const EVENT_FORMAT = 'leerscan-event-release-1' as const;
const MAX_BATCHES = 100_000;
const id = z.string().check(z.minLength(1), z.maxLength(60));
const whole = z.number().check(z.int(), z.nonnegative());
const scans = z.number().check(z.int(), z.gte(MIN_FOR_DISTRIBUTION));
const people = z.number().check(z.int(), z.gte(MINIMUM));
const most = <T extends z.ZodMiniType>(schema: T, limit: number): z.ZodMiniArray<T> =>
  z.array(schema).check(z.maxLength(limit));
const count = z.strictObject({ low: whole, high: whole });
const unknown = most(z.strictObject({ item: id, n: scans, count }), 500);
const choices = most(z.strictObject({ choice: z.string().check(z.maxLength(200)), n: people }), LIMITS.choices + 1);
const question = z.string().check(z.minLength(1), z.maxLength(200));
const batches = most(whole, MAX_BATCHES);

const snapshot = z.strictObject({
  format: z.literal(EVENT_FORMAT),
  event: z.string().check(z.maxLength(MAX_IN_PLACE)),
  day: z.string().check(z.refine((day) => isMoment('date', day))),
  instrument: z.strictObject({ id, version: id, fingerprint: whole }),
  result: z.extend(teamResultSchema, {
    unknown,
    background: most(z.strictObject({ question, n: people, choices }), 100),
  }),
  memory: z.optional(
    z.extend(memorySchema, {
      unknown: z.record(
        z.string().check(z.maxLength(100)),
        most(z.strictObject({ batches, items: unknown }), MAX_BATCHES),
      ),
      background: most(
        z.strictObject({ batches, n: people, questions: most(z.strictObject({ question, choices }), 100) }),
        MAX_BATCHES,
      ),
    }),
  ),
});

/** @throws {LeerscanError} `snapshot-invalid`, naming what was expected where. */
export function parseEventSnapshot(value: unknown): EventSnapshot {
  if (typeof value !== 'object' || value === null)
    throw new LeerscanError('snapshot-invalid', [
      { path: '', message: `expected a release of an event, but got ${describe(value)}` },
    ]);
  const parsed = snapshot.safeParse(value);
  if (!parsed.success) throw new LeerscanError('snapshot-invalid', sentencesOf(parsed.error.issues, value));
  const impossible = impossibleFigures(parsed.data.result);
  const message = 'expected figures that fit together, but got some that cannot be';
  const issues = [...impossible, ...impossiblePlaces(parsed.data.result).map((path) => ({ path, message }))];
  if (issues.length > 0) throw new LeerscanError('snapshot-invalid', issues);
  return parsed.data;
}

/** Where the counts of an event are some that no release can have. */
function impossiblePlaces({ unknown: shares, background }: EventSnapshot['result']): readonly string[] {
  const areShares = shares.every(({ n, count: { low, high } }) => low <= high && high <= n);
  const areCounts = background.every(({ n, choices: told }) => isWhole(n - sumOf(told, (one) => one.n), MINIMUM));
  return [...(areShares ? [] : ['result.unknown']), ...(areCounts ? [] : ['result.background'])];
}

/** @throws {LeerscanError} as `checkSnapshot`; also for statements or questions that are none of its own. */
export function checkEventSnapshot(instrument: Instrument, { result }: EventSnapshot): void {
  checkSnapshot(instrument, { result });
  const known = new Set<string>([
    ...instrument.items.map((item) => `item ${item.id}`),
    ...breakdownsOf(instrument).map((name) => `question ${name}`),
  ]);
  const foreign = [
    ...result.unknown.map(({ item }) => `item ${item}`),
    ...result.background.map((one) => `question ${one.question}`),
  ].find((name) => !known.has(name));
  if (foreign !== undefined)
    throw new LeerscanError('snapshot-invalid', [
      {
        path: 'result',
        message: `expected statements and questions of this questionnaire, but got ${describe(foreign)}`,
      },
    ]);
}
