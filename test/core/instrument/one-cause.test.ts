import { expect } from '@open-wc/testing';
import { item, said, tools } from '../../fixtures/tools-instrument.js';

type Part = Record<string, unknown>;
const asking = (...background: unknown[]): Part => tools({ background });

describe('one mistake', () => {
  const CASES: [string, Part, string[]][] = [
    [
      'a list of a panel under another key, with what looks like texts in it',
      {
        ...tools({ languages: ['nl'] }),
        background: [
          { type: 'panel', name: 'p', questions: [{ type: 'text', name: 'z', min: 1, title: { nl: 'x', fr: 'x' } }] },
        ],
      },
      [
        'background[0].questions: expected only the keys type, name, title, description, visibleIf, elements, but got "questions"; did you mean "elements"? (panel "p")',
      ],
    ],
    [
      'texts under a key of the whole that is not there',
      { ...tools({ languages: ['nl'] }), colophon: { title: { nl: 'x', fr: 'x' } } },
      [
        'colophon: expected only the keys id, version, languages, title, description, instructions, provenance, scale, dimensions, items, levels, steps, background, forms, addOn, retired, planning, but got "colophon"',
      ],
    ],
    [
      'a word that only begins like one of a short list',
      tools({ steps: [{ id: 's', items: ['goggles'], title: 'x', who: ['teamleider'] }] }),
      ['steps[0].who[0]: expected one of "lead", "mentor", "team", "hr", but got "teamleider" (step "s")'],
    ],
    [
      'a dimension that only begins like another one',
      item({ dimension: 'safety-at-our-work' }),
      [
        'items[0].dimension: expected the id of a dimension, but there is no "safety-at-our-work": there is "safety" (item "goggles")',
      ],
    ],
    [
      'a question among the items',
      tools({
        items: [
          { id: 'goggles', dimension: 'safety', text: 'x' },
          { type: 'radiogroup', name: 'role', title: 'Your role', choices: ['lead', 'team'] },
        ],
        background: [{ type: 'comment', name: 'why', visibleIf: "{role} = 'lead'" }],
      }),
      ['items[1]: expected an item, but this looks like a question; it belongs in "background" (item "role")'],
    ],
    [
      'a question among the items, in a language that is not declared',
      tools({
        languages: ['nl'],
        items: [
          { id: 'goggles', dimension: 'safety', text: 'x' },
          { type: 'text', name: 'role', title: { fr: 'x' } },
        ],
      }),
      ['items[1]: expected an item, but this looks like a question; it belongs in "background" (item "role")'],
    ],
    [
      'the items of a step under another key',
      tools({ steps: [{ id: 's', title: 'x', stellingen: ['goggles'] }] }),
      [
        'steps[0].stellingen: expected only the keys id, dimension, items, keep, effort, who, title, why, action, questions, source, but got "stellingen"; did you mean "items"? (step "s")',
      ],
    ],
    [
      'an item among the questions',
      asking(
        { id: 'gloves', dimension: 'safety', text: 'I wear gloves.' },
        { type: 'comment', name: 'why', visibleIf: '{gloves} = 1' },
      ),
      ['background[0]: expected a question, but this looks like an item; it belongs in "items" (question "gloves")'],
    ],
    [
      'no items yet',
      {
        ...tools({ items: [], forms: { kort: ['goggles'] }, steps: [{ id: 's', title: 'x', items: ['goggles'] }] }),
        background: [{ type: 'comment', name: 'why', visibleIf: '{goggles} = 1' }],
      },
      ['items: expected a list with a length of at least 1, but got a list of 0'],
    ],
    [
      'forms in a list',
      tools({ forms: ['goggles'] }),
      ['forms: expected an object such as { "short": ["…", "…"] }, but got a list of 1'],
    ],
    [
      'planning values of no form',
      tools({ planning: [0.5] }),
      ['planning: expected an object such as { "full": { "sd": 18, "alpha": 0.8 } }, but got a list of 1'],
    ],
    [
      'a validator without a list around it',
      asking({ type: 'text', name: 'x', validators: { type: 'email' } }),
      ['background[0].validators: expected a list, but got an object; put [ ] around it (question "x")'],
    ],
    [
      'items by id instead of a list',
      tools({ items: { goggles: { dimension: 'safety', text: 'x' } } }),
      ['items: expected a list, but got an object'],
    ],
    [
      'an item without its dimension',
      tools({ items: [{ id: 'goggles', text: 'x' }] }),
      ['items[0].dimension: expected a text, but there is no "dimension" (item "goggles")'],
    ],
    [
      'an item without an id',
      tools({ items: [{ dimension: 'safety', text: 'x' }] }),
      ['items[0].id: expected a text, but there is no "id" (item "x")'],
    ],
    [
      'an item without a text',
      tools({ items: [{ id: 'goggles', dimension: 'safety' }] }),
      ['items[0].text: expected a text, or a text per language, but there is no "text" (item "goggles")'],
    ],
    [
      'a question without a name',
      asking({ type: 'text', title: 'Team' }),
      ['background[0].name: expected a text, but there is no "name" (question "Team")'],
    ],
    [
      'a question without a type',
      asking({ name: 'x' }),
      [
        'background[0].type: expected one of the question types text, comment, radiogroup, checkbox, dropdown, boolean, rating, matrix, panel, but there is no "type" (question "x")',
      ],
    ],
  ];
  for (const [name, value, expected] of CASES)
    it(`is one sentence: ${name}`, () => expect(said(JSON.stringify(value))).to.deep.equal(expected));

  it('leaves no text unread beside a key that is refused', () => {
    const texts = { title: { nl: 'x' }, description: { nl: 'x' } };
    const value = {
      ...tools({ languages: ['nl'] }),
      ...texts,
      background: [{ type: 'text', nom: 'a', title: { fr: 'x' } }],
    };
    expect(said(JSON.stringify(value))).to.include(
      'background[0].title.fr: expected texts in nl, as "languages" says, but got one in fr (question "x")',
    );
  });

  for (const [key, place, value] of [
    ['vraag', 'items[0]', tools({ items: [{ id: 'goggles', dimension: 'safety', vraag: 'x' }] })],
    ['label', 'items[0]', tools({ items: [{ id: 'goggles', dimension: 'safety', label: 'x' }] })],
    ['titel', 'dimensions[0]', tools({ dimensions: [{ id: 'safety', titel: 'x' }] })],
    ['options', 'background[0]', asking({ type: 'dropdown', name: 'x', options: ['a', 'b'] })],
    ['keuzes', 'background[0]', asking({ type: 'dropdown', name: 'x', keuzes: ['a', 'b'] })],
    ['naam', 'background[0]', asking({ type: 'comment', naam: 'x' })],
  ] as const)
    it(`is one sentence where ${key} stands for a key that has to be there`, () => {
      const [first, ...others] = said(JSON.stringify(value));
      expect(others).to.deep.equal([]);
      expect(first).to.match(
        new RegExp(`^${place.replace(/[[\]]/g, '\\$&')}\\.${key}: expected only .+; did you mean "\\w+"\\?`),
      );
    });
});
