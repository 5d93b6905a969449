/** Groups for the attack on what a report discloses: drawn from a seed, or written down by hand. */

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
 * A collection as the attacker sees it. `people`: rows of ranks from 1, null where left open; form, subgroup and the
 * release with which they come. `leaves` is the first release without them; `releases` counts all. `later`: what the
 * same people answer in another wave.
 */
export function scenarioOf(seed) {
  const random = randomFrom(seed);
  const below = (most) => Math.floor(random() * most);
  const among = (list) => list[below(list.length)];
  const options = 2 + below(6);
  const isUneven = random() < 0.15;
  const values = Array.from({ length: options }, (_, index) => (isUneven ? index * index : index + 1));
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
      const isLeftOpen = (item) => (form === 'short' && !short.includes(item)) || random() < openShare;
      const row = Array.from({ length: items }, (_, item) =>
        isLeftOpen(item) ? null : isOdd ? 1 + below(options) : rankIn(),
      );
      people.push({ row, form, role: random() < 0.85 ? among(ROLES) : null, joins, leaves: Infinity });
    }
  };
  come(random() < 0.05 ? 30 + below(11) : 5 + below(21), 0);
  for (let step = 1 + below(2); step > 0 && random() < 0.6; step--) {
    const next = releases;
    if (random() < 0.5) for (let count = 1 + below(3); count > 0; count--) among(people).leaves = next;
    if (random() < 0.75) come(1 + below(9), next);
    releases += 1;
  }
  const reversed = random() < 0.2;
  const minimum = random() < 0.1 ? 6 : undefined;
  const later =
    random() < 0.15
      ? people.map(({ row }) => row.map((rank) => (rank === null || random() < 0.6 ? rank : 1 + below(options))))
      : null;
  return { options, values, items, short, reversed, breakdown, minimum, people, releases, later };
}

/**
 * The same at an event, where some of those who left a statement open say that they do not know, and people are told
 * apart in two.
 */
export function eventScenarioOf(seed) {
  const scenario = scenarioOf(seed);
  const random = randomFrom(seed ^ 0x1f123bb5);
  const people = scenario.people.map((person) => ({ ...person, role: person.role === ROLES[0] ? person.role : null }));
  return { ...scenario, people, minimum: undefined, later: null, unknown: people.map(() => random() < 0.5) };
}

function instrumentOf(core, { values, items, short, reversed }) {
  const ids = Array.from({ length: items }, (_, index) => `i${index}`);
  return core.parseInstrument({
    id: 'attacked',
    version: '1',
    title: 'Attacked',
    scale: { options: values.map((value) => ({ value, label: String(value) })) },
    dimensions: [{ id: 'one', title: 'One' }],
    items: ids.map((id, index) => ({ id, dimension: 'one', text: id, reversed: reversed && index === 0 })),
    ...(short ? { forms: { short: short.map((index) => ids[index]) } } : {}),
    background: [{ type: 'radiogroup', name: 'role', title: 'Role', choices: ROLES }],
  });
}

/**
 * Makes the releases of a scenario with `core`, whatever its people answer. `releases(rows)`: all of them, one after
 * the other; `seen(rows)`: what everybody may see of them, as one text; `scoreOf(place, row)`: the score of the person
 * at that place, or null.
 */
export function observerOf(core, scenario) {
  const instrument = instrumentOf(core, scenario);
  const { people, values, short, reversed, breakdown, minimum, later, unknown } = scenario;
  const ids = instrument.items.map(({ id }) => id);
  const ranked = [...values].sort((a, b) => a - b);
  const shells = people.map(({ form, role }) =>
    core.createResponse({ instrument, form, answers: {}, respondent: role ? { role } : {} }),
  );
  const askedOf = ({ form }) => (form === 'short' ? short : [...ids.keys()]);
  const answersOf = (row, unknownOf = []) => {
    const answers = {};
    for (const [item, rank] of row.entries()) {
      if (rank !== null) answers[ids[item]] = ranked[reversed && item === 0 ? ranked.length - rank : rank - 1];
      else if (unknownOf.includes(item)) answers[ids[item]] = 'unknown';
    }
    return answers;
  };
  const release = (there, made, first) =>
    unknown
      ? core.eventReleaseOf(instrument, there, { release: made.at(-1), ...(first ? { breakdown } : {}) })
      : core.teamResultOf(instrument, there, { releases: made, ...(first ? { breakdown, minimum } : {}) });
  const releases = async (rows) => {
    const responses = shells.map((shell, place) => ({
      ...shell,
      answers: answersOf(rows[place], unknown?.[place] ? askedOf(people[place]) : []),
    }));
    const made = [];
    for (let step = 0; step < scenario.releases; step++) {
      const there = responses.filter((_, place) => people[place].joins <= step && people[place].leaves > step);
      made.push(await release(there, made, step === 0));
    }
    return made;
  };
  const nextWave = later && releases(later);
  const seen = async (rows) => {
    const made = await releases(rows);
    const results = made.map(({ result, memory: { people, blocks, unknown: open } }) => ({
      result,
      people,
      blocks,
      open,
    }));
    const next = (await nextWave)?.at(-1).result;
    return JSON.stringify(next ? [results, next, core.compareResults(made.at(-1).result, next)] : results);
  };
  const scoreOf = (place, row) => core.scoreResponse(instrument, answersOf(row), people[place].form)[0]?.score ?? null;
  return { releases, seen, scoreOf };
}
