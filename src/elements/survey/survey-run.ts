/*
 * One run of a questionnaire: what is asked, what was answered, and where the person is. The element around it only
 * renders, listens and moves focus; nothing here knows the DOM.
 *
 * Answers are kept twice. The run holds a draft, which is there from the first statement on and never waits for
 * anything. The engine around survey-core holds them too as soon as it has come (EngineLoader): only it knows which
 * background questions are visible and which answers pass. It takes the draft over; from then on answers go to both.
 * It can be missing (it is late, or cannot be loaded) or be replaced (another language); the draft stands.
 *
 * The place is not the number of a page but a name: an item's id, `@background` or `@summary`. A page holds one
 * statement on a narrow screen and a theme's statements on a wide one, so the pages change while a person answers; the
 * name still finds the page that holds it.
 *
 * `next` says what it led to (Move): another page; a note on this one, for statements left open (said once) or for
 * answers that do not pass; nowhere, while the background questions are still on their way; or the end. An answer that
 * is changed from the summary leads back there. At the end `outcome` is what counts: this form's statements, and the
 * background questions that are visible.
 *
 * `ask` tells the run what is asked. Of another questionnaire nothing is kept; another form or language keeps all.
 */
import { type BackgroundAnswer, type Respondent, questionsOf } from '../../core/instrument/background.js';
import { type Instrument, itemsOf } from '../../core/instrument/instrument.js';
import { type Page, pageIndexOf, pagesOf, placeOf } from '../../core/response/page.js';
import { type Answer, answerOf, isAnswer, isAnswerTo } from '../../core/response/response.js';
import type { LeerscanEvents } from '../../events.js';
import type { Problem } from '../../engine/question-view.js';
import type { Draft, SurveySubject } from '../../engine/survey-engine.js';
import { EngineLoader, type EngineSource, type Listener } from './engine-loader.js';

/** Where a step led: another page, a note on this one, nowhere yet (questions are on their way), or the end. */
export type Move = 'page' | 'note' | 'stay' | 'end';

const NOTHING: Draft = { answers: {}, respondent: {} };

export class SurveyRun implements EngineSource {
  /** survey-core's part of the run. */
  readonly engine: EngineLoader;
  /** One statement on the screen at a time. */
  isSingle = false;
  subject: SurveySubject | undefined;
  #draft: Draft = NOTHING;
  #paged: { readonly subject: SurveySubject; readonly single: boolean; readonly pages: readonly Page[] } | undefined;
  #offered: Draft | null | undefined;
  /** What the person said of themselves when they left the background page, hidden questions left out. */
  #visible: Respondent | undefined;
  place = '';
  /** Statements left open that the person was just told about. */
  openItems: readonly string[] = [];
  /** What did not pass when the person wanted to go on; what of it still stands, the engine knows. */
  problems: readonly Problem[] = [];
  /** Came from the summary to change one answer, and goes back there. */
  returns = false;
  #told = false;

  constructor(listener: Listener) {
    this.engine = new EngineLoader(this, listener);
  }

  get draft(): Draft {
    return this.#offered ?? this.#draft;
  }

  /** Answers to go on from; looked at once it is known what is asked. */
  offer(draft: Draft): void {
    this.#offered = draft;
  }

