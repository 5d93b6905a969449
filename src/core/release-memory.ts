import { BatchIndex } from './batch-index.js';
import { type Block, type Waiting, shownGroups } from './disclosure.js';
import { GroupTally } from './group-tally.js';
import { HashList, createSalt, idHasher, packHashes, unpackHashes } from './id-hash.js';
import type { TallyShape } from './tally-shape.js';

/** What earlier releases of a collection disclosed: who was in which batch, and which batches stand behind the figures of what. */
export interface Memory {
  readonly salt: string;
  /** Name of the background question by which it is broken down, for good; null for none. */
  readonly breakdown: string | null;
  /** Hashes of response ids, one text a batch. */
  readonly batches: readonly string[];
  /** By figure (`score:interaction`, `item:interaction-ask` …): its blocks, in the order of their release. */
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
}

export function emptyMemory(breakdown: string | null): Memory {
  return { salt: createSalt(), breakdown, batches: [], blocks: {} };
}

/** What a figure asks for beyond the rules of all. */
export interface CoverRules {
  readonly fewest?: number;
  readonly fit?: (tally: GroupTally) => boolean;
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

/** Sorts responses into batches, remembers what was released, and says what may stand behind a figure now. */
export class ReleaseLedger {
  readonly #memory: Memory;
  readonly #shape: TallyShape;
  readonly #groups: readonly string[];
  readonly #minimum: number;
  readonly #hash: (id: string) => bigint;
  readonly #past: BatchIndex;
  readonly #sizes: readonly number[];
  readonly #present: number[];
  readonly #units = new Map<string, Unit>();
  /** Of responses that no batch holds yet, or whose batch is broken. */
  readonly #loose = new Map<number | undefined, HashList>();
  #formed: string | undefined;

  /** `groups` are the subgroups, in instrument order. */
  constructor(memory: Memory, shape: TallyShape, groups: readonly string[], minimum: number) {
    this.#memory = memory;
    this.#shape = shape;
    this.#groups = groups;
    this.#minimum = minimum;
    this.#hash = idHasher(memory.salt);
    const batches = memory.batches.map(unpackHashes);
    this.#past = new BatchIndex(batches);
    this.#sizes = batches.map(({ length }) => length);
    this.#present = memory.batches.map(() => 0);
  }

  add(id: string, group: string, add: (tally: GroupTally) => void): void {
    const hash = this.#hash(id);
    const past = this.#past.of(hash);
    const last = past.at(-1);
    const key = `${past.join()}|${group}`;
    const unit = this.#units.get(key) ?? { past, group, tally: new GroupTally(this.#shape) };
    this.#units.set(key, unit);
    add(unit.tally);
    if (last !== undefined) this.#present[last] = (this.#present[last] as number) + 1;
    const loose = this.#loose.get(last) ?? new HashList();
    loose.push(hash);
    this.#loose.set(last, loose);
  }

  /** After the last response: what waits becomes a batch, when enough of it is new. */
  close(): void {
    const fresh = this.#loose.get(undefined)?.size ?? 0;
    if (fresh < this.#minimum) return;
    const waiting = new HashList();
    for (const [batch, hashes] of this.#loose) if (batch === undefined || !this.#isIntact(batch)) waiting.add(hashes);
    this.#formed = packHashes(waiting);
  }

  /**
   * What may stand behind a figure. `blocks` are those that it had; `countOf` says how many of its values a tally holds.
   * A figure may ask for more values than `fewest`, and for new values that `fit` by themselves: whoever subtracts an earlier release sees them alone.
   */
  cover(blocks: readonly Block[], countOf: (tally: GroupTally) => number, { fewest = this.#minimum, fit = () => true }: CoverRules = {}): Covered {
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
    const shown = fit(mergedOf(this.#shape, fresh)) ? shownGroups(waiting, fewest) : undefined;
    const formed: readonly Block[] = shown ? [{ batches: [...new Set(pending.map((unit) => this.#batchOf(unit) as number))].sort((a, b) => a - b), shown }] : [];
    const covered = [...standing, ...formed];
    return {
      blocks: [...blocks, ...formed],
      all: this.#merged(covered, () => true),
      groups: new Map(this.#groups.map((group) => [group, this.#merged(covered.filter((block) => block.shown.includes(group)), (unit) => unit.group === group)])),
    };
  }

  memory(blocks: Memory['blocks']): Memory {
    return { ...this.#memory, batches: this.#formed === undefined ? this.#memory.batches : [...this.#memory.batches, this.#formed], blocks };
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

  /** Everybody in it is still there, and in no later batch: whoever comes back to a batch that was broken waits for a new one. */
  #isIntact(batch: number): boolean {
    return batch === this.#memory.batches.length || this.#present[batch] === this.#sizes[batch];
  }
}

function mergedOf(shape: TallyShape, units: readonly Unit[]): GroupTally {
  const sum = new GroupTally(shape);
  for (const { tally } of units) sum.merge(tally);
  return sum;
}
