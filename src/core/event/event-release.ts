import { breakdownGroups } from '../instrument/background.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Responses } from '../group/group-statistics.js';
import { sumOf } from '../group/moments.js';
import type { Response } from '../response/response.js';
import { BatchIndex } from '../team/batch-index.js';
import { MINIMUM } from '../team/disclosure.js';
import { idHasher, unpackHashes } from '../team/id-hash.js';
import { type Memory, emptyMemory } from '../team/release-memory.js';
import { type Release, teamResultOf } from '../team/team-result.js';
import { sumOfCells } from './count-cell.js';
import { type Batches, answerTo, backgroundBlock, unknownBlock } from './event-blocks.js';
import type {
  BackgroundBlock,
  BackgroundCount,
  EventMemory,
  EventResult,
  UnknownBlock,
  UnknownShare,
} from './event-figures.js';

/** A released result of an event, and what later releases must know of it. */
export interface EventRelease extends Omit<Release, 'result' | 'memory'> {
  readonly result: EventResult;
  readonly memory: EventMemory;
}

export interface EventOptions {
  /** The last release of the event; without it a next one can be subtracted from the last. */
  readonly release?: { readonly memory: EventMemory } | undefined;
  /**
   * Name of the one background question by which scans are told apart, for good: those with its first answer, and all
   * others. Of more groups one of a few scans would hide two.
   */
  readonly breakdown?: string | null | undefined;
  /** So many new scans enter a release, or none: ten for a wall, whose batches should carry more than themes. */
  readonly batch?: number | undefined;
  /** Counts the other background questions of every batch that they were not counted of: for the report, once. */
  readonly withBackground?: boolean | undefined;
}

/**
 * What may be shown of an event: a group's release, and counts over its whole batches. The same response id counts
 * once.
 * @throws {LeerscanError} as `teamResultOf`.
 */
export async function eventReleaseOf(
  instrument: Instrument,
  responses: Responses,
  { release, breakdown, batch = MINIMUM, withBackground = false }: EventOptions = {},
): Promise<EventRelease> {
  const before = release?.memory;
  const all = await onceEach(responses);
  const counted = before ?? { ...emptyMemory(breakdown ?? null), unknown: {}, background: [] };
  const [known, fresh] = parted(all, counted);
  const entering = [...known, ...(fresh.length >= batch ? fresh : [])];
  const team = await teamResultOf(instrument, inTwo(instrument, counted.breakdown, entering), {
    releases: [{ memory: counted }],
    breakdown,
  });
  const batches = batchesOf(all, team.memory);
  const memory: EventMemory = {
    ...team.memory,
    unknown: Object.fromEntries(
      instrument.dimensions.map(({ id }) => [
        id,
        [
          ...(counted.unknown[id] ?? []),
          ...unknownBlock(instrument, id, team.memory, counted.unknown[id] ?? [], batches),
        ],
      ]),
    ),
    background: [
      ...counted.background,
      ...(withBackground ? backgroundBlock(instrument, team.memory, counted.background, batches) : []),
    ],
  };
  return { ...team, result: { ...team.result, ...shownOf(instrument, memory, batches) }, memory };
}

async function onceEach(responses: Responses): Promise<readonly Response[]> {
  const all = new Map<string, Response>();
  for await (const response of responses) if (!all.has(response.id)) all.set(response.id, response);
  return [...all.values()];
}

/** With the first answer to the breakdown's question, or none. */
function inTwo(instrument: Instrument, breakdown: string | null, scans: readonly Response[]): readonly Response[] {
  if (breakdown === null) return scans;
  const [first] = breakdownGroups(instrument.background, breakdown);
  return scans.map((scan) => ({
    ...scan,
    respondent: answerTo(scan, breakdown) === first ? { [breakdown]: scan.respondent[breakdown] as string } : {},
  }));
}

/** Those of an earlier batch, and new ones. */
function parted(
  all: readonly Response[],
  memory: Memory,
): readonly [known: readonly Response[], fresh: readonly Response[]] {
  const batchOf = batchFinder(memory);
  return [all.filter((one) => batchOf(one) !== undefined), all.filter((one) => batchOf(one) === undefined)];
}

function batchFinder({ salt, batches }: Memory): (response: Response) => number | undefined {
  const hash = idHasher(salt);
  const index = new BatchIndex(batches.map(unpackHashes));
  return ({ id }) => index.of(hash(Number.parseInt(id, 16)))[0];
}

function batchesOf(all: readonly Response[], memory: Memory): Batches {
  const batchOf = batchFinder(memory);
  const batches: Response[][] = memory.batches.map(() => []);
  for (const one of all) {
    const place = batchOf(one);
    if (place !== undefined) batches[place]?.push(one);
  }
  return batches;
}

/** Counts of blocks that stand: as in a group's result, none of a batch with too few who are left. */
function shownOf(
  instrument: Instrument,
  { minimum, unknown, background }: EventMemory,
  batches: Batches,
): Pick<EventResult, 'unknown' | 'background'> {
  const standing = <Block extends { readonly batches: readonly number[] }>(
    blocks: readonly Block[],
  ): readonly Block[] =>
    blocks.filter((block) => block.batches.every((place) => (batches[place]?.length ?? 0) >= minimum));
  return {
    unknown: instrument.items.flatMap(({ id, dimension }) => unknownOf(id, standing(unknown[dimension] ?? []))),
    background: backgroundOf(instrument, standing(background)),
  };
}

function unknownOf(item: string, blocks: readonly UnknownBlock[]): readonly UnknownShare[] {
  const own = blocks.flatMap(({ items }) => items.filter((one) => one.item === item));
  if (own.length === 0) return [];
  return [{ item, n: sumOf(own, ({ n }) => n), count: sumOfCells(own.map(({ count }) => count)) }];
}

/** What a block does not tell apart, none of them together tells apart. */
function backgroundOf(instrument: Instrument, blocks: readonly BackgroundBlock[]): readonly BackgroundCount[] {
  const names = blocks[0]?.questions.map(({ question }) => question) ?? [];
  return names.map((question) => {
    const own = blocks.map(({ questions }) => questions.find((one) => one.question === question)?.choices ?? []);
    const choices = breakdownGroups(instrument.background, question).flatMap((choice) => {
      const n = sumOf(own, (shown) => shown.find((one) => one.choice === choice)?.n ?? 0);
      return n > 0 ? [{ choice, n }] : [];
    });
    return { question, n: sumOf(blocks, ({ n }) => n), choices };
  });
}
