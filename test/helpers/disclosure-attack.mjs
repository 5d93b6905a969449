/**
 * Tries to learn what one person answered from everything that was released of a collection: a seeded stream of additions, removals, returns,
 * breakdowns and raised minimums, after each the release that the product makes of it, with its table and file, and at the end what it says of
 * the change to a next wave. Works on any build of `leerscan/core`, so that a rule can be taken out and the attack be seen to succeed.
 */

/** Mulberry32: small, seeded, good enough to choose with. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const INSTRUMENT = {
  id: 'attacked', version: '1', title: 'Attacked',
  scale: { options: [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) })) },
  dimensions: [{ id: 'one', title: 'One' }, { id: 'two', title: 'Two' }],
  items: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({ id, dimension: index < 3 ? 'one' : 'two', text: id })),
  forms: { short: ['a', 'b', 'd', 'e'] },
  background: [{ type: 'radiogroup', name: 'role', title: 'Role', choices: ['lead', 'mentor', 'staff'] }, { type: 'radiogroup', name: 'site', title: 'Site', choices: ['north', 'south'] }],
};

const PRIME = 67_108_859;

function inverse(value) {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (b > 0) {
    const quotient = Math.floor(a / b);
    [a, b, x, y] = [b, a % b, y, x - quotient * y];
  }
  return ((x % PRIME) + PRIME) % PRIME;
}

/** The person whose own value follows from sums over people, or undefined. By elimination, modulo a prime: a row that is left with one person alone. */
export function exposed(rows) {
  const matrix = [...new Set(rows.map((row) => row.join('')))].map((row) => Array.from(row, Number));
  const width = matrix[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width; column++) {
    const pivot = matrix.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot], matrix[rank]];
    const scale = inverse(matrix[rank][column]);
    matrix[rank] = matrix[rank].map((value) => (value * scale) % PRIME);
    for (const [index, row] of matrix.entries()) {
      const factor = row[column];
      if (index === rank || factor === 0) continue;
      for (let at = 0; at < width; at++) row[at] = (row[at] + (PRIME - factor) * matrix[rank][at]) % PRIME;
    }
    rank += 1;
  }
  const alone = matrix.slice(0, rank).find((row) => row.filter((value) => value !== 0).length === 1);
  return alone?.findIndex((value) => value !== 0);
}

