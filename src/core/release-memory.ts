import { BatchIndex } from './batch-index.js';
import { type Block, MINIMUM, type Waiting, shownGroups } from './disclosure.js';
import { GroupTally } from './group-tally.js';
import { HashList, createSalt, idHasher, packHashes, unpackHashes } from './id-hash.js';
import type { TallyShape } from './tally-shape.js';

/** What earlier releases of a collection disclosed: who was in which batch, and which batches stand behind the figures of what. */
export interface Memory {
  readonly salt: string;
  /** Name of the background question by which it is broken down, for good; null for none. */
  readonly breakdown: string | null;
  /** The highest minimum of all releases: it is never lowered. */
  readonly minimum: number;
  /** Hashes of response ids, one text a batch. */
  readonly batches: readonly string[];
  /** By batch: who is in it and in which subgroup, as one number of 64 bits in hexadecimal digits. */
  readonly digests: readonly string[];
  /** By figure (`score:interaction`, `item:interaction-ask` …): its blocks, in the order of their release. */
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
}

export function emptyMemory(breakdown: string | null): Memory {
  return { salt: createSalt(), breakdown, minimum: MINIMUM, batches: [], digests: [], blocks: {} };
}

/** Whether `one` was there before `other`: the same collection, and nothing in it that `other` does not hold. */
export function isBefore(one: Memory, other: Memory): boolean {
  return one.salt === other.salt && one.breakdown === other.breakdown && one.batches.every((batch, index) => batch === other.batches[index]);
}

/** What a figure asks for beyond the rules of all. */
export interface CoverRules {
  readonly fewest?: number;
  readonly fit?: (tally: GroupTally) => boolean;
  /** Blocks of another figure: only subgroups that are shown in these get a figure of their own. */
  readonly within?: readonly Block[];
}

/** What stands behind a figure, for all and by subgroup, and its blocks from now on. */
export interface Covered {
  readonly blocks: readonly Block[];
  readonly all: GroupTally;
  readonly groups: ReadonlyMap<string, GroupTally>;
}

/** Responses with the same past (batches that they were in, the last one counts) and the same subgroup. */
interface Unit {
  readonly past: readonly number[];
  readonly group: string;
  readonly tally: GroupTally;
}

/** Responses whose last batch is the same. */
interface Members {
  readonly hashes: HashList;
  digest: bigint;
}

/** Sorts responses into batches, remembers what was released, and says what may stand behind a figure now. */
export class ReleaseLedger {
  readonly #memory: Memory;
  readonly #shape: TallyShape;
  readonly #groups: readonly string[];
  readonly #minimum: number;
  readonly #hash: (id: string) => bigint;
  /** Another one, so that a digest says nothing to whoever has the hashes and not the ids. */
  readonly #sign: (id: string) => bigint;
  readonly #past: BatchIndex;
  readonly #sizes: readonly number[];
  readonly #units = new Map<string, Unit>();
  /** By the last batch that held them; those that none holds yet under `undefined`. */
  readonly #members = new Map<number | undefined, Members>();
  #formed: { readonly batch: string; readonly digest: string } | undefined;

  /** `groups` are the subgroups, in instrument order. */
  constructor(memory: Memory, shape: TallyShape, groups: readonly string[], minimum: number) {
    this.#memory = memory;
    this.#shape = shape;
    this.#groups = groups;
    this.#minimum = minimum;
    this.#hash = idHasher(memory.salt);
    this.#sign = idHasher(`${memory.salt.slice(16)}${memory.salt.slice(0, 16)}`);
    const batches = memory.batches.map(unpackHashes);
    this.#past = new BatchIndex(batches);
    this.#sizes = batches.map(({ length }) => length);
  }

