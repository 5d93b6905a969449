import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createResponse, parseInstrument, resultOf } from '../../../src/core/index.js';
import type { Answers, Instrument } from '../../../src/core/index.js';
import { levelOf } from '../../../src/core/result/score.js';
import { canTake } from '../../../src/core/result/recommendation.js';
import { extremesOf, standardErrorOf } from '../../../src/core/result/uncertainty.js';
import { studentizedRange } from '../../../src/core/result/studentized-range.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { LEAST, rich } from '../../fixtures/instruments.js';

const FULL = { sd: 18, alpha: 0.7 };
const SHORT = { sd: 18, alpha: 0.583 };

describe('uncertainty', () => {
  // Figures of the specification, to the decimals that it gives.
  it('has the band of the full and of the short form', () => {
    expect(1.96 * standardErrorOf(FULL, 5, 5)).to.be.closeTo(19.3, 0.05);
    expect(1.96 * standardErrorOf(SHORT, 3, 3)).to.be.closeTo(22.8, 0.05);
  });

  it('gives three of five answers the error of a form of three', () => {
    expect(standardErrorOf(FULL, 3, 5)).to.be.closeTo(standardErrorOf(SHORT, 3, 3), 0.01);
  });

  it('has the least distance of the highest and the lowest of five themes', () => {
    expect(studentizedRange(5) * standardErrorOf(FULL, 5, 5)).to.be.closeTo(38.0, 0.05);
    expect(studentizedRange(5) * standardErrorOf(SHORT, 3, 3)).to.be.closeTo(44.8, 0.05);
  });

  // R: qtukey(.95, k, Inf).
  const QUANTILES: [number, number][] = [
    [2, 2.771807649],
    [3, 3.314493155],
    [4, 3.633159575],
    [5, 3.85765551],
    [6, 4.030092053],
    [8, 4.286309409],
    [10, 4.474124222],
    [15, 4.79592386],
    [20, 5.011688794],
  ];
  for (const [k, q] of QUANTILES)
    it(`has the studentized range of ${k}`, () => expect(studentizedRange(k) / q).to.be.closeTo(1, 1e-9));

  it('names the mirror image when every score is mirrored, and never one dimension twice', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 9 }), { minLength: 1, maxLength: 8 });
    const profile = (values: readonly (number | null)[]) =>
      values.map((score, index) => ({ dimension: `d${index}`, score, answered: 5, na: 0, unknown: 0, skipped: 0 }));
    fc.assert(
      fc.property(scores, (values) => {
        const found = extremesOf(profile(values), FULL);
        const mirrored = extremesOf(profile(values.map((one) => (one === null ? null : 100 - one))), FULL);
        expect(mirrored?.top).to.deep.equal(found?.bottom);
        expect(mirrored?.bottom).to.deep.equal(found?.top);
        if (!found) return;
        expect(found.top.length > 0 && found.bottom.length > 0).to.equal(true);
        expect(found.top.filter((one) => found.bottom.includes(one))).to.deep.equal([]);
      }),
    );
  });

  describe('where all themes are truly the same', () => {
    /** Mulberry32: the same draws in every engine. */
    const randomFrom = (seed: number) => {
      let state = seed;
      return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
      };
    };
    /** The share of 100,000 profiles of which something is named. `step` is that of the scores, 0 for none. */
    function shareNamed(planning: typeof FULL, items: number, step: number): number {
      const random = randomFrom(16);
      const error = standardErrorOf(planning, items, items);
      const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      const draws = 100_000;
      let named = 0;
      for (let draw = 0; draw < draws; draw++) {
        const scores = [0, 1, 2, 3, 4].map((place) => {
          const score = 50 + error * normal();
          return {
            dimension: `d${place}`,
            score: step === 0 ? score : Math.min(100, Math.max(0, step * Math.round(score / step))),
            answered: items,
            na: 0,
            unknown: 0,
            skipped: 0,
          };
        });
        if (extremesOf(scores, planning)) named++;
      }
      return named / draws;
    }

    it('something is named in 5.0 % ± 0.2 of profiles', () => {
      expect(shareNamed(FULL, 5, 0)).to.be.closeTo(0.05, 0.002);
      expect(shareNamed(SHORT, 3, 0)).to.be.closeTo(0.05, 0.002);
    });

    it('in at most 6 % on the steps that a form has', () => {
      expect(shareNamed(FULL, 5, 100 / 20)).to.be.at.most(0.06);
      expect(shareNamed(SHORT, 3, 100 / 12)).to.be.at.most(0.06);
    });
  });
});