const rounded = (mean) => Math.floor(mean + 0.5 + 1e-9);
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** @returns what was learned that should not have been, as sentences; and how many figures were looked at. */
export async function attack(core, seed, { steps = 7 } = {}) {
  const random = randomFrom(seed);
  const below = (most) => Math.floor(random() * most);
  const instrument = core.parseInstrument(INSTRUMENT);
  /** Everybody who ever answered; their place is their column. */
  const people = [];
  let present = new Set();
  const findings = new Set();
  /** By figure: over whom each released sum ran. */
  const sums = new Map();
  const distributions = new Map();
  let figures = 0;
  const releases = [];
  let release;
  /** Batches of which somebody says less about themselves by now. */
  const changed = new Set();
  const breakdown = ['role', 'site', null][below(3)];
  const leaning = random();
  /** How many take the short form. */
  const short = random() < 0.6 ? 0 : random();

  const join = (count) => {
    // Whoever comes later together may be of one mind, whatever the first ones said.
    const isAlike = random() < 0.3;
    for (let index = 0; index < count; index++) {
      // Some groups are nearly of one mind: then the ends and the spread could give everybody away.
      const answer = () => (random() < 0.08 ? undefined : isAlike ? 5 : leaning < 0.2 ? 5 : leaning < 0.3 ? 3 : leaning > 0.9 ? 1 : 1 + below(5));
      const form = random() < short ? 'short' : 'full';
      const answers = Object.fromEntries(core.itemsOf(instrument, form).flatMap(({ id }) => { const value = answer(); return value === undefined ? [] : [[id, value]]; }));
      const respondent = { ...(random() < 0.8 ? { role: ['lead', 'mentor', 'staff', 'staff'][below(4)] } : {}), ...(random() < 0.8 ? { site: ['north', 'south'][below(2)] } : {}) };
      people.push(core.createResponse({ instrument, form, answers, respondent }));
      present.add(people.length - 1);
    }
  };

  join(3 + below(14));
  for (let step = 0; step < steps; step++) {
    try {
      const everybody = [...present].map((place) => people[place]);
      release = await core.teamResultOf(instrument, everybody, { releases: release ? [release] : [], ...(random() < 0.2 && release ? { breakdown: ['role', 'site', null][below(3)] } : release ? {} : { breakdown }), minimum: random() < 0.1 ? 3 + below(5) : undefined });
      look(release);
      takeAlong(release);
      releases.push(release);
      if (random() < 0.15 && releases.length > 1) await lookBeside(everybody, releases[below(releases.length - 1)]);
    } catch (error) {
      if (error.code !== 'release-refused') throw error;
    }
    const deed = random();
    if (deed < 0.45) join(1 + below(14));
    else if (deed < 0.8) for (let count = 1 + below(2); count > 0 && present.size > 1; count--) present.delete([...present][below(present.size)]);
    else if (deed < 0.92) sayLess([...present][below(present.size)]);
    else if (people.length > present.size) present.add(people.findIndex((_, place) => !present.has(place)));
    if (random() < 0.25) join(1);
  }
  await nextWave();
  return { findings: [...findings], figures };

  /** Whoever is left answers once more, some of them otherwise, in a collection of its own; and what is said of the change. The two waves are not laid beside each other as sums: they are about other answers. */
  async function nextWave() {
    if (!release) return;
    const again = [...present].map((place) => ({ ...people[place], id: core.createResponse({ instrument, answers: {} }).id, answers: random() < 0.2 ? Object.fromEntries(core.itemsOf(instrument, people[place].form).map(({ id }) => [id, 1 + below(5)])) : people[place].answers }));
    const { result } = await core.teamResultOf(instrument, again, { breakdown: release.result.breakdown });
    for (const { dimension, difference, ci } of core.compareResults(release.result, result)) {
      const [before, after] = [release.result, result].map((one) => one.dimensions.find((own) => own.dimension === dimension).score);
      const isKnown = before && after && !before.mean.bound && !after.mean.bound;
      if (isKnown ? difference !== after.mean.value - before.mean.value : difference !== null || ci !== null) findings.add('a change that tells');
      if (ci && (before?.sd == null || after?.sd == null)) findings.add('a change that tells');
    }
  }

  /** What goes along says what the release says, and nothing of who is behind it. */
  function takeAlong({ instrument: about, result, memory }) {
    const snapshot = { format: 'leerscan-snapshot-1', team: 'T', wave: 'W', day: '2026-11-25', invited: null, instrument: about, result, memory };
    const view = core.viewOf(snapshot);
    if ('memory' in view || [memory.salt, ...memory.batches].some((part) => JSON.stringify(view).includes(part))) findings.add('a file that remembers');
    // Each row against what it is about, column by column.
    const cellOf = (shown) => (shown ? (shown.bound ? `${shown.bound === 'at-most' ? '≤' : '≥'} ${shown.value}` : shown.value) : undefined);
    const countOf = (n) => n ?? `<${result.minimum}`;
    const groupOf = (groups, name) => groups.find(({ group }) => (group || 'not given') === name);
    for (const [, , , what, id, name, n, mean, sd, low, high, agreement, complete, adm, rwgj, alpha, icc1, icc2, ...options] of core.teamTable(snapshot).rows) {
      const about = what === 'respondents' ? result.respondents : (what === 'dimension' ? result.dimensions : result.items).find((one) => (one.dimension ?? one.item) === id);
      const own = name === 'all' ? (what === 'dimension' ? about.score : about) : groupOf(about.groups, name);
      const whole = what === 'dimension' && name === 'all' ? about : {};
      const expected = [countOf(own?.n), cellOf(own?.mean), own?.sd ?? undefined, own?.ci?.[0], own?.ci?.[1], whole.agreement ?? undefined, whole.technical?.n, whole.technical?.adm ?? undefined, whole.technical?.rwgj ?? undefined, whole.technical?.alpha ?? undefined, whole.icc?.icc1, whole.icc?.icc2, ...(own?.distribution ?? [])];
      const cells = [n, mean, sd, low, high, agreement, complete, adm, rwgj, alpha, icc1, icc2, ...options];
      if (cells.some((cell, index) => !Object.is(cell, expected[index]))) findings.add('an export that says something else than the report');
    }
  }

  /** The same answers once more, without what the person had said about themselves. */
  function sayLess(place) {
    const before = groupIn(place, release?.result.breakdown ?? null);
    people[place] = { ...people[place], respondent: {} };
    if (release && groupIn(place, release.result.breakdown) !== before) changed.add(batchesOf(release.memory)[place]);
  }

  function groupIn(place, question) {
    return question === null ? '' : String(people[place].respondent[question] ?? '');
  }

  /** A second release on an earlier one, and a third one on both: whoever has them side by side can subtract. */
  async function lookBeside(everybody, earlier) {
    const beside = await core.teamResultOf(instrument, everybody, { releases: [earlier] });
    // One after the other after all: one of them had nothing new.
    const holds = (one, other) => one.memory.batches.every((batch, index) => batch === other.memory.batches[index]);
    if (holds(beside, release) || holds(release, beside)) return;
    const isRefused = await core.teamResultOf(instrument, everybody, { releases: [release, beside] }).then(() => false, (error) => error.code === 'release-refused');
    if (!isRefused) findings.add('a release on two that stand side by side');
  }

  /** Compares every figure with the people whom the release says stand behind it, and adds its row. */
  function look({ result, memory }) {
    figures += 1;
    const batchOf = batchesOf(memory);
    const sizes = memory.batches.map((packed) => core.unpackHashes(packed).length);
    const intact = (batch) => !changed.has(batch) && people.filter((_, place) => batchOf[place] === batch && present.has(place)).length === sizes[batch];
    const standing = (figure, group) => {
      const blocks = (memory.blocks[figure] ?? []).filter(({ batches, shown }) => batches.every(intact) && (group === undefined || shown.includes(group)));
      const batches = new Set(blocks.flatMap((block) => block.batches));
      return people.flatMap((_, place) => (batches.has(batchOf[place]) && present.has(place) && (group === undefined || groupOf(place) === group) ? [place] : []));
    };
    const groupOf = (place) => groupIn(place, result.breakdown);
    const scoreOf = (place, dimension) => core.scoreResponse(instrument, people[place].answers, people[place].form).find((one) => one.dimension === dimension).score;
    /** In every batch of the figure. */
    const shownAmongPeople = (group, figure) => {
      const batches = (memory.blocks[figure] ?? []).filter((block) => block.batches.every(intact) && block.shown.includes(group)).flatMap((block) => block.batches);
      return batches.every((batch) => memory.blocks.people.some((block) => block.batches.includes(batch) && block.shown.includes(group)));
    };
    const add = (figure, places) => sums.set(figure, [...(sums.get(figure) ?? []), places]);

    const seen = (figure, shown, places, valueOf) => {
      const given = places.filter((place) => valueOf(place) !== null);
      if (!shown) return;
      if (shown.n < 5) findings.add('a figure over fewer than five');
      if (shown.n !== given.length) findings.add(`a figure over others than said: ${figure}`);
      const values = given.map(valueOf);
      const mean = meanOf(values);
      const { value, bound } = shown.mean;
      if (!Number.isInteger(value) || value < 5 || value > 95) findings.add('a mean that is not whole, or at an end');
      if (bound === undefined ? Math.abs(value - mean) > 0.5 + 1e-6 : bound === 'at-most' ? mean > 5 + 1e-6 : mean < 95 - 1e-6) findings.add(`a figure over others than said: ${figure}`);
      if (bound === undefined && value !== rounded(mean)) findings.add('a mean that is not rounded as said');
      const isOne = values.every((one) => Math.abs(one - values[0]) < 1e-9);
      if (shown.sd !== undefined && shown.sd !== null && (isOne || bound !== undefined || !Number.isInteger(shown.sd))) findings.add('a spread that tells');
      if (shown.ci && (isOne || bound !== undefined || !shown.ci.every(Number.isInteger))) findings.add('an interval that tells');
      add(figure, given);
    };

    if (result.breakdown !== (releases[0] ?? release).result.breakdown) findings.add('a second breakdown');
    if (result.minimum < (releases.at(-1)?.result.minimum ?? 5)) findings.add('a minimum that was lowered');
    for (const { dimension, score, groups, technical, icc } of result.dimensions) {
      seen(`score:${dimension}`, score, standing(`score:${dimension}`), (place) => scoreOf(place, dimension));
      for (const { group, ...own } of groups) {
        seen(`score:${dimension}`, own, standing(`score:${dimension}`, group), (place) => scoreOf(place, dimension));
        if (!shownAmongPeople(group, `score:${dimension}`)) findings.add('a group with a score that is hidden among the people');
      }
      if (icc && (groups.length < 3 || groups.some(({ sd }) => sd === null))) findings.add('a reliability that tells');
      if (technical) {
        const counted = standing(`agreement:${dimension}`);
        // Over what all of them were asked: one short form is enough to leave an item out.
        const items = core.itemsOf(instrument, counted.some((place) => people[place].form === 'short') ? 'short' : 'full').filter((item) => item.dimension === dimension);
        const complete = counted.filter((place) => items.every(({ id }) => id in people[place].answers));
        if (technical.n < 5) findings.add('a figure over fewer than five');
        const rows = complete.map((place) => items.map(({ id }) => people[place].answers[id]).join());
        if (new Set(rows).size === 1 && (technical.adm !== null || technical.rwgj !== null)) findings.add('a deviation that tells');
        if (technical.alpha !== null && complete.length < 30) findings.add('an alpha over few');
        if (technical.n !== complete.length) findings.add(`a figure over others than said: agreement of ${dimension}`);
        if (technical.adm !== null && Math.abs(technical.adm * 10 - Math.round(technical.adm * 10)) > 1e-9) findings.add('a deviation that is not rounded');
        add(`agreement:${dimension}:${items.length}`, complete);
      }
    }
    for (const { item, n, mean, distribution } of result.items) {
      if (n === null) continue;
      seen(`item:${item}`, { n, mean }, standing(`item:${item}`), (place) => (item in people[place].answers ? 25 * (people[place].answers[item] - 1) : null));
      if (!distribution) continue;
      const chosen = standing(`spread:${item}`).filter((place) => item in people[place].answers);
      const counts = [1, 2, 3, 4, 5].map((value) => chosen.filter((place) => people[place].answers[item] === value).length);
      if (counts.join() !== distribution.join()) findings.add(`a figure over others than said: distribution of ${item}`);
      if (chosen.length < 10 || distribution.includes(chosen.length)) findings.add('a distribution that tells');
      // What came since the last one, alone; when nobody left, since else others are in the difference too.
      const last = distributions.get(item) ?? { places: [], counts: [0, 0, 0, 0, 0] };
      const since = distribution.map((count, index) => count - last.counts[index]);
      const more = chosen.length - last.places.length;
      if (last.places.every((place) => chosen.includes(place)) && more > 0 && (more < 10 || since.includes(more))) findings.add('a distribution that tells by what was added');
      distributions.set(item, { places: chosen, counts: distribution });
      add(`spread:${item}`, chosen);
    }
    if (result.respondents.n !== null) {
      const counted = standing('people');
      if (counted.length !== result.respondents.n || counted.length < 5) findings.add('a count over others than said');
      add('people', counted);
      for (const { group, n } of result.respondents.groups) {
        const own = standing('people', group);
        if (own.length !== n || n < 5) findings.add('a count over others than said');
        add('people', own);
      }
    }
    for (const [figure, rows] of sums) {
      const person = exposed(rows.map((row) => people.map((_, place) => (row.includes(place) ? 1 : 0))));
      if (person !== undefined) findings.add(`one person’s own value: ${figure.split(':')[0]}`);
    }
  }

  /** By person: the last batch that holds them, found with the release's own salt. */
  function batchesOf({ salt, batches }) {
    const hash = core.idHasher(salt);
    const lists = batches.map((packed) => new Set(core.unpackHashes(packed)));
    return people.map(({ id }) => lists.findLastIndex((list) => list.has(hash(id))));
  }
}
