import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv';
import fc from 'fast-check';
import { KEYS } from '../../.build/instrument-keys.mjs';
import { parseInstrument } from '../../dist/core/index.js';

const SCHEMA = JSON.parse(readFileSync('dist/instrument.schema.json', 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(SCHEMA);
const fits = (value) => /** @type {boolean} */ (validate(value));
const parses = (value) => {
  try {
    parseInstrument(value);
    return true;
  } catch (error) {
    assert.equal(error.code, 'instrument-invalid');
    return false;
  }
};

const both = { nl: 'x', en: 'x' };
const said = { title: both, description: both };
const asked = { ...said, visibleIf: '{goggles} = 1', enableIf: '{boots} = 1', requiredIf: '{boots} notempty' };
/** An instrument with every key that there is. */
const EVERYTHING = {
  $schema: 'instrument.schema.json',
  id: 'tools',
  version: '1.0',
  languages: ['nl', 'en'],
  ...said,
  instructions: both,
  provenance: both,
  scale: { options: [0, 1].map((value) => ({ value, label: both })) },
  dimensions: [{ id: 'safety', ...said, short: both, levels: { low: { looks: both, matters: both } } }],
  items: ['goggles', 'boots'].map((id) => ({ id, dimension: 'safety', text: both, reversed: true, source: both })),
  levels: [{ id: 'low', from: 0, title: both }],
  steps: [
    {
      ...{ id: 'buy', dimension: 'safety', items: ['goggles'], keep: false, effort: 'small', who: ['lead', 'hr'] },
      ...{ title: both, why: both, action: both, questions: [both], source: 'x' },
    },
  ],
  background: [
    {
      ...{ type: 'panel', name: 'box', ...said, visibleIf: '{goggles} = 1' },
      elements: [
        {
          type: 'comment',
          name: 'why',
          ...asked,
          validators: [{ type: 'email', text: both }],
          rows: 4,
          maxLength: 100,
          placeholder: both,
        },
      ],
    },
    {
      ...{ type: 'text', name: 'age', ...asked, isRequired: true, inputType: 'number', min: 0, max: 99, step: 1 },
      validators: [
        { type: 'numeric', text: both, minValue: 0, maxValue: 99 },
        { type: 'text', minLength: 1, maxLength: 2 },
        { type: 'regex', regex: '^\\p{N}+$' },
        { type: 'expression', expression: '{age} > 15' },
      ],
    },
    { type: 'text', name: 'born', inputType: 'date', max: 'today()' },
    { type: 'radiogroup', name: 'role', choices: ['lead', { value: 'mentor', text: both }] },
    {
      type: 'checkbox',
      name: 'pets',
      choices: [1, 2],
      validators: [{ type: 'answercount', minCount: 1, maxCount: 2 }],
    },
    { type: 'dropdown', name: 'town', choices: [true, false], placeholder: both },
    { type: 'boolean', name: 'course', labelTrue: both, labelFalse: both },
    { type: 'rating', name: 'stars', rateMin: 0, rateMax: 3, minRateDescription: both, maxRateDescription: both },
    { type: 'matrix', name: 'week', rows: ['mon'], columns: ['am', 'pm'], isAllRowRequired: true },
  ],
  forms: { short: ['goggles'] },
  addOn: { ...said, statements: [{ id: 'aid', text: both, short: both }] },
  retired: ['gloves'],
  planning: { full: { sd: 18, alpha: 0.7 } },
};
const blocks = [...readFileSync('src/instruments/README.md', 'utf8').matchAll(/```json\n([^]*?)```/g)].map(([, json]) =>
  JSON.parse(json),
);

for (const [name, value] of /** @type {[string, unknown][]} */ ([
  ['with every key', EVERYTHING],
  ['of the demo', JSON.parse(readFileSync('demo/own-instrument.json', 'utf8'))],
  ['of the README, the least', blocks[0]],
  ['of the README, with all that may come on top', Object.assign({}, ...blocks)],
]))
  test(`an instrument ${name} is taken by the schema and on opening`, () => {
    assert.ok(fits(value), JSON.stringify(validate.errors, null, 1));
    parseInstrument(value);
  });

test('every key has a description, and every key with one can be written', () => {
  const written = new Set();
  const visit = (value, path) => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one, `${path}[]`);
    } else if (typeof value === 'object') {
      for (const [key, one] of Object.entries(value)) {
        const isFree = ['dimensions[].levels', 'forms', 'planning'].includes(path);
        const at = isFree ? `${path}{}` : path ? `${path}.${key}` : key;
        const [kind] = /(?:choices|rows|columns|validators)\[\]$/.exec(path) ?? [];
        const inner = kind ? (kind.startsWith('validators') ? 'validator' : 'choice') : undefined;
        const isElement = /^(background|.*elements)\[\]$/.test(path);
        const place = inner ?? (isElement ? (value.type === 'panel' ? 'panel' : 'question') : undefined);
        const name = place ? `${place}.${key}` : at;
        if (!isFree) written.add(name);
        if (one !== both && key !== 'questions') visit(one, at);
      }
    }
  };
  visit(EVERYTHING, '');
  assert.deepEqual([...written].sort(), Object.keys(KEYS).sort());
});

