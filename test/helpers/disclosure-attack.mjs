/**
 * Tries to learn what one person answered from everything that was released of a theme: of all its figures, in all releases, together, knowing
 * that answers are whole options. The attacker knows who took part, when, in which form and subgroup, and who left what open, and may be one of
 * the group who knows their own answers. A person is safe when for each of their answers, and for their score, there is a witness: other answers
 * of the same people to the same statements that give the very same releases. Works on any build of `leerscan/core`.
 */

/** Mulberry32: small, seeded, good enough to choose with. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ROLES = ['lead', 'mentor', 'staff'];
const MOODS = ['mixed', 'mixed', 'mixed', 'near', 'near', 'unanimous', 'top', 'bottom', 'ends', 'one-off'];

/**
 * A collection as the attacker sees it. `people`: rows of ranks from 1, null where left open; form, subgroup and the release with which they come.
 * `leaves` is the first release without them; `releases` counts all.
 */
export function scenarioOf(seed) {
  const random = randomFrom(seed);
  const below = (most) => Math.floor(random() * most);
  const among = (list) => list[below(list.length)];
  const options = 2 + below(6);
  const values = random() < 0.15 ? Array.from({ length: options }, (_, index) => index * index) : Array.from({ length: options }, (_, index) => index + 1);
  const items = 1 + below(5);
  const short = items >= 3 && random() < 0.4 ? [0, 1, 2].slice(0, Math.max(2, items - 2)) : null;
  const shortShare = short ? random() : 0;
  const breakdown = random() < 0.35 ? 'role' : null;
  const openShare = random() < 0.4 ? 0 : random() * 0.25;
  let releases = 1;
  const people = [];
  const come = (count, joins) => {
    const mood = among(MOODS);
    const centre = 1 + below(options);
    const rankIn = () => {
      if (mood === 'mixed') return 1 + below(options);
      if (mood === 'near') return Math.min(options, Math.max(1, centre + below(3) - 1));
      if (mood === 'ends') return random() < 0.5 ? 1 : options;
      if (mood === 'top') return random() < 0.9 ? options : 1 + below(options);
      if (mood === 'bottom') return random() < 0.9 ? 1 : 1 + below(options);
      return centre;
    };
    for (let index = 0; index < count; index++) {
      const form = random() < shortShare ? 'short' : 'full';
      const isOdd = mood === 'one-off' && index === 0;
      const row = Array.from({ length: items }, (_, item) => ((form === 'short' && !short.includes(item)) || random() < openShare ? null : isOdd ? 1 + below(options) : rankIn()));
      people.push({ row, form, role: random() < 0.85 ? among(ROLES) : null, joins, leaves: Infinity });
    }
  };
  come(5 + below(21), 0);
  for (let step = 1 + below(2); step > 0 && random() < 0.6; step--) {
    const next = releases;
    if (random() < 0.5) for (let count = 1 + below(3); count > 0; count--) among(people).leaves = next;
    if (random() < 0.75) come(1 + below(9), next);
    releases += 1;
  }
  return { options, values, items, short, reversed: random() < 0.2, breakdown, minimum: random() < 0.1 ? 6 : undefined, people, releases };
}

function instrumentOf(core, { values, items, short, reversed }) {
  const ids = Array.from({ length: items }, (_, index) => `i${index}`);
  return core.parseInstrument({
    id: 'attacked', version: '1', title: 'Attacked',
    scale: { options: values.map((value) => ({ value, label: String(value) })) },
    dimensions: [{ id: 'one', title: 'One' }],
    items: ids.map((id, index) => ({ id, dimension: 'one', text: id, reversed: reversed && index === 0 })),
    ...(short ? { forms: { short: short.map((index) => ids[index]) } } : {}),
    background: [{ type: 'radiogroup', name: 'role', title: 'Role', choices: ROLES }],
  });
}

/** What everybody may see, as one text: all releases, without the salt and the hashes. */
function observer(core, scenario) {
  const instrument = instrumentOf(core, scenario);
  const { people, values, reversed, breakdown, minimum } = scenario;
  const ids = instrument.items.map(({ id }) => id);
  const ranked = [...values].sort((a, b) => a - b);
  const shells = people.map(({ form, role }) => core.createResponse({ instrument, form, answers: {}, respondent: role ? { role } : {} }));
  const answersOf = (row) => {
    const answers = {};
    for (const [item, rank] of row.entries()) if (rank !== null) answers[ids[item]] = ranked[reversed && item === 0 ? ranked.length - rank : rank - 1];
    return answers;
  };
  const see = async (rows) => {
    const responses = shells.map((shell, place) => ({ ...shell, answers: answersOf(rows[place]) }));
    const releases = [];
    const results = [];
    for (let step = 0; step < scenario.releases; step++) {
      const there = responses.filter((_, place) => people[place].joins <= step && people[place].leaves > step);
      const release = await core.teamResultOf(instrument, there, { releases, ...(step === 0 ? { breakdown, minimum } : {}) });
      results.push(release.result);
      releases.push(release);
    }
    return results;
  };
  const scoreOf = (place, row) => core.scoreResponse(instrument, answersOf(row), people[place].form)[0]?.score ?? null;
  return { see, scoreOf };
}