  /** Looked up many times in a render, so made once for what it depends on. */
  get pages(): readonly Page[] {
    const { subject, isSingle: single } = this;
    if (!subject) return [];
    if (this.#paged?.subject !== subject || this.#paged.single !== single)
      this.#paged = { subject, single, pages: pagesOf(subject.instrument, subject.form, single) };
    return this.#paged.pages;
  }

  get index(): number {
    return pageIndexOf(this.pages, this.place);
  }

  get page(): Page | undefined {
    return this.pages[this.index];
  }

  /**
   * What counts in the end: answers to this form's statements, and to questions that are visible. Of a draft that the
   * engine never got, what was typed is still to be read.
   */
  get outcome(): Draft {
    const { answers, respondent } = this.engine.model?.visibleDraft ?? {
      ...this.draft,
      respondent: this.#visible ?? this.draft.respondent,
    };
    if (!this.subject) return NOTHING;
    const { instrument, form } = this.subject;
    const asked = new Set(itemsOf(instrument, form).map((item) => item.id));
    return fitting(instrument, {
      answers: Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id))),
      respondent,
    });
  }

  /** How far the person is. */
  get progress(): LeerscanEvents['leerscan-progress'] {
    const items = this.subject ? itemsOf(this.subject.instrument, this.subject.form) : [];
    return {
      page: this.index + 1,
      pages: this.pages.length,
      answered: items.filter((item) => answerOf(this.draft.answers, item.id) !== undefined).length,
      items: items.length,
    };
  }

  choose(item: string, answer: Answer): void {
    this.engine.answer(item, answer);
    this.#draft = { ...this.draft, answers: { ...this.draft.answers, [item]: answer } };
    this.place = item;
    this.openItems = [];
  }

  respond(name: string, answer: BackgroundAnswer | undefined): void {
    const { model } = this.engine;
    if (!model) return;
    model.respond(name, answer);
    // The engine knows this form only; answers to the statements of another one stay.
    this.#draft = { answers: { ...this.draft.answers, ...model.draft.answers }, respondent: model.draft.respondent };
  }

  /** Statements may be left open; the person is told so once, not at every page. */
  next(): Move {
    const { page } = this;
    if (page?.kind === 'summary') return this.#end();
    const open =
      page?.kind === 'items' ? page.items.filter((item) => answerOf(this.draft.answers, item) === undefined) : [];
    if (open.length > 0 && !this.#told) {
      this.#told = true;
      this.openItems = open;
      return 'note';
    }
    if (page?.kind === 'background' && this.engine.isLoading) return 'stay';
    this.#visible = this.engine.model?.visibleDraft.respondent ?? this.#visible;
    if (page?.kind === 'background' && this.#hasProblems()) return 'note';
    this.goTo(this.returns ? '@summary' : placeOf(this.pages[this.index + 1]));
    return 'page';
  }

  /** An answer that was changed from the summary can make a question appear, or one that must be answered. */
  #end(): Move {
    if (!this.#hasProblems()) return 'end';
    this.goTo('@background');
    this.#hasProblems();
    return 'note';
  }

  #hasProblems(): boolean {
    this.problems = this.engine.model?.problems() ?? [];
    return this.problems.length > 0;
  }

  back(): Move {
    this.goTo(placeOf(this.pages[this.index - 1]));
    return 'page';
  }

  goTo(place: string): void {
    if (this.page?.kind === 'summary') this.returns = true;
    if (place === '@summary') this.returns = false;
    this.place = place;
    this.openItems = [];
    this.problems = [];
  }

  /** What to ask from now on; returns what changed by it. Of another questionnaire nothing is kept. */
  ask(subject: SurveySubject | undefined): 'nothing' | 'words' | 'answers' {
    const last = this.subject;
    const offered = this.#offered;
    if (!subject) {
      this.subject = undefined;
      this.engine.release();
      return 'answers';
    }
    this.#offered = undefined;
    const same =
      last?.instrument.id === subject.instrument.id && last.instrument.version === subject.instrument.version;
    const asBefore =
      last?.instrument === subject.instrument && last.form === subject.form && last.language === subject.language;
    if (!same) {
      this.#draft = NOTHING;
      this.#visible = undefined;
      this.goTo('');
      this.returns = false;
      this.#told = false;
    }
    // The same one again: what was rendered for it stands.
    this.subject = asBefore ? last : subject;
    if (offered !== undefined) this.#draft = fitting(subject.instrument, offered);
    if (offered?.place !== undefined) this.place = offered.place;
    if (asBefore && offered === undefined) return 'nothing';
    if (same && last.form === subject.form && offered === undefined) {
      this.engine.renew();
      return 'words';
    }
    this.engine.release();
    return 'answers';
  }
}

/** The answers that this instrument can have got; anything else that a host hands over is left out. */
export function fitting(instrument: Instrument, draft: unknown): Draft {
  const { answers, respondent } = Object(draft) as Partial<Draft>;
  const kept = <T>(
    all: Readonly<Record<string, T>> | undefined,
    fits: (name: string, value: T) => boolean,
  ): Record<string, T> =>
    Object.fromEntries(Object.entries(Object(all) as Record<string, T>).filter(([name, value]) => fits(name, value)));
  const questions = questionsOf(instrument.background);
  return {
    answers: kept(
      answers,
      (id, value) => instrument.items.some((item) => item.id === id) && isAnswer(instrument, value),
    ),
    respondent: kept(respondent, (name, value) =>
      questions.some((question) => question.name === name && isAnswerTo(question, value)),
    ),
  };
}

/** With where a person goes on: at the first statement that is open, or behind them all. */
export function withPlace(instrument: Instrument, form: string, draft: Draft): Draft {
  const open = itemsOf(instrument, form).find((item) => answerOf(draft.answers, item.id) === undefined);
  return { ...draft, place: open?.id ?? (instrument.background.length > 0 ? '@background' : '@summary') };
}
