/**
 * Disclosure control over time: whoever subtracts one release of a collection from another must not find one person.
 * `disclosure.ts` protects one release. This module ensures that the figures of two differ by whole blocks only.
 *
 * `Memory` is the append-only record of what was released. A batch is the responses that were first counted in the same
 * release, as salted hashes of their ids. A block is the released figures of one dimension over whole batches.
 * `ReleaseLedger` reads all responses of the collection in one pass (`tallyFor`, then `close`) and returns the next memory.
 *
 * Invariants: a batch or block is never changed or removed. A batch is in one block of a dimension at most, and so is
 * each answer. A batch has `minimum` responses or more, a part of a block `minimum` people with a score or more. The
 * first release fixes the breakdown, and no release lowers the minimum: `teamResultOf` ensures both, and unique ids.
 *
 * What may not be released yet waits: new responses until there are `minimum` of them. A batch with too few answers to
 * a dimension waits for that dimension alone. It enters a block with a later batch. A withdrawn response stays in the
 * blocks that it is in. `present` counts by batch who is left; `shownOf` omits the blocks of a batch with too few.
 *
 * Failure: a tally throws at a response that does not fit, and the memory that was given is unchanged. Of two memories
 * that do not continue each other (`isBefore`), `teamResultOf` makes no next release. A lost memory is not detected:
 * see "What a report protects" in src/team/README.md. Next: team-result.ts, released-block.ts, shown-figures.ts.
 */
import { toJson } from '../format/json.js';
import { BatchIndex } from './batch-index.js';
import { MINIMUM, shownGroups } from './disclosure.js';
import { GroupTally, mergedOf } from '../group/group-tally.js';
import { HashList, createSalt, idHasher, packHashes, unpackHashes } from './id-hash.js';
import { type ReleasedBlock, type ReleasedPeople, blockOf } from './released-block.js';
import type { TallyShape } from '../group/tally-shape.js';
import { sumOf } from '../group/moments.js';

/** What earlier releases of a collection disclosed: for the next release, and not for passing on. */
export interface Memory {
  readonly salt: string;
  /** Name of the background question by which it is broken down, for good; null for none. */
  readonly breakdown: string | null;
  /** The highest of all releases. */
  readonly minimum: number;
  /** Hashes of response ids, one text a batch. */
  readonly batches: readonly string[];
  /** By batch: how many there are, by subgroup where these may be shown. */
  readonly people: readonly ReleasedPeople[];
  /** By dimension: what was released, in that order. */
  readonly blocks: Readonly<Record<string, readonly ReleasedBlock[]>>;
}

export function emptyMemory(breakdown: string | null): Memory {
  return { salt: createSalt(), breakdown, minimum: MINIMUM, batches: [], people: [], blocks: {} };
}

/** Whether `one` was there before `other`: the same collection, and nothing in it that `other` does not hold. */
export function isBefore(one: Memory, other: Memory): boolean {
  const isKept = (dimension: string): boolean =>
    toJson(one.blocks[dimension]) === toJson(other.blocks[dimension]?.slice(0, one.blocks[dimension]?.length));
  return (
    one.salt === other.salt &&
    one.breakdown === other.breakdown &&
    one.batches.every((batch, index) => batch === other.batches[index]) &&
    Object.keys(one.blocks).every(isKept)
  );
}

/** Responses of one batch and one subgroup. */
interface Unit {
  readonly batch: number;
  readonly group: string;
  readonly tally: GroupTally;
}

export class ReleaseLedger {
  readonly #memory: Memory;
  readonly #shape: TallyShape;
  readonly #groups: readonly string[];
  readonly #minimum: number;
  readonly #hash: (id: number) => bigint;
  readonly #index: BatchIndex;
  /** By batch, then by subgroup. */
  readonly #units = new Map<number, Map<string, Unit>>();
  readonly #present: number[];
  readonly #fresh = new HashList();
  readonly #waiting: ReadonlySet<number>;

