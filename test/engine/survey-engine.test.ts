import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../src/core/index.js';
import type { Instrument } from '../../src/core/index.js';
import { loadInstrument } from '../../src/instruments/index.js';
import type { Draft } from '../../src/engine/survey-engine.js';
import { SurveyEngine } from '../../src/engine/survey-engine.js';
import type { ElementView, QuestionView } from '../../src/engine/question-view.js';
import { surveyJsonOf } from '../../src/engine/survey-json.js';
import { BACKGROUND, least } from '../fixtures/instruments.js';

const EMPTY: Draft = { answers: {}, respondent: {} };
const instrument = parseInstrument(least({ background: BACKGROUND }));
const create = (draft = EMPTY, of: Instrument = instrument, language = 'und') =>
  SurveyEngine.create({ instrument: of, form: 'full', language }, () => draft);
const flat = (elements: readonly ElementView[]): QuestionView[] =>
  elements.flatMap((element) => (element.kind === 'panel' ? flat(element.elements) : [element]));
const names = (engine: SurveyEngine): string[] => flat(engine.background).map((view) => view.name);

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
    expect(engine.problems().map(({ name, message }) => [name, message])).to.deep.equal([
      ['loop', 'Like "an Example"'],
    ]);
    expect(performance.now() - before).to.be.lessThan(2000);
    engine.respond('loop', 'an.Example');
    engine.respond('letters', 'R2-D2');
    engine.respond('year', 1999);
    expect(engine.problems().map(({ name }) => name)).to.deep.equal(['letters', 'year']);
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
    expect(engine.problems().map((problem) => problem.name)).to.deep.equal(['what']);
    engine.respond('more', false);
    expect(engine.problems()).to.deep.equal([]);
    expect(engine.visibleDraft.respondent).to.deep.equal({ more: false });
  });

  it('names required questions and answers that a validator refuses', async () => {
    engine = await create();
    expect(engine.problems().map((problem) => problem.name)).to.deep.equal(['email']);
    engine.respond('email', 'not an address');
    const [problem] = engine.problems();
    expect(problem?.message).to.have.length.above(10);
    engine.respond('email', 'a@b.be');
    expect(engine.problems()).to.deep.equal([]);
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
    expect(engine.problems().map((problem) => problem.name)).to.deep.equal(['what']);
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

  it('speaks Dutch when the page does', async () => {
    const dutch = parseInstrument(
      least({ languages: ['nl'], background: [{ type: 'text', name: 'name', isRequired: true }] }),
    );
    engine = await create(EMPTY, dutch, 'nl');
    expect(engine.problems()[0]?.message).to.match(/antwoord|vraag/i);
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
