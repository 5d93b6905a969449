import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LeerscanError, parseInstrument, scoreResponse } from '../../../src/core/index.js';
import type { Answer, Answers } from '../../../src/core/index.js';
import { roundedScore } from '../../../src/core/result/score.js';
import { LEAST, least, rich } from '../../fixtures/instruments.js';

const tiny = parseInstrument(LEAST);
const answersOf = (dimension: string, given: readonly (Answer | undefined)[]): Answers =>
  Object.fromEntries(
    given.flatMap((answer, index) => (answer === undefined ? [] : [[`${dimension}-${'abcde'.charAt(index)}`, answer]])),
  );
const scoreOf = (dimension: string, given: readonly (Answer | undefined)[]) =>
  scoreResponse(tiny, answersOf(dimension, given)).find((one) => one.dimension === dimension);

describe('scoreResponse', () => {
  // Worked out by hand: 100 · (mean − 1) / 4.
  const TABLE: [string, (Answer | undefined)[], number | null][] = [
    ['one', [1, 1, 1, 1, 1], 0],
    ['one', [5, 5, 5, 5, 5], 100],
    ['one', [1, 2, 3, 4, 5], 50],
    ['one', [4, 4, 5, 4, 3], 75],
    ['one', [2, 3, 3, 3, 3], 45],
    ['one', [5, 5, 4, undefined, undefined], 91.66666666666667],
    ['one', [5, 5, undefined, undefined, undefined], null],
    ['one', [3, 'na', 3, 'unknown', 3], 50],
    ['one', [3, 'na', 'na', 'unknown', 3], null],
    ['one', ['na', 'na', 'na', 'na', 'na'], null],
    ['two', [1, 1, 2, undefined], 8.333333333333334],
    ['two', [1, 1, undefined, undefined], null],
    ['three', [1, undefined, 5], 0],
    ['three', [5, 5, 1], 100],
    ['three', [5, undefined, undefined], null],
    ['three', [3, undefined, 3], 50],
  ];
  for (const [dimension, given, score] of TABLE) {
    it(`gives ${String(score)} for ${dimension}: ${given.map(String).join(' ')}`, () => {
      const result = scoreOf(dimension, given)?.score;
      if (score === null) expect(result).to.equal(null);
      else expect(result).to.be.closeTo(score, 1e-9);
    });
  }

  it('counts what is missing by kind, and never as a value', () => {
    expect(scoreOf('one', [5, 'na', 'unknown', 'unknown', undefined])).to.deep.equal({
      dimension: 'one',
      score: null,
      answered: 1,
      na: 1,
      unknown: 2,
      skipped: 1,
    });
  });

  it('keeps the order of the instrument', () => {
    expect(scoreResponse(tiny, {}).map((one) => one.dimension)).to.deep.equal(['one', 'two', 'three']);
  });

  it('looks only at the items of the form', () => {
    const instrument = rich();
    expect(
      scoreResponse(instrument, { 'one-a': 2, 'two-a': 1 }, 'short').map((one) => [one.score, one.skipped]),
    ).to.deep.equal([
      [100, 0],
      [50, 0],
      [null, 1],
    ]);
  });

  it('needs three of five, three of four and two of three answers', () => {
    const fewest = (dimension: string, size: number): number | undefined =>
      [1, 2, 3, 4, 5].find(
        (count) =>
          count <= size &&
          scoreOf(
            dimension,
            Array.from({ length: count }, () => 3),
          )?.score !== null,
      );
    expect([fewest('one', 5), fewest('two', 4), fewest('three', 3)]).to.deep.equal([3, 3, 2]);
  });

  it('takes any numbers as option values', () => {
    const odd = parseInstrument(
      least({ scale: { options: [-0.5, 0.25, 7].map((value) => ({ value, label: String(value) })) } }),
    );
    // (−0.5 + 0.25 + 7)/3 = 2.25; (2.25 + 0.5)/7.5 = 0.3666…
    expect(scoreResponse(odd, answersOf('one', [-0.5, 0.25, 7]))[0]?.score).to.be.closeTo(36.666666666666664, 1e-9);
  });

  const REFUSED: [string, unknown, string][] = [
    [
      'a value off the scale',
      { 'one-a': 6 },
      'answers.one-a: expected one of 1, 2, 3, 4, 5, "na" or "unknown", but got 6',
    ],
    [
      'not a number',
      { 'one-a': Number.NaN },
      'answers.one-a: expected one of 1, 2, 3, 4, 5, "na" or "unknown", but got NaN',
    ],
    ['a text', { 'one-a': '3' }, 'answers.one-a: expected one of 1, 2, 3, 4, 5, "na" or "unknown", but got "3"'],
    [
      'an unknown item',
      { zzz: 3 },
      'answers.zzz: expected the id of an item of the form "full", but there is no "zzz"',
    ],
    ['no answers at all', null, 'answers: expected an object with answers by item id, but got null'],
  ];
  for (const [name, answers, message] of REFUSED) {
    it(`refuses ${name}`, () => {
      expect(() => scoreResponse(tiny, answers as Answers)).to.throw(LeerscanError, message);
    });
  }

  const anyAnswer = fc.option(
    fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom('na' as const, 'unknown' as const)),
    { nil: undefined },
  );
  const anyFive = fc.array(anyAnswer, { minLength: 5, maxLength: 5 });

  it('stays between 0 and 100, whatever the answers', () => {
    fc.assert(
      fc.property(anyFive, (given) => {
        const one = scoreOf('one', given);
        return (
          one !== undefined &&
          (one.score === null ? one.answered < 3 : one.answered >= 3 && one.score >= 0 && one.score <= 100) &&
          one.answered + one.na + one.unknown + one.skipped === 5
        );
      }),
    );
  });

  it('does not care which item got which answer', () => {
    fc.assert(
      fc.property(anyFive, fc.nat(), (given, seed) => {
        const moved = given.map((_, index) => given[(index + seed) % 5]);
        expect(scoreOf('one', moved)?.score).to.equal(scoreOf('one', given)?.score);
      }),
    );
  });

  it('turns into its mirror image when every item is reversed', () => {
    const mirrored = parseInstrument(
      least({ items: LEAST.items.map((item) => ({ ...item, reversed: item.id !== 'three-c' })) }),
    );
    fc.assert(
      fc.property(anyFive, (given) => {
        const straight = scoreOf('one', given)?.score ?? null;
        const turned = scoreResponse(mirrored, answersOf('one', given))[0]?.score ?? null;
        if (straight === null) expect(turned).to.equal(null);
        else expect(turned).to.be.closeTo(100 - straight, 1e-9);
      }),
    );
  });

  it('gives the same as a plain mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 5 }), (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(scoreOf('one', values)?.score).to.be.closeTo((mean - 1) * 25, 1e-9);
      }),
    );
  });
});

describe('roundedScore', () => {
  const TABLE: [number, number][] = [
    [0, 0],
    [49.49, 49],
    [49.5, 50],
    [59.5, 60],
    [(100 * 595) / 1000, 60],
    [59.499999999999, 60],
    [59.4999, 59],
    [99.5, 100],
    [100, 100],
  ];
  for (const [score, shown] of TABLE)
    it(`shows ${score} as ${shown}`, () => expect(roundedScore(score)).to.equal(shown));
});
