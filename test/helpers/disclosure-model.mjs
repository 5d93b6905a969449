/**
 * What releases say of a group, as conditions on its answers: sums, spreads and counts that must lie in the cells that were shown. Counted by
 * itself and answer by answer, so that the attack can try a million groups where the product would make a thousand releases. How far the answers
 * are from meeting all conditions is the `energy`; at 0 they should give the same releases, which the attack then lets the product say.
 */

/** Undoes the rounding of shown cells to a thousandth. */
const HAIR = 6e-4;
const TINY = 1e-9;

export class GroupModel {
  #rows;
  #people;
  #shown;
  #scale;
  /** By person: the block and part that they are in, or undefined when nothing was released with them. */
  #homes;
  #blocks;

  /** `releases` are those of the true answers; `shown` turns counts of options into what is shown of them. */
  constructor(scenario, releases, shown) {
    const { people, values, options } = scenario;
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const sorted = [...values].sort((a, b) => a - b);
    this.#scale = {
      options,
      shares: sorted.map((value) => (100 * (value - min)) / (max - min)),
      /** By item, then by rank: what it adds to a score. */
      worth: Array.from({ length: scenario.items }, (_, item) =>
        sorted.map((value, index) => (100 * ((scenario.reversed && item === 0 ? max - sorted[options - 1 - index] : value - min))) / (max - min)),
      ),
    };
    this.#shown = shown;
    this.#rows = people.map(({ row }) => row);
    this.#people = people.map(({ row, form, role }) => {
      const asked = row.flatMap((_, item) => (form !== 'short' || scenario.short.includes(item) ? [item] : []));
      const answered = asked.filter((item) => row[item] !== null);
      return { asked, answered, group: scenario.breakdown ? (role ?? '') : '', hasScore: asked.length > 0 && answered.length >= Math.ceil((3 * asked.length) / 5 - TINY) };
    });
    this.#homes = people.map(() => undefined);
    this.#blocks = blocksIn(scenario, releases, this.#people, this.#homes).map((block) => this.#counted(block));
    for (const place of people.keys()) this.#count(place, 1);
    for (const block of this.#blocks) block.energy = this.#energyOf(block);
  }

  row(place) {
    return this.#rows[place];
  }

  /** Whether something was released with this person in it. */
  isReleased(place) {
    return this.#homes[place] !== undefined;
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

  /** A block with its counts, all at nought. */
  #counted(block) {
    const { options, worth } = this.#scale;
    const perItem = () => new Float64Array(worth.length * options);
    const parts = block.parts.map((part) => ({ ...part, counts: perItem(), sum: 0, squares: 0 }));
    return { ...block, parts, energy: 0, complete: perItem(), completeN: 0, totals: 0, totalSquares: 0 };
  }

  #count(place, sign) {
    const home = this.#homes[place];
    if (!home) return;
    const { options, worth } = this.#scale;
    const block = this.#blocks[home.block];
    const part = block.parts[home.part];
    const row = this.#rows[place];
    const { answered, hasScore } = this.#people[place];
    let [score, total, common] = [0, 0, 0];
    for (const item of answered) {
      part.counts[item * options + row[item] - 1] += sign;
      score += worth[item][row[item] - 1];
      if (block.common.includes(item)) {
        total += row[item];
        common += 1;
      }
    }
    if (hasScore) {
      score /= answered.length;
      part.sum += sign * score;
      part.squares += sign * score * score;
    }
    if (common === block.common.length) {
      for (const item of block.common) block.complete[item * options + row[item] - 1] += sign;
      block.completeN += sign;
      block.totals += sign * total;
      block.totalSquares += sign * total * total;
    }
  }

  #energyOf(block) {
    const { options, shares } = this.#scale;
    let energy = 0;
    for (const part of block.parts) {
      for (const { item, n, mean, distribution } of part.items) {
        let sum = 0;
        for (let rank = 0; rank < options; rank++) sum += part.counts[item * options + rank] * shares[rank];
        energy += (n * outside(sum / n, mean)) / (100 / (options - 1));
        if (distribution) energy += apart(this.#shown([...part.counts.subarray(item * options, (item + 1) * options)]), distribution);
      }
      if (part.sd) energy += outside(spreadOf(part.n, part.sum, part.squares), part.sd) / 3;
    }
    if (block.sd && block.parts.length > 1) {
      const [sum, squares] = ['sum', 'squares'].map((what) => block.parts.reduce((all, part) => all + part[what], 0));
      energy += outside(spreadOf(block.n, sum, squares), block.sd) / 3;
    }
    return block.alpha ? energy + 10 * outside(this.#consistencyOf(block), openAtOne(block.alpha)) : energy;
  }

  /** Cronbach's alpha of those who answered all; below any cell where nothing varies. */
  #consistencyOf({ common, complete, completeN: n, totals, totalSquares }) {
    const { options } = this.#scale;
    let variance = 0;
    for (const item of common) {
      const counts = complete.subarray(item * options, (item + 1) * options);
      const mean = counts.reduce((sum, count, rank) => sum + count * rank, 0) / n;
      variance += counts.reduce((sum, count, rank) => sum + count * (rank - mean) ** 2, 0) / (n - 1);
    }
    const total = (totalSquares - totals ** 2 / n) / (n - 1);
    return total > TINY ? (common.length / (common.length - 1)) * (1 - variance / total) : -1;
  }
}

/** What was released, block by block, with the people in it; writes down where each of them is. */
function blocksIn(scenario, releases, people, homes) {
  const batchOf = people.map(() => undefined);
  const blocks = [];
  for (const [step, { memory }] of releases.entries()) {
    const isThere = ({ joins, leaves }) => joins <= step && leaves > step;
    const isNew = memory.batches.length > (releases[step - 1]?.memory.batches.length ?? 0);
    for (const [place, person] of scenario.people.entries()) {
      if (isNew && isThere(person) && batchOf[place] === undefined) batchOf[place] = memory.batches.length - 1;
    }
    for (const { batches, parts, common, sd, alpha } of (memory.blocks.one ?? []).slice(blocks.length)) {
      const groups = parts.map(({ group }) => group);
      for (const [place, person] of scenario.people.entries()) {
        if (!isThere(person) || !batches.includes(batchOf[place])) continue;
        const own = groups.indexOf(people[place].group);
        const part = own < 0 ? groups.indexOf(null) : own;
        if (part >= 0) homes[place] = { block: blocks.length, part };
      }
      const place = (id) => Number(id.slice(1));
      blocks.push({
        n: parts.reduce((sum, { n }) => sum + n, 0),
        parts: parts.map(({ n, sd, items }) => ({ n, sd, items: items.map((one) => ({ ...one, item: place(one.item) })) })),
        common: common.map(place),
        sd,
        alpha,
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

function spreadOf(n, sum, squares) {
  return Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1));
}

function openAtOne({ low, high }) {
  return { low, high: high === 1 ? null : high };
}

function apart(one, other) {
  return one.counts.reduce((sum, count, rank) => sum + Math.abs(count - other.counts[rank]), 0) / 2;
}
