import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../../src/core/instrument/parse-instrument.js';
import { untranslatedIn } from '../../../src/core/instrument/untranslated.js';
import { asking, field, item, said, spoken, tools } from '../../fixtures/tools-instrument.js';

type Part = Record<string, unknown>;

/** What is said of a questionnaire, without the place in front of it. */
const sentences = (value: Part): string[] => said(JSON.stringify(value)).map((one) => one.replace(/^[^:]+: /, ''));
const held = (type: string, ...validators: Part[]): Part =>
  asking({ type, name: 'x', ...(type === 'checkbox' ? { choices: ['a', 'b', 'c'] } : {}), validators });
const text = (limits: Part): Part => ({ type: 'text', ...limits });
const count = (limits: Part): Part => ({ type: 'answercount', ...limits });
const numeric = (limits: Part): Part => ({ type: 'numeric', ...limits });
const holds = (expression: string): Part => ({ type: 'expression', expression });

describe('what no answer to a question can meet', () => {
  const CASES: [string, Part, string][] = [
    [
      'a length that one validator asks and another one forbids',
      held('comment', text({ minLength: 20 }), text({ maxLength: 10 })),
      'background[0].validators[1].maxLength: expected at least the minLength of validators[0], 20, but got 10 (question "x")',
    ],
    [
      'the same the other way round',
      held('text', text({ maxLength: 10 }), text({ minLength: 20 })),
      'background[0].validators[1].minLength: expected at most the maxLength of validators[0], 10, but got 20 (question "x")',
    ],
    [
      'a number that two validators leave nothing of',
      held('text', numeric({ minValue: 10 }), numeric({ maxValue: 9.5 })),
      'background[0].validators[1].maxValue: expected at least the minValue of validators[0], 10, but got 9.5 (question "x")',
    ],
    [
      'more ticked than another validator lets through',
      held('checkbox', count({ minCount: 2 }), count({ maxCount: 1 })),
      'background[0].validators[1].maxCount: expected at least the minCount of validators[0], 2, but got 1 (question "x")',
    ],
    [
      'more ticked in one validator',
      held('checkbox', count({ minCount: 2, maxCount: 1 })),
      'background[0].validators[0].maxCount: expected at least the minCount, 2, but got 1 (question "x")',
    ],
    [
      'more ticked than there are',
      held('checkbox', count({ maxCount: 3 }), count({ minCount: 4 })),
      'background[0].validators[1].minCount: expected at most the number of choices, 3, but got 4 (question "x")',
    ],
    [
      'a rating beyond its values',
      held('rating', numeric({ minValue: 6 })),
      'background[0].validators[0].minValue: expected at most the rateMax of the field, 5, but got 6 (question "x")',
    ],
    [
      'an address that is a number',
      held('text', { type: 'email' }, numeric({ minValue: 1 })),
      'background[0].validators[1].type: expected another validator, since no answer passes both this one and validators[0] (question "x")',
    ],
    [
      'two conditions on the answer',
      held('comment', holds("{role} = 'lead'"), holds("{role} = 'mentor'")),
      'background[0].validators[1].expression: expected a condition that can be true, but no answer to {role} makes it so where background[0].validators[0].expression holds (question "x")',
    ],
    [
      'a condition within a panel that is there for others',
      asking({
        ...{ type: 'panel', name: 'p', visibleIf: '{stars} > 3' },
        elements: [{ type: 'comment', name: 'x', visibleIf: '{stars} <= 3' }],
      }),
      'background[0].elements[0].visibleIf: expected a condition that can be true, but no answer to {stars} makes it so where background[0].visibleIf holds (question "x")',
    ],
    [
      'a question that is open when it is not there',
      field({ visibleIf: '{course} = true', enableIf: '{course} = false' }),
      'background[0].enableIf: expected a condition that can be true, but no answer to {course} makes it so where background[0].visibleIf holds (question "x")',
    ],
    [
      'a condition on more ticks than may be there',
      asking(
        { type: 'checkbox', name: 'x', choices: ['a', 'b', 'c'], validators: [count({ maxCount: 2 })] },
        { type: 'comment', name: 'y', visibleIf: '{x.length} = 3' },
      ),
      'background[1].visibleIf: expected a condition that can be true, but no answer to {x.length}, from 0 to 2, makes it so (question "y")',
    ],
  ];
  for (const [name, value, expected] of CASES)
    it(`is named: ${name}`, () => expect(said(JSON.stringify(value))).to.deep.equal([expected]));

  for (const [name, value] of [
    ['a length between two validators', held('comment', text({ minLength: 5 }), text({ maxLength: 5 }))],
    ['a number that one of two narrows', held('text', numeric({ minValue: 1, maxValue: 9 }), numeric({ minValue: 5 }))],
    ['as many ticks as there are', held('checkbox', count({ minCount: 3 }), count({ maxCount: 3 }))],
    ['two conditions that can both hold', held('comment', holds('{stars} > 2'), holds('{stars} < 4'))],
    [
      'a panel and what is in it for some of those',
      asking({
        ...{ type: 'panel', name: 'p', visibleIf: '{stars} > 3' },
        elements: [{ type: 'comment', name: 'x', visibleIf: '{stars} > 4' }],
      }),
    ],
    [
      'questions beside each other for others',
      asking(...[3, 4].map((stars) => ({ type: 'comment', name: `x${stars}`, visibleIf: `{stars} = ${stars}` }))),
    ],
  ] as const)
    it(`is not found in ${name}`, () => expect(said(JSON.stringify(value))).to.deep.equal([]));
});

