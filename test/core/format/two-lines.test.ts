import { expect } from '@open-wc/testing';
import { twoLines } from '../../../src/core/format/two-lines.js';

describe('a name in two lines', () => {
  it('breaks where the lines are most even, and only where it is long and has words', () => {
    expect(twoLines('Reflection', 11)).to.deep.equal(['Reflection']);
    expect(twoLines('Learning opportunities', 11)).to.deep.equal(['Learning', 'opportunities']);
    expect(twoLines('Les occasions d’apprendre', 11)).to.deep.equal(['Les occasions', 'd’apprendre']);
    expect(twoLines('L’accompagnement', 11)).to.deep.equal(['L’accompagnement']);
  });
});
