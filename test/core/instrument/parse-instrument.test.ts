import { expect } from '@open-wc/testing';
import { LeerscanError, parseInstrument } from '../../../src/core/index.js';
import { BACKGROUND, LEAST, least, rich } from '../../fixtures/instruments.js';

function refusal(value: unknown): LeerscanError {
  try {
    parseInstrument(value);
  } catch (error) {
    if (error instanceof LeerscanError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

const both = { nl: 'x', en: 'x' };

describe('parseInstrument', () => {
  it('takes the least that a foreign instrument must have', () => {
    const instrument = parseInstrument(LEAST);
    expect(instrument.items.length).to.equal(12);
    expect(instrument).to.deep.include({
      languages: ['und'],
      levels: [],
      steps: [],
      background: [],
      forms: {},
      planning: {},
    });
  });

  it('takes a version that is a number', () => {
    expect(parseInstrument(least({ version: 3 })).version).to.equal('3');
  });

  it('takes the address of a schema, and leaves it to editors', () => {
    expect(parseInstrument(least({ $schema: 'instrument.schema.json' }))).to.deep.equal(parseInstrument(LEAST));
  });

  it('takes the languages of all texts together where none are declared', () => {
    const text = { en: 'x', nl: 'x' };
    const scale = { options: [0, 1].map((value) => ({ value, label: 'x' })) };
    const one = { title: { nl: 'x' }, scale, dimensions: [{ id: 'one', title: text }] };
    const { issues } = refusal(least({ ...one, items: [{ id: 'a', dimension: 'one', text }] }));
    expect(issues[0]).to.deep.equal({ path: 'title', message: 'expected a text in en, but it has only nl' });
  });

  it('takes every optional part, and puts levels in order', () => {
    const instrument = rich();
    expect(instrument.languages).to.deep.equal(['nl', 'en']);
    expect(instrument.levels.map((level) => level.id)).to.deep.equal(['low', 'high']);
    expect(instrument.steps[0]).to.deep.include({ dimension: 'one', keep: false, effort: 'large' });
  });

  it('takes every supported background question', () => {
    expect(parseInstrument(least({ background: BACKGROUND })).background.length).to.equal(BACKGROUND.length);
  });

  it('takes what the limits allow', () => {
    const dimensions = Array.from({ length: 20 }, (_, index) => ({ id: `d${index}`, title: 'D' }));
    const items = Array.from({ length: 500 }, (_, index) => ({
      id: `i${index}`,
      dimension: `d${index % 20}`,
      text: 'I',
    }));
    const options = Array.from({ length: 11 }, (_, value) => ({ value: value * 1.5 - 3, label: 'O' }));
    expect(parseInstrument(least({ dimensions, items, scale: { options } })).items.length).to.equal(500);
  });

  const options = (count: number) => ({
    options: Array.from({ length: count }, (_, value) => ({ value, label: 'x' })),
  });
  const withItem = (change: Record<string, unknown>) =>
    least({ items: [...LEAST.items.slice(0, -1), { ...LEAST.items.at(-1), ...change }] });

  const withPattern = (regex: string) =>
    least({ background: [{ type: 'text', name: 't', validators: [{ type: 'regex', regex }] }] });

  const REFUSED: [string, unknown, string, string][] = [
    [
      'nothing',
      undefined,
      '',
      'expected an object with the keys id, version, title, scale, dimensions, items, but got nothing',
    ],
    ['a text', '{}', '', 'expected an object with the keys id, version, title, scale, dimensions, items, but got "{}"'],
    [
      'a list',
      [],
      '',
      'expected an object with the keys id, version, title, scale, dimensions, items, but got a list of 0',
    ],
    ['a function inside', least({ title: () => 'x' }), 'title', 'expected plain JSON, but got a function'],
    [
      'a missing title',
      least({ title: undefined }),
      'title',
      'expected a text, or a text per language, but there is no "title"',
    ],
    ['an empty text', least({ title: '' }), 'title', 'expected a text that is not blank, but got ""'],
    [
      'a text that is missing in one language',
      withItem({ text: { nl: 'x', en: null } }),
      'items[11].text.en',
      'expected a text, but got null',
    ],
    [
      'a language in capitals',
      withItem({ text: { NL: 'x' } }),
      'items[11].text.NL',
      'expected as key a language code such as "nl", but got "NL"',
    ],
    [
      'a list as one word',
      least({ steps: [{ id: 's', title: 'x', items: ['one-a'], who: 'mentor' }] }),
      'steps[0].who',
      'expected a list, but got "mentor"',
    ],
    ['a text in no language', least({ title: {} }), 'title', 'expected a text, or a text per language'],
    ['an unknown key', least({ tittle: 'x' }), 'tittle', 'expected only the keys id, version, languages, title,'],
    [
      'an unknown dimension',
      withItem({ dimension: 'four' }),
      'items[11].dimension',
      'expected the id of a dimension, but there is no "four"',
    ],
    [
      'a dimension without items',
      least({ dimensions: [...LEAST.dimensions, { id: 'four', title: 'Four' }] }),
      'dimensions[3]',
      'expected at least one item for "four", but there is none',
    ],
    [
      'an item id that comes twice',
      withItem({ id: 'one-a' }),
      'items[11].id',
      'expected every id once, but "one-a" came before',
    ],
    [
      'a dimension id that comes twice',
      least({ dimensions: [...LEAST.dimensions, { id: 'one', title: 'x' }] }),
      'dimensions[3].id',
      'expected every id once, but "one" came before',
    ],
    [
      'an id with a capital',
      withItem({ id: 'Three' }),
      'items[11].id',
      'expected an id of 1 to 40 characters a-z, 0-9, _ or -, that begins with a letter, such as "three", but got "Three"',
    ],
    [
      'an id that is too long',
      withItem({ id: 'x'.repeat(41) }),
      'items[11].id',
      'expected an id of 1 to 40 characters',
    ],
    [
      'an id that every object has',
      withItem({ id: 'constructor' }),
      'items[11].id',
      'expected a safe id, but "constructor" is a name that every object has',
    ],
    [
      'a key that every object has',
      JSON.parse('{"id":"x","__proto__":{"a":1}}'),
      '',
      'expected a safe key, but "__proto__" is a name that every object has',
    ],
    [
      'a form called toString',
      least({ forms: { toString: ['one-a'] } }),
      'forms',
      'expected a safe key, but "toString" is a name that every object has',
    ],
    [
      'a language that a text lacks',
      least({ languages: ['nl', 'en'], title: { nl: 'x' }, description: { nl: 'x', en: 'x' } }),
      'title',
      'expected a text in en, but it has only nl',
    ],
    [
      'a plain text where there are languages',
      least({ languages: ['nl', 'en'] }),
      'title',
      'expected a text in each of nl, en, but got one plain text "Tiny"',
    ],
    [
      'an odd language',
      least({ languages: ['dutch!'] }),
      'languages[0]',
      'expected a language code such as "nl" or "pt-BR", but got "dutch!"',
    ],
    [
      'a step for an unknown item',
      least({ steps: [{ id: 's', title: 'x', items: ['nope'] }] }),
      'steps[0].items[0]',
      'expected the id of an item, but there is no "nope"',
    ],
    [
      'a step for no item',
      least({ steps: [{ id: 's', title: 'x' }] }),
      'steps[0].items',
      'expected the items that this step serves, but got nothing',
    ],
    [
      'a form with an unknown item',
      least({ forms: { short: ['nope'] } }),
      'forms.short[0]',
      'expected the id of an item, but there is no "nope"',
    ],
    [
      'a form called full',
      least({ forms: { full: ['one-a'] } }),
      'forms.full',
      'expected another name, since "full" always holds every item',
    ],
    [
      'planning values for an unknown form',
      least({ planning: { mini: { sd: 18, alpha: 0.7 } } }),
      'planning.mini',
      'expected the id of a form, but there is no "mini"',
    ],
    [
      'planning values out of range',
      least({ planning: { full: { sd: 18, alpha: 1 } } }),
      'planning.full.alpha',
      'expected a number of less than 1, but got 1',
    ],
    [
      'a wrong version',
      least({ version: 'v2-beta' }),
      'version',
      'expected a version such as "1", "1.2" or "1.2.3", each part at most 999, but got "v2-beta"',
    ],
    ['a version with leading zeros', least({ version: '01.2' }), 'version', 'expected a version'],
    [
      'one option',
      least({ scale: options(1) }),
      'scale.options',
      'expected a list with a length of at least 2, but got a list of 1',
    ],
    [
      'twelve options',
      least({ scale: options(12) }),
      'scale.options',
      'expected a list with a length of at most 11, but got a list of 12',
    ],
    [
      'an option value that comes twice',
      least({
        scale: {
          options: [
            { value: 1, label: 'x' },
            { value: 1, label: 'y' },
          ],
        },
      }),
      'scale.options[1].value',
      'expected every value once, but 1 came before',
    ],
    [
      'an infinite option',
      least({
        scale: {
          options: [
            { value: 1, label: 'x' },
            { value: Infinity, label: 'y' },
          ],
        },
      }),
      'scale.options[1].value',
      'expected a number, but got Infinity',
    ],
    [
      '501 items',
      least({ items: Array.from({ length: 501 }, (_, index) => ({ id: `i${index}`, dimension: 'one', text: 'x' })) }),
      'items',
      'expected a list with a length of at most 500, but got a list of 501',
    ],
    [
      '21 dimensions',
      least({ dimensions: Array.from({ length: 21 }, (_, index) => ({ id: `d${index}`, title: 'x' })) }),
      'dimensions',
      'expected a list with a length of at most 20, but got a list of 21',
    ],
    [
      'a text without end',
      least({ title: 'x'.repeat(2001) }),
      'title',
      'expected a text with a length of at most 2000, but got "xxx',
    ],
    [
      'too many values',
      least({ description: 'x', steps: Array.from({ length: 61_000 }, () => 0) }),
      '',
      'expected at most 60000 values in all, but there are more',
    ],
    [
      'levels that do not begin at 0',
      least({ levels: [{ id: 'l', from: 10, title: 'x' }] }),
      'levels[0].from',
      'expected the lowest level to begin at 0, but it begins at 10',
    ],
    [
      'an unsupported question',
      least({ background: [{ type: 'file', name: 'cv' }] }),
      'background[0].type',
      'expected one of the question types text, comment, radiogroup, checkbox, dropdown, boolean, rating, matrix, panel, but got "file"',
    ],
    [
      'an html element',
      least({ background: [{ type: 'html', name: 'x', html: '<b>' }] }),
      'background[0].type',
      'but got "html"',
    ],
    [
      'choices from the network',
      least({ background: [{ type: 'dropdown', name: 'x', choicesByUrl: { url: 'https://example.org' } }] }),
      'background[0].choicesByUrl',
      'but got "choicesByUrl"; did you mean "choices"?',
    ],
    [
      'an unsupported question in a panel',
      least({ background: [{ type: 'panel', name: 'p', elements: [{ type: 'signaturepad', name: 's' }] }] }),
      'background[0].elements[0].type',
      'but got "signaturepad"',
    ],
    [
      'a setting of another type',
      least({ background: [{ type: 'boolean', name: 'x', choices: [1] }] }),
      'background[0].choices',
      'requiredIf, isRequired, validators, labelTrue, labelFalse, but got "choices"',
    ],
    [
      'a question called like an item',
      least({
        items: [...LEAST.items, { id: 'colour', dimension: 'one', text: 'x' }],
        background: [{ type: 'text', name: 'colour' }],
      }),
      'background[0].name',
      'expected a name other than the ids of the items, but "colour" is an item',
    ],
    [
      'a question that comes twice',
      least({
        background: [
          { type: 'text', name: 'a' },
          { type: 'comment', name: 'a' },
        ],
      }),
      'background[1].name',
      'expected every name once, but "a" came before',
    ],
    [
      'a question called constructor',
      least({ background: [{ type: 'text', name: 'constructor' }] }),
      'background[0].name',
      'expected a safe name',
    ],
    [
      'a value with a bar in it',
      least({ background: [{ type: 'dropdown', name: 'd', choices: ['m|f'] }] }),
      'background[0].choices[0]',
      'expected a value',
    ],
    [
      'a regular expression that looks ahead',
      withPattern('^(?=.*\\d).+$'),
      'background[0].validators[0].regex',
      'expected a regular expression without looking around or settings inside, such as (?=, (?! or (?i:, but got "^(?=.*\\\\d).+$"',
    ],
    [
      'a regular expression that looks behind',
      withPattern('(?<!a)b'),
      'background[0].validators[0].regex',
      'expected a regular expression without looking around',
    ],
    [
      'a regular expression that refers back',
      withPattern('(a)\\1'),
      'background[0].validators[0].regex',
      'expected a regular expression without references to what came before',
    ],
    [
      'a regular expression that is a million long',
      withPattern('((a{100}){100}){100}'),
      'background[0].validators[0].regex',
      'expected a regular expression that takes at most 2000 steps',
    ],
    [
      'a regular expression that does not compile',
      least({ background: [{ type: 'text', name: 't', validators: [{ type: 'regex', regex: '[a-' }] }] }),
      'background[0].validators[0].regex',
      'expected a regular expression that compiles, but got "[a-"',
    ],
    [
      'an option out of all proportion',
      least({
        scale: {
          options: [
            { value: 0, label: 'x' },
            { value: 1e300, label: 'y' },
          ],
        },
      }),
      'scale.options[1].value',
      'expected a number of at most 1000000000, but got 1e+300',
    ],
    [
      'a value that cannot be read',
      Object.defineProperty({}, 'id', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
      '',
      'expected plain JSON, but reading it failed: no',
    ],
    [
      'a rating of forty',
      least({ background: [{ type: 'rating', name: 'r', rateMax: 41 }] }),
      'background[0].rateMax',
      'expected a rating of 2 to 11 values, but it runs from 1 to 41',
    ],
    [
      'a choice that comes twice',
      least({ background: [{ type: 'dropdown', name: 'r', choices: ['a', 'a'] }] }),
      'background[0].choices[1]',
      'expected every value once, but "a" came before',
    ],
    [
      'a background text that lacks a language',
      least({ ...langs(), background: [{ type: 'text', name: 't', title: { nl: 'x' } }] }),
      'background[0].title',
      'expected a text in en, but it has only nl',
    ],
  ];
  function langs() {
    return {
      languages: ['nl', 'en'],
      title: both,
      scale: {
        options: [
          { value: 0, label: both },
          { value: 1, label: both },
        ],
      },
      dimensions: [{ id: 'one', title: both }],
      items: [{ id: 'a', dimension: 'one', text: both }],
    };
  }
  for (const [name, value, path, message] of REFUSED) {
    it(`refuses ${name}`, () => {
      const { code, issues } = refusal(value);
      expect(code).to.equal('instrument-invalid');
      const found = issues.find((issue) => issue.path === path);
      expect(found?.message, JSON.stringify(issues)).to.contain(message);
    });
  }

  it('refuses a value that holds itself', () => {
    const loop = least();
    loop['self'] = loop;
    expect(refusal(loop).issues[0]?.message).to.contain('expected at most');
  });

  it('names every place that is wrong, not just the first', () => {
    const { issues } = refusal(least({ items: LEAST.items.map((item) => ({ ...item, dimension: 'nope' })) }));
    expect(issues.filter((issue) => issue.path.endsWith('.dimension')).length).to.equal(12);
  });
});