describe('a near miss', () => {
  const hints = (value: Part): (string | undefined)[] =>
    sentences(value).map((one) => /; (.+?)( \((?:question|item|step|option) "[^"]*"\))?$/.exec(one)?.[1]);
  const condition = (visibleIf: string): Part => field({ visibleIf });
  const CASES: [string, Part, string][] = [
    ['a validator of mails', held('text', { type: 'e-mail' }), 'did you mean "email"?'],
    ['a validator of numbers', held('text', { type: 'number' }), 'did you mean "numeric"?'],
    [
      'a key of SurveyJS',
      asking({ type: 'checkbox', name: 'x', choices: ['a'], maxSelectedChoices: 2 }),
      'did you mean "validators": [{ "type": "answercount", "maxCount": … }]?',
    ],
    [
      'a key that is a validator here',
      asking({ type: 'comment', name: 'x', minLength: 5 }),
      'did you mean "validators": [{ "type": "text", "minLength": … }]?',
    ],
    ['a number in quotes', field({ maxLength: '10' }), 'did you mean 10, without quotes?'],
    ['yes in quotes', item({ reversed: 'true' }), 'did you mean true, without quotes?'],
    ['a list in one text', tools({ forms: { short: 'goggles, boots' } }), 'did you mean ["goggles","boots"]?'],
    ['limits of a field that is a text', field({ min: '2026-01' }), 'did you mean it with "inputType": "month"?'],
    ['a type of field', asking({ type: 'e-mail', name: 'x' }), 'did you mean "text" with "inputType": "email"?'],
    ['a type that goes on', asking({ type: 'comments', name: 'x' }), 'did you mean "comment"?'],
    ['a day that its month has not', field({ inputType: 'date', min: '2008-02-30' }), 'that month has no such day'],
    ['a day of that kind in a condition', condition("{born} > '2008-02-30'"), 'that month has no such day'],
    ['a day as people write it', condition("{born} > '30/1/2008'"), "did you mean '2008-01-30'?"],
    ['a time as people write it', field({ inputType: 'time', max: '9u30' }), 'did you mean "09:30"?'],
    ['a list without brackets', condition("{role} anyof 'lead', 'mentor'"), "did you mean ['lead', 'mentor']?"],
    ['a list in other brackets', condition("{role} in ('lead', 'mentor')"), 'did you mean anyof?'],
    ['a list in parentheses', condition("{role} anyof ('lead', 'mentor')"), "did you mean ['lead', 'mentor']?"],
    ['a question without braces', condition('age(start) > 1'), 'did you mean {start}?'],
    ['a misspelt one without braces', condition('age(strat) > 1'), 'did you mean {start}?'],
    ['one in a calculation', condition('{age} - years > 1'), 'did you mean {years}?'],
    ['one that is compared', condition('{age} > years'), 'did you mean {years}?'],
    ['a day without quotes', condition('{born} > 2008-01-30'), "texts and dates stand in straight quotes (')"],
    ['a function', condition('sun({age}, {years}) > 1'), 'did you mean sum()?'],
    ['an answer in words', condition('{age} is not empty'), 'did you mean notempty?'],
    ['no answer in words', condition('{age} is empty'), 'did you mean empty?'],
    ['another answer in words', condition("{role} is not 'lead'"), 'did you mean !=?'],
    ['"and" in Dutch', condition("{role} = 'lead' en {stars} > 3"), 'did you mean and?'],
    ['"or" in French', condition("{role} = 'lead' ou {stars} > 3"), 'did you mean or?'],
    ['half an "and"', condition("{role} = 'lead' & {stars} > 3"), 'did you mean and?'],
    ['a brace that is missing', condition("{role = 'lead'"), 'a name stands between { and }'],
    ['no with a word', condition("not {role} = 'lead'"), 'did you mean !( … ) around the comparison?'],
    ['no with a word before parentheses', condition("niet ({role} = 'lead')"), 'did you mean !?'],
    ['a comma in a number', condition('{age} > 37,5'), 'did you mean 37.5?'],
    ['two texts without a comma', condition("{role} anyof 'lead' 'mentor'"), "did you mean ['lead', 'mentor']?"],
    [
      'an apostrophe in a text',
      condition("{course} = 'foto's'"),
      "texts stand in '…', and a ' within one is \\\\' in the file",
    ],
    ['quotes of another keyboard', condition('{role} = ´lead´'), "texts and dates stand in straight quotes (')"],
    ['a sign of mathematics', condition('{age} ≥ 50'), 'did you mean >=?'],
    ['a comparison without its question', condition('{age} >= 18 and <= 30'), 'did you mean {age} <= 30?'],
    ['a name in other brackets', condition('[age.length] > 2'), 'a name stands between { and }'],
    ['a number of ticks with a space', condition('{role} length > 1'), 'did you mean {role.length}?'],
    ['today without parentheses', condition('{born} < today'), 'did you mean today()?'],
    ['a word with a dash without quotes', condition('{role} = lead-team'), "did you mean 'lead-team'?"],
    ['a row in other brackets', condition("{week[mon]} = 'am'"), 'did you mean {week.mon}?'],
  ];
  for (const [name, value, hint] of CASES)
    it(`is told with what was meant: ${name}`, () => expect(hints(value)).to.deep.equal([hint]));

  const MEANINGLESS: [string, string, string][] = [
    [
      'not of what comes right behind it',
      "!{role} = 'lead'",
      'expected parentheses behind !, such as "!({…} = … )", since it stands for what comes right behind it',
    ],
    [
      'a comparison of a comparison',
      '18 < {age} < 30',
      'expected comparisons joined with and, such as "{…} > 18 and {…} < 30", but got a comparison of a comparison',
    ],
    [
      'a unit in Dutch',
      "dateDiff({born}, today(), 'maanden') > 3",
      "expected a unit in dateDiff(), but got 'maanden': there are 'years', 'months', 'days', 'hours', 'minutes', 'seconds'",
    ],
    ['the age of a yes', 'age({course}) > 30', 'expected a date in age(), but {course} is none'],
    ['an interval with one end', 'dateDiff({born}) > 3', 'expected dateDiff() with two parts and a unit, but it has 1'],
    [
      'half of an or that cannot be',
      "{stars} > 5 or {role} = 'lead'",
      'expected a condition that can be true, but no answer to {stars}, from 1 to 5, makes it so',
    ],
    [
      'a condition in quotes',
      "'{age} > 2'",
      "expected a condition, but got one in quotes, which is a text: leave out the quotes around '{age} > 2'",
    ],
    [
      'a row that is not there',
      "{week.sun} = 'am'",
      'expected the name of a question or the id of an item in braces, but {week.sun} is neither; did you mean {week.mon} or {week.tue}?',
    ],
  ];
  for (const [name, visibleIf, expected] of MEANINGLESS)
    it(`is not taken as it was written: ${name}`, () =>
      expect(sentences(condition(visibleIf))).to.deep.equal([`${expected} (question "x")`]));

  it('is a regular expression with the slashes of a script', () =>
    expect(sentences(held('text', { type: 'regex', regex: '/^\\d{4}$/' }))[0]).to.match(
      /^expected a regular expression without slashes around it, but got/,
    ));

  it('is what cannot be asked of a field that is shut then', () =>
    expect(sentences(field({ enableIf: '{course} = true', requiredIf: '{course} = false' }))).to.deep.equal([
      'expected a condition that can be true, but no answer to {course} makes it so where background[0].enableIf holds (question "x")',
    ]));

  it('is none in what means something: an opposite in parentheses, a truth compared with yes', () =>
    expect(sentences(condition("!({role} = 'lead') and ({age} > 3) = true and !{course}"))).to.deep.equal([]));

  it('is none where a word stands for a unit', () =>
    expect(
      sentences(condition("dateDiff({born}, {start}, 'days') > 30 and dateAdd({born}, 1, months) < today()")),
    ).to.deep.equal([]));

  const named = (...names: string[]): Part[] => names.map((name) => ({ type: 'text', name }));
  it('of a short name is told too, with all that are as near', () => {
    const [on, am] = [
      asking(...named('on'), { type: 'text', name: 'x', visibleIf: '{om} notempty' }),
      named('on', 'of'),
    ];
    expect(hints(on)).to.deep.equal(['did you mean {on}?']);
    expect(hints(asking(...am, { type: 'text', name: 'x', visibleIf: '{om} notempty' }))).to.deep.equal([
      'did you mean {on} or {of}?',
    ]);
  });

  it('is not guessed of two letters that begin otherwise', () =>
    expect(sentences(condition("{goggles} = 'ja'"))[0]).to.match(
      /: there are "na", 0, 1, "unknown" \(question "x"\)$/,
    ));

  it('is not guessed of a single letter or of a number', () => {
    const [letter, number] = ["{role} = 'b'", '{stars} = 6'].map((one) => sentences(condition(one))[0]);
    expect(letter).to.match(/but "b" is none of them: there are "lead", "mentor" \(question "x"\)$/);
    expect(number).to.match(/but 6 is none of them: there are 1, 2, 3, 4, 5 \(question "x"\)$/);
  });

  it('is looked for among many: the nearest come first, and the others are counted', () => {
    const towns = [
      'aalst',
      'brugge',
      'diest',
      'eeklo',
      'geel',
      'halle',
      'ieper',
      'jette',
      'kortrijk',
      'lier',
      'mol',
      'ninove',
    ];
    const asked = asking(
      { type: 'dropdown', name: 'town', choices: towns },
      { type: 'comment', name: 'x', visibleIf: "{town} = 'nino-vm'" },
      { type: 'comment', name: 'y', visibleIf: "{town} = 'oostende'" },
    );
    expect(hints(asked)[0]).to.equal('did you mean "ninove"?');
    expect(sentences(asked)[1]).to.match(
      /none of them: there are "\w+", ("\w+", ){7}… \(12 in all\) \(question "y"\)$/,
    );
    const teams = ['team-noord', 'team-zuid', 'ploeg', 'dienst', 'afdeling', 'werf', 'groep', 'school', 'team-oost-a'];
    const [first] = sentences(
      asking(...named(...teams), { type: 'text', name: 'x', visibleIf: '{team-west-bc} notempty' }),
    );
    expect(first).to.match(/is neither: there are \{team-oost-a\}, /);
  });
});

describe('steps that keep a dimension and steps for items', () => {
  const CASES: [string, Part, string[]][] = [
    [
      'items beside "keep"',
      { keep: true, dimension: 'safety', items: ['goggles'] },
      ['steps[0].items: expected no items beside "keep": true, but got a list of 1 (step "s")'],
    ],
    [
      'a dimension alone',
      { dimension: 'safety' },
      ['steps[0].items: expected the items that this step serves, or "keep": true, but got nothing (step "s")'],
    ],
    [
      'items of another dimension',
      { dimension: 'order', items: ['goggles'] },
      ['steps[0].dimension: expected a dimension of its items, such as "safety", but got "order" (step "s")'],
    ],
    [
      'a dimension that is misspelt',
      { dimension: 'ordre', items: ['goggles'] },
      ['steps[0].dimension: expected the id of a dimension, but there is no "ordre"; did you mean "order"? (step "s")'],
    ],
    ['a dimension of one of its items', { dimension: 'order', items: ['goggles', 'desk'] }, []],
    ['an empty list beside "keep"', { keep: true, dimension: 'safety', items: [] }, []],
  ];
  for (const [name, step, expected] of CASES)
    it(`are told apart: ${name}`, () => {
      const value = tools({
        dimensions: ['safety', 'order'].map((id) => ({ id, title: id })),
        items: [
          { id: 'goggles', dimension: 'safety', text: 'x' },
          { id: 'desk', dimension: 'order', text: 'x' },
        ],
        steps: [{ id: 's', title: 'x', ...step }],
      });
      expect(said(JSON.stringify(value))).to.deep.equal(expected);
    });

  it('do not hide a dimension that no item has', () => {
    const value = tools({
      dimensions: ['safety', 'order'].map((id) => ({ id, title: id })),
      items: [{ id: 'goggles', dimension: 'Safety', text: 'x' }],
    });
    expect(said(JSON.stringify(value)).map((one) => one.split(':')[0])).to.deep.equal([
      'dimensions[1]',
      'items[0].dimension',
    ]);
  });
});

describe('whose mistake it is', () => {
  it('stands at the end of every sentence, by its id or name, else by its first words', () => {
    const value = tools({
      scale: {
        options: [
          { value: '0', label: 'no' },
          { value: 1, label: 'yes' },
        ],
      },
      items: [
        { id: 'goggles', dimension: 'safety', text: '' },
        { dimension: 'safety', text: 'I wear boots.' },
      ],
      background: [
        { type: 'text', title: 'Your team' },
        {
          type: 'panel',
          name: 'p',
          elements: [
            { type: 'text', name: 'my team' },
            { type: 'comment', title: { nl: 'Je team' } },
          ],
          text: 'x',
        },
      ],
    });
    expect(sentences(value).map((one) => /\((\w+ "[^"]+")\)$/.exec(one)?.[1])).to.deep.equal([
      ...['option "no"', 'item "goggles"', 'item "I wear boots."', 'question "Your team"'],
      ...['question "my team"', 'question "Je team"', 'panel "p"'],
    ]);
  });
});

describe('texts of an instrument in several languages', () => {
  const both = { nl: 'x', en: 'x' };
  it('are those with a place for a text, not what somebody called alike', () => {
    const value = {
      ...spoken(['nl', 'en'], both),
      dimensions: [{ id: 'safety', title: both, levels: { title: { looks: both, matters: both } } }],
      levels: [{ id: 'title', from: 0, title: both }],
      steps: [{ id: 's', items: ['goggles'], title: both, source: 'Annex 5', questions: [both] }],
      forms: { text: ['goggles'] },
      planning: { text: { sd: 18, alpha: 0.7 } },
    };
    expect(said(JSON.stringify(value))).to.deep.equal([]);
  });

  it('lack a language wherever they stand', () => {
    const value = {
      ...spoken(['nl', 'en'], both),
      steps: [{ id: 's', items: ['goggles'], title: both, questions: [both, { nl: 'x' }] }],
      background: [
        { type: 'panel', name: 'p', title: { nl: 'x' }, elements: [{ type: 'boolean', name: 'q', labelTrue: 'ja' }] },
        {
          type: 'radiogroup',
          name: 'r',
          choices: [{ value: 'a', text: 'A' }],
          validators: [{ type: 'expression', expression: "{r} = 'a'", text: { en: 'x' } }],
        },
      ],
    };
    expect(said(JSON.stringify(value)).map((one) => one.split(':')[0])).to.deep.equal([
      'steps[0].questions[1]',
      'background[0].title',
      'background[0].elements[0].labelTrue',
      'background[1].choices[0].text',
      'background[1].validators[0].text',
    ]);
  });

  it('are told of where a name or a value is shown in their place', () => {
    const background = [
      { type: 'text', name: 'team' },
      {
        type: 'panel',
        name: 'p',
        elements: [
          {
            type: 'matrix',
            name: 'week',
            title: both,
            rows: ['mon', 'tue', 'wed', 'thu'],
            columns: [
              { value: 'am', text: both },
              { value: 'pm', text: both },
            ],
          },
        ],
      },
      { type: 'radiogroup', name: 'hours', title: both, choices: ['0-19', '20-38', '38+'] },
    ];
    const notes = untranslatedIn(parseInstrument({ ...spoken(['nl', 'en'], both), background }));
    expect(notes.map(({ path, message }) => `${path}: ${message}`)).to.deep.equal([
      'background[0]: asked as "team" in each of nl, en; a "title" asks it in words (question "team")',
      'background[1].elements[0].rows: shown as "mon", "tue", "wed", … in each of nl, en; {"value": "mon", "text": {…}} says it in each language (question "week")',
    ]);
    expect(
      untranslatedIn(parseInstrument({ ...spoken(['nl'], { nl: 'x' }), background: background.slice(0, 1) })),
    ).to.deep.equal([]);
  });
});
