import { expect } from '@open-wc/testing';
import { pageIndexOf, pagesOf, placeOf } from '../../../src/core/response/page.js';
import { parseInstrument } from '../../../src/core/index.js';
import { BACKGROUND, LEAST, least } from '../../fixtures/instruments.js';

const plain = parseInstrument(LEAST);
const asked = parseInstrument(least({ background: BACKGROUND }));

describe('pages', () => {
  it('hold a dimension each where there is room, and end with the summary', () => {
    expect(
      pagesOf(plain, 'full', false).map((page) => (page.kind === 'items' ? page.items.length : page.kind)),
    ).to.deep.equal([5, 4, 3, 'summary']);
  });

  it('hold a statement each where there is not, and know its number', () => {
    const pages = pagesOf(asked, 'full', true);
    expect(pages.length).to.equal(14);
    expect(pages[6]).to.deep.equal({
      kind: 'items',
      dimension: 'two',
      theme: 2,
      themes: 3,
      first: 7,
      items: ['two-b'],
    });
    expect(pages.slice(-2).map((page) => page.kind)).to.deep.equal(['background', 'summary']);
  });

  it('keep the place when the layout changes', () => {
    for (const single of [true, false]) {
      for (const page of pagesOf(asked, 'full', single)) {
        const other = pagesOf(asked, 'full', !single);
        const there = other[pageIndexOf(other, placeOf(page))];
        expect(there?.kind).to.equal(page.kind);
        if (there?.kind === 'items' && page.kind === 'items') expect(there.dimension).to.equal(page.dimension);
      }
    }
  });

  it('begin at the first page when there is no place', () => {
    expect(pageIndexOf(pagesOf(plain, 'full', true), '')).to.equal(0);
    expect(pageIndexOf(pagesOf(plain, 'full', true), 'gone')).to.equal(0);
  });
});