describe('resultOf', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  /** Every item of a dimension answered alike; five values, one per dimension. */
  const flat = (values: readonly (number | null)[]): Answers =>
    Object.fromEntries(
      instrument.items.flatMap((item) => {
        const value = values[instrument.dimensions.findIndex((one) => one.id === item.dimension)] ?? null;
        return value === null ? [] : [[item.id, value]];
      }),
    );
  const result = (answers: Answers, form = 'full') => resultOf(instrument, { answers, form });

  const KINDS: [string, (number | null)[], string, string[], string[]][] = [
    ['nothing answered', [null, null, null, null, null], 'empty', [], []],
    ['one dimension', [3, null, null, null, null], 'partial', [], []],
    ['two dimensions', [3, 4, null, null, null], 'partial', [], []],
    ['everything at the top', [5, 5, 5, 5, 5], 'all-top', [], []],
    ['three dimensions at the top', [5, 5, 5, null, null], 'all-top', [], []],
    ['all the same', [3, 3, 3, 3, 3], 'open', [], []],
    ['one step apart (25 < 38.0)', [3, 4, 3, 4, 3], 'open', [], []],
    [
      'two steps apart (50 > 38.0)',
      [2, 4, 4, 4, 4],
      'contrast',
      ['information', 'feedback', 'reflection', 'coaching'],
      ['interaction'],
    ],
    [
      'one in between, which is not named',
      [2, 3, 4, 2, 4],
      'contrast',
      ['feedback', 'coaching'],
      ['interaction', 'reflection'],
    ],
    [
      'both ends and nothing between',
      [2, 2, 4, 4, null],
      'contrast',
      ['feedback', 'reflection'],
      ['interaction', 'information'],
    ],
  ];
  for (const [name, values, kind, top, bottom] of KINDS) {
    it(`calls ${name} ${kind}`, () => {
      const { kind: found, top: foundTop, bottom: foundBottom } = result(flat(values));
      expect({ found, foundTop, foundBottom }).to.deep.equal({ found: kind, foundTop: top, foundBottom: bottom });
    });
  }

  it('does not call it all at the top when an answer outside the scored dimensions was not', () => {
    expect(result({ ...flat([5, 5, 5, null, null]), 'coaching-mentor': 1 }).kind).to.equal('open');
  });

  it('says nothing of a dimension that the form leaves out', () => {
    const part = parseInstrument({
      ...LEAST,
      forms: { two: LEAST.items.filter((item) => item.dimension !== 'one').map((item) => item.id) },
    });
    const answers = Object.fromEntries(
      part.items.filter((item) => item.dimension !== 'one').map((item) => [item.id, 3]),
    );
    const found = resultOf(part, { answers, form: 'two' });
    expect(found.dimensions.map((dimension) => dimension.dimension)).to.deep.equal(['two', 'three']);
    expect(found.overall?.score).to.equal(50);
  });

  it('gives an overall score from four of five dimensions on', () => {
    expect(result(flat([5, 5, 5, 1, 1])).overall).to.deep.include({ score: 60, shown: 60 });
    expect(result(flat([5, 4, 3, 2, null])).overall?.score).to.be.closeTo(62.5, 1e-9);
    expect(result(flat([5, 4, 3, null, null])).overall).to.equal(null);
  });

  it('clips the band to 0 and 100', () => {
    const [low, middle, high] = result(flat([1, 3, 5, 3, 3])).dimensions;
    expect(low?.band?.[0]).to.equal(0);
    expect(middle?.band?.[0]).to.be.closeTo(30.68, 0.01);
    expect(middle?.band?.[1]).to.be.closeTo(69.32, 0.01);
    expect(high?.band?.[1]).to.equal(100);
  });

  it('widens the band for the short form, on the same scale', () => {
    const short = Object.fromEntries((instrument.forms['short'] ?? []).map((id) => [id, 3]));
    const { dimensions } = result(short, 'short');
    expect(dimensions.map((one) => one.shown)).to.deep.equal([50, 50, 50, 50, 50]);
    expect(dimensions[0]?.band?.[0]).to.be.closeTo(50 - 22.78, 0.01);
  });

  it('claims no difference without planning values, and shows no band', () => {
    const plain = parseInstrument(LEAST);
    const answers = Object.fromEntries(plain.items.map((item) => [item.id, item.dimension === 'one' ? 1 : 5]));
    const { kind, dimensions } = resultOf(plain, { answers, form: 'full' });
    expect(kind).to.equal('unqualified');
    expect(dimensions.map((one) => one.band)).to.deep.equal([null, null, null]);
  });

  const LEVELS: [number, string][] = [
    [0, 'sprout'],
    [39.49, 'sprout'],
    [39.5, 'grow'],
    [59.49, 'grow'],
    [59.5, 'sturdy'],
    [79.4, 'sturdy'],
    [79.5, 'rooted'],
    [100, 'rooted'],
  ];
  for (const [score, level] of LEVELS)
    it(`puts ${score} at the level ${level}`, () => expect(levelOf(instrument, score)?.id).to.equal(level));
});

