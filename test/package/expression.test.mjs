import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import { ConditionsParser, FunctionFactory, SurveyModel } from 'survey-core';
import { parseInstrument } from '../../dist/core/index.js';
import { FUNCTIONS } from '../../dist/core/instrument/condition-functions.js';
import { expressionOf } from '../../dist/core/instrument/expression.js';

const SIGNS = { '+': 'plus', '-': 'minus', '*': 'mul', '/': 'div', '%': 'mod' };

/** What we read, in the terms of survey-core. */
function ours(operand) {
  if (operand === undefined) return undefined;
  switch (operand.kind) {
    case 'name':
      return { name: operand.name };
    case 'value':
      return { value: operand.value };
    case 'list':
      return { list: operand.operands.map(ours) };
    case 'call':
      return { call: operand.name, of: operand.operands.map(ours) };
    default:
      return { operator: SIGNS[operand.operator] ?? operand.operator, of: operand.operands.map(ours) };
  }
}

/** What survey-core reads. */
function theirs(operand) {
  if (operand === null) return { value: null };
  switch (operand.getType()) {
    case 'variable':
      return { name: (operand.useValueAsItIs ? '#' : '') + operand.variable };
    case 'const':
      return { value: operand.correctValue };
    case 'array':
      return { list: operand.values.map(theirs) };
    case 'function':
      return { call: operand.functionName, of: operand.parameters.values.map(theirs) };
    case 'unary':
      return { operator: operand.operator, of: [theirs(operand.expression)] };
    default:
      return { operator: operand.operator, of: [theirs(operand.leftOperand), theirs(operand.rightOperand)] };
  }
}

const readOurs = (source) => {
  try {
    return expressionOf(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};
const readTheirs = (source) => {
  try {
    return new ConditionsParser().parseExpression(source);
  } catch {
    // A unary operator on null.
    return undefined;
  }
};

const OPERATORS = (
  '= == != <> < > <= >= => =< equal equals notequal less greater lessorequal greaterorequal contains contain ' +
  'notcontains notcontain *= anyof allof noneof and && or || AND Or + - * / % ^ power'
).split(' ');
const ATOMS = [
  ...['{role}', '{a-b}', '{m.Row 1}', '{a equals b}', '{#n}', 'lead', 'a1_b', 'true', 'False', 'null', 'undefined'],
  ...['0', '12', '-3', '0.50', '007.5', '0x10', "''", '""', "'lead'", '"a b"', "'it\\'s'", "'a => b'", "'1'"],
];

/** Conditions as people write them. */
const depth = fc.createDepthIdentifier();
const { condition } = fc.letrec((tie) => ({
  condition: fc.oneof(
    { depthIdentifier: depth, maxDepth: 4 },
    tie('leaf'),
    { weight: 3, arbitrary: tie('operation') },
    tie('condition').map((inner) => `(${inner})`),
    tie('operand').map((inner) => `!${inner}`),
    tie('operand').map((inner) => `negate ${inner}`),
    fc.array(tie('condition'), { maxLength: 3 }).map((inner) => `[${inner.join(', ')}]`),
    fc.array(tie('condition'), { maxLength: 3 }).map((inner) => `iif(${inner.join(',')})`),
  ),
  operation: fc
    .tuple(tie('operand'), fc.constantFrom(' ', '  ', '\n'), fc.constantFrom(...OPERATORS), tie('operand'))
    .map(([left, space, operator, right]) => `${left}${space}${operator} ${right}`),
  operand: fc.oneof(
    { depthIdentifier: depth, maxDepth: 4 },
    tie('leaf'),
    tie('condition').map((inner) => `(${inner})`),
    tie('operation'),
  ),
  leaf: fc.constantFrom(...ATOMS, 'today()', 'age({born})', '{role} empty', 'x notempty', '{m.r} NotEmpty'),
}));

test('a condition that is well written is read here as survey-core reads it', () => {
  let read = 0;
  fc.assert(
    fc.property(condition, (source) => {
      const own = readOurs(source);
      const their = readTheirs(source);
      if (their === undefined) assert.equal(own, undefined, source);
      else if (own) {
        read += 1;
        assert.deepEqual(ours(own), theirs(their), source);
      }
    }),
    { numRuns: 20_000 },
  );
  assert.ok(read > 15_000, `${read} of 20000 were read`);
});

test('what is read here of any row of signs, survey-core reads as well, and alike', () => {
  const pieces = [
    ...OPERATORS,
    ...ATOMS,
    ...'(){}[],\'"!.\\-= '.split(''),
    'empty',
    'notempty',
    'trueish',
    'or1',
    'is',
    'iif(',
  ];
  const row = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), { maxLength: 7 })
    .map((parts) => parts.flat().join(''));
  let read = 0;
  fc.assert(
    fc.property(row, (source) => {
      const own = readOurs(source);
      if (!own) return;
      read += 1;
      const their = readTheirs(source);
      assert.ok(their !== undefined, `survey-core does not read ${source}`);
      assert.deepEqual(ours(own), theirs(their), source);
    }),
    { numRuns: 40_000 },
  );
  assert.ok(read > 500, `${read} of 40000 were read`);
});

