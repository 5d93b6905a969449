import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../src/core/index.js';
import type { Instrument } from '../../src/core/index.js';
import { loadInstrument } from '../../src/instruments/index.js';
import type { Draft } from '../../src/engine/survey-engine.js';
import { SurveyEngine } from '../../src/engine/survey-engine.js';
import type { ElementView, Fault, QuestionView } from '../../src/engine/question-view.js';
import { surveyJsonOf } from '../../src/engine/survey-json.js';
import { BACKGROUND, least } from '../fixtures/instruments.js';

const EMPTY: Draft = { answers: {}, respondent: {} };
const instrument = parseInstrument(least({ background: BACKGROUND }));
const create = (draft = EMPTY, of: Instrument = instrument, language = 'und') =>
  SurveyEngine.create({ instrument: of, form: 'full', language }, () => draft);
const flat = (elements: readonly ElementView[]): QuestionView[] =>
  elements.flatMap((element) => (element.kind === 'panel' ? flat(element.elements) : [element]));
const names = (engine: SurveyEngine): string[] => flat(engine.background).map((view) => view.name);

const faults = (engine: SurveyEngine): Record<string, Fault> =>
  Object.fromEntries(engine.problems().map(({ question, fault }) => [question.name, fault]));

describe('SurveyEngine', () => {
  let engine: SurveyEngine;
  afterEach(() => engine.dispose());

  it('takes over a draft and gives the same back', async () => {
    const draft: Draft = {
      answers: { 'one-a': 3, 'one-b': 'na', 'three-c': 'unknown' },
      respondent: { colour: 'blue', pets: ['cat'], happy: false, stars: 0, week: { mon: 'pm' }, email: 'a@b.be' },
    };
    engine = await create(draft);
    expect(engine.draft).to.deep.equal(draft);
  });

  it('reads the draft last, so that nothing answered meanwhile is lost', async () => {
    let draft = EMPTY;
    const coming = SurveyEngine.create({ instrument, form: 'full', language: 'und' }, () => draft);
    draft = { answers: { 'one-a': 5 }, respondent: {} };
    engine = await coming;
    expect(engine.draft.answers).to.deep.equal({ 'one-a': 5 });
  });

  it('keeps answers and can change and clear them', async () => {
    engine = await create();
    engine.answer('one-a', 2);
    engine.answer('one-a', 'na');
    engine.respond('colour', 'red');
    engine.respond('pets', ['fish']);
    engine.respond('pets', undefined);
    expect(engine.draft).to.deep.equal({ answers: { 'one-a': 'na' }, respondent: { colour: 'red' } });
  });

  it('checks a typed text against a pattern of its author’s in a moment, in any script, and says what is asked', async () => {
    const names_ = parseInstrument(
      least({
        background: [
          {
            type: 'text',
            name: 'loop',
            validators: [{ type: 'regex', regex: '^(([a-z])+.)+[A-Z]([a-z])+$', text: 'Like "an Example"' }],
          },
          { type: 'text', name: 'letters', validators: [{ type: 'regex', regex: '^\\p{L}+$' }] },
          { type: 'text', name: 'year', inputType: 'number', validators: [{ type: 'regex', regex: '^20\\d\\d$' }] },
        ],
      }),
    );
    engine = await create(EMPTY, names_);
    engine.respond('loop', 'a'.repeat(2000));
    engine.respond('letters', 'Łukasz');
    engine.respond('year', 2026);
    const before = performance.now();
    expect(faults(engine)).to.deep.equal({ loop: { kind: 'said', text: 'Like "an Example"' } });
    expect(performance.now() - before).to.be.lessThan(2000);
    engine.respond('loop', 'an.Example');
    engine.respond('letters', 'R2-D2');
    engine.respond('year', 1999);
    expect(faults(engine)).to.deep.equal({ letters: { kind: 'invalid' }, year: { kind: 'invalid' } });
  });

  it('shows a question only when its condition holds, and does not count what is hidden', async () => {
    engine = await create();
    expect(names(engine)).to.not.contain('remark');
    engine.respond('colour', 'red');
    expect(names(engine)).to.contain('remark');
    engine.respond('remark', 'Nice');
    engine.respond('colour', 'green');
    expect(engine.draft.respondent['remark']).to.equal('Nice');
    expect(engine.visibleDraft.respondent).to.deep.equal({ colour: 'green' });
  });

  it('forgets questions whose panel is hidden, the required ones too', async () => {
    const panelled = parseInstrument(
      least({
        background: [
          { type: 'boolean', name: 'more' },
          {
            type: 'panel',
            name: 'p',
            visibleIf: '{more} = true',
            elements: [
              { type: 'text', name: 'what', isRequired: true },
              { type: 'text', name: 'why' },
            ],
          },
        ],
      }),
    );
    engine = await create(EMPTY, panelled);
    engine.respond('more', true);
    engine.respond('why', 'secret');
    expect(Object.keys(faults(engine))).to.deep.equal(['what']);
    engine.respond('more', false);
    expect(engine.problems()).to.deep.equal([]);
    expect(engine.visibleDraft.respondent).to.deep.equal({ more: false });
  });

  it('names required questions and answers that a validator refuses', async () => {
    engine = await create();
    expect(Object.keys(faults(engine))).to.deep.equal(['email']);
    engine.respond('email', 'not an address');
    expect(faults(engine)).to.deep.equal({ email: { kind: 'email' } });
    engine.respond('email', 'a@b.be');
    expect(engine.problems()).to.deep.equal([]);
  });

  it('holds an answer to limits as they are now', async () => {
    const text = (name: string, more: object) => ({ type: 'text', name, ...more });
    const limited = parseInstrument(
      least({
        background: [
          text('end', { inputType: 'date', min: '1999-02-13', max: 'today()' }),
          text('month', { inputType: 'month', min: '2026-02', max: '=today()' }),
          text('few', { inputType: 'number', max: 10, min: 2 }),
        ],
      }),
    );
    engine = await create(EMPTY, limited);
    engine.respond('end', '1/1/1999');
    engine.respond('month', '2026-01');
    engine.respond('few', '10,01');
    expect(faults(engine)).to.deep.equal({
      end: { kind: 'least', limit: '1999-02-13' },
      month: { kind: 'least', limit: '2026-02' },
      few: { kind: 'most', limit: 10 },
    });
    const today = new Date().toLocaleDateString('sv');
    engine.respond('end', '2999-01-01');
    engine.respond('month', '2999-01');
    engine.respond('few', '2');
    expect(faults(engine)).to.deep.equal({
      end: { kind: 'most', limit: today },
      month: { kind: 'most', limit: today.slice(0, 7) },
    });
    engine.respond('end', today);
    engine.respond('month', today.slice(0, 7));
    expect(faults(engine)).to.deep.equal({});
  });

  it('follows what is typed: a message goes as soon as the answer is right, and none comes while typing', async () => {
    engine = await create(
      EMPTY,
      parseInstrument(least({ background: [{ type: 'text', name: 'hours', inputType: 'number' }] })),
    );
    const shown = () => flat(engine.background)[0]?.fault?.kind;
    engine.respond('hours', '37,');
    expect(shown()).to.equal(undefined);
    expect(engine.draft.respondent).to.deep.equal({ hours: '37,' });
    expect(engine.visibleDraft.respondent).to.deep.equal({});
    engine.problems();
    expect(shown()).to.equal('unreadable');
    engine.respond('hours', '37,5');
    expect(shown()).to.equal(undefined);
    engine.respond('hours', '37,5u');
    expect(shown()).to.equal(undefined);
    expect(faults(engine)).to.deep.equal({ hours: { kind: 'unreadable' } });
    engine.respond('hours', ' ');
    expect(faults(engine)).to.deep.equal({});
  });

  it('keeps the zeros of a phone number and of a code that must be digits', async () => {
    const numeric = (name: string, more: object) => ({
      type: 'text',
      name,
      validators: [{ type: 'numeric' }],
      ...more,
    });
    const digits = parseInstrument(
      least({
        background: [
          numeric('phone', { inputType: 'tel' }),
          numeric('code', { validators: [{ type: 'numeric' }, { type: 'regex', regex: '^\\d{4}$' }] }),
          numeric('hours', {}),
        ],
      }),
    );
    engine = await create(EMPTY, digits);
    engine.respond('phone', '0470123456');
    engine.respond('code', '0123');
    engine.respond('hours', '037');
    expect(faults(engine)).to.deep.equal({});
    expect(engine.visibleDraft.respondent).to.deep.equal({ phone: '0470123456', code: '0123', hours: 37 });
  });

  it('takes an address with the space of a phone’s keyboard behind it', async () => {
    engine = await create();
    engine.respond('email', ' a@b.be ');
    expect(faults(engine)).to.deep.equal({});
    expect(engine.visibleDraft.respondent).to.deep.equal({ email: 'a@b.be' });
    engine.respond('email', ' ');
    expect(faults(engine)).to.deep.equal({ email: { kind: 'required' } });
  });

  it('proposes only numbers within the limits', async () => {
    const steps = (name: string, more: object) => ({ type: 'text', name, inputType: 'number', ...more });
    const stepped = parseInstrument(
      least({
        background: [
          steps('one', { min: 0, max: 3, step: 5 }),
          steps('two', { min: 0, max: 7, step: 5 }),
          steps('three', { max: -3, step: 5 }),
        ],
      }),
    );
    engine = await create(EMPTY, stepped);
    for (const [name, typed] of [
      ['one', '2'],
      ['two', '6'],
      ['three', '-4'],
    ] as const)
      engine.respond(name, typed);
    expect(faults(engine)).to.deep.equal({
      one: { kind: 'only', number: 0 },
      two: { kind: 'step', near: [0, 5] },
      three: { kind: 'step', near: [-10, -5] },
    });
  });

  it('asks nothing of a question that is closed', async () => {
    const closed = parseInstrument(
      least({
        background: [
          { type: 'boolean', name: 'open' },
          { type: 'text', name: 'why', isRequired: true, enableIf: '{open} = true' },
        ],
      }),
    );
    engine = await create(EMPTY, closed);
    expect(faults(engine)).to.deep.equal({});
    engine.respond('open', true);
    expect(faults(engine)).to.deep.equal({ why: { kind: 'required' } });
  });

  it('honours requiredIf', async () => {
    const conditional = parseInstrument(
      least({
        background: [
          { type: 'boolean', name: 'more' },
          { type: 'comment', name: 'what', requiredIf: '{more} = true' },
        ],
      }),
    );
    engine = await create(EMPTY, conditional);
    expect(engine.problems()).to.deep.equal([]);
    engine.respond('more', true);
    expect(Object.keys(faults(engine))).to.deep.equal(['what']);
  });

  it('can ask about an answer to a statement', async () => {
    const conditional = parseInstrument(
      least({ background: [{ type: 'comment', name: 'why', visibleIf: '{one-a} = 1' }] }),
    );
    engine = await create(EMPTY, conditional);
    expect(names(engine)).to.deep.equal([]);
    engine.answer('one-a', 1);
    expect(names(engine)).to.deep.equal(['why']);
  });

  it('makes survey JSON that the library’s own linter has nothing against', async () => {
    const { lintSurvey } = await import('survey-core/linter');
    const built = await loadInstrument('leercultuur', ['nl']);
    engine = await create(EMPTY, built, 'nl');
    for (const of of [instrument, built]) {
      const { findings } = lintSurvey(surveyJsonOf(of, 'full', of.languages[0] ?? ''));
      expect(
        findings.filter((finding) => finding.severity === 'error').map((finding) => finding.message),
      ).to.deep.equal([]);
    }
  });
});