describe('recommendations', () => {
  const instrument = rich();
  const steps = (answers: Answers) => resultOf(instrument, { answers, form: 'full' }).steps;
  const TOP: Answers = Object.fromEntries(instrument.items.map((item) => [item.id, 2]));

  it('puts the widest gap first, and says which answers put it there', () => {
    const found = steps({ ...TOP, 'one-a': 1, 'two-a': 0, 'two-b': 1, 'three-a': 1 });
    expect(found.map(({ step, gap, because }) => [step.id, gap, because])).to.deep.equal([
      ['step-c', 0.75, ['two-a', 'two-b']],
      ['step-d', 0.5, ['three-a']],
      ['step-a', 0.5, ['one-a']],
    ]);
  });

  it('prefers small effort at the same gap, then the order of the instrument', () => {
    expect(steps({ ...TOP, 'one-a': 0, 'one-b': 0 })[0]?.step.id).to.equal('step-b');
  });

  it('takes one step per dimension before a second one', () => {
    expect(steps({ ...TOP, 'one-a': 0, 'one-b': 0, 'two-a': 1, 'two-b': 1 }).map((one) => one.step.id)).to.deep.equal([
      'step-b',
      'step-c',
      'step-a',
    ]);
  });

  it('ignores items without an answer', () => {
    const found = steps({ ...TOP, 'two-a': 'unknown', 'two-b': 0 });
    expect(found[0]).to.deep.include({ gap: 1, because: ['two-b'] });
    expect(steps({ 'two-a': 'na', 'two-b': 'unknown' })).to.deep.equal([]);
  });

  it('fills up with steps that keep the strongest dimensions', () => {
    expect(steps({ ...TOP, 'two-a': 1 }).map((one) => one.step.id)).to.deep.equal(['step-c', 'keep-one', 'keep-three']);
    expect(steps(TOP).map((one) => [one.step.id, one.gap])).to.deep.equal([
      ['keep-one', null],
      ['keep-two', null],
      ['keep-three', null],
    ]);
  });

  it('takes "often" for no reason to change anything, and keeps the theme instead', async () => {
    const built = await loadInstrument('leercultuur', ['nl']);
    const often = Object.fromEntries(built.items.map(({ id }) => [id, 4]));
    const of = (answers: Answers) => resultOf(built, { answers, form: 'full' }).steps.map(({ step }) => step);
    expect(of(often).map(({ keep }) => keep)).to.deep.equal([true, true, true]);
    const one = of({ ...often, 'coaching-mentor': 3 });
    expect(one[0]?.items).to.contain('coaching-mentor');
    expect(one.length).to.equal(3);
    // Advice where something is to be changed, and nothing to keep there.
    for (const { keep, dimension } of one) expect(keep).to.equal(dimension !== 'coaching');
  });

  it('puts what the reader can take first among equal gaps, and nothing before a wider one', async () => {
    const built = await loadInstrument('leercultuur', ['nl']);
    const never = Object.fromEntries(built.items.map(({ id }) => [id, 1]));
    for (const role of ['lead', 'mentor', 'employee', 'student']) {
      const { steps: found } = resultOf(built, { answers: never, form: 'full', respondent: { role } });
      expect(found.map(({ step }) => canTake(step, { role }))).to.deep.equal([true, true, true], role);
      const wider = resultOf(built, {
        answers: { ...never, ...Object.fromEntries(built.items.map(({ id }) => [id, 2])), 'coaching-mentor': 1 },
        form: 'full',
        respondent: { role },
      }).steps[0];
      expect(wider?.step.items).to.contain('coaching-mentor');
    }
  });

  it('asks no role of whoever gave none', () => {
    for (const step of instrument.steps) expect(canTake(step, {})).to.equal(true);
    for (const step of instrument.steps) expect(canTake(step, { role: 'toString' })).to.equal(true);
  });

  it('says of no dimension with a low score that it goes well', () => {
    const low = resultOf(instrument, { form: 'full', answers: { 'one-a': 2, 'one-b': 0, 'one-c': 0 } });
    expect(low.dimensions[0]?.score).to.be.closeTo(33.3, 0.1);
    expect(low.steps.map(({ step }) => step.id)).to.deep.equal(['step-b']);
  });

  it('begins with the bottom set of an uneven profile, even where another gap is wider', () => {
    // One: 1, 0, 0 → 17. Two and three: at the top but for one answer each → 83.
    const found = steps({ ...TOP, 'one-a': 1, 'one-b': 0, 'one-c': 0, 'two-a': 1, 'three-a': 0 });
    expect(
      resultOf(instrument, {
        answers: { ...TOP, 'one-a': 1, 'one-b': 0, 'one-c': 0, 'two-a': 1, 'three-a': 0 },
        form: 'full',
      }).bottom,
    ).to.deep.equal(['one']);
    expect(found.map((one) => one.step.id)).to.deep.equal(['step-b', 'step-d', 'step-c']);
  });

  it('never shows more than three, never one twice, and always the same for the same answers', () => {
    const anyAnswers = fc.record(
      Object.fromEntries(
        instrument.items.map((item) => [item.id, fc.constantFrom(0, 1, 2, 'na' as const, 'unknown' as const)]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const ids = steps(answers as Answers).map((one) => one.step.id);
        expect(ids.length).to.be.at.most(3);
        expect(new Set(ids).size).to.equal(ids.length);
        const { dimensions } = resultOf(instrument, { answers: answers as Answers, form: 'full' });
        for (const { step } of steps(answers as Answers))
          if (step.keep) expect(dimensions.find((one) => one.dimension === step.dimension)?.score).to.be.at.least(60);
        expect(
          steps(Object.fromEntries(Object.entries(answers as Answers).reverse())).map((one) => one.step.id),
        ).to.deep.equal(ids);
      }),
    );
  });
});

