/**
 * What releases say of a group, as conditions on its answers: sums and counts that must lie in the cells that were
 * shown. Counted by itself, so that the attack can try a million groups where the product would make a thousand
 * releases. How far the answers are from meeting all conditions is the `energy`; at 0 they should give the same
 * releases, which the attack then lets the product say.
 */

/** Undoes the rounding of shown cells to a thousandth. */
const HAIR = 6e-4;

export class GroupModel {
  #rows;
  #shown;
  #scale;
  /** By person: the block and part that they are in, or undefined when nothing was released with them. */
  #homes;
  #blocks;

  /** `releases` are those of the true answers; `shown` turns counts of options into what is shown of them. */
  constructor(scenario, releases, shown) {
    const { people, values, options } = scenario;
    const [min, max] = [Math.min(...values), Math.max(...values)];
    this.#scale = {
      options,
      shares: [...values].sort((a, b) => a - b).map((value) => (100 * (value - min)) / (max - min)),
    };
    this.#shown = shown;
    this.#rows = people.map(({ row }) => row);
    this.#homes = people.map(() => undefined);
    this.#blocks = blocksIn(scenario, releases, this.#homes);
    for (const place of people.keys()) this.#count(place, 1);
    for (const block of this.#blocks) block.energy = this.#energyOf(block);
  }

  row(place) {
    return this.#rows[place];
  }

  get energy() {
    return this.#blocks.reduce((sum, { energy }) => sum + energy, 0);
  }

  /** Gives people other answers: pairs of place and row. Returns what undoes it. */
  change(rows) {
    const before = [];
    const touched = new Set();
    for (const [place, row] of rows) {
      before.push([place, this.#rows[place]]);
      this.#count(place, -1);
      this.#rows[place] = row;
      this.#count(place, 1);
      if (this.#homes[place]) touched.add(this.#homes[place].block);
    }
    const energies = [...touched].map((block) => [block, this.#blocks[block].energy]);
    for (const block of touched) this.#blocks[block].energy = this.#energyOf(this.#blocks[block]);
    return () => {
      for (const [place, row] of before.reverse()) {
        this.#count(place, -1);
        this.#rows[place] = row;
        this.#count(place, 1);
      }
      for (const [block, energy] of energies) this.#blocks[block].energy = energy;
    };
  }

  #count(place, sign) {
    const home = this.#homes[place];
    if (!home) return;
    const { options } = this.#scale;
    const { counts } = this.#blocks[home.block].parts[home.part];
    for (const [item, rank] of this.#rows[place].entries())
      if (rank !== null) counts[item * options + rank - 1] += sign;
  }

  #energyOf({ parts }) {
    const { options, shares } = this.#scale;
    let energy = 0;
    for (const part of parts) {
      for (const { item, n, mean, distribution } of part.items) {
        const counts = part.counts.subarray(item * options, (item + 1) * options);
        const sum = counts.reduce((all, count, rank) => all + count * shares[rank], 0);
        energy += (n * outside(sum / n, mean)) / (100 / (options - 1));
        if (distribution) energy += apart(this.#shown([...counts]), distribution);
      }
    }
    return energy;
  }
}

/** What was released, block by block, with nobody counted yet; writes down where each person is. */
function blocksIn({ people, breakdown, items, options }, releases, homes) {
  const batchOf = people.map(() => undefined);
  const blocks = [];
  for (const [step, { memory }] of releases.entries()) {
    const isThere = ({ joins, leaves }) => joins <= step && leaves > step;
    const isNew = memory.batches.length > (releases[step - 1]?.memory.batches.length ?? 0);
    for (const [place, person] of people.entries()) {
      if (isNew && isThere(person) && batchOf[place] === undefined) batchOf[place] = memory.batches.length - 1;
    }
    for (const { batches, parts } of (memory.blocks.one ?? []).slice(blocks.length)) {
      const groups = parts.map(({ group }) => group);
      for (const [place, person] of people.entries()) {
        if (!isThere(person) || !batches.includes(batchOf[place])) continue;
        const own = groups.indexOf(breakdown ? (person.role ?? '') : '');
        const part = own < 0 ? groups.indexOf(null) : own;
        if (part >= 0) homes[place] = { block: blocks.length, part };
      }
      blocks.push({
        energy: 0,
        parts: parts.map((part) => ({
          counts: new Float64Array(items * options),
          items: part.items.map((one) => ({ ...one, item: Number(one.item.slice(1)) })),
        })),
      });
    }
  }
  return blocks;
}

/** How far a figure is outside a cell, whose upper end does not belong to it. */
function outside(figure, { low, high }) {
  if (low !== null && figure < low - HAIR) return low - figure;
  if (high === null || high >= 100) return 0;
  if (low === high ? figure > high + HAIR : figure >= high - HAIR) return figure - high + 2 * HAIR;
  return 0;
}

function apart(one, other) {
  return one.counts.reduce((sum, count, rank) => sum + Math.abs(count - other.counts[rank]), 0) / 2;
}
