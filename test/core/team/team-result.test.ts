import { expect } from '@open-wc/testing';
import { compareResults, earlierOf } from '../../../src/core/team/comparison.js';
import { GUIDE_MINUTES, guideOf } from '../../../src/core/team/conversation-guide.js';
import { agreementFor, shownDistribution, shownGroups } from '../../../src/core/team/disclosure.js';
import { meanCell } from '../../../src/core/team/grid.js';
import {
  type Answer,
  type Instrument,
  type Release,
  type Response,
  type TeamResult,
  createResponse,
  parseInstrument,
  teamResultOf,
  toShareCode,
} from '../../../src/core/index.js';
import { createTag, fromInvitationCode, toInvitationCode } from '../../../src/core/team/invitation.js';
import {
  SNAPSHOT_FORMAT,
  checkSnapshot,
  isSnapshotOf,
  parseSnapshot,
  viewOf,
} from '../../../src/core/team/snapshot.js';
import { teamResultOfCodes } from '../../../src/core/team/team-result.js';
import { teamRecommendationsOf } from '../../../src/core/team/team-steps.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { least } from '../../fixtures/instruments.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what may be shown of a team', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  const person = (value: number, role?: string): Response =>
    createResponse({
      instrument,
      answers: Object.fromEntries(instrument.items.map(({ id }) => [id, value])),
      respondent: role ? { role } : {},
    });
  const people = (...values: number[]): Response[] => values.map((value) => person(value));

  it('is nothing below five', async () => {
    const { result } = await teamResultOf(instrument, people(1, 2, 3, 4));
    expect(result.respondents).to.deep.equal({ n: null, withdrawn: 0, groups: [] });
    expect(
      result.dimensions.every(
        ({ score, agreement, technical }) => score === null && agreement === null && technical === null,
      ),
    ).to.equal(true);
    expect(
      result.items.every(({ n, mean, distribution }) => n === null && mean === null && distribution === null),
    ).to.equal(true);
  });

  it('is cells of a grid, worked out by hand for five', async () => {
    // Scores 0 25 50 75 100. Sums 0 to 500 in steps of 25: ends of 137.5, four cells of 56.25 between.
    const { result } = await teamResultOf(instrument, people(1, 2, 3, 4, 5));
    expect(result.dimensions[0]?.score).to.deep.equal({
      n: 5,
      mean: { value: 56, low: 50, high: 61.3 },
      sd: null,
      ci: null,
    });
    expect([result.dimensions[0]?.agreement, result.dimensions[0]?.technical]).to.deep.equal([
      null,
      { adm: null, rwgj: null },
    ]);
    expect(result.items[0]).to.deep.equal({
      item: instrument.items[0]?.id,
      n: 5,
      mean: { value: 56, low: 50, high: 61.3 },
      distribution: null,
    });
  });

  it('stays as it was for who is taken out, and says so', async () => {
    const all = people(1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 2, 3, 4, 4);
    const one = await teamResultOf(instrument, all);
    const two = await teamResultOf(instrument, all.slice(1), { releases: [one] });
    expect(two.result).to.deep.equal({ ...one.result, respondents: { ...one.result.respondents, withdrawn: 1 } });
    const three = await teamResultOf(instrument, [...all.slice(1), ...people(5, 5, 5, 5, 5)], { releases: [two] });
    expect([three.result.respondents.n, three.result.respondents.withdrawn]).to.deep.equal([19, 1]);
    const four = await teamResultOf(instrument, all.slice(10), { releases: [one] });
    expect([four.result.respondents.n, four.result.dimensions[0]?.score]).to.deep.equal([null, null]);
  });

  it('reckons spread and agreement from what is shown, worked out by hand for twelve', async () => {
    // Each statement: 2 2 3 3 3 3 3 4 4 4 4 4, told as five threes and five fours. Of the other two, closest: both at
    // the lower neighbour or the
    // upper one; widest: both at the lowest. Halfway: 1, 1, 5, 5 and none.
    const { result } = await teamResultOf(instrument, people(2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4));
    expect(result.items[0]?.distribution).to.deep.equal({ counts: [0, 0, 5, 5, 0], rest: 2 });
    // Mean 19/6, deviations 13/6 + 7/6 + 5/6 + 25/6 = 25/3 over twelve: .69 options. Squares 36.33·(1/11): SD 22.6
    // points, told as 25.
    expect(result.dimensions[0]?.technical).to.deep.equal({ adm: { low: null, high: 0.833 }, rwgj: null });
    expect([result.dimensions[0]?.agreement, result.dimensions[0]?.score?.sd]).to.deep.equal(['agree', 25]);
    const { mean, ci } = result.dimensions[0]?.score ?? {};
    // t(11) is 2.201.
    const half = (2.201 * 25) / Math.sqrt(12);
    expect(ci).to.deep.equal([Math.round((mean?.low ?? 0) - half), Math.round((mean?.high ?? 0) + half)]);
  });

  it('lets every statement stand for itself: whoever left one open is not in it', async () => {
    const open = instrument.items.slice(0, 2).map(({ id }) => id);
    const row = createResponse({
      instrument,
      answers: Object.fromEntries(instrument.items.flatMap(({ id }) => (open.includes(id) ? [] : [[id, 2]]))),
    });
    const { result } = await teamResultOf(instrument, [...people(5, 5, 5, 5, 1), row]);
    const five = await teamResultOf(instrument, people(5, 5, 5, 5, 1));
    const six = await teamResultOf(instrument, people(5, 5, 5, 5, 1, 2));
    expect(result.items[0]).to.deep.equal(five.result.items[0]);
    expect(result.items[2]).to.deep.equal(six.result.items[2]);
    const own = [five.result.items[0], five.result.items[1], ...six.result.items.slice(2, 5)].map(
      (item) => item?.mean?.low ?? 0,
    );
    expect(result.dimensions[0]?.score?.n).to.equal(6);
    expect(result.dimensions[0]?.score?.mean.low).to.be.closeTo(own.reduce((sum, low) => sum + low, 0) / 5, 0.1);
  });

  it('waits where fewer than three in five statements were answered by five people', async () => {
    const answered = (from: number, to: number) =>
      createResponse({
        instrument,
        answers: Object.fromEntries(instrument.items.slice(from, to).map(({ id }) => [id, 3])),
      });
    // Each has a score by three of five; every statement but the third misses one or two of the five.
    const five = [answered(0, 3), answered(0, 3), answered(2, 5), answered(2, 5), answered(1, 4)];
    const one = await teamResultOf(instrument, five);
    expect([one.result.respondents.n, one.result.dimensions[0]?.score, one.result.items[2]?.n]).to.deep.equal([
      5,
      null,
      null,
    ]);
    const two = await teamResultOf(instrument, [...five, ...people(1, 2, 3, 4, 5)], { releases: [one] });
    expect([two.result.dimensions[0]?.score?.n, two.result.items[2]?.n]).to.deep.equal([10, 10]);
  });

  it('shows how often each option was chosen from ten answers on', async () => {
    const id = instrument.items[0]?.id ?? '';
    const without = (count: number) =>
      Array.from({ length: count }, () =>
        createResponse({
          instrument,
          answers: Object.fromEntries(instrument.items.slice(1).map((item) => [item.id, 3])),
        }),
      );
    const shown = async (given: readonly Response[], open: number) =>
      (await teamResultOf(instrument, [...given, ...without(open)])).result.items.find(({ item }) => item === id)
        ?.distribution;
    expect(await shown(people(3, 3, 3, 3, 3, 3, 3, 4, 4), 5)).to.equal(null);
    for (const open of [0, 1, 5])
      expect(await shown(people(3, 3, 3, 3, 3, 3, 3, 4, 4, 4), open)).to.deep.equal({
        counts: [0, 0, 5, 3, 0],
        rest: 2,
      });
  });

  for (const [counts, shown] of [
    [[0, 0, 0, 0, 10], { counts: [0, 0, 0, 0, 8], rest: 2 }],
    [[0, 0, 1, 2, 7], { counts: [0, 0, 0, 0, 7], rest: 3 }],
    [[0, 3, 4, 5, 6], { counts: [0, 3, 4, 4, 5], rest: 2 }],
    [[8, 7], { counts: [6, 7], rest: 2 }],
  ] as const) {
    it(`says ${JSON.stringify(shown)} where ${counts.join(', ')} chose each option`, () => {
      expect(shownDistribution(counts)).to.deep.equal(shown);
    });
  }

  it('keeps an end wider than one member can be away from it, and every cell two sums wide', () => {
    for (const options of [2, 3, 4, 5, 6, 7]) {
      for (let n = 5; n <= 60; n++) {
        const step = 100 / (options - 1);
        const cells = Array.from({ length: n * (options - 1) + 1 }, (_, rank) =>
          JSON.stringify(meanCell(rank * step, n, step)),
        );
        const sizes = [...new Set(cells)].map((cell) => cells.filter((one) => one === cell).length);
        expect(sizes[0], `${options} options, ${n} people`).to.be.at.least(options + 1);
        expect(sizes.at(-1), `${options} options, ${n} people`).to.be.at.least(options + 1);
        expect(Math.min(...sizes), `${options} options, ${n} people`).to.be.at.least(2);
      }
    }
  });

  it('waits for five new ones, and never shows fewer than were asked for', async () => {
    const first = people(1, 2, 3, 4, 5, 5);
    const one = await teamResultOf(instrument, first);
    const more = [...first, ...people(1, 1, 1, 1)];
    const two = await teamResultOf(instrument, more, { releases: [one] });
    expect(two.result).to.deep.equal(one.result);
    const three = await teamResultOf(instrument, [...more, person(1)], { releases: [one, two] });
    expect(three.result.respondents.n).to.equal(11);
    expect((await teamResultOf(instrument, first, { minimum: 7 })).result.respondents.n).to.equal(null);
    expect((await teamResultOf(instrument, people(1, 2, 3, 4), { minimum: 2 })).result.respondents.n).to.equal(null);
    const raised = await teamResultOf(instrument, people(1, 2, 3, 4, 5, 1, 2), { minimum: 7 });
    expect(
      (await teamResultOf(instrument, people(1, 2, 3, 4, 5, 5), { releases: [raised], minimum: 5 })).result.minimum,
    ).to.equal(7);
  });

  it('refuses two releases side by side, and another breakdown than the first one', async () => {
    const first = people(1, 2, 3, 4, 5);
    const one = await teamResultOf(instrument, first, { breakdown: 'role' });
    const left = await teamResultOf(instrument, [...first, ...people(1, 2, 3, 4, 5)], { releases: [one] });
    const right = await teamResultOf(instrument, [...first, ...people(1, 1, 1, 1, 2)], { releases: [one] });
    for (const [options, pattern] of [
      [{ releases: [left, right] }, /one after the other|each made after/],
      [{ releases: [one], breakdown: 'size' }, /breakdown of the first/],
      [{ releases: [one], breakdown: null }, /breakdown of the first/],
      [{ breakdown: 'nonsense' }, /expected one of/],
    ] as const) {
      const error = await teamResultOf(instrument, first, options).then(
        () => undefined,
        (refused: unknown) => refused,
      );
      expect((error as Error).message).to.match(pattern);
    }
  });

  it('shows a subgroup only when what is left beside it is safe too', () => {
    const groups = (...sizes: number[]) => sizes.map((n, index) => ({ group: String(index), n }));
    expect(shownGroups(groups(6, 6), 5)).to.deep.equal(['0', '1']);
    expect(shownGroups(groups(8, 5, 2), 5)).to.deep.equal(['0']);
    expect(shownGroups(groups(5, 8, 1), 5)).to.deep.equal(['1']);
    expect(shownGroups(groups(5, 5, 1), 5), 'ties: the first one goes').to.deep.equal(['1']);
    expect(shownGroups(groups(8, 4), 5)).to.deep.equal([]);
    expect(shownGroups(groups(2, 2), 5)).to.equal(undefined);
  });

  for (const [high, n, items, is] of [
    [0.833, 5, 5, 'agree'],
    [1.333, 5, 5, 'differ'],
    [0.833, 4, 5, null],
    [0.833, 19, 2, null],
    [0.833, 20, 2, 'agree'],
  ] as const) {
    it(`says ${String(is)} for an average deviation up to ${high}, ${n} respondents and ${items} items`, () => {
      expect(agreementFor({ low: null, high }, n, items, 5)).to.equal(is);
    });
  }

  it('gives steps by the widest gap of the means, and a guide of 45 minutes', async () => {
    const low = new Set(['reflection-time', 'reflection-debrief']);
    const responses = Array.from({ length: 6 }, () =>
      createResponse({
        instrument,
        answers: Object.fromEntries(instrument.items.map(({ id }, index) => [id, low.has(id) ? 2 : 4 + (index % 2)])),
      }),
    );
    const { result } = await teamResultOf(instrument, responses);
    const steps = teamRecommendationsOf(instrument, result);
    expect(steps[0]?.step.dimension).to.equal('reflection');
    expect(new Set(steps.map(({ step }) => step.dimension)).size).to.equal(3);
    const guide = guideOf(instrument, result);
    expect(guide.map(({ kind }) => kind)).to.deep.equal(['opening', 'picture', 'step', 'step', 'step', 'agreements']);
    expect(guide.reduce((sum, { minutes }) => sum + minutes, 0)).to.equal(GUIDE_MINUTES);
    expect(guideOf({ ...instrument, steps: [] }, result).reduce((sum, { minutes }) => sum + minutes, 0)).to.equal(
      GUIDE_MINUTES,
    );
  });

  it('tells a change from chance, with its direction', () => {
    const scored = (n: number, mean: number, sd: number | null): TeamResult['dimensions'][number] => ({
      dimension: 'one',
      score: { n, mean: { value: mean, low: mean, high: mean }, sd, ci: null },
      agreement: null,
      groups: [],
      technical: null,
    });
    const compare = (before: [number, number, number | null], after: [number, number, number | null]) =>
      compareResults(
        { dimensions: [scored(...before)] } as unknown as TeamResult,
        { dimensions: [scored(...after)] } as unknown as TeamResult,
      )[0];
    // R: t.test with these summaries; Welch df 20.99, t(.975) 2.0797: from 3.4676 on.
    const up = compare([12, 50, 15], [12, 65, 12]);
    expect([up?.direction, up?.difference]).to.deep.equal(['up', 15]);
    expect(up?.ci?.[0]).to.be.closeTo(3.467604, 1e-6);
    expect(compare([12, 65, 15], [12, 50, 12])?.direction).to.equal('down');
    expect(compare([12, 50, 20], [12, 55, 20])?.direction).to.equal('unclear');
    expect(compare([12, 50, null], [12, 55, 20])?.direction).to.equal(null);
  });

  it('takes the report of an earlier wave along, to look at, and refuses one that cannot be', async () => {
    const release = await teamResultOf(instrument, people(1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 2));
    const one = { format: SNAPSHOT_FORMAT, team: 'A', wave: 'then', day: '2025-11-24', invited: 12, ...release };
    // The earlier one was itself compared with one before it.
    const earlier = viewOf(one, one);
    const compared = viewOf({ ...one, wave: 'now', day: '2026-11-24' }, { ...earlier, memory: release.memory });
    expect(parseSnapshot(plain(compared))).to.deep.equal(plain(compared));
    expect(compared.earlier).to.deep.equal(viewOf(one, undefined));
    expect(earlierOf(instrument, compared)).to.equal(compared.earlier);
    const other = { ...one, instrument: { ...one.instrument, fingerprint: 1 } };
    expect(earlierOf(instrument, viewOf(one, other))).to.equal(undefined);
    // What stands in its place has a memory, a report of its own, or figures that cannot be.
    for (const wrong of [one, earlier, { ...viewOf(one, undefined), day: 'then' }])
      expect(() => parseSnapshot(plain({ ...compared, earlier: wrong }))).to.throw(/earlier/);
    const impossible = plain(compared) as { earlier: { result: { respondents: { withdrawn: number } } } };
    impossible.earlier.result.respondents.withdrawn = 99;
    expect(() => parseSnapshot(impossible)).to.throw(/earlier\.result/);
  });

  it('is the same as a snapshot after its file, and refuses one that shows what may not be shown', async () => {
    const release = await teamResultOf(instrument, people(1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 2));
    const snapshot = { format: SNAPSHOT_FORMAT, team: 'A', wave: 'B', day: '2026-11-24', invited: 12, ...release };
    expect(parseSnapshot(plain(snapshot))).to.deep.equal(plain(snapshot));
    expect(viewOf(snapshot, undefined).memory).to.equal(undefined);
    type Copy = {
      result: {
        minimum: number;
        respondents: { n: number; withdrawn: number; groups: unknown[] };
        dimensions: { score: { n: number; mean: { value: number; low: number; high: number }; ci: number[] } }[];
        items: { n: number; distribution: { counts: number[]; rest: number } }[];
      };
      day: string;
    };
    const broken = (change: (copy: Copy) => void): unknown => {
      const copy = plain(snapshot) as Copy;
      change(copy);
      return copy;
    };
    for (const [name, value] of [
      [
        'a minimum below five',
        broken((copy) => {
          copy.result.minimum = 1;
        }),
      ],
      [
        'one respondent',
        broken((copy) => {
          copy.result.respondents.n = 1;
        }),
      ],
      [
        'a figure of one',
        broken((copy) => {
          for (const one of copy.result.dimensions) one.score.n = 1;
        }),
      ],
      [
        'a figure over more than there are',
        broken((copy) => {
          for (const one of copy.result.items) one.n = 999;
        }),
      ],
      [
        'a mean that is not in its cell',
        broken((copy) => {
          for (const one of copy.result.dimensions) one.score.mean.value = 100;
        }),
      ],
      [
        'a group of 999 in 11',
        broken((copy) => {
          copy.result.respondents.groups = [{ group: 'lead', n: 999 }];
        }),
      ],
      [
        'more who left than there were',
        broken((copy) => {
          copy.result.respondents.withdrawn = 12;
        }),
      ],
      [
        'a distribution of one person',
        broken((copy) => {
          for (const one of copy.result.items) one.distribution = { counts: [1, 0, 0, 0, 0], rest: 0 };
        }),
      ],
      [
        'a distribution that says that all chose the same',
        broken((copy) => {
          for (const one of copy.result.items) one.distribution = { counts: [11, 0, 0, 0, 0], rest: 0 };
        }),
      ],
      [
        'a day that is none',
        broken((copy) => {
          copy.day = '2026-99-99';
        }),
      ],
      [
        'a day that February does not have',
        broken((copy) => {
          copy.day = '2026-02-30';
        }),
      ],
      [
        'an interval the wrong way round',
        broken((copy) => {
          for (const one of copy.result.dimensions) one.score.ci = [60, 40];
        }),
      ],
      ['something else', { format: 'other' }],
      ['nothing', null],
    ] as const)
      expect(() => parseSnapshot(value), name).to.throw(/expected|Invalid/);
    expect(isSnapshotOf(instrument, snapshot)).to.equal(true);
    expect(() => checkSnapshot(instrument, snapshot)).not.to.throw();
    const [first, ...others] = snapshot.result.dimensions;
    const items = snapshot.result.items.map((one) => ({ ...one, distribution: { counts: [5, 5], rest: 0 } }));
    // A mean known to a point, and a bound at 60: cells that eleven people cannot have.
    const cell = (low: number, high: number) => ({
      items: snapshot.result.items.map((one) => ({ ...one, mean: { value: Math.round((low + high) / 2), low, high } })),
    });
    for (const change of [
      cell(49.9, 50.1),
      cell(0, 60),
      { dimensions: others },
      { dimensions: [...snapshot.result.dimensions, first] },
      { dimensions: [{ ...first, dimension: 'elsewhere' }, ...others] },
      { items },
    ])
      expect(() =>
        checkSnapshot(instrument, { ...snapshot, result: { ...snapshot.result, ...change } } as typeof snapshot),
      ).to.throw(/expected/);
  });

  it('is the same of codes as of the responses in them', async () => {
    const { items, forms } = instrument;
    const roles = ['lead', 'mentor', 'employee', 'student', undefined];
    const all = Array.from({ length: 80 }, (_, seed) => {
      const form = seed % 7 === 0 ? 'short' : 'full';
      const own = items.filter(({ id }) => form === 'full' || forms['short']?.includes(id));
      const role = roles[(seed * 3) % 5];
      return createResponse({
        instrument,
        form,
        answers: Object.fromEntries(
          own.flatMap(({ id }, index): [string, Answer][] => {
            const state = (seed * 5 + index * 11) % 8;
            return state === 7 ? [] : [[id, state === 0 ? 'na' : state === 6 ? 'unknown' : state]];
          }),
        ),
        respondent: { ...(role ? { role } : {}), size: '50-249' },
      });
    });
    const texts = async function* (some: readonly Response[]): AsyncGenerator<string> {
      await Promise.resolve();
      for (let at = 0; at < some.length; at += 9)
        yield some
          .slice(at, at + 9)
          .map((response) => toShareCode(instrument, response))
          .join('\n');
    };
    const plainOf = ({ result, memory: { people: groups, blocks } }: Release): unknown => ({ result, groups, blocks });
    for (const breakdown of ['role', null]) {
      const twice = [...all.slice(0, 60), ...all.slice(10, 20)];
      const ofResponses = await teamResultOf(instrument, twice, { breakdown });
      const ofCodes = await teamResultOfCodes(instrument, texts(twice), { breakdown });
      expect(plainOf(ofCodes)).to.deep.equal(plainOf(ofResponses));
      const later = all.slice(5);
      expect(plainOf(await teamResultOfCodes(instrument, texts(later), { releases: [ofResponses] }))).to.deep.equal(
        plainOf(await teamResultOf(instrument, later, { releases: [ofCodes] })),
      );
    }
  });

  it('is none of codes that are damaged, or of another questionnaire', async () => {
    const good = toShareCode(instrument, person(3));
    const foreign = parseInstrument(least());
    const other = toShareCode(foreign, createResponse({ instrument: foreign, answers: { 'one-a': 3 } }));
    for (const [code, error] of [
      [`${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`, 'code-damaged'],
      [other, 'instrument-unknown'],
    ] as const) {
      const texts = async function* (): AsyncGenerator<string> {
        await Promise.resolve();
        yield `${good}\n${code}`;
      };
      const refused = await teamResultOfCodes(instrument, texts()).catch((thrown: unknown) => thrown);
      expect(refused).to.have.property('code', error);
    }
  });
});

