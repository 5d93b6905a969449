import type { BackgroundAnswer, Respondent } from '../../core/instrument/background.js';
import { FULL_FORM, type Instrument, itemsOf } from '../../core/instrument/instrument.js';
import { type Page, pageIndexOf, pagesOf, placeOf } from '../../core/response/page.js';
import { type Answer, answerIssues, answerOf, respondentIssues } from '../../core/response/response.js';
import type { LeerscanEvents } from '../../events.js';
import type { Problem } from '../../engine/question-view.js';
import type { Draft, SurveyEngine, SurveySubject } from '../../engine/survey-engine.js';

/** What the way through the questions depends on. */
export interface FlowHost {
  isSingle(): boolean;
  engine(): SurveyEngine | undefined;
  /** The questions of this page are still on their way. */
  isWaiting(): boolean;
  /** What is typed on this page and cannot be read. */
  unreadable(): readonly Problem[];
  /** Hands an answer to the engine, at a moment when nobody waits for it. */
  answer(item: string, answer: Answer): void;
}

/** Where a step led: another page, a note on this one, nowhere yet (questions are on their way), or the end. */
export type Move = 'page' | 'note' | 'stay' | 'end';

const NOTHING: Draft = { answers: {}, respondent: {} };

/** The way through the questions: what was answered, where the person is, and what "next" means there. Knows no DOM. */
export class SurveyFlow {
  readonly #host: FlowHost;
  subject: SurveySubject | undefined;
  #draft: Draft = NOTHING;
  #paged: { readonly subject: SurveySubject; readonly single: boolean; readonly pages: readonly Page[] } | undefined;
  #offered: Draft | null | undefined;
  /** What the person said of themselves when they left the background page, hidden questions left out. */
  #visible: Respondent | undefined;
  place = '';
  /** Statements left open that the person was just told about. */
  openItems: readonly string[] = [];
  problems: readonly Problem[] = [];
  /** Came from the summary to change one answer, and goes back there. */
  returns = false;
  #told = false;

  constructor(host: FlowHost) {
    this.#host = host;
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
    const { subject } = this;
    const single = this.#host.isSingle();
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

  /** What counts in the end: answers to this form's statements, and to questions that are visible. */
  get outcome(): Draft {
    const { answers, respondent } = this.#host.engine()?.visibleDraft ?? {
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
    this.#host.answer(item, answer);
    this.#draft = { ...this.draft, answers: { ...this.draft.answers, [item]: answer } };
    this.place = item;
    this.openItems = [];
  }

  respond(name: string, answer: BackgroundAnswer | undefined): void {
    const engine = this.#host.engine();
    if (!engine) return;
    engine.respond(name, answer);
    // The engine knows this form only; answers to the statements of another one stay.
    this.#draft = { answers: { ...this.draft.answers, ...engine.draft.answers }, respondent: engine.draft.respondent };
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
    if (page?.kind === 'background' && this.#host.isWaiting()) return 'stay';
    this.#visible = this.#host.engine()?.visibleDraft.respondent ?? this.#visible;
    if (page?.kind === 'background' && this.#hasProblems()) return 'note';
    this.problems = [];
    this.goTo(this.returns ? '@summary' : placeOf(this.pages[this.index + 1]));
    return 'page';
  }

  /** An answer that was changed from the summary can make a question appear, or one that must be answered. */
  #end(): Move {
    if (!this.#hasProblems()) return 'end';
    const { problems } = this;
    this.goTo('@background');
    this.problems = problems;
    return 'note';
  }

  #hasProblems(): boolean {
    const unreadable = this.#host.unreadable();
    this.problems = [
      ...unreadable,
      ...(this.#host.engine()?.problems() ?? []).filter(({ name }) => !unreadable.some((one) => one.name === name)),
    ];
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
    return same && last.form === subject.form && offered === undefined ? 'words' : 'answers';
  }
}

/** The answers that this instrument can have got; anything else that a host hands over is left out. */
function fitting(instrument: Instrument, draft: unknown): Draft {
  const { answers, respondent } = Object(draft) as Partial<Draft>;
  const kept = <T>(
    all: Readonly<Record<string, T>> | undefined,
    fits: (one: Record<string, T>) => boolean,
  ): Record<string, T> =>
    Object.fromEntries(
      Object.entries(Object(all) as Record<string, T>).filter(([key, value]) => fits({ [key]: value })),
    );
  return {
    answers: kept(answers, (one) => answerIssues(instrument, FULL_FORM, one).length === 0),
    respondent: kept(respondent, (one) => respondentIssues(instrument, one).length === 0),
  };
}
