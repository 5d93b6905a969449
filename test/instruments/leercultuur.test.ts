import { LANGUAGES } from '../../src/instruments/leercultuur/languages.js';
import { expect } from '@open-wc/testing';
import { LeerscanError, parseInstrument, resultOf, textOf } from '../../src/core/index.js';
import type { Instrument } from '../../src/core/index.js';
import { questionsOf } from '../../src/core/instrument/background.js';
import { itemsOf } from '../../src/core/instrument/instrument.js';
import { languagesOf, loadInstrument, loadQuestions } from '../../src/instruments/index.js';

/** Words that deny, per language. */
const NEGATION: Record<string, RegExp> = {
  nl: /\b(niet|geen|nooit|niemand|nergens|niets|zonder|on(mogelijk|duidelijk))\b/i,
  de: /\b(nicht|kein\w*|nie|niemals|niemand|nirgends|nichts|ohne|un(möglich|klar))\b/i,
  fr: /\b(ne|pas|jamais|rien|aucun\w*|sans|impossible)\b|\bn’/i,
  en: /\b(not|no|never|nobody|nowhere|nothing|without|cannot)\b|n[’']t\b/i,
};
/** Passive forms, as far as a pattern can know them. */
const PASSIVE: Record<string, RegExp> = {
  nl: /\b(word|wordt|worden|werd|werden)\b/i,
  de: /\b(wird|werden|wurde|wurden|worden)\b/i,
  fr: /\b(est|sont|était|étaient|être|été) \w+(é|és|ée|ées|is|us)\b/i,
  en: /\b(is|are|was|were|be|been|being) \w+(ed|en)\b/i,
};
/** Terms that the content guide has rewritten. */
const JARGON: Record<string, RegExp> = {
  nl: /\b(intervisie|reflectie|reflecteren|coaching|procedures?|competenties?)\b/i,
  de: /\b(Intervision|Reflexion|reflektieren|Coaching|Prozedur\w*|Kompetenz\w*)\b/i,
  fr: /\b(intervision|réflexion|coaching|procédures?|compétences?)\b/i,
  en: /\b(peer supervision|reflection|procedures?|competenc\w+)\b/i,
};
const FRAME: Record<string, RegExp> = { nl: /^Bij ons /, en: /^In our team, /, de: /^Bei uns /, fr: /^Chez nous, / };

describe('the instrument leercultuur', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  it('has five dimensions with five items, and three of each in the short form', () => {
    expect(instrument.dimensions.map((one) => one.id)).to.deep.equal([
      'interaction',
      'information',
      'feedback',
      'reflection',
      'coaching',
    ]);
    for (const { id } of instrument.dimensions) {
      expect(instrument.items.filter((item) => item.dimension === id).length).to.equal(5);
      expect(itemsOf(instrument, 'short').filter((item) => item.dimension === id).length).to.equal(3);
    }
  });

  it('is what the parser makes of its own JSON', () => {
    const { background, ...rest } = JSON.parse(JSON.stringify(instrument)) as Instrument;
    const written = {
      ...rest,
      background: questionsOf(background).map(({ type, name, title, choices, settings }) => ({
        type,
        name,
        title,
        choices,
        ...settings,
      })),
    };
    expect(JSON.parse(JSON.stringify(parseInstrument(written)))).to.deep.equal(JSON.parse(JSON.stringify(instrument)));
  });

  it('has every text in every language, as they stand in the files', async () => {
    const textsIn = async (language: string): Promise<Map<string, string>> => {
      const { questions, result } = LANGUAGES[language] as (typeof LANGUAGES)[string];
      const found = new Map<string, string>();
      const collect = (value: unknown, path: string): void => {
        if (typeof value === 'string') found.set(path, value);
        else for (const [key, inner] of Object.entries(value as object)) collect(inner, `${path}.${key}`);
      };
      collect(await questions(), 'questions');
      collect(await result(), 'result');
      return found;
    };
    const dutch = await textsIn('nl');
    for (const language of languagesOf('leercultuur')) {
      const own = await textsIn(language);
      expect([...own.keys()].sort(), language).to.deep.equal([...dutch.keys()].sort());
      for (const [path, text] of own) expect(text, `${language} ${path}`).to.match(/\S/);
    }
  });

  it('loads in one language alone', async () => {
    for (const language of languagesOf('leercultuur')) {
      const one = await loadInstrument('leercultuur', [language]);
      expect(one.languages).to.deep.equal([language]);
      expect(JSON.stringify(one)).to.not.contain('""');
    }
  });

  it('says where in the report each item and each step comes from, an item to the line', () => {
    for (const { source } of instrument.steps) expect(source).to.have.length.above(15);
    for (const { source } of instrument.items)
      for (const language of languagesOf('leercultuur'))
        expect(textOf(source, language)).to.match(
          /^(Bijlage|Annexe?|Anhang) 5, .+ \((regel|line|ligne|Zeile)[sn]? \d{3,4}/,
        );
  });

  it('serves every item with a step, and keeps every dimension with exactly one', () => {
    for (const { id } of instrument.items)
      expect(
        instrument.steps.some((step) => step.items.includes(id)),
        id,
      ).to.equal(true);
    for (const { id } of instrument.dimensions)
      expect(instrument.steps.filter((step) => step.keep && step.dimension === id).length).to.equal(1);
    expect(instrument.steps.length).to.be.at.least(30);
  });

  it('can show every step first: there are answers and a reader for each one', () => {
    const top = Object.fromEntries(instrument.items.map((item) => [item.id, 5]));
    for (const step of instrument.steps.filter((one) => !one.keep)) {
      const answers = { ...top, ...Object.fromEntries(step.items.map((id) => [id, 1])) };
      const first = ['lead', 'mentor', 'employee', 'student', undefined].map(
        (role) => resultOf(instrument, { form: 'full', answers, respondent: role ? { role } : {} }).steps[0]?.step.id,
      );
      expect(first).to.include(step.id);
    }
  });

  it('has each step belong to the dimension of the items that it serves', () => {
    for (const step of instrument.steps)
      for (const id of step.items)
        expect(instrument.items.find((item) => item.id === id)?.dimension, step.id).to.equal(step.dimension);
  });

  it('has a title, a reason, an action, someone to do it and two questions in every step', () => {
    for (const step of instrument.steps) {
      expect(step.who.length, step.id).to.be.above(0);
      expect(step.questions.length, step.id).to.equal(2);
      for (const language of instrument.languages) {
        for (const text of [step.title, step.why, step.action]) expect(textOf(text, language)).to.have.length.above(10);
        for (const question of step.questions) expect(textOf(question, language)).to.match(/[?]$/);
      }
    }
  });

  it('tells for every dimension and level what it looks like and why it matters', () => {
    for (const dimension of instrument.dimensions) {
      for (const level of instrument.levels)
        for (const language of instrument.languages) {
          expect(textOf(dimension.levels?.[level.id]?.looks, language)).to.match(/\.$/);
          expect(textOf(dimension.levels?.[level.id]?.matters, language)).to.match(/\.$/);
        }
    }
  });

  it('judges nobody: no weak, low, bad or red', () => {
    const texts = JSON.stringify([instrument.levels, instrument.dimensions]);
    expect(texts).to.not.match(
      /\b(zwak|laag|slecht|onvoldoende|weak|low|bad|poor|insufficient|schwach|niedrig|schlecht|ungenügend|faible|bas|mauvais|insuffisant)\b/i,
    );
  });

  for (const language of ['nl', 'en', 'de', 'fr']) {
    describe(`items in ${language}`, () => {
      it('are at most 15 words, without negation, passive or jargon, in one frame', () => {
        for (const item of instrument.items) {
          const text = textOf(item.text, language);
          expect(text.split(/\s+/).length, text).to.be.at.most(15);
          expect(text).to.not.match(NEGATION[language] as RegExp);
          expect(text).to.not.match(PASSIVE[language] as RegExp);
          expect(text).to.not.match(JARGON[language] as RegExp);
          expect(text).to.match(FRAME[language] as RegExp);
        }
      });

      it('are all different', () => {
        expect(new Set(instrument.items.map((item) => textOf(item.text, language))).size).to.equal(25);
      });
    });
  }

  it('asks four background questions, all optional', () => {
    const questions = questionsOf(instrument.background);
    expect(questions.map((question) => question.name)).to.deep.equal(['role', 'size', 'sector', 'guides']);
    for (const question of questions) expect(question.settings).to.not.have.any.keys('isRequired', 'requiredIf');
  });

  it('has the same structure with and without its result texts', async () => {
    const questions = await loadQuestions('leercultuur', ['nl']);
    expect(questions.items.map((item) => item.id)).to.deep.equal(instrument.items.map((item) => item.id));
    expect(questions.levels.map(({ id, from }) => [id, from])).to.deep.equal(
      instrument.levels.map(({ id, from }) => [id, from]),
    );
  });

  it('refuses another id or language by name', async () => {
    const refusal = async (id: string, languages: string[]) =>
      loadInstrument(id, languages).catch((error: unknown) =>
        error instanceof LeerscanError ? error.message : String(error),
      );
    expect(await refusal('constructor', ['nl'])).to.equal(
      'instrument: expected one of leercultuur, but got "constructor"',
    );
    expect(await refusal('leercultuur', ['xx'])).to.equal('languages: expected some of nl, de, en, fr, but got xx');
  });
});
