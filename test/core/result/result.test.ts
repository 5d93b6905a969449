import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createResponse, parseInstrument, resultOf } from '../../../src/core/index.js';
import type { Answers, Instrument } from '../../../src/core/index.js';
import { levelOf } from '../../../src/core/result/score.js';
import { halfBand, leastDifference } from '../../../src/core/result/uncertainty.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { LEAST, rich } from '../../fixtures/instruments.js';

const FULL = { sd: 18, alpha: 0.7 };
const SHORT = { sd: 18, alpha: 0.583 };

describe('uncertainty', () => {
  // Figures of the specification, to the decimals that it gives.
  it('has the band of the full and of the short form', () => {
    expect(halfBand(FULL)).to.be.closeTo(19.3, 0.05);
    expect(halfBand(SHORT)).to.be.closeTo(22.8, 0.05);
  });

  it('has the least difference of the full and of the short form', () => {
    expect(leastDifference(FULL)).to.be.closeTo(27.3, 0.05);
    expect(leastDifference(SHORT)).to.be.closeTo(32.2, 0.05);
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
    ['all the same', [3, 3, 3, 3, 3], 'balanced', [], []],
    ['one step apart (25 < 27.3)', [3, 4, 3, 4, 3], 'balanced', [], []],
    [
      'two steps apart (50 > 27.3)',
      [2, 4, 4, 4, 4],
      'contrast',
      ['information', 'feedback', 'reflection', 'coaching'],
      ['interaction'],
    ],
    ['a chain: the middle is near both ends', [2, 3, 4, 2, 4], 'balanced', [], []],
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
    expect(result({ ...flat([5, 5, 5, null, null]), 'coaching-mentor': 1 }).kind).to.equal('balanced');
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