/** Small moves in one round, and how many sets of answers the exact search looks at. */
const STEPS = 1000;
const EXACT = 40_000;

/** Every figure as a number; an open end, or none, is far from all others. */
function figuresOf(value, into = []) {
  if (typeof value === 'number') into.push(value);
  else if (value === null) into.push(-300);
  else if (typeof value === 'string') into.push(100 * value.length);
  else for (const inner of Object.values(value)) figuresOf(inner, into);
  return into;
}

/**
 * Who is given away: a sentence for each answer or score that no witness was found for, against somebody outside or one of the group;
 * `rounds` of wandering are spent on each.
 * @returns {Promise<{found: string[], answers: number, undecided: number}>}
 */
export async function attack(core, scenario, seed = 1, rounds = 60) {
  const { people, options } = scenario;
  const random = randomFrom(seed ^ 0x5bd1e995);
  const below = (most) => Math.floor(random() * most);
  const rows = people.map(({ row }) => row);
  const { see: releasesOf, scoreOf } = observer(core, scenario);
  const see = async (next) => JSON.stringify(await releasesOf(next));
  const look = async (next) => figuresOf(await releasesOf(next));
  const truth = await see(rows);
  const trueFigures = await look(rows);
  const scores = rows.map((row, place) => scoreOf(place, row));
  const isThere = people.map(({ joins, leaves }) => joins < leaves);
  /** By what is looked for (`person item`, or `person score`): people who were changed beside that person in every witness so far. */
  const open = new Map();
  for (const [place, row] of rows.entries()) {
    if (!isThere[place]) continue;
    for (const [item, rank] of row.entries()) if (rank !== null) open.set(`${place} ${item}`, undefined);
    if (scores[place] !== null) open.set(`${place} score`, undefined);
  }
  const answers = open.size;
  /** Takes the witness, if it is one: whom it helps, against all who are not in it. */
  const tryOut = async (changes) => {
    const next = rows.slice();
    for (const [place, row] of changes) next[place] = row;
    const touched = [...changes.keys()].filter((place) => next[place].some((rank, item) => rank !== rows[place][item]));
    if (touched.length === 0) return false;
    // Does it help anybody? Else there is no need to look.
    const helps = touched.flatMap((place) => [
      ...next[place].flatMap((rank, item) => (rank === rows[place][item] ? [] : [`${place} ${item}`])),
      ...(scores[place] !== null && Math.abs(scoreOf(place, next[place]) - scores[place]) > 1e-9 ? [`${place} score`] : []),
    ]).filter((key) => open.has(key));
    const isNew = helps.some((key) => { const inAll = open.get(key); const own = Number(key.split(' ')[0]); return inAll === undefined || inAll.some((other) => other !== own && !touched.includes(other)); });
    if (!isNew || (await see(next)) !== truth) return false;
    for (const key of helps) {
      const own = Number(key.split(' ')[0]);
      const beside = touched.filter((place) => place !== own);
      const inAll = open.get(key);
      const left = inAll === undefined ? beside : inAll.filter((place) => beside.includes(place));
      if (left.length === 0) open.delete(key);
      else open.set(key, left);
    }
    return true;
  };
  const withRank = (row, item, rank) => row.map((own, place) => (place === item ? rank : own));
  const inScale = (rank) => rank !== null && rank >= 1 && rank <= options;
  const withSteps = (row, steps) => {
    let next = row;
    for (const [item, by] of steps) {
      if (next[item] === null || !inScale(next[item] + by)) return undefined;
      next = withRank(next, item, next[item] + by);
    }
    return next;
  };
  const isOpen = (place, item) => open.has(`${place} ${item}`);
  const present = rows.map((_, place) => place).filter((place) => isThere[place]);

  for (const place of present) {
    for (const [item, rank] of rows[place].entries()) {
      if (rank === null || !isOpen(place, item)) continue;
      for (const by of [1, -1]) if (isOpen(place, item) && inScale(rank + by)) await tryOut(new Map([[place, withRank(rows[place], item, rank + by)]]));
    }
  }
  for (const place of present) {
    for (const [item, rank] of rows[place].entries()) {
      if (rank === null || !isOpen(place, item)) continue;
      for (const other of rows[place].keys()) for (const by of [1, -1]) {
        if (other === item || !isOpen(place, item)) continue;
        const next = withSteps(rows[place], [[item, by], [other, -by]]);
        if (next) await tryOut(new Map([[place, next]]));
      }
    }
  }
  for (const key of [...open.keys()]) {
    if (!open.has(key)) continue;
    const [who, what] = key.split(' ');
    const place = Number(who);
    const items = what === 'score' ? rows[place].flatMap((rank, item) => (rank === null ? [] : [item])) : [Number(what)];
    const others = present.filter((other) => other !== place);
    for (const other of others) {
      if (!open.has(key)) break;
      // Whole rows of people of one pattern, then one answer, then a step each way.
      if (rows[place].every((rank, item) => (rank === null) === (rows[other][item] === null)) && people[place].form === people[other].form) await tryOut(new Map([[place, rows[other]], [other, rows[place]]]));
      for (const item of items) {
        if (rows[other][item] === null || !open.has(key)) continue;
        await tryOut(new Map([[place, withRank(rows[place], item, rows[other][item])], [other, withRank(rows[other], item, rows[place][item])]]));
      }
    }
    // One answer of theirs and one of another person, in any statement, one step each.
    for (const other of others) {
      for (const item of items) for (const at of rows[other].keys()) for (const [by, back] of [[1, -1], [-1, 1], [1, 1], [-1, -1]]) {
        if (!open.has(key)) break;
        const [one, two] = [withSteps(rows[place], [[item, by]]), withSteps(rows[other], [[at, back]])];
        if (one && two) await tryOut(new Map([[place, one], [other, two]]));
      }
    }
  }
  for (const key of [...open.keys()]) for (let round = 0; round < rounds && open.has(key); round++) await wander(key);
  let undecided = 0;
  const found = [];
  for (const key of [...open.keys()]) {
    if (!open.has(key)) continue;
    const isExact = await searchAll(key);
    if (!open.has(key)) continue;
    if (!isExact) undecided += 1;
    found.push(`${key} ${open.get(key) === undefined ? 'from outside' : `to ${open.get(key).join(', ')}`}${isExact ? '' : ' (undecided)'}`);
  }
  return { found, answers, undecided };

  /**
   * From other answers of the one who is looked for, small moves of all until the releases are the true ones again (simulated annealing over
   * how far they are off), without those whom the witnesses so far all touch: each of these may be the one who looks.
   */
  async function wander(key) {
    const [who, what] = key.split(' ');
    const place = Number(who);
    const own = rows[place].flatMap((rank, item) => (rank === null ? [] : [item]));
    const item = what === 'score' ? own[below(own.length)] : Number(what);
    const all = open.get(key) ?? [];
    const frozen = all.length > 2 ? all.filter(() => random() < 0.4) : all;
    const movable = present.filter((other) => other === place || !frozen.includes(other));
    // What is off is off most where the person came in.
    const near = movable.filter((other) => people[other].joins === people[place].joins);
    const anybody = () => (random() < 0.75 ? near[below(near.length)] : movable[below(movable.length)]);
    const now = rows.map((row) => [...row]);
    const wanted = [1, -1, 2, -2].map((by) => rows[place][item] + by).filter(inScale);
    now[place][item] = wanted[below(wanted.length)];
    let off = distance(await look(now));
    for (let step = 0; step < STEPS && off > 0; step++) {
      const warmth = 4 * (1 - step / STEPS) ** 2 + 0.02;
      const undo = [];
      const move = (whose, at, by) => {
        const rank = now[whose][at];
        if (rank === null || !inScale(rank + by) || (whose === place && at === item && rank + by === rows[place][item])) return;
        undo.push([whose, at, rank]);
        now[whose][at] = rank + by;
      };
      const [one, two] = [anybody(), anybody()];
      const [at, to] = [random() < 0.5 ? item : below(scenario.items), below(scenario.items)];
      const by = below(2) * 2 - 1;
      move(one, at, by);
      const kind = random();
      if (kind < 0.35) move(two, at, -by);
      else if (kind < 0.55) move(one, to, -by);
      else if (kind < 0.7) move(two, to, -by);
      if (undo.length === 0) continue;
      const next = distance(await look(now));
      if (next <= off || random() < Math.exp((off - next) / warmth)) off = next;
      else for (const [whose, where, rank] of undo.reverse()) now[whose][where] = rank;
    }
    if (off === 0) await tryOut(new Map(present.filter((other) => now[other].some((rank, where) => rank !== rows[other][where])).map((other) => [other, now[other]])));
  }

  /** How far releases are from the true ones, figure by figure. */
  function distance(figures) {
    if (figures.length !== trueFigures.length) return 1000;
    return figures.reduce((sum, figure, index) => sum + Math.abs(figure - trueFigures[index]), 0);
  }

  /** Every set of answers of all: whether it looked at each. */
  async function searchAll(key) {
    const cells = present.flatMap((place) => rows[place].flatMap((rank, item) => (rank === null ? [] : [[place, item]])));
    const total = options ** cells.length;
    if (total > EXACT) return false;
    for (let number = 0; number < total && open.has(key); number++) {
      const next = new Map(present.map((place) => [place, [...rows[place]]]));
      let rest = number;
      for (const [place, item] of cells) {
        next.get(place)[item] = 1 + (rest % options);
        rest = Math.floor(rest / options);
      }
      await tryOut(new Map([...next].filter(([place, row]) => row.some((rank, item) => rank !== rows[place][item]))));
    }
    return true;
  }
}