/** A copy with something else at a place; undefined takes it away. */
function changed(place, value, from = EVERYTHING) {
  const copy = structuredClone(from);
  const keys = place.split('.');
  const last = /** @type {string} */ (keys.pop());
  const inside = keys.reduce((part, key) => part?.[key], /** @type {any} */ (copy));
  // Another change took it away.
  if (typeof inside !== 'object' || inside === null) return copy;
  if (value === undefined && Array.isArray(inside)) inside.splice(Number(last), 1);
  else if (value === undefined) Reflect.deleteProperty(inside, last);
  else inside[last] = value;
  return copy;
}

for (const [place, value] of /** @type {[string, unknown][]} */ ([
  ['id', 'My Tools'],
  ['id', undefined],
  ['version', '1.0-beta'],
  ['languages', ['dutch!']],
  ['title', ' '],
  ['title', {}],
  ['title', { default: 'x' }],
  ['tittle', 'x'],
  ['scale.options', [{ value: 0, label: 'x' }]],
  ['scale.options.0.value', '0'],
  ['items', []],
  ['items.0', 'I wear goggles.'],
  ['items.0.question', 'x'],
  ['items.0.text', undefined],
  ['levels.0.from', 101],
  ['steps.0.effort', 'smal'],
  ['steps.0.who', 'lead'],
  ['planning.full.alpha', 1],
  ['planning.full.sd', 0],
  ['forms.Short', ['goggles']],
  ['background.0.elements', []],
  ['background.0.elements.0.colCount', 2],
  ['background.1.type', 'file'],
  ['background.1.name', 'my age'],
  ['background.1.step', 0],
  ['background.1.inputType', 'datetime'],
  ['background.1.validators.0.minLength', 1],
  ['background.1.validators.2.regex', undefined],
  ['background.1.validators.3.type', 'tekst'],
  ['background.3.choices', undefined],
  ['background.3.choices.0', null],
  ['background.3.choices.0', 'a|b'],
  ['background.3.choices.1.label', 'x'],
  ['background.7.rateMin', 0.5],
]))
  test(`${place} = ${JSON.stringify(value) ?? 'nothing'} is refused by the schema and on opening`, () => {
    const instrument = changed(place, value);
    assert.equal(fits(instrument), false);
    assert.equal(parses(instrument), false);
  });

test('whatever is changed, opening takes it or names it, and the schema refuses nothing that it takes', () => {
  const places = [];
  const visit = (value, path) => {
    if (path) places.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) visit(one, path ? `${path}.${key}` : key);
  };
  visit(EVERYTHING, '');
  const values = [
    ...[undefined, null, 'x', '1', 1, 0.5, -1, true, false, [], [null], ['goggles'], {}, both, { id: 'goggles' }],
    ...['goggles', 'safety', 'box', '2026-01-31', 'text', '{goggles} = 1'],
  ];
  const change = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...values));
  let taken = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      // What a file can hold: a list has no names of its own.
      const instrument = JSON.parse(
        JSON.stringify(changes.reduce((so, [place, value]) => changed(place, value, so), EVERYTHING)),
      );
      if (!parses(instrument)) return;
      taken += 1;
      assert.ok(fits(instrument), JSON.stringify(validate.errors));
    }),
    {
      numRuns: 6000,
      examples: [
        [[['background.0.elements.0.validators.0', 0.5]]],
        [
          [
            ['background.0', []],
            ['background.0.type', 'text'],
          ],
        ],
      ],
    },
  );
  assert.ok(taken > 200, `${taken} of 6000 were taken`);
});