describe('an invitation', () => {
  it('is the same after its code, whatever its names hold', () => {
    const invitation = {
      team: 'Team “Noord” & <b>zuid</b> 🌱',
      wave: '=najaar',
      reader: 'An',
      form: 'short',
      tag: createTag(),
    };
    expect(toInvitationCode(invitation)).to.match(/^[A-Za-z0-9_-]+$/);
    for (const one of [invitation, { ...invitation, version: '2.0.0' }])
      expect(fromInvitationCode(toInvitationCode(one))).to.deep.equal(one);
  });

  it('is refused when it is not whole', () => {
    const code = toInvitationCode({ team: 'A', wave: 'B', reader: 'C', form: 'full', tag: 5 });
    for (const broken of [
      '',
      'x',
      code.slice(0, -4),
      `${code}!`,
      'A'.repeat(5000),
      toInvitationCode({ team: 'A', wave: 'B', reader: 'C', form: '<b>', tag: 5 }),
      toInvitationCode({ team: 'A', wave: 'B', reader: 'C', form: 'full', tag: 5, version: 'next' }),
      toInvitationCode({ team: 'A'.repeat(81), wave: '', reader: '', form: 'full', tag: 5 }),
    ])
      expect(() => fromInvitationCode(broken)).to.throw(/expected a whole link/);
  });
});
