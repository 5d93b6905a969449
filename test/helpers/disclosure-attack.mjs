/**
 * Tries to learn what one person answered from everything that was released of a theme: of all its figures, in all
 * releases, together, knowing that answers are whole options. The attacker knows who took part, when, in which form and
 * subgroup, and who left what open, and may be one of the group who knows their own answers. A person is safe when for
 * each of their answers, and for their score, there is a witness: other answers of the same people to the same
 * statements that give the very same releases. Works on any build of `leerscan/core`.
 */
import { GroupModel } from './disclosure-model.mjs';
import { observerOf, randomFrom } from './disclosure-scenario.mjs';

/** Small moves in one round, and how many sets of answers the exact search looks at. */
const STEPS = 4000;
const EXACT = 300_000;

/**
 * Who is given away: a sentence for each answer or score that no witness was found for, against somebody outside or one
 * of the group; `rounds` of wandering are spent on each. `core` is `leerscan/core` with what it shows of counts
 * (`shownDistribution`) and of two waves (`compareResults`). `undecided` of those found were not searched to the end;
 * `refused` counts witnesses of the model that the product gave away.
 * @returns {Promise<{found: string[], answers: number, undecided: number, refused: number}>}
 */
export async function attack(core, scenario, seed = 1, rounds = 60) {
  const { people, options } = scenario;
  const random = randomFrom(seed ^ 0x5bd1e995);
  const below = (most) => Math.floor(random() * most);
  const rows = people.map(({ row }) => row);
  const { releases, seen, scoreOf } = observerOf(core, scenario);
  const truth = await seen(rows);
  const model = new GroupModel(scenario, await releases(rows), core.shownDistribution);
  if (model.energy > 0) throw new Error(`the model does not know the true answers: ${model.energy}`);
  const scores = rows.map((row, place) => scoreOf(place, row));
  const present = [...rows.keys()].filter((place) => people[place].joins < people[place].leaves);
  /**
   * By what is looked for (`person item`, or `person score`): people who were changed beside that person in every
   * witness so far.
   */
  const open = new Map();
  for (const place of present) {
    for (const [item, rank] of rows[place].entries()) if (rank !== null) open.set(`${place} ${item}`, undefined);
    if (scores[place] !== null) open.set(`${place} score`, undefined);
  }
  const answers = open.size;
  let refused = 0;

  /**
   * Takes a witness that the model believes, if it helps anybody and the product agrees: it helps against all who are
   * not in it.
   */
  const take = async (changes) => {
    const touched = changes.flatMap(([place, row]) =>
      row.some((rank, item) => rank !== rows[place][item]) ? [place] : [],
    );
    const helps = changes.flatMap(([place, row]) => {
      const isOther =
        scores[place] !== null && open.has(`${place} score`) && Math.abs(scoreOf(place, row) - scores[place]) > 1e-9;
      const others = row.flatMap((rank, item) => (rank === rows[place][item] ? [] : [item]));
      return [...others, ...(isOther ? ['score'] : [])].map((what) => ({
        key: `${place} ${what}`,
        beside: touched.filter((one) => one !== place),
      }));
    });
    const isNew = helps.filter(
      ({ key, beside }) => open.has(key) && (open.get(key)?.some((one) => !beside.includes(one)) ?? true),
    );
    if (isNew.length === 0) return;
    const next = rows.slice();
    for (const [place, row] of changes) next[place] = row;
    if ((await seen(next)) !== truth) {
      refused += 1;
      return;
    }
    for (const { key, beside } of isNew) {
      const left = open.get(key)?.filter((one) => beside.includes(one)) ?? beside;
      if (left.length === 0) open.delete(key);
      else open.set(key, left);
    }
  };
  const tryOut = async (changes) => {
    const undo = model.change(changes);
    const isWitness = model.energy === 0;
    undo();
    if (isWitness) await take(changes);
  };
  const inScale = (rank) => rank !== null && rank >= 1 && rank <= options;
  const withRank = (row, item, rank) => row.map((own, place) => (place === item ? rank : own));
  const withStep = (row, item, by) =>
    row[item] !== null && inScale(row[item] + by) ? withRank(row, item, row[item] + by) : undefined;

  for (const place of present) await moveOne(place);
  for (const key of [...open.keys()]) if (open.has(key)) await moveTwo(key);
  for (const key of [...open.keys()]) for (let round = 0; round < rounds && open.has(key); round++) await wander(key);
  let undecided = 0;
  const found = [];
  for (const key of [...open.keys()]) {
    const isExact = await searchAll(key);
    if (!open.has(key)) continue;
    if (!isExact) undecided += 1;
    found.push(
      `${key} ${open.get(key) === undefined ? 'from outside' : `to ${open.get(key).join(', ')}`}${isExact ? '' : ' (undecided)'}`,
    );
  }
  return { found, answers, undecided, refused };

  /** One answer of one person, a step away; or two, one up and one down. */
  async function moveOne(place) {
    for (const item of rows[place].keys()) {
      for (const by of [1, -1]) {
        const one = withStep(rows[place], item, by);
        if (one) await tryOut([[place, one]]);
        for (const other of rows[place].keys()) {
          const two = one && other !== item && withStep(one, other, -by);
          if (two) await tryOut([[place, two]]);
        }
      }
    }
  }

  /** Exchanges what two people answered, in all or one, or moves one answer of each. */
  async function moveTwo(key) {
    const [place, items] = lookedFor(key);
    for (const other of present) {
      if (other === place) continue;
      const isOfOneForm =
        people[place].form === people[other].form &&
        rows[place].every((rank, item) => (rank === null) === (rows[other][item] === null));
      if (isOfOneForm)
        await tryOut([
          [place, rows[other]],
          [other, rows[place]],
        ]);
      for (const item of items) {
        if (rows[other][item] !== null)
          await tryOut([
            [place, withRank(rows[place], item, rows[other][item])],
            [other, withRank(rows[other], item, rows[place][item])],
          ]);
        for (const at of rows[other].keys()) {
          for (const [by, back] of [
            [1, -1],
            [-1, 1],
            [1, 1],
            [-1, -1],
          ]) {
            if (!open.has(key)) return;
            const [one, two] = [withStep(rows[place], item, by), withStep(rows[other], at, back)];
            if (one && two)
              await tryOut([
                [place, one],
                [other, two],
              ]);
          }
        }
      }
    }
  }

  function lookedFor(key) {
    const [place, what] = key.split(' ');
    const own = rows[place].flatMap((rank, item) => (rank === null ? [] : [item]));
    return [Number(place), what === 'score' ? own : [Number(what)]];
  }

  /**
   * From another answer of the one who is looked for, small moves of all until every condition is met again (simulated
   * annealing), without those whom the witnesses so far all touch: each of these may be the one who looks.
   */
  async function wander(key) {
    const [place, items] = lookedFor(key);
    const item = items[below(items.length)];
    const all = open.get(key) ?? [];
    const frozen = random() < 0.5 ? all.filter(() => random() < 0.4) : all.slice(below(all.length)).slice(0, 1);
    const movable = present.filter((other) => other === place || !frozen.includes(other));
    // What is off is off most where the person came in.
    const near = movable.filter((other) => people[other].joins === people[place].joins);
    const anybody = () => (random() < 0.75 ? near[below(near.length)] : movable[below(movable.length)]);
    const wanted = Array.from({ length: options }, (_, index) => index + 1).filter(
      (rank) => rank !== rows[place][item],
    );
    const isTrueAgain = (whose, at, rank) => whose === place && at === item && rank === rows[place][item];
    model.change([[place, withRank(rows[place], item, wanted[below(wanted.length)])]]);
    for (let step = 0; step < STEPS && model.energy > 0; step++) {
      const warmth = 2 * (1 - step / STEPS) ** 2 + 0.02;
      const changes = new Map();
      const rowOf = (whose) => changes.get(whose) ?? model.row(whose);
      const set = (whose, at, rank) => {
        if (rowOf(whose)[at] !== null && inScale(rank) && !isTrueAgain(whose, at, rank))
          changes.set(whose, withRank(rowOf(whose), at, rank));
      };
      const move = (whose, at, by) => set(whose, at, rowOf(whose)[at] + by);
      const [one, two] = [anybody(), anybody()];
      const [at, to] = [random() < 0.5 ? item : below(scenario.items), below(scenario.items)];
      const by = (below(2) * 2 - 1) * (random() < 0.7 ? 1 : 1 + below(options - 1));
      const kind = random();
      if (kind < 0.1) set(one, at, 1 + below(options));
      else move(one, at, by);
      if (kind < 0.4) move(two, at, -by);
      else if (kind < 0.6) move(one, to, -by);
      else if (kind < 0.75) move(two, to, -by);
      else if (kind < 0.85) {
        const [mine, theirs] = [rowOf(one)[at], rowOf(two)[at]];
        if (mine !== null && theirs !== null) {
          set(one, at, theirs);
          set(two, at, mine);
        }
      }
      if (changes.size === 0) continue;
      const before = model.energy;
      const undo = model.change([...changes]);
      if (model.energy > before && random() >= Math.exp((before - model.energy) / warmth)) undo();
    }
    const reached = model.energy === 0;
    const changes = present.flatMap((other) =>
      model.row(other).some((rank, at) => rank !== rows[other][at]) ? [[other, model.row(other)]] : [],
    );
    model.change(changes.map(([other]) => [other, rows[other]]));
    if (reached) await take(changes);
  }

  /** Every set of answers of all: whether it looked at each. */
  async function searchAll(key) {
    const cells = present.flatMap((place) =>
      rows[place].flatMap((rank, item) => (rank === null ? [] : [[place, item]])),
    );
    const total = options ** cells.length;
    if (total > EXACT) return false;
    for (let number = 0; number < total && open.has(key); number++) {
      const next = new Map(present.map((place) => [place, [...rows[place]]]));
      let rest = number;
      for (const [place, item] of cells) {
        next.get(place)[item] = 1 + (rest % options);
        rest = Math.floor(rest / options);
      }
      await tryOut([...next].filter(([place, row]) => row.some((rank, item) => rank !== rows[place][item])));
    }
    return true;
  }
}

/** `leerscan/core` as the attack needs it, from the folder of a build. */
export async function coreIn(folder) {
  const modules = await Promise.all(
    ['index', 'team/disclosure', 'team/comparison'].map((name) => import(new URL(`${name}.js`, folder).href)),
  );
  return Object.assign({}, ...modules);
}
