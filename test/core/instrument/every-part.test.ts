import { expect } from '@open-wc/testing';
import { readInstrument } from '../../../src/core/instrument/read-instrument.js';
import { said, tools } from '../../fixtures/tools-instrument.js';

/** A questionnaire with every part that there is. */
const WHOLE = tools({
  languages: ['nl'],
  description: 'x',
  instructions: 'x',
  provenance: 'x',
  dimensions: [
    { id: 'safety', title: 'x', short: 'x', description: 'x', levels: { low: { looks: 'x', matters: 'x' } } },
  ],
  items: [
    { id: 'goggles', dimension: 'safety', text: 'x', reversed: true, source: 'x' },
    { id: 'boots', dimension: 'safety', text: 'y' },
  ],
  levels: [{ id: 'low', from: 0, title: 'x' }],
  steps: [
    {
      ...{ id: 's', dimension: 'safety', items: ['goggles'], keep: false, effort: 'small', who: ['lead'] },
      ...{ title: 'x', why: 'x', action: 'x', questions: ['x'], source: 'x' },
    },
  ],
  background: [
    {
      ...{ type: 'text', name: 'years', title: 'x', description: 'x', isRequired: true, inputType: 'number' },
      ...{ min: 1, max: 9, step: 1, placeholder: 'x', validators: [{ type: 'numeric', minValue: 2, text: 'x' }] },
    },
    { type: 'radiogroup', name: 'role', choices: ['lead', { value: 'team', text: 'x' }], requiredIf: '{years} > 3' },
    { type: 'matrix', name: 'week', rows: ['mon'], columns: ['am'], isAllRowRequired: true, enableIf: '{years} > 3' },
    {
      ...{ type: 'panel', name: 'p', visibleIf: "{role} = 'lead'" },
      elements: [
        { type: 'rating', name: 'stars', rateMin: 1, rateMax: 5, minRateDescription: 'x' },
        { type: 'boolean', name: 'course', labelTrue: 'x' },
        { type: 'comment', name: 'why', rows: 3, maxLength: 9, visibleIf: '{goggles} = 1' },
      ],
    },
  ],
  forms: { kort: ['goggles'] },
  planning: { kort: { sd: 18, alpha: 0.8 } },
  addOn: { title: 'x', statements: [{ id: 'aid', text: 'x', short: 'x' }] },
  retired: ['gloves'],
});

/** Of every value in it, the same questionnaire with another one there. */
function* changed(value: unknown, other: unknown): Generator {
  yield other;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    for (const one of changed(part, other))
      yield Array.isArray(value)
        ? value.map((own: unknown, index) => (String(index) === key ? one : own))
        : { ...value, [key]: one };
}

describe('every part of a questionnaire', () => {
  it('is good in the one that is changed below', () => expect(said(JSON.stringify(WHOLE))).to.deep.equal([]));

  for (const other of [null, 5, 0.5, 'x', '', [], [null], {}, { x: 1 }, true])
    it(`is judged, and a refusal says why, where it is ${JSON.stringify(other)}`, () => {
      for (const value of changed(WHOLE, other)) {
        const { instrument, mistakes } = readInstrument(JSON.stringify(value));
        expect(instrument === undefined, JSON.stringify(value)).to.equal(mistakes.length > 0);
        for (const { message } of mistakes) expect(message).to.match(/^expected .+/);
      }
    });

  it('is named where the planning values of a form are none', () => {
    for (const [value, came] of [
      [0.5, '0.5'],
      [null, 'null'],
      ['x', '"x"'],
      [[], 'a list of 0'],
      [true, 'true'],
    ])
      expect(said(JSON.stringify(tools({ forms: { kort: ['goggles'] }, planning: { kort: value } })))).to.deep.equal([
        `planning.kort: expected an object with the keys sd, alpha, but got ${String(came)}`,
      ]);
  });
});
