import { expect } from '@open-wc/testing';
import { readNumber } from '../../../src/core/format/read-number.js';

describe('a typed number', () => {
  for (const [typed, read] of [
    ['37,5', 37.5],
    ['37.5', 37.5],
    [' 37,5 ', 37.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1’234.5', 1234.5],
    ["1'234'567", 1234567],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['12.345,678', 12345.678],
    ['1234.567', 1234.567],
    ['0,125', 0.125],
    ['1.0000', 1],
    [',5', 0.5],
    ['007', 7],
    ['-5', -5],
    ['−5,25', -5.25],
    ['- 5', -5],
    ['+5', 5],
    ['-0', 0],
    ['٣٧٫٥', 37.5],
    ['۳۷', 37],
    ['\u200e-5', -5],
    // Two numbers at once: asked for, never guessed.
    ['1.000', [1000, 1]],
    ['1,000', [1000, 1]],
    ['37.500', [37500, 37.5]],
    ['-2,250', [-2250, -2.25]],
    // No number at all.
    ['', undefined],
    ['-', undefined],
    ['12e', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['37,', undefined],
    ['37,5 uur', undefined],
    ['€ 5', undefined],
    ['vijf', undefined],
    ['12 34', undefined],
    ['1.23.456', undefined],
    ['1,2,3', undefined],
    ['1 234.567,8', undefined],
    ['5-', undefined],
    ['Infinity', undefined],
    ['½', undefined],
  ] as const) {
    it(`“${typed}” is ${JSON.stringify(read)}`, () => expect(readNumber(typed)).to.deep.equal(read));
  }

  it('is read back from every way that four languages write it, or asked for, but never another one', () => {
    let asked = 0;
    let seed = 20261129;
    const random = (): number => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
    for (let round = 0; round < 4000; round++) {
      const decimals = Math.floor(random() * 6);
      const size = (random() - 0.3) * 10 ** Math.floor(random() * 10);
      const number = Number(size.toFixed(decimals)) + 0;
      for (const language of ['nl', 'nl-BE', 'fr', 'fr-BE', 'de', 'de-CH', 'en', 'en-GB']) {
        for (const useGrouping of [true, false]) {
          const text = new Intl.NumberFormat(language, { useGrouping, maximumFractionDigits: 6 }).format(number);
          const read = readNumber(text);
          if (typeof read === 'object') {
            asked += 1;
            expect(read, text).to.include(number);
            // Only where one mark stands before exactly three digits.
            expect(text).to.match(/^-?\d{1,3}[.,]\d{3}$/);
          } else expect(read, `${language}: ${text}`).to.equal(number);
        }
      }
    }
    expect(asked).to.be.within(1, 32_000);
  });
});
