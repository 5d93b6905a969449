import fc from 'fast-check';

/**
 * Background questions as the engine gets them, of every type and with every setting that it hands on to survey-core,
 * and what happens to them. Conditions compare anything with anything: more than a questionnaire may.
 */
const NAMES = ['q1', 'q2', 'q3', 'q4'];
const ROWS = ['mon', 'tue', 'wed'];
const VALUES = ['a', 'b', 'red', '1', '2', 1, 2, 5, 0, true, false, 'other', 'none', 'x y'];

const name = fc.constantFrom(...NAMES);
const text = fc.constantFrom('Why?', 'Not {q1} but {q2}', 'Say it, **please**', '{one-a}', 'é <b>x</b>');
const joined = (...parts) => fc.tuple(...parts).map((them) => them.join(' '));

const functions = [
  ...['age', 'getYear', 'year', 'month', 'day', 'weekday', 'round', 'trunc', 'count', 'sum', 'min', 'max', 'avg'],
  ...['getDate', 'diffDays'],
];
const given = fc.constantFrom('{q1}', '{q2}', "'q1'", '{q1}, {q2}', "'q2', 1", '2.4, 3.6', "'2020-02-02'");
const variable = fc.oneof(
  { weight: 6, arbitrary: name.map((one) => `{${one}}`) },
  fc.constantFrom(...['{one-a}', '{q1.mon}', '{q2.tue}', '{q1.length}', '{q2.wed}', '{q3.length}']),
);
const operand = fc.oneof(
  { weight: 5, arbitrary: variable },
  fc.tuple(fc.constantFrom(...functions), given).map(([called, arg]) => `${called}(${arg})`),
  fc.constantFrom(
    ...["iif({q1} > 1, 'a', 'b')", '{q1} + {q2}'],
    ...["dateDiff({q1}, today(), 'days')", "dateAdd({q1}, 2, 'months')", 'substring({q1}, 0, 1)', '{q1} * 2 - 1'],
    ...['{q1} % 2', '{q1} / {q2}', '{q1} ^ 2', 'currentYear() - 1'],
  ),
);
const comparator = fc.constantFrom(
  ...['=', '==', '<>', '!=', '>', '<', '>=', '<=', 'contains', 'notcontains', 'anyof', 'noneof', 'allof', '*='],
  ...['equal', 'notequal', 'greater', 'lessorequal'],
);
const literal = fc.constantFrom(
  ...["'a'", "'red'", '1', '2.5', "'1'", 'true', 'false', "'2026-01-31'", "['a', 1]", '{q2}', '{one-a}', 'undefined'],
);
const condition = fc.oneof(
  { weight: 24, arbitrary: joined(operand, comparator, literal) },
  { weight: 4, arbitrary: joined(variable, fc.constantFrom('empty', 'notempty')) },
  { weight: 4, arbitrary: operand.map((one) => `!${one}`) },
);
const expression = fc.oneof(
  { weight: 4, arbitrary: condition },
  joined(condition, fc.constantFrom('and', 'or', '&&', '||'), condition),
  fc.tuple(condition, condition).map(([a, b]) => `!(${a}) or (${b})`),
);

const optional = (settings, ...required) => fc.record(settings, { requiredKeys: required });
const shared = {
  title: text,
  description: text,
  visibleIf: expression,
  enableIf: expression,
  requiredIf: expression,
  isRequired: fc.boolean(),
};
const valueOf = (choice) => String(typeof choice === 'object' ? choice.value : choice);
const choicesOf = (values) =>
  fc.uniqueArray(fc.oneof(fc.constantFrom(...values), optional({ value: fc.constantFrom(...values), text }, 'value')), {
    minLength: 1,
    maxLength: 5,
    selector: valueOf,
  });
const choices = choicesOf(VALUES);
const typed = (type, settings, ...required) => optional({ type: fc.constant(type), ...settings }, 'type', ...required);

const question = fc.oneof(
  typed('text', shared),
  typed('comment', shared),
  typed('radiogroup', { ...shared, choices }, 'choices'),
  typed('checkbox', { ...shared, choices }, 'choices'),
  typed('dropdown', { ...shared, choices }, 'choices'),
  typed('boolean', shared),
  typed('rating', { ...shared, rateMin: fc.constantFrom(0, 1, 2), rateMax: fc.constantFrom(3, 5, 10) }),
  typed('matrix', { ...shared, rows: choicesOf(ROWS), columns: choices }, ...['rows', 'columns']),
);

/** Questions in order, some of them in a panel, and some of those in a panel in it. */
export const background = fc
  .tuple(
    fc.array(question, { minLength: 1, maxLength: NAMES.length }),
    fc.array(optional({ title: text, description: text, visibleIf: expression }), { maxLength: 2 }),
    fc.nat(NAMES.length),
    fc.nat(NAMES.length),
  )
  .map(([questions, [outer, inner], from, count]) => {
    const named = questions.map((one, index) => asParsed(one, NAMES[index]));
    const inside = named.slice(from, from + count);
    if (!outer || inside.length === 0) return named;
    const [first, ...others] = inside;
    const elements = inner && others.length > 0 ? [first, panelOf('p2', inner, others)] : inside;
    return [...named.slice(0, from), panelOf('p1', outer, elements), ...named.slice(from + count)];
  });

/** As an opened questionnaire has it. */
function asParsed(
  /** @type {any} */ { type, title, description, visibleIf, choices: list, rows, columns, ...more },
  questionName,
) {
  const { rateMin = 1, rateMax = 5, ...settings } = more;
  const listed = (written = []) => written.map((one) => (typeof one === 'object' ? one : { value: one }));
  const lists = { choices: listed(list), rows: listed(rows), columns: listed(columns) };
  return { type, name: questionName, title, description, visibleIf, ...lists, rateMin, rateMax, settings };
}

function panelOf(panelName, settings, elements) {
  return { ...settings, type: 'panel', name: panelName, elements };
}

const answer = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[...VALUES, '', '2026-01-31', '2026-05', '10:30', 'a@b.be', 'no address', '0', '3,5', 3.5, 10, -1],
      'abc'.repeat(8),
    ),
  },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...VALUES), { maxLength: 4 }) },
  { weight: 3, arbitrary: fc.dictionary(fc.constantFrom(...ROWS), fc.constantFrom(...VALUES), { maxKeys: 3 }) },
  fc.constant(undefined),
);

/** Answers that are given and taken back, checks, and drafts from elsewhere, of which anything can come. */
export const steps = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({ question: fc.oneof({ weight: 5, arbitrary: name }, fc.constant('one-a')), answer }),
    },
    { weight: 2, arbitrary: fc.constant({ check: true }) },
    fc.record({ draft: fc.dictionary(name, answer) }),
  ),
  { minLength: 2, maxLength: 6 },
);
