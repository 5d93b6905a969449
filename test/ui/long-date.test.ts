import { expect } from '@open-wc/testing';
import { longDate } from '../../src/ui/long-date.js';

describe('longDate', () => {
  it('writes a day as people do in that language, the first of a month too', () => {
    const first = new Date(2026, 2, 1);
    const last = new Date(2026, 2, 31);
    expect(['nl', 'fr', 'de', 'en', 'fr-BE'].map((language) => longDate(first, language))).to.deep.equal([
      '1 maart 2026',
      '1er mars 2026',
      '1. März 2026',
      '1 March 2026',
      '1er mars 2026',
    ]);
    expect(longDate(last, 'fr')).to.equal('31 mars 2026');
  });

  it('falls back on the browser’s own language where the texts have none, or one that it does not know', () => {
    const day = new Date(2026, 2, 31);
    const own = day.toLocaleDateString(undefined, { dateStyle: 'long' });
    for (const language of ['und', '', 'no_such_one!']) expect(longDate(day, language), language).to.equal(own);
  });
});