/** An instrument with a question of every kind to ask about, and one that is shown on a condition. */
const asking = (visibleIf) => ({
  id: 'tools',
  version: '1',
  title: 'Tools',
  scale: { options: [0, 1, 2].map((value) => ({ value, label: `v${value}` })) },
  dimensions: [{ id: 'safety', title: 'Safety' }],
  items: [{ id: 'hard-hat', dimension: 'safety', text: 'x' }],
  background: [
    { type: 'radiogroup', name: 'role', choices: ['lead', 'mentor'] },
    { type: 'dropdown', name: 'size', choices: [1, 2.5] },
    { type: 'checkbox', name: 'pets', choices: ['cat', 'dog'] },
    { type: 'boolean', name: 'course' },
    { type: 'rating', name: 'stars', rateMin: 0, rateMax: 10 },
    { type: 'matrix', name: 'week', rows: ['mon', 'Row 2', 'a.b', '4'], columns: [0, 1] },
    { type: 'text', name: 'age', inputType: 'number' },
    { type: 'text', name: 'born', inputType: 'date' },
    { type: 'text', name: 'since', inputType: 'month' },
    { type: 'text', name: 'town' },
    { type: 'text', name: 'asked', visibleIf },
  ],
});
const ANSWERS = {
  ...{ 'hard-hat': 2, role: 'lead', size: 2.5, pets: ['cat'], course: true, stars: 7, week: { mon: 1, 'Row 2': 0 } },
  ...{ age: 30, born: '1996-01-31', since: '2026-01', town: 'Ghent' },
};
const survey = new SurveyModel({
  elements: [
    ...asking('').background.slice(0, -1),
    { type: 'radiogroup', name: 'hard-hat', choices: [0, 1, 2, 'na', 'unknown'] },
  ],
});
survey.data = { ...ANSWERS, week: { ...ANSWERS.week, 'a.b': 1, 4: 1 } };

for (const source of [
  "{role} = 'lead'",
  "{role} = 'Lead'",
  '{role} = lead',
  "'lead' = {role}",
  "{role} anyof ['lead', 'mentor']",
  "{role} noneof ['mentor']",
  "{role} contains 'lea'",
  "{role} != 'mentor'",
  '{role} notempty',
  '{size} = 2.5',
  "{size} = '2.5'",
  '{size} > 1',
  "{pets} contains 'cat'",
  "{pets} notcontains 'dog'",
  "{pets} anyof ['cat', 'dog']",
  "{pets} = ['cat']",
  '{pets.length} = 1',
  '{course} = true',
  "{course} = 'true'",
  '{course}',
  '!{course} or {stars} >= 7',
  '{stars} > 6 and {stars} < 8',
  '{week.mon} = 1',
  '{week.Row 2} = 0',
  '{week.a.b} = 1',
  '{week.4} = 1',
  '{hard-hat} = 2',
  "{hard-hat} != 'na'",
  '{age} >= 18',
  '18 <= {age}',
  '{age} + 1 = 31',
  "{born} < '2000-01-01'",
  '{born} < today()',
  'age({born}) > 20',
  "{since} > '2025-12'",
  "{town} = 'Ghent'",
  "iif({role} = 'lead', 1, 2) = 1",
]) {
  test(`the condition ${source} is taken, and holds where it should`, () => {
    parseInstrument(asking(source));
    assert.equal(survey.runExpression(source), true);
  });
}

for (const source of [
  "{pets} = 'cat'",
  "{role} = ['lead']",
  '{week} = 1',
  '{ role } = lead',
  '{pets} > 0',
  '{born} < 2000-10-10',
]) {
  test(`the condition ${source} never holds in survey-core, and is refused`, () => {
    assert.ok(!survey.runExpression(source));
    assert.throws(() => parseInstrument(asking(source)), /background\[10\]\.visibleIf/);
  });
}

test('every function that a condition may use is one of survey-core, and in the README', () => {
  const registered = FunctionFactory.Instance.getAll();
  assert.deepEqual(
    FUNCTIONS.filter((name) => !registered.includes(name)),
    [],
  );
  const [, listed] = /The functions are ([\w, ]+)\./.exec(readFileSync('src/instruments/README.md', 'utf8')) ?? [];
  assert.deepEqual(listed?.split(/, | and /), FUNCTIONS);
});