describe('createResponse', () => {
  const instrument = rich();

  it('gives two people who answer alike two ids', () => {
    const ids = new Set(Array.from({ length: 50 }, () => createResponse({ instrument, answers: { 'one-a': 1 } }).id));
    expect(ids.size).to.equal(50);
    // Of 0012345678 and 12345678e9 a spreadsheet makes other numbers.
    for (const id of ids) expect(id).to.match(/^[a-f][0-9a-f]{9}$/);
  });

  const REFUSED: [string, Parameters<typeof createResponse>[0], string][] = [
    [
      'an answer outside the form',
      { instrument, form: 'short', answers: { 'one-b': 1 } },
      'answers.one-b: expected the id of an item of the form "short"',
    ],
    ['an unknown form', { instrument, form: 'mini', answers: {} }, 'form: expected one of full, short, but got "mini"'],
    [
      'a wave that is too large',
      { instrument, answers: {}, wave: 2 ** 20 },
      'wave: expected a whole number from 0 to 1048575',
    ],
    ['an odd language', { instrument, answers: {}, language: 'x' }, 'language: expected a language code'],
    [
      'an unknown background question',
      { instrument, answers: {}, respondent: { role: 'x' } },
      'respondent.role: expected the name of a background question',
    ],
    ['a malformed id', { instrument, answers: {}, id: 'XYZ' }, 'id: expected ten hexadecimal digits'],
  ];
  for (const [name, parts, message] of REFUSED)
    it(`refuses ${name}`, () => expect(() => createResponse(parts)).to.throw(message));
});
