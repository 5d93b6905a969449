import { expect } from '@open-wc/testing';
import { readInstrument } from '../../../src/core/instrument/read-instrument.js';
import { asking, field, item, said, spoken, tools } from '../../fixtures/tools-instrument.js';

describe('a mistake in an instrument', () => {
  const TYPES =
    'expected one of the question types text, comment, radiogroup, checkbox, dropdown, boolean, rating, matrix, panel, but got';
  const QUESTION = 'type, name, title, description, visibleIf, enableIf, requiredIf, isRequired, validators';
  const CASES: [string, Record<string, unknown>, string[]][] = [
    [
      'another word for a key',
      tools({ items: [{ id: 'goggles', dimension: 'safety', question: 'I wear goggles.' }] }),
      [
        'items[0].question: expected only the keys id, dimension, text, reversed, source, but got "question"; did you mean "text"? (item "goggles")',
      ],
    ],
    [
      'a key with a swapped letter',
      item({ reversde: true }),
      [
        'items[0].reversde: expected only the keys id, dimension, text, reversed, source, but got "reversde"; did you mean "reversed"? (item "goggles")',
      ],
    ],
    [
      'items that are texts',
      tools({ items: ['I wear goggles.'] }),
      ['items[0]: expected an object with the keys id, dimension, text, but got "I wear goggles."'],
    ],
    [
      'an id with a space and a capital',
      item({ id: 'My Goggles' }),
      [
        'items[0].id: expected an id of 1 to 40 characters a-z, 0-9, _ or -, that begins with a letter, such as "my-goggles", but got "My Goggles" (item "My Goggles")',
      ],
    ],
    [
      'a dimension that is misspelt',
      item({ dimension: 'saftey' }),
      [
        'items[0].dimension: expected the id of a dimension, but there is no "saftey"; did you mean "safety"? (item "goggles")',
      ],
    ],
    ['an empty title', tools({ title: '' }), ['title: expected a text that is not blank, but got ""']],
    [
      'a version in words',
      tools({ version: '1.0-beta' }),
      ['version: expected a version such as "1", "1.2" or "1.2.3", each part at most 999, but got "1.0-beta"'],
    ],
    [
      'options that are texts',
      tools({ scale: { options: ['no', 'yes'] } }),
      [
        'scale.options[0]: expected an object with the keys value, label, but got "no"',
        'scale.options[1]: expected an object with the keys value, label, but got "yes"',
      ],
    ],
    [
      'a single option',
      tools({ scale: { options: [{ value: 1, label: 'x' }] } }),
      ['scale.options: expected a list with a length of at least 2, but got a list of 1'],
    ],
    [
      'an option whose value is a text',
      tools({
        scale: {
          options: [
            { value: '0', label: 'x' },
            { value: 1, label: 'y' },
          ],
        },
      }),
      ['scale.options[0].value: expected a number, but got "0"; did you mean 0, without quotes? (option "x")'],
    ],
    [
      'languages that a text does not have',
      item({ text: { nl: 'bril' }, source: { nl: 'x', en: 'x' } }),
      [
        'title: expected a text in each of nl, en, but got one plain text "Tools"',
        'scale.options[0].label: expected a text in each of nl, en, but got one plain text "no" (option "no")',
        'scale.options[1].label: expected a text in each of nl, en, but got one plain text "yes" (option "yes")',
        'dimensions[0].title: expected a text in each of nl, en, but got one plain text "Safety" (dimension "safety")',
        'items[0].text: expected a text in en, but it has only nl (item "goggles")',
      ],
    ],
    [
      'a code of a language that no other text has',
      tools({
        title: { nl: 'x', en: 'x' },
        scale: { options: [0, 1].map((value) => ({ value, label: { nl: 'x', en: 'x' } })) },
        dimensions: [{ id: 'safety', title: { nl: 'x', en: 'x' } }],
        items: [{ id: 'goggles', dimension: 'safety', text: { nl: 'x', eng: 'x' } }],
      }),
      [
        'items[0].text: expected a text in en, but it has only nl, eng (item "goggles")',
        'items[0].text.eng: expected texts in nl, en, as most are, but got one in eng; "languages" can say which ones there are (item "goggles")',
      ],
    ],
    [
      'levels that do not begin at 0, twice at the same place',
      tools({
        levels: [
          { id: 'a', from: 10, title: 'A' },
          { id: 'b', from: 10, title: 'B' },
        ],
      }),
      [
        'levels[0].from: expected the lowest level to begin at 0, but it begins at 10 (level "a")',
        'levels[1].from: expected each level to begin at another score, but one before begins at 10 too (level "b")',
      ],
    ],
    [
      'a step for a misspelt item, for a word of nobody',
      tools({ steps: [{ id: 's', items: ['gogles'], title: 'x', who: ['boss'], effort: 'smal' }] }),
      [
        'steps[0].items[0]: expected the id of an item, but there is no "gogles"; did you mean "goggles"? (step "s")',
        'steps[0].who[0]: expected one of "lead", "mentor", "team", "hr", but got "boss" (step "s")',
        'steps[0].effort: expected one of "small", "medium", "large", but got "smal" (step "s")',
      ],
    ],
    [
      'steps without what they are about',
      tools({
        steps: [
          { id: 's', title: 'x' },
          { id: 't', title: 'x', keep: true },
          { id: 'u', title: 'x', items: 'goggles' },
          { id: 'v', title: 'x', keep: 'yes', dimension: 'saftey' },
        ],
      }),
      [
        'steps[0].items: expected the items that this step serves, but got nothing (step "s")',
        'steps[1].dimension: expected the dimension that this step keeps, but got nothing (step "t")',
        'steps[2].items: expected a list, but got "goggles"; did you mean ["goggles"]? (step "u")',
        'steps[3].keep: expected true or false, but got "yes" (step "v")',
        'steps[3].dimension: expected the id of a dimension, but there is no "saftey"; did you mean "safety"? (step "v")',
      ],
    ],
    [
      'planning values out of range',
      tools({ planning: { full: { sd: 60, alpha: 1 } } }),
      [
        'planning.full.sd: expected a number of at most 50, but got 60',
        'planning.full.alpha: expected a number of less than 1, but got 1',
      ],
    ],
    [
      'a form with a capital and an unknown item',
      tools({ forms: { Short: ['goggles', 'glasses'] } }),
      [
        'forms.Short: expected as key an id of 1 to 40 characters a-z, 0-9, _ or -, that begins with a letter, such as "short", but got "Short"',
        'forms.Short[1]: expected the id of an item, but there is no "glasses": there are "goggles", "boots"',
      ],
    ],
    [
      'an item that is still there among the retired',
      tools({ retired: ['boots'] }),
      ['retired[0]: expected an id that no item has any more, but "boots" is one'],
    ],
    [
      'an add-on that says a thing twice',
      tools({
        addOn: {
          title: 'x',
          statements: [
            { id: 'aid', text: 'x', short: 'x' },
            { id: 'aid', text: 'y', short: 'y' },
          ],
        },
      }),
      ['addOn.statements[1].id: expected every id once, but "aid" came before (statement "aid")'],
    ],
    [
      'a survey of SurveyJS',
      { title: 'x', pages: [{ elements: [] }] },
      [
        'expected an instrument, but got a survey of SurveyJS: write its statements as "items" with one "scale", and put the elements with its other questions in "background"',
      ],
    ],
    [
      'what SurveyJS Creator calls default',
      asking({
        type: 'radiogroup',
        name: 'shift',
        choices: [{ value: 'item1', text: { default: 'Day' } }],
        colCount: 2,
      }),
      [
        'background[0].choices[0].text.default: expected as key a language code such as "nl" or "pt-BR", but got "default"; what SurveyJS calls "default" is the text in one language: give its code (question "shift")',
        `background[0].colCount: expected only the keys ${QUESTION}, choices, but got "colCount" (question "shift")`,
      ],
    ],
    [
      'half a name of a type, and a question that is a text',
      tools({ background: [{ type: 'radio', name: 'a' }, 'b'] }),
      [
        'background[0].type: expected one of the question types text, comment, radiogroup, checkbox, dropdown, boolean, rating, matrix, panel, but got "radio"; did you mean "radiogroup"? (question "a")',
        'background[1]: expected a question {"type": …, "name": …}, but got "b"',
      ],
    ],
    [
      'values of several kinds',
      asking({ type: 'radiogroup', name: 'x', choices: [1, '1', true, { text: 'two' }] }),
      [
        'background[0].choices[1]: expected a number, as the first value is, but got "1" (question "x")',
        'background[0].choices[2]: expected a number, as the first value is, but got true (question "x")',
        'background[0].choices[3].value: expected a text without |, a number, or true or false, but there is no "value" (question "x")',
      ],
    ],
    [
      'a question called like an item, and one like another',
      asking({ type: 'text', name: 'goggles' }, { type: 'text', name: 'my team' }, { type: 'text', name: 'role' }),
      [
        'background[0].name: expected a name other than the ids of the items, but "goggles" is an item (question "goggles")',
        'background[1].name: expected a name of 1 to 40 letters, digits, _ or -, that begins with a letter, such as "my-team", but got "my team" (question "my team")',
        'background[3].name: expected every name once, but "role" came before (question "role")',
      ],
    ],
    [
      'a limit for no number',
      field({ max: 'today()' }),
      [
        'background[0].max: expected it only beside the inputType number, range, date, month, time, but this field is of type "text"; did you mean it with "inputType": "date"? (question "x")',
      ],
    ],
    [
      'limits that are neither a number nor a text',
      field({ inputType: 'number', min: true, max: [5] }),
      [
        'background[0].min: expected a number or a text, but got true (question "x")',
        'background[0].max: expected a number or a text, but got a list of 1 (question "x")',
      ],
    ],
    [
      'words that every object knows',
      asking({ type: 'constructor', name: 'a' }, { type: 'text', name: 'b', visibleIf: "{constructor} = 'x'" }),
      [
        `background[0].type: ${TYPES} "constructor" (question "a")`,
        'background[1].visibleIf: expected the name of a question or the id of an item in braces, but {constructor} is neither: there are {goggles}, {boots}, {a}, {b}, {role}, {pets}, {pets.length}, {course}, … (19 in all) (question "b")',
      ],
    ],
    [
      'a number in quotes, and steps of nothing',
      field({ inputType: 'number', min: '5', step: 0 }),
      [
        'background[0].min: expected a number, but got "5"; did you mean 5, without quotes? (question "x")',
        'background[0].step: expected a number of more than 0, but got 0 (question "x")',
      ],
    ],
    [
      'a day for a month, and today for a number',
      asking(
        { type: 'text', name: 'x', inputType: 'month', min: '2026-01-01' },
        { type: 'text', name: 'y', inputType: 'number', max: 'today()' },
      ),
      [
        'background[0].min: expected a month such as "2026-01", or "today()", but got "2026-01-01"; did you mean "2026-01"? (question "x")',
        'background[1].max: expected a number, but got "today()" (question "y")',
      ],
    ],
    [
      'a date as people write it, and a day that is not there',
      field({ inputType: 'date', min: '31/12/2026', max: '2026-02-30' }),
      [
        'background[0].min: expected a date such as "2026-01-31", or "today()", but got "31/12/2026"; did you mean "2026-12-31"? (question "x")',
        'background[0].max: expected a date such as "2026-01-31", or "today()", but got "2026-02-30"; that month has no such day (question "x")',
      ],
    ],
    [
      'limits the wrong way round',
      asking(
        { type: 'text', name: 'x', inputType: 'date', min: '2027-01-01', max: '2026-01-01' },
        { type: 'text', name: 'y', inputType: 'number', min: 10, max: 9 },
        { type: 'comment', name: 'z', validators: [{ type: 'text', minLength: 5, maxLength: 2 }] },
        { type: 'rating', name: 'w', rateMin: 5, rateMax: 1 },
      ),
      [
        'background[0].max: expected at least the min, "2027-01-01", but got "2026-01-01" (question "x")',
        'background[1].max: expected at least the min, 10, but got 9 (question "y")',
        'background[2].validators[0].maxLength: expected at least the minLength, 5, but got 2 (question "z")',
        'background[3].rateMax: expected at least the rateMin, 5, but got 1 (question "w")',
      ],
    ],
    [
      'ratings of more values than a list can hold, with a condition on one',
      asking(
        { type: 'rating', name: 'x', rateMax: 1e9, visibleIf: '{y} > 5' },
        { type: 'rating', name: 'y', rateMin: 5, rateMax: 1 },
      ),
      [
        'background[0].rateMax: expected a rating of 2 to 11 values, but it runs from 1 to 1000000000 (question "x")',
        'background[1].rateMax: expected at least the rateMin, 5, but got 1 (question "y")',
      ],
    ],
    [
      'validators that nothing passes in a field of another type',
      asking(
        { type: 'text', name: 'x', inputType: 'date', validators: [{ type: 'email' }] },
        { type: 'text', name: 'y', inputType: 'email', validators: [{ type: 'numeric', minValue: 1 }] },
        { type: 'text', name: 'z', inputType: 'tel', validators: [{ type: 'numeric' }] },
      ),
      [
        'background[0].validators[0].type: expected another validator, since no answer to a field of type "date" passes this one (question "x")',
        'background[1].validators[0].type: expected another validator, since no answer to a field of type "email" passes this one (question "y")',
      ],
    ],
    [
      'conditions that wait for each other, and one that only waits for these',
      asking(
        { type: 'text', name: 'a', visibleIf: '{b} notempty' },
        { type: 'panel', name: 'p', visibleIf: '{c} = true', elements: [{ type: 'text', name: 'b' }] },
        { type: 'boolean', name: 'c', enableIf: "{a} = 'x' and {course} = true" },
        { type: 'text', name: 'd', visibleIf: '{a} notempty' },
      ),
      [
        'background[0].visibleIf: expected a condition that can come to hold, but {b} in turn waits for an answer here (question "a")',
        'background[1].visibleIf: expected a condition that can come to hold, but {c} in turn waits for an answer here (panel "p")',
        'background[2].enableIf: expected a condition that can come to hold, but {a} in turn waits for an answer here (question "c")',
      ],
    ],
    [
      'a language that the texts have and the declaration has not',
      spoken(['nl'], { nl: 'x', fr: 'x' }),
      ['languages: expected all languages of the texts, but they have fr, which "languages" does not declare'],
    ],
    [
      'a language that one text has beside those that are declared',
      { ...spoken(['nl'], { nl: 'x' }), description: { nl: 'x', fr: 'x' } },
      ['description.fr: expected texts in nl, as "languages" says, but got one in fr'],
    ],
    [
      'a language that is called otherwise in the texts',
      spoken(['nl', 'en-GB'], { nl: 'x', en: 'x' }),
      ['languages[1]: expected a language of the texts, but none has "en-GB"; did you mean "en"?'],
    ],
    [
      'a language in capitals',
      spoken(['nl', 'FR'], { nl: 'x', fr: 'x' }),
      ['languages[1]: expected a language code such as "fr", but got "FR"'],
    ],
    [
      'a language in which nothing is',
      spoken(['nl', 'de'], { nl: 'x' }),
      ['languages[1]: expected a language of the texts, but none has "de"'],
    ],
    [
      'ids that are misspelt, and not what refers to them',
      tools({
        dimensions: [{ id: 'S', title: 'x' }],
        items: [
          { id: 'Desk ready', dimension: 'S', text: 'x' },
          { id: 'boots', dimension: 's', text: 'x' },
        ],
        steps: [{ id: 'step', items: ['Desk ready', 'desk-ready'], title: 'x' }],
        forms: { short: ['Desk ready'], brief: ['desk-ready'] },
        background: [
          { type: 'text', name: 'my team', title: 'x' },
          { type: 'text', name: 'why', visibleIf: '{Desk ready} = 0 or {desk-ready} = 1 or {my-team} notempty' },
        ],
      }),
      [
        'dimensions[0].id: expected an id of 1 to 40 characters a-z, 0-9, _ or -, that begins with a letter, such as "s", but got "S" (dimension "S")',
        'items[0].id: expected an id of 1 to 40 characters a-z, 0-9, _ or -, that begins with a letter, such as "desk-ready", but got "Desk ready" (item "Desk ready")',
        'background[0].name: expected a name of 1 to 40 letters, digits, _ or -, that begins with a letter, such as "my-team", but got "my team" (question "my team")',
      ],
    ],
    [
      'an id that comes twice, and not the form with both',
      tools({
        items: ['goggles', 'goggles'].map((id) => ({ id, dimension: 'safety', text: 'x' })),
        forms: { short: ['goggles', 'goggles'], brief: ['gloves'] },
      }),
      ['items[1].id: expected every id once, but "goggles" came before (item "goggles")'],
    ],
    [
      'questions and panels that cannot be read, and not the conditions on what is in them',
      asking(
        { type: 'grid', name: 'days', rows: ['mon'], columns: ['am'] },
        { type: 'matrix', name: 'hours', row: ['mon'], columns: ['am'] },
        { type: 'pannel', name: 'team', elements: [{ type: 'text', name: 'inner' }] },
        { type: 'text', name: 'a', visibleIf: "{days.mon} = 'am' or {hours.mon} = 'am' or {inner} notempty" },
      ),
      [
        'background[0].type: expected one of the question types text, comment, radiogroup, checkbox, dropdown, boolean, rating, matrix, panel, but got "grid" (question "days")',
        `background[1].row: expected only the keys ${QUESTION}, rows, columns, isAllRowRequired, but got "row"; did you mean "rows"? (question "hours")`,
        'background[2].type: expected one of the question types text, comment, radiogroup, checkbox, dropdown, boolean, rating, matrix, panel, but got "pannel"; did you mean "panel"? (question "team")',
      ],
    ],
    [
      'an id of before in a step, a form and a condition',
      tools({
        retired: ['gloves'],
        steps: [{ id: 's', items: ['gloves'], title: 'x' }],
        forms: { short: ['gloves'] },
        background: [{ type: 'text', name: 'a', visibleIf: '{gloves} = 0' }],
      }),
      [
        'steps[0].items[0]: expected the id of an item, but "gloves" is in retired (step "s")',
        'forms.short[0]: expected the id of an item, but "gloves" is in retired',
        'background[0].visibleIf: expected the id of an item, but {gloves} is in retired (question "a")',
      ],
    ],
    [
      'words of other tools',
      asking(
        { type: 'textarea', name: 'a' },
        { type: 'select', name: 'b' },
        { type: 'yesno', name: 'c' },
        { type: 'date', name: 'd' },
        { type: 'text', name: 'e', required: true },
        { type: 'text', name: 'f', label: 'x' },
        { type: 'text', name: 'g', validators: [{ type: 'numeric', min: 1 }] },
      ),
      [
        ...(
          [
            ['textarea', 'comment', 'a'],
            ['select', 'dropdown', 'b'],
            ['yesno', 'boolean', 'c'],
          ] as const
        ).map(
          ([came, meant, name], index) =>
            `background[${index}].type: ${TYPES} "${came}"; did you mean "${meant}"? (question "${name}")`,
        ),
        `background[3].type: ${TYPES} "date"; did you mean "text" with "inputType": "date"? (question "d")`,
        `background[4].required: expected only the keys ${QUESTION}, placeholder, maxLength, inputType, min, max, step, but got "required"; did you mean "isRequired"? (question "e")`,
        `background[5].label: expected only the keys ${QUESTION}, placeholder, maxLength, inputType, min, max, step, but got "label"; did you mean "title"? (question "f")`,
        'background[6].validators[0].min: expected only the keys type, text, minValue, maxValue, but got "min"; did you mean "minValue"? (question "g")',
      ],
    ],
    [
      'validators that say too little or something else',
      field({
        validators: [{ type: 'regex' }, { type: 'text', minLenght: 3 }, { type: 'tekst' }, { type: 'expression' }],
      }),
      [
        'background[0].validators[0].regex: expected a text, but there is no "regex" (question "x")',
        'background[0].validators[1].type: expected minLength or maxLength beside it, but got neither (question "x")',
        'background[0].validators[1].minLenght: expected only the keys type, text, minLength, maxLength, but got "minLenght"; did you mean "minLength"? (question "x")',
        'background[0].validators[2].type: expected one of the validators numeric, text, email, regex, expression, answercount, but got "tekst" (question "x")',
        'background[0].validators[3].expression: expected a text, but there is no "expression" (question "x")',
      ],
    ],
    [
      'validators that say nothing about this question, or that nothing passes',
      asking(
        { type: 'radiogroup', name: 'x', choices: ['a'], validators: [{ type: 'email' }] },
        { type: 'checkbox', name: 'y', choices: ['a', 'b'], validators: [{ type: 'answercount', minCount: 3 }] },
        { type: 'text', name: 'z', maxLength: 10, validators: [{ type: 'text', minLength: 20 }, { type: 'text' }] },
        {
          ...{ type: 'text', name: 'w', inputType: 'number', min: 5, max: 9 },
          validators: [
            { type: 'numeric', minValue: 10 },
            { type: 'numeric', maxValue: 4 },
          ],
        },
      ),
      [
        'background[0].validators[0].type: expected it only for a question of the type text, comment, but this is a radiogroup (question "x")',
        'background[1].validators[0].minCount: expected at most the number of choices, 2, but got 3 (question "y")',
        'background[2].validators[0].minLength: expected at most the maxLength of the field, 10, but got 20 (question "z")',
        'background[2].validators[1].type: expected minLength or maxLength beside it, but got neither (question "z")',
        'background[3].validators[0].minValue: expected at most the max of the field, 9, but got 10 (question "w")',
        'background[3].validators[1].maxValue: expected at least the min of the field, 5, but got 4 (question "w")',
      ],
    ],
    [
      'values that conditions cannot tell apart',
      asking({ type: 'dropdown', name: 'x', choices: ['lead', 'Lead', 'lead'] }),
      [
        'background[0].choices[1]: expected values that differ in more than capitals and spaces, but "lead" came before "Lead" (question "x")',
        'background[0].choices[2]: expected every value once, but "lead" came before (question "x")',
      ],
    ],
    [
      'a type of field that is not there, beside limits',
      field({ inputType: 'datetime', min: '2026-01-01' }),
      [
        'background[0].inputType: expected one of "text", "email", "number", "tel", "url", "date", "month", "time", "range", but got "datetime"; did you mean "date"? (question "x")',
      ],
    ],
    [
      'patterns that the flag u refuses or that nothing fits',
      field({
        validators: [
          { type: 'regex', regex: '^[\\w-.]+$' },
          { type: 'regex', regex: 'a^' },
        ],
      }),
      [
        'background[0].validators[0].regex: expected a regular expression that compiles with the flag u (\\- for - beside \\w in a set, \\{ and \\} for braces that repeat nothing, no \\ before what means nothing), but got "^[\\\\w-.]+$" (question "x")',
        'background[0].validators[1].regex: expected a regular expression that some text fits, but got "a^" (question "x")',
      ],
    ],
  ];
  for (const [name, value, expected] of CASES) {
    it(`is named: ${name}`, () => {
      expect(said(JSON.stringify(value))).to.have.members(expected);
    });
  }

  const VALUES = 'expected one of the values of';
  const NAME = 'expected the name of a question or the id of an item in braces, but';
  const EXAMPLE = `expected a condition such as "{role} = 'lead'", but got`;
  const TRUE = 'expected a condition that can be true, but no answer to';
  const CONDITIONS: [string, string][] = [
    ["{rol} = 'lead'", `${NAME} {rol} is neither; did you mean {role}?`],
    ['{goggels} = 0', `${NAME} {goggels} is neither; did you mean {goggles}?`],
    ["{ role } = 'lead'", `${NAME} { role } is neither; did you mean {role}?`],
    ["{Role} = 'lead'", `${NAME} {Role} is neither; did you mean {role}?`],
    ["{week.mo} = 'am'", `${NAME} {week.mo} is neither; did you mean {week.mon}?`],
    [
      '{panel.x} = 1',
      `${NAME} {panel.x} is neither: there are {goggles}, {boots}, {x}, {role}, {pets}, {pets.length}, {course}, {stars}, … (18 in all)`,
    ],
    ['{box} notempty', 'expected the name of a question, but {box} is a panel, which has no answer of its own'],
    ['{x} empty', 'expected a condition on other answers, but {x} can only be answered once this one holds'],
    ["{role} = 'manager'", `${VALUES} {role}, but "manager" is none of them: there are "mentor", "lead"`],
    ["{role} != 'leed'", `${VALUES} {role}, but "leed" is none of them; did you mean "lead"?`],
    ['{role} < 3', `${VALUES} {role}, but 3 is none of them: there are "lead", "mentor"`],
    ["{role} contains 'x'", `${VALUES} {role}, but "x" is none of them: there are "lead", "mentor"`],
    ["{pets} contains 'cow'", `${VALUES} {pets}, but "cow" is none of them: there are "cat", "dog"`],
    ["{pets} anyof ['cat', 'cow']", `${VALUES} {pets}, but "cow" is none of them: there are "cat", "dog"`],
    ["{course} = 'yes'", `${VALUES} {course}, but "yes" is none of them: there are true, false`],
    ['{stars} = 6', `${VALUES} {stars}, but 6 is none of them: there are 1, 2, 3, 4, 5`],
    ["{week.mon} = 'om'", `${VALUES} {week.mon}, but "om" is none of them: there are "am", "pm"`],
    ['{goggles} = 2', `${VALUES} {goggles}, but 2 is none of them: there are 0, 1, "na", "unknown"`],
    ["iif({role} = 'boss', 1, 2) = 1", `${VALUES} {role}, but "boss" is none of them: there are "lead", "mentor"`],
    ["'boss' = {role}", `${VALUES} {role}, but "boss" is none of them: there are "lead", "mentor"`],
    ['{stars} > 5', `${TRUE} {stars}, from 1 to 5, makes it so`],
    ["{age} > 'old'", 'expected a number beside {age}, but got "old"'],
    [
      "{born} > '1-1-2020'",
      `expected a date such as '2026-01-31' beside {born}, but got "1-1-2020"; did you mean '2020-01-01'?`,
    ],
    ['{born} > 2020-10-10', "expected a date such as '2026-01-31', in quotes, beside {born}, but got a calculation"],
    ["{pets} = 'cat'", `expected "{pets} contains 'cat'", since several can be ticked, but got a comparison with one`],
    ['{pets} > 1', 'expected {pets.length}, the number of choices that were ticked, but got {pets}'],
    ["{week} = 'am'", 'expected a row of the matrix, such as {week.mon}, but got {week}'],
    [
      "{role} = ['lead']",
      `expected "{role} anyof ['lead']", since the answer is one value, but got a list beside {role}`,
    ],
    ['{role} anyof []', 'expected at least one value beside {role}, but the list is empty'],
    [
      "role = 'lead'",
      `expected the name of a question in braces, but role and 'lead' are both values; did you mean {role}?`,
    ],
    ["{role} = 'lead' or 'mentor'", `expected a comparison such as "{…} = 'mentor'", but got 'mentor' alone`],
    ['true', 'expected a comparison such as "{…} = true", but got true alone'],
    ['today() > 1', 'expected a condition on at least one answer, but this one is about none'],
    ['iif({course}, 1) = 1', 'expected iif() with a condition and two values, but it has 2 parts'],
    ["{role} is 'lead'", `${EXAMPLE} "{role} is 'lead'": it cannot be read from "is 'lead'" on; did you mean =?`],
    [
      "{role} in ['lead']",
      `${EXAMPLE} "{role} in ['lead']": it cannot be read from "in ['lead']" on; did you mean anyof?`,
    ],
    ['{course} = true and {course} = false', `${TRUE} {course} makes it so`],
    ['{goggles} <= 0 and {goggles} >= 1', `${TRUE} {goggles} makes it so`],
    ["{role} empty and {role} = 'lead'", `${TRUE} {role} makes it so`],
    ["{week.mon} = 'am' and !({week.mon} anyof ['am'])", `${TRUE} {week.mon} makes it so`],
    ['{age} < 16 and {age} > 16', `${TRUE} {age} makes it so`],
    ["{born} > '2020-01-31' and {born} < '2020-01-01'", `${TRUE} {born} makes it so`],
    ['{years} > 80', `${TRUE} {years}, from 18 to 75, makes it so`],
    ['{years} = 80', `${TRUE} {years}, from 18 to 75, makes it so`],
    ['{years} < 18', `${TRUE} {years}, from 18 to 75, makes it so`],
    ['{score} >= 10.5', `${TRUE} {score}, at most 10, makes it so`],
    ["{start} < '2026-01-01'", `${TRUE} {start}, at least 2026-01-01, makes it so`],
    ["'18:00' < {hour}", `${TRUE} {hour}, at most 17:30, makes it so`],
    ['{pets.length} > 2', `${TRUE} {pets.length}, from 0 to 2, makes it so`],
    ["{score} > 'x'", 'expected a number beside {score}, but got "x"'],
    ['{age} > {born}', 'expected two answers of one kind, but {age} is a number and {born} is a date'],
    ['not {course}', `${EXAMPLE} "not {course}": it cannot be read from "{course}" on; did you mean !?`],
    ['', 'expected a text with a length of at least 1, but got ""'],
    ["{role} === 'lead'", `${EXAMPLE} "{role} === 'lead'": it cannot be read from "= 'lead'" on; did you mean =?`],
    [
      '{role} = ‘lead’',
      `${EXAMPLE} "{role} = ‘lead’": it cannot be read from "‘lead’" on; texts and dates stand in straight quotes (')`,
    ],
    [
      "{role} = 'lead",
      `${EXAMPLE} "{role} = 'lead": it cannot be read from "'lead" on; texts stand in '…', and a ' within one is \\\\' in the file`,
    ],
    ["({role} = 'lead'", `${EXAMPLE} "({role} = 'lead'": it ends too soon, without )`],
    ['{role} =', `${EXAMPLE} "{role} =": it ends too soon`],
    [
      `{role} = "it's"`,
      `${EXAMPLE} ${JSON.stringify(`{role} = "it's"`)}: it cannot be read from "\\"it's\\"" on; texts stand in '…', and a ' within one is \\\\' in the file`,
    ],
    ["{role} = 'lead' and", `${EXAMPLE} "{role} = 'lead' and": it ends too soon`],
  ];
  for (const [condition, expected] of CONDITIONS) {
    it(`is named in the condition ${condition}`, () => {
      expect(said(JSON.stringify(field({ visibleIf: condition })))).to.deep.equal([
        `background[0].visibleIf: ${expected} (question "x")`,
      ]);
    });
  }

  for (const condition of [
    ...['{years} >= 75 or {years} = 18', '{years} > 74.5', "{years} < '18.5'", '{years} <> 80', '!({years} > 80)'],
    ...["{born} < '2020-01-02' and {born} > '2020-01-01'", '{start} > today()', "{start} >= '2026-01-01'"],
    ...['{pets.length} = 0', '{pets.length} = 2', "{pets} contains 'cat' and {pets} contains 'dog'"],
    ...['{goggles} = 1 or {goggles} = 0', '{course} = true or {course} = false', '{stars} = 3'],
    ...["{role} = 'lead' and {role} <> 'mentor'", '{age} empty and {course} = true', "{hour} = '17:30'"],
    ...["{goggles} = 'na' and {goggles} <> 1", '{age} > 16 and {age} < 17', '{years} > {age}', "{role} <> 'lead'"],
  ]) {
    it(`is not found in the condition ${condition}`, () => {
      expect(said(JSON.stringify(field({ visibleIf: condition })))).to.deep.equal([]);
    });
  }

  it('is no circle where one of them is there first', () => {
    for (const first of ['{b} empty', "{b} <> 'x'", '!{b}', '{b} notempty or {course} = true', '{pets.length} < 1']) {
      const [a, b] = [
        { type: 'text', name: 'a', visibleIf: first },
        { type: 'text', name: 'b', visibleIf: '{a} notempty' },
      ];
      expect(said(JSON.stringify(asking(a, b)))).to.deep.equal([]);
    }
  });

  it('is named beside today where the day is given, and left alone where it is not', () => {
    const days = [
      { type: 'text', name: 'a', inputType: 'date', min: '2099-01-01', max: 'today()' },
      { type: 'text', name: 'b', inputType: 'month', min: '=today()', max: '2020-01' },
      { type: 'text', name: 'c', inputType: 'date', min: '2026-11-29', max: 'today()' },
    ];
    const file = JSON.stringify(asking(...days));
    expect(said(file)).to.deep.equal([]);
    expect(readInstrument(file, '2026-11-29').mistakes.map(({ message }) => message)).to.deep.equal([
      'expected at least the min, "2099-01-01", but got "today()" (question "a")',
      'expected at least the min, "=today()", but got "2020-01" (question "b")',
    ]);
  });

  it('is named in every condition, also in a panel', () => {
    const wrong = '{rol} = 1';
    const panel = {
      type: 'panel',
      name: 'p',
      visibleIf: wrong,
      elements: [{ type: 'comment', name: 'q', enableIf: wrong, requiredIf: wrong }],
    };
    const validated = { type: 'comment', name: 'r', validators: [{ type: 'expression', expression: wrong }] };
    expect(readInstrument(JSON.stringify(asking(panel, validated))).mistakes.map(({ path }) => path)).to.deep.equal([
      'background[0].visibleIf',
      'background[0].elements[0].enableIf',
      'background[0].elements[0].requiredIf',
      'background[1].validators[0].expression',
    ]);
  });

  it('is named in a condition on a question that is wrong itself', () => {
    const [role, wrong] = [
      { type: 'radiogroup', name: 'kind', choices: ['a', 'b'], colCount: 2 },
      { type: 'radiogroup', name: 'sort', choises: ['a'] },
    ];
    const conditions = ["{kind} = 'c'", "{sort} = 'c'", "{kin} = 'a'"].map((visibleIf, index) => ({
      ...{ type: 'comment', name: `c${index}`, visibleIf },
    }));
    const { mistakes } = readInstrument(JSON.stringify(asking(role, wrong, ...conditions)));
    // Of a question without choices nobody knows the values.
    expect(mistakes.map(({ path }) => path)).to.have.members([
      ...['background[0].colCount', 'background[1].choises'],
      ...['background[2].visibleIf', 'background[4].visibleIf'],
    ]);
  });

  it('is not blamed on what could not be read', () => {
    const { mistakes } = readInstrument(
      JSON.stringify(
        tools({
          scale: {
            options: [
              { value: '0', label: 'x' },
              { value: 1, label: 'x' },
            ],
          },
          levels: 'none',
          forms: [],
          planning: { short: { sd: 1, alpha: 0 } },
          dimensions: [{ id: 'safety', title: 'x', levels: { low: { looks: 'x', matters: 'x' } } }],
          background: [{ type: 'comment', name: 'q', visibleIf: '{goggles} = 0' }],
        }),
      ),
    );
    expect(mistakes.map(({ path }) => path)).to.have.members(['scale.options[0].value', 'levels', 'forms']);
    const { mistakes: others } = readInstrument(
      JSON.stringify(
        tools({
          dimensions: {},
          items: 5,
          steps: [{ id: 's', title: 'x', items: ['goggles'] }],
          background: [{ type: 'comment', name: 'q', visibleIf: '{goggles} = 0' }],
        }),
      ),
    );
    expect(others.map(({ path }) => path)).to.deep.equal(['dimensions', 'items']);
  });

  it('takes a moment, also where all is wrong', () => {
    const names = Array.from({ length: 400 }, (_, index) => `x${String(index).repeat(12)}`);
    const items = names.map((id) => ({ id, dimension: `${id}y`, text: 'x', tekst: 'x' }));
    const steps = names.map((id) => ({ id, title: 'x', items: names.map((one) => `${one}z`).slice(0, 100) }));
    const condition = names
      .slice(0, 12)
      .map((name) => `{${name}z} = 1`)
      .join(' or ');
    const background = names.slice(0, 40).map((name) => ({ type: 'comment', name: `${name}q`, visibleIf: condition }));
    const before = performance.now();
    const { mistakes } = readInstrument(JSON.stringify(tools({ items, steps, background }), null, 1));
    expect(performance.now() - before).to.be.lessThan(5000);
    expect(mistakes.length).to.equal(201);
    expect(mistakes.find(({ path }) => path === '')?.message).to.equal(
      'expected no more than these, but got more than 200 mistakes',
    );
  });

  it('is named where a panel waits for what is in it', () => {
    const inside = { type: 'checkbox', name: 'q', choices: ['a'] };
    const panel = { type: 'panel', name: 'p', visibleIf: '{q.length} > 1', elements: [inside] };
    expect(said(JSON.stringify(asking(panel)))).to.deep.equal([
      'background[0].visibleIf: expected a condition on other answers, but {q.length} can only be answered once this one holds (panel "p")',
    ]);
  });

  it('does not hide the next one: what has another form, and what does not fit together', () => {
    const value = tools({
      id: 'My Tools',
      items: [
        { id: 'goggles', dimension: 'saftey', text: 5 },
        { id: 'goggles', dimension: 'safety', text: 'x' },
      ],
      background: [
        { type: 'text', name: 'a', titel: 'x', visibleIf: "{b} = 'z'" },
        { type: 'dropdown', name: 'b', choices: ['y'] },
        { type: 'text', name: 'c', visibleIf: "{d} = 'y'" },
      ],
    });
    expect(readInstrument(JSON.stringify(value)).mistakes.map(({ path }) => path)).to.deep.equal([
      'id',
      'items[0].dimension',
      'items[0].text',
      'items[1].id',
      'background[0].titel',
      'background[0].visibleIf',
      'background[2].visibleIf',
    ]);
  });
});
