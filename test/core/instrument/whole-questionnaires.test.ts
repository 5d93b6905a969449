import { expect } from '@open-wc/testing';
import { said } from '../../fixtures/tools-instrument.js';

/** Questionnaires as they come in: written in a hurry, after an example, in a plain editor. */
const QUESTIONNAIRES: readonly (readonly [name: string, value: unknown, mistakes: readonly string[]])[] = [
  [
    'a scan of wellbeing, with questions about the person',
    {
      id: 'welzijn',
      version: '1.0',
      title: 'Welzijn op het werk',
      scale: {
        options: [
          { value: 1, label: 'nooit' },
          { value: 2, label: 'soms' },
          { value: 3, label: 'vaak' },
        ],
      },
      dimensions: [{ id: 'werkdruk', title: 'Werkdruk' }],
      items: [
        { id: 'tijd', dimension: 'werkdruk', text: 'Ik heb genoeg tijd voor mijn werk.' },
        { id: 'pauze', dimension: 'werkdruk', text: 'Ik kan pauze nemen wanneer ik wil.' },
      ],
      background: [
        { type: 'dropdown', name: 'dienst', title: 'Op welke dienst werk je?', choices: 'HR, ICT, Logistiek' },
        {
          type: 'radiogroup',
          name: 'contract',
          title: 'Welk contract heb je?',
          choices: ['vast', 'tijdelijk', 'interim'],
          hasOther: true,
        },
        { type: 'text', name: 'leeftijd', title: 'Hoe oud ben je?', min: 16, max: 70 },
        { type: 'text', name: 'mail', title: 'Je e-mailadres', inputType: 'e-mail', visibleIf: '{contract} is vast' },
        { type: 'comment', name: 'waarom', title: 'Waarom?', visibleIf: "{tijd} = 'nooit'" },
        {
          type: 'text',
          name: 'eind-datum',
          title: 'Wanneer loopt je contract af?',
          inputType: 'date',
          min: 'today',
          visibleIf: "{contract} = 'tijdelijk' of {contract} = 'interim'",
        },
      ],
    },
    [
      'background[0].choices: expected a list, but got "HR, ICT, Logistiek"; did you mean ["HR","ICT","Logistiek"]? (question "dienst")',
      'background[1].hasOther: expected only the keys type, name, title, description, visibleIf, enableIf, requiredIf, isRequired, validators, choices, but got "hasOther" (question "contract")',
      'background[2].min: expected it only beside the inputType number, range, date, month, time, but this field is of type "text"; did you mean it with "inputType": "number"? (question "leeftijd")',
      'background[2].max: expected it only beside the inputType number, range, date, month, time, but this field is of type "text"; did you mean it with "inputType": "number"? (question "leeftijd")',
      'background[3].inputType: expected one of "text", "email", "number", "tel", "url", "date", "month", "time", "range", but got "e-mail"; did you mean "email"? (question "mail")',
      'background[3].visibleIf: expected a condition such as "{role} = \'lead\'", but got "{contract} is vast": it cannot be read from "is vast" on; did you mean =? (question "mail")',
      'background[4].visibleIf: expected one of the values of {tijd}, but "nooit" is none of them: there are 1, 2, 3, "na", "unknown" (question "waarom")',
      'background[5].min: expected a date such as "2026-01-31", or "today()", but got "today" (question "eind-datum")',
      'background[5].visibleIf: expected a condition such as "{role} = \'lead\'", but got "{contract} = \'tijdelijk\' of {contract} = \'interim\'": it cannot be read from "of {contract} = \'interim\'" on; did you mean or? (question "eind-datum")',
    ],
  ],
  [
    'a scan with steps and forms',
    {
      id: 'zorg-leren',
      version: '1.1',
      title: 'Leren in de zorg',
      scale: {
        options: [
          { value: 1, label: 'nooit' },
          { value: 2, label: 'soms' },
          { value: 2, label: 'vaak' },
          { value: 4, label: 'altijd' },
        ],
      },
      dimensions: [
        { id: 'feedback', title: 'Feedback' },
        { id: 'overleg', title: 'Overleg' },
        { id: 'rust', title: 'Rust' },
      ],
      items: [
        { id: 'fb-krijgen', dimension: 'feedback', text: 'Ik krijg feedback.', reversed: 'false' },
        { id: 'fb-geven', dimension: 'Feedback', text: 'Ik geef feedback.' },
        { id: 'ov-week', dimension: 'overleg', text: '' },
      ],
      steps: [
        { id: 's1', items: ['fb_krijgen'], title: 'Vraag feedback', effort: 'klein', who: ['medewerker'] },
        { id: 's2', keep: true, items: ['ov-week'], title: 'Hou het overleg' },
        { id: 's3', dimension: 'overleg', title: 'Plan overleg' },
        { id: 's4', dimension: 'overleg', items: ['fb-geven'], title: 'Spreek af' },
      ],
      forms: { full: ['fb-krijgen'], kort: ['fb-krijgen', 'fb-krijgen'] },
      planning: { korte: { sd: '18', alpha: 0.7 } },
    },
    [
      'scale.options[2].value: expected every value once, but 2 came before (option "vaak")',
      'dimensions[2]: expected at least one item for "rust", but there is none (dimension "rust")',
      'items[0].reversed: expected true or false, but got "false"; did you mean false, without quotes? (item "fb-krijgen")',
      'items[1].dimension: expected an id of 1 to 40 characters a-z, 0-9, _ or -, that begins with a letter, such as "feedback", but got "Feedback" (item "fb-geven")',
      'items[2].text: expected a text that is not blank, but got "" (item "ov-week")',
      'steps[0].items[0]: expected the id of an item, but there is no "fb_krijgen"; did you mean "fb-krijgen"? (step "s1")',
      'steps[0].effort: expected one of "small", "medium", "large", but got "klein" (step "s1")',
      'steps[0].who[0]: expected one of "lead", "mentor", "team", "hr", but got "medewerker" (step "s1")',
      'steps[1].dimension: expected the dimension that this step keeps, but got nothing (step "s2")',
      'steps[1].items: expected no items beside "keep": true, but got a list of 1 (step "s2")',
      'steps[2].items: expected the items that this step serves, or "keep": true, but got nothing (step "s3")',
      'steps[3].dimension: expected a dimension of its items, such as "feedback", but got "overleg" (step "s4")',
      'forms.full: expected another name, since "full" always holds every item',
      'forms.kort: expected every item once, but "fb-krijgen" comes twice',
      'planning.korte: expected the id of a form, but there is no "korte"; did you mean "kort"?',
      'planning.korte.sd: expected a number, but got "18"; did you mean 18, without quotes?',
    ],
  ],
  [
    'a scan with conditions',
    {
      id: 'samenwerken',
      version: '1.0',
      title: 'Samenwerken',
      scale: {
        options: [
          { value: 1, label: 'nooit' },
          { value: 2, label: 'altijd' },
        ],
      },
      dimensions: [{ id: 'team', title: 'Team' }],
      items: [
        { id: 'vraag', dimension: 'team', text: 'Ik vraag hulp.' },
        { id: 'geef', dimension: 'team', text: 'Ik geef hulp.' },
      ],
      background: [
        { type: 'radiogroup', name: 'team', title: 'Welk team?', choices: ['A', 'B', 'C'] },
        { type: 'radiogroup', name: 'rol', title: 'Rol', choices: { lead: 'Teamleider', lid: 'Teamlid' } },
        { type: 'comment', name: 'b-vraag', title: 'Voor team B', visibleIf: "{team} = B of {Team} = 'C'" },
        { type: 'comment', name: 'c-vraag', title: 'Voor team C', visibleIf: "{panel.team} = 'C'" },
        { type: 'comment', name: 'score', title: 'Waarom zo laag?', visibleIf: 'avg(vraag, geef) < 1.5' },
        { type: 'comment', name: 'd', title: 'Nog iets', visibleIf: "team = 'A' and {rol} <> teamlid", rows: '5' },
        {
          type: 'checkbox',
          name: 'dagen',
          title: 'Werkdagen',
          choices: ['ma', 'di', 'wo'],
          isRequired: true,
          hasNone: true,
          validators: { type: 'answercount', minCount: 1 },
        },
      ],
    },
    [
      'background[1].choices: expected a list, but got an object (question "rol")',
      'background[2].visibleIf: expected a condition such as "{role} = \'lead\'", but got "{team} = B of {Team} = \'C\'": it cannot be read from "of {Team} = \'C\'" on; did you mean or? (question "b-vraag")',
      'background[3].visibleIf: expected the name of a question or the id of an item in braces, but {panel.team} is neither: there are {team}, {vraag}, {geef}, {rol}, {b-vraag}, {c-vraag}, {score}, {d}, … (10 in all) (question "c-vraag")',
      'background[4].visibleIf: expected a number, or the name of a question in braces, but got vraag; did you mean {vraag}? (question "score")',
      'background[4].visibleIf: expected a number, or the name of a question in braces, but got geef; did you mean {geef}? (question "score")',
      'background[5].visibleIf: expected the name of a question in braces, but team and \'A\' are both values; did you mean {team}? (question "d")',
      'background[5].rows: expected a number, but got "5"; did you mean 5, without quotes? (question "d")',
      'background[6].hasNone: expected only the keys type, name, title, description, visibleIf, enableIf, requiredIf, isRequired, validators, choices, but got "hasNone" (question "dagen")',
      'background[6].validators: expected a list, but got an object; put [ ] around it (question "dagen")',
    ],
  ],
  [
    'a scan with days and times',
    {
      id: 'bevraging',
      version: '1.0',
      title: 'Bevraging',
      scale: {
        options: [
          { value: 1, label: 'nee' },
          { value: 2, label: 'ja' },
        ],
      },
      dimensions: [{ id: 'a', title: 'A' }],
      items: [{ id: 'een', dimension: 'b', text: 'x' }],
      background: [
        { type: 'text', name: 'start', title: 'Startdatum', inputType: 'date', min: '1/1/2020', max: '2026-12-31' },
        {
          type: 'text',
          name: 'einde',
          title: 'Einddatum',
          inputType: 'date',
          min: '{start}',
          validators: [{ type: 'expression', text: 'Na de start', expression: '{einde} > {begin}' }],
        },
        {
          type: 'text',
          name: 'uur',
          title: 'Hoe laat begin je?',
          inputType: 'time',
          min: '6:00',
          max: '24:00',
          step: 15,
        },
        {
          type: 'comment',
          name: 'x',
          title: 'Waarom?',
          visibleIf: "dateDiff({start}, {einde}, 'days') > 30 and years({start}) > 2",
        },
        { type: 'comment', name: 'y', title: 'En toen?', visibleIf: '{uur} > 9 and {start} > 2020-01-01' },
      ],
    },
    [
      'items[0].dimension: expected the id of a dimension, but there is no "b": there is "a" (item "een")',
      'background[0].min: expected a date such as "2026-01-31", or "today()", but got "1/1/2020"; did you mean "2020-01-01"? (question "start")',
      'background[1].min: expected a date such as "2026-01-31", or "today()", but got "{start}" (question "einde")',
      'background[1].validators[0].expression: expected the name of a question or the id of an item in braces, but {begin} is neither: there are {een}, {start}, {einde}, {uur}, {x}, {y} (question "einde")',
      'background[2].min: expected a time such as "09:30", but got "6:00"; did you mean "06:00"? (question "uur")',
      'background[2].max: expected a time such as "09:30", but got "24:00" (question "uur")',
      'background[2].step: expected a step only for numbers, but this is a field of type "time" (question "uur")',
      'background[3].visibleIf: expected one of the functions, but there is no years(); did you mean year()? (question "x")',
      'background[4].visibleIf: expected a condition such as "{role} = \'lead\'", but got "{uur} > 9 and {start} > 2020-01-01": it cannot be read from "01-01" on; texts and dates stand in straight quotes (\') (question "y")',
    ],
  ],
];

describe('a questionnaire with mistakes of several kinds', () => {
  for (const [name, value, mistakes] of QUESTIONNAIRES)
    it(`is told all of them: ${name}`, () => expect(said(JSON.stringify(value))).to.deep.equal(mistakes));
});