  /** `groups` are the subgroups, in instrument order. */
  constructor(memory: Memory, shape: TallyShape, groups: readonly string[], minimum: number) {
    this.#memory = memory;
    this.#shape = shape;
    this.#groups = groups;
    this.#minimum = minimum;
    this.#hash = idHasher(memory.salt);
    const batches = memory.batches.map(unpackHashes);
    this.#index = new BatchIndex(batches);
    this.#present = batches.map(() => 0);
    this.#waiting = new Set(shape.instrument.dimensions.flatMap(({ id }) => waitingBatches(memory, id)));
  }

  /**
   * Notes that somebody is there, by an id of 40 bits. @returns where they count; nowhere when what was released of
   * them stays as it is.
   */
  tallyFor(id: number, group: string): GroupTally | undefined {
    const hash = this.#hash(id);
    const [known] = this.#index.of(hash);
    if (known === undefined) this.#fresh.push(hash);
    else this.#present[known] = (this.#present[known] as number) + 1;
    const batch = known ?? this.#memory.batches.length;
    if (known !== undefined && !this.#waiting.has(batch)) return undefined;
    return this.#unitOf(batch, group).tally;
  }

  #unitOf(batch: number, group: string): Unit {
    const own = this.#units.get(batch) ?? new Map<string, Unit>();
    this.#units.set(batch, own);
    const unit = own.get(group) ?? { batch, group, tally: new GroupTally(this.#shape) };
    own.set(group, unit);
    return unit;
  }

  /** After the last response: the memory with what may be released now. */
  close(): Memory {
    const formed = this.#fresh.size >= this.#minimum ? this.#memory.batches.length : undefined;
    const memory = {
      ...this.#memory,
      minimum: this.#minimum,
      ...(formed === undefined
        ? {}
        : {
            batches: [...this.#memory.batches, packHashes(this.#fresh)],
            people: [...this.#memory.people, this.#peopleOf(formed)],
          }),
    };
    const blocks = Object.fromEntries(
      this.#shape.instrument.dimensions.map(({ id }) => [
        id,
        [...(memory.blocks[id] ?? []), ...this.#formedBlock(memory, id)],
      ]),
    );
    return { ...memory, blocks };
  }

  /** By batch: how many of those who are in it are still there. */
  get present(): readonly number[] {
    return this.#fresh.size >= this.#minimum ? [...this.#present, this.#fresh.size] : this.#present;
  }

  #peopleOf(batch: number): ReleasedPeople {
    const waiting = this.#groups.map((group) => ({ group, n: this.#units.get(batch)?.get(group)?.tally.n ?? 0 }));
    const shown = shownGroups(waiting, this.#minimum) ?? [];
    return { n: this.#fresh.size, groups: waiting.filter(({ group }) => shown.includes(group)) };
  }

  #formedBlock(memory: Memory, dimension: string): readonly ReleasedBlock[] {
    const batches = waitingBatches(memory, dimension);
    const units = batches.flatMap((batch) => [...(this.#units.get(batch)?.values() ?? [])]);
    const waiting = this.#groups.map((group) => ({
      group,
      n: sumOf(
        units.filter((unit) => unit.group === group),
        ({ tally }) => tally.scores(dimension).n,
      ),
    }));
    // Hidden among the people, hidden in every theme: a report counts the people of each group that it shows.
    const may = this.#groups.filter((group) =>
      batches.every((batch) => memory.people[batch]?.groups.some((one) => one.group === group)),
    );
    const shown = shownGroups(waiting, this.#minimum, may);
    if (!shown) return [];
    const tallyOf = (belongs: (group: string) => boolean): GroupTally =>
      mergedOf(
        this.#shape,
        units.flatMap(({ group, tally }) => (belongs(group) ? [tally] : [])),
      );
    const parts = [
      ...shown.map((group) => ({ group, tally: tallyOf((own) => own === group) })),
      { group: null, tally: tallyOf((own) => !shown.includes(own)) },
    ];
    const block = blockOf(this.#shape, dimension, parts, this.#minimum);
    return block ? [{ batches, ...block }] : [];
  }
}

/** Batches with people whose answers to a dimension were never released. */
function waitingBatches({ batches, blocks }: Memory, dimension: string): readonly number[] {
  const released = new Set((blocks[dimension] ?? []).flatMap((block) => block.batches));
  return batches.flatMap((_, batch) => (released.has(batch) ? [] : [batch]));
}
