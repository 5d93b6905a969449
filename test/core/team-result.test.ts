import { expect } from '@open-wc/testing';
import { compareResults } from '../../src/core/comparison.js';
import { GUIDE_MINUTES, guideOf } from '../../src/core/conversation-guide.js';
import { agreementFor, shownGroups, shownScore } from '../../src/core/disclosure.js';
import { type Instrument, type Response, type TeamResult, createResponse, teamResultOf } from '../../src/core/index.js';
import { createTag, fromInvitationCode, toInvitationCode } from '../../src/core/invitation.js';
import { checkSnapshot, isSnapshotOf, parseSnapshot, viewOf } from '../../src/core/snapshot.js';
import { teamRecommendationsOf } from '../../src/core/team-steps.js';
import { loadInstrument } from '../../src/instruments/index.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what may be shown of a team', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  const person = (value: number, role?: string): Response => createResponse({ instrument, answers: Object.fromEntries(instrument.items.map(({ id }) => [id, value])), respondent: role ? { role } : {} });
  const people = (...values: number[]): Response[] => values.map((value) => person(value));

  it('is nothing below five', async () => {
    const { result } = await teamResultOf(instrument, people(1, 2, 3, 4));
    expect(result.respondents).to.deep.equal({ n: null, groups: [] });
    expect(result.dimensions.every(({ score, agreement, technical }) => score === null && agreement === null && technical === null)).to.equal(true);
    expect(result.items.every(({ n, mean, distribution }) => n === null && mean === null && distribution === null)).to.equal(true);
  });

  it('is rounded, and worked out by hand for five', async () => {
    // Scores 0 25 50 75 100: mean 50, SD 39.53 → 40, t(.975, 4) = 2.7764: 50 ± 49.08.
    const { result } = await teamResultOf(instrument, people(1, 2, 3, 4, 5));
    expect(result.dimensions[0]?.score).to.deep.equal({ n: 5, mean: { value: 50 }, sd: 40, ci: [1, 99] });
    // Average deviation 1.2 of 5 options; .152 × 5 = .76.
    expect([result.dimensions[0]?.agreement, result.dimensions[0]?.technical?.adm]).to.deep.equal(['differ', 1.2]);
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
  });

  it('refuses two releases side by side, and another breakdown than the first one', async () => {
    const first = people(1, 2, 3, 4, 5);
    const one = await teamResultOf(instrument, first, { breakdown: 'role' });
    const left = await teamResultOf(instrument, [...first, ...people(1, 2, 3, 4, 5)], { releases: [one] });
    const right = await teamResultOf(instrument, [...first, ...people(1, 1, 1, 1, 2)], { releases: [one] });
    for (const [options, pattern] of [[{ releases: [left, right] }, /one after the other|each made after/], [{ releases: [one], breakdown: 'size' }, /breakdown of the first/], [{ releases: [one], breakdown: null }, /breakdown of the first/], [{ breakdown: 'nonsense' }, /expected one of/]] as const) {
      const error = await teamResultOf(instrument, first, options).then(() => undefined, (refused: unknown) => refused);
      expect((error as Error).message).to.match(pattern);
    }
  });

  it('shows a subgroup only when what is left beside it is safe too', () => {
    const groups = (...sizes: number[]) => sizes.map((size, index) => ({ group: String(index), all: size, fresh: size }));
    expect(shownGroups(groups(6, 6), 5)).to.deep.equal(['0', '1']);
    expect(shownGroups(groups(8, 5, 2), 5)).to.deep.equal(['0']);
    expect(shownGroups(groups(5, 8, 1), 5)).to.deep.equal(['1']);
    expect(shownGroups(groups(5, 5, 1), 5), 'ties: the first one goes').to.deep.equal(['1']);
    expect(shownGroups(groups(8, 4), 5)).to.deep.equal([]);
    expect(shownGroups(groups(2, 2), 5)).to.equal(undefined);
    expect(shownGroups([{ group: 'a', all: 9, fresh: 4 }], 5)).to.equal(undefined);
  });

  for (const [adm, n, items, is] of [[0.76, 5, 5, 'agree'], [0.77, 5, 5, 'differ'], [0.83, 6, 5, 'agree'], [0.84, 6, 5, 'differ'], [0.1, 4, 5, null], [0.1, 19, 2, null], [0.1, 20, 2, 'agree'], [null, 50, 5, null]] as const) {
    it(`says ${String(is)} for an average deviation of ${String(adm)}, ${n} respondents and ${items} items`, () => {
      expect(agreementFor(adm, n, items, 5)).to.equal(is);
    });
  }

  for (const [mean, shown] of [[4.99, { value: 5, bound: 'at-most' }], [5, { value: 5 }], [94.5, { value: 95 }], [95, { value: 95 }], [95.01, { value: 95, bound: 'at-least' }], [49.5, { value: 50 }]] as const) {
    it(`shows a mean of ${mean} as ${JSON.stringify(shown)}`, () => {
      expect(shownScore(mean)).to.deep.equal(shown);
    });
  }

  it('gives steps by the widest gap of the means, and a guide of 45 minutes', async () => {
    const low = new Set(['reflection-time', 'reflection-review']);
    const responses = Array.from({ length: 6 }, () => createResponse({ instrument, answers: Object.fromEntries(instrument.items.map(({ id }, index) => [id, low.has(id) ? 2 : 4 + (index % 2)])) }));
    const { result } = await teamResultOf(instrument, responses);
    const steps = teamRecommendationsOf(instrument, result);
    expect(steps[0]?.step.dimension).to.equal('reflection');
    expect(new Set(steps.map(({ step }) => step.dimension)).size).to.equal(3);
    const guide = guideOf(instrument, result);
    expect(guide.map(({ is }) => is)).to.deep.equal(['opening', 'picture', 'step', 'step', 'step', 'agreements']);
    expect(guide.reduce((sum, { minutes }) => sum + minutes, 0)).to.equal(GUIDE_MINUTES);
    expect(guideOf({ ...instrument, steps: [] }, result).reduce((sum, { minutes }) => sum + minutes, 0)).to.equal(GUIDE_MINUTES);
  });

  it('tells a change from chance, with its direction', () => {
    const scored = (n: number, mean: number, sd: number | null): TeamResult['dimensions'][number] => ({ dimension: 'one', score: { n, mean: { value: mean }, sd, ci: null }, agreement: null, groups: [], technical: null, icc: null });
    const compare = (before: [number, number, number | null], after: [number, number, number | null]) => compareResults({ dimensions: [scored(...before)] } as unknown as TeamResult, { dimensions: [scored(...after)] } as unknown as TeamResult)[0];
    // R: t.test with these summaries; Welch df 20.99, t(.975) 2.0797: from 3.4676 on.
    const up = compare([12, 50, 15], [12, 65, 12]);
    expect([up?.is, up?.difference]).to.deep.equal(['up', 15]);
    expect(up?.ci?.[0]).to.be.closeTo(3.467604, 1e-6);
    expect(compare([12, 65, 15], [12, 50, 12])?.is).to.equal('down');
    expect(compare([12, 50, 20], [12, 55, 20])?.is).to.equal('unclear');
    expect(compare([12, 50, null], [12, 55, 20])?.is).to.equal(null);
  });

  it('is the same as a snapshot after its file, and refuses one that shows what may not be shown', async () => {
    const release = await teamResultOf(instrument, people(1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 2));
    const snapshot = { format: 'leerscan-snapshot-1' as const, team: 'A', wave: 'B', day: '2026-11-24', invited: 12, ...release };
    expect(parseSnapshot(plain(snapshot))).to.deep.equal(plain(snapshot));
    expect(viewOf(snapshot).memory).to.equal(undefined);
    const broken = (change: (copy: { result: { minimum: number; respondents: { n: number }; dimensions: { score: { n: number; mean: { value: number }; ci: number[] } }[]; items: { distribution: number[] }[] }; day: string }) => void): unknown => {
      const copy = plain(snapshot) as Parameters<typeof change>[0];
      change(copy);
      return copy;
    };
    for (const [name, value] of [
      ['a minimum below five', broken((copy) => { copy.result.minimum = 1; })],
      ['one respondent', broken((copy) => { copy.result.respondents.n = 1; })],
      ['a figure of one', broken((copy) => { for (const one of copy.result.dimensions) one.score.n = 1; })],
      ['a mean at the end', broken((copy) => { for (const one of copy.result.dimensions) one.score.mean.value = 100; })],
      ['a distribution of one person', broken((copy) => { for (const one of copy.result.items) one.distribution = [1, 0, 0, 0, 0]; })],
      ['a day that is none', broken((copy) => { copy.day = '2026-99-99'; })],
      ['a day that February does not have', broken((copy) => { copy.day = '2026-02-30'; })],
      ['an interval the wrong way round', broken((copy) => { for (const one of copy.result.dimensions) one.score.ci = [60, 40]; })],
      ['something else', { format: 'other' }],
      ['nothing', null],
    ] as const) expect(() => parseSnapshot(value), name).to.throw(/expected|Invalid/);
    expect(isSnapshotOf(instrument, snapshot)).to.equal(true);
    expect(() => checkSnapshot(instrument, snapshot)).not.to.throw();
    const [first, ...others] = snapshot.result.dimensions;
    const items = snapshot.result.items.map((one) => ({ ...one, distribution: [10, 10] }));
    for (const change of [{ dimensions: others }, { dimensions: [...snapshot.result.dimensions, first] }, { dimensions: [{ ...first, dimension: 'elsewhere' }, ...others] }, { items }]) expect(() => checkSnapshot(instrument, { ...snapshot, result: { ...snapshot.result, ...change } } as typeof snapshot)).to.throw(/expected/);
  });
});

describe('an invitation', () => {
  it('is the same after its code, whatever its names hold', () => {
    const invitation = { team: 'Team “Noord” & <b>zuid</b> 🌱', wave: '=najaar', reader: 'An', form: 'short', tag: createTag() };
    expect(toInvitationCode(invitation)).to.match(/^[A-Za-z0-9_-]+$/);
    expect(fromInvitationCode(toInvitationCode(invitation))).to.deep.equal(invitation);
  });

  it('is refused when it is not whole', () => {
    const code = toInvitationCode({ team: 'A', wave: 'B', reader: 'C', form: 'full', tag: 5 });
    for (const broken of ['', 'x', code.slice(0, -4), `${code}!`, 'A'.repeat(5000), toInvitationCode({ team: 'A', wave: 'B', reader: 'C', form: '<b>', tag: 5 }), toInvitationCode({ team: 'A'.repeat(81), wave: '', reader: '', form: 'full', tag: 5 })]) expect(() => fromInvitationCode(broken)).to.throw(/expected a whole link/);
  });
});