  add(id: string, group: string, add: (tally: GroupTally) => void): void {
    const hash = this.#hash(id);
    const past = this.#past.of(hash);
    const last = past.at(-1);
    const key = `${past.join()}|${group}`;
    const unit = this.#units.get(key) ?? { past, group, tally: new GroupTally(this.#shape) };
    this.#units.set(key, unit);
    add(unit.tally);
    const members = this.#members.get(last) ?? { hashes: new HashList(), digest: 0n };
    members.hashes.push(hash);
    members.digest = sumOf(members.digest, this.#sign(id) * BigInt(2 * this.#groups.indexOf(group) + 3));
    this.#members.set(last, members);
  }

  /** After the last response: what waits becomes a batch, when enough of it is new. */
  close(): void {
    const fresh = this.#members.get(undefined)?.hashes.size ?? 0;
    if (fresh < this.#minimum) return;
    const waiting = new HashList();
    let digest = 0n;
    for (const [batch, members] of this.#members) {
      if (batch !== undefined && this.#isIntact(batch)) continue;
      waiting.add(members.hashes);
      digest = sumOf(digest, members.digest);
    }
    this.#formed = { batch: packHashes(waiting), digest: textOf(digest) };
  }

  /**
   * What may stand behind a figure. `blocks` are those that it had; `countOf` says how many of its values a tally holds.
   * A figure may ask for more values than `fewest`, and for new values that `fit` by themselves: whoever subtracts an earlier release sees them alone.
   */
  cover(blocks: readonly Block[], countOf: (tally: GroupTally) => number, { fewest = this.#minimum, fit = () => true, within }: CoverRules = {}): Covered {
    const standing = blocks.filter(({ batches }) => batches.every((batch) => this.#isIntact(batch)));
    const standingBatches = new Set(standing.flatMap(({ batches }) => batches));
    const used = new Set(blocks.flatMap(({ batches }) => batches));
    const pending = [...this.#units.values()].filter((unit) => {
      const batch = this.#batchOf(unit);
      return batch !== undefined && !standingBatches.has(batch);
    });
    const fresh = pending.filter(({ past }) => !past.some((batch) => used.has(batch)));
    const countIn = (units: readonly Unit[], group: string): number => units.reduce((sum, unit) => sum + (unit.group === group ? countOf(unit.tally) : 0), 0);
    const waiting = this.#groups.map((group): Waiting => ({ group, all: countIn(pending, group), fresh: countIn(fresh, group) }));
    const batches = [...new Set(pending.map((unit) => this.#batchOf(unit) as number))].sort((a, b) => a - b);
    const isShownWithin = (group: string): boolean => within === undefined || batches.every((batch) => within.some((block) => block.batches.includes(batch) && block.shown.includes(group)));
    const shown = fit(mergedOf(this.#shape, fresh)) ? shownGroups(waiting, fewest, this.#groups.filter(isShownWithin)) : undefined;
    const formed: readonly Block[] = shown ? [{ batches, shown }] : [];
    const covered = [...standing, ...formed];
    return {
      blocks: [...blocks, ...formed],
      all: this.#merged(covered, () => true),
      groups: new Map(this.#groups.map((group) => [group, this.#merged(covered.filter((block) => block.shown.includes(group)), (unit) => unit.group === group)])),
    };
  }

  memory(blocks: Memory['blocks']): Memory {
    const { batches, digests } = this.#memory;
    return { ...this.#memory, minimum: this.#minimum, batches: this.#formed ? [...batches, this.#formed.batch] : batches, digests: this.#formed ? [...digests, this.#formed.digest] : digests, blocks };
  }

  #merged(blocks: readonly Block[], belongs: (unit: Unit) => boolean): GroupTally {
    const batches = new Set(blocks.flatMap((block) => block.batches));
    return mergedOf(this.#shape, [...this.#units.values()].filter((unit) => {
      const batch = this.#batchOf(unit);
      return batch !== undefined && batches.has(batch) && belongs(unit);
    }));
  }

  /** The batch that holds a unit now; undefined when it waits for one. */
  #batchOf({ past }: Unit): number | undefined {
    const last = past.at(-1);
    if (last !== undefined && this.#isIntact(last)) return last;
    return this.#formed === undefined ? undefined : this.#memory.batches.length;
  }

  /** Everybody in it is still there, in the same subgroup, and in no later batch: whoever comes back to a batch that was broken waits for a new one, and so does whoever says less about themselves. */
  #isIntact(batch: number): boolean {
    const members = this.#members.get(batch);
    return batch === this.#memory.batches.length || (members?.hashes.size === this.#sizes[batch] && textOf(members?.digest ?? 0n) === this.#memory.digests[batch]);
  }
}

function mergedOf(shape: TallyShape, units: readonly Unit[]): GroupTally {
  const sum = new GroupTally(shape);
  for (const { tally } of units) sum.merge(tally);
  return sum;
}

function sumOf(one: bigint, other: bigint): bigint {
  return BigInt.asUintN(64, one + other);
}

function textOf(digest: bigint): string {
  return digest.toString(16).padStart(16, '0');
}
