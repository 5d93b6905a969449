import { LitElement, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { FULL_FORM, type Instrument, formOf } from '../../core/instrument/instrument.js';
import { type Page, placeOf } from '../../core/response/page.js';
import { languageOf, textOf } from '../../core/instrument/text.js';
import { emit } from '../../events.js';
import { LanguageController } from '../../i18n/language-controller.js';
import type { BackgroundMessages } from '../../i18n/background-messages.js';
import { type Messages, loadMessages, screenLanguageOf } from '../../i18n/messages.js';
import { nl } from '../../i18n/nl.js';
import { untranslate } from '../../i18n/translated-page.js';
import { WordsController } from '../../i18n/words-controller.js';
import type { Draft, SurveySubject } from '../../engine/survey-engine.js';
import { FirstPaintController } from '../../ui/first-paint-controller.js';
import { FocusController } from '../../ui/focus-controller.js';
import { surveyStyles } from './leerscan-survey.styles.js';
import { StatementController } from './statement-controller.js';
import { SurveyEnd } from './survey-end.js';
import { type Move, SurveyRun } from './survey-run.js';
import { renderBackgroundPage, renderNavigation, renderProgress, placeText, renderSkipPrompt } from './survey-view.js';
import type { Speech } from './background-words.js';
import { answersOf, renderItemPage } from './statement-view.js';
import { renderSummary } from './summary-view.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { WidthController } from './width-controller.js';

/**
 * @tagname leerscan-survey
 * @summary The questions of an instrument: statements, background questions and a summary to check them.
 * @fires leerscan-progress - Another page or another answer.
 * @fires leerscan-complete - The person confirmed the summary.
 * @fires leerscan-error - The background questions, or the rules of a result, could not be loaded.
 * @csspart survey - The form around everything.
 * @csspart progress - Where the person is.
 * @csspart statement - One statement with its answers.
 * @csspart option - The face of one answer.
 * @csspart note - A note: statements left open, questions to look at again, something that could not load.
 * @csspart navigation - Back and next.
 */
export class LeerscanSurvey extends LitElement {
  static override styles = [tokens, controls, ...surveyStyles];

  /** What to ask. */
  @property({ attribute: false }) instrument: Instrument | undefined;
  /** Which form of it; one that it does not have means all items. */
  @property() form = FULL_FORM;
  /** The person has begun elsewhere (pressed start): survey-core may come in at the next pause. */
  @property({ type: Boolean }) begun = false;
  /** One statement on the screen at a time, however wide it is. */
  @property({ type: Boolean, attribute: 'one-by-one' }) oneByOne = false;

  /** @internal The instrument with its levels and steps, where `instrument` comes without them: set by a scan. */
  whole: (() => Promise<Instrument>) | undefined;

  @state() private announcement = '';
  @state() private autoAdvance = true;

  #touched = false;
  #given: Draft | undefined;

  readonly #language = new LanguageController(this);
  readonly #words = new WordsController(this, this.#language, loadMessages, nl);
  /** Come with the screen that they are for. */
  #backgroundWords: WordsController<BackgroundMessages> | undefined;
  readonly #focus = new FocusController(this);
  readonly #width = new WidthController(this, () => this.oneByOne);
  readonly #firstPaint = new FirstPaintController(this);
  readonly #end = new SurveyEnd(this);
  readonly #run = new SurveyRun({
    changed: () => {
      // Questions may come in another language.
      untranslate(this.renderRoot);
      this.requestUpdate();
    },
    failed: (error) => emit(this, 'leerscan-error', { error }),
  });
  readonly #input = new StatementController(this, {
    choose: (item, input) => this.#choose(item, input),
    advance: () => this.#move(this.#run.next()),
    isAdvancing: () => this.#width.single && this.autoAdvance && this.#run.page?.kind === 'items',
  });

  /** Everything answered so far. Setting it goes on from there. */
  @property({ attribute: false, noAccessor: true })
  get draft(): Draft {
    return this.#run.draft;
  }
  set draft(draft: Draft) {
    // A template hands over the same object at every render: only another one replaces the answers.
    if (draft === this.#given) return;
    this.#run.offer(draft);
    this.#given = draft;
    this.requestUpdate();
  }

  /** @internal Whether survey-core holds the answers now. */
  get hasEngine(): boolean {
    return this.#run.engine.model !== undefined;
  }

  /** Puts focus on the heading of the page. */
  override focus(): void {
    this.#focus.move('[data-heading]');
    // A live region that comes with its text says nothing.
    void this.updateComplete.then(() => (this.announcement = this.#place));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving an element disconnects and connects it in one go; only a lasting absence ends what is under way.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#run.engine.release();
      this.#end.cancel();
    });
  }

  protected override willUpdate(): void {
    const { instrument } = this;
    const { screen } = this.#run.engine;
    // Styles and words come with what they are for.
    if (screen && !this.#backgroundWords) {
      adoptStyles(this.renderRoot as ShadowRoot, [...LeerscanSurvey.elementStyles, screen.backgroundStyles]);
      const { loadBackgroundMessages, nlBackground } = screen;
      this.#backgroundWords = new WordsController(this, this.#language, loadBackgroundMessages, nlBackground);
    }
    this.#run.isSingle = this.#width.single;
    const changed = this.#run.ask(
      instrument && {
        instrument,
        form: formOf(instrument, this.form),
        language: languageOf(instrument.languages, this.#language.language),
      },
    );
    if (changed !== 'nothing') untranslate(this.renderRoot);
    if (changed === 'answers') this.#end.cancel();
    if (this.begun || this.#touched) this.#run.engine.prepare();
  }

  protected override updated(): void {
    if (this.#run.page?.kind === 'background' && !this.#run.engine.hasFailed) this.#run.engine.require();
  }

  /** With everything on the page. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#firstPaint.over;
    return super.getUpdateComplete();
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const { subject, page, problems, openItems, draft } = this.#run;
    if (!subject || !words || !page) return nothing;
    const { screen } = this.#run.engine;
    const speech = this.#speech;
    const single = this.#width.single;
    // The first statement can be answered sooner when all else comes one frame later.
    const isBeginning = page.kind === 'items' && !single && !this.#firstPaint.isOver;
    const { instrument, language } = subject;
    return html`<form
        part="survey"
        class=${isBeginning ? 'beginning' : ''}
        lang=${screenLanguageOf(this.#language.language)}
        aria-label=${words.survey.label}
        @submit=${this.#onSubmit}
        @change=${this.#onChange}
        autocomplete="off"
        novalidate
      >
        ${renderProgress(subject, words, page, single, draft.answers)}
        ${
          speech && problems.length > 0
            ? keyed(
                problems,
                screen?.renderProblems(this.#run.engine.model?.told, speech, (name) => this.#visitQuestion(name)),
              )
            : nothing
        }
        <div dir="auto">
          ${keyed(placeOf(page), page.kind === 'items' ? renderItemPage(subject, isBeginning ? { ...page, items: page.items.slice(0, 1) } : page, words, draft.answers, single) : this.#renderOther(subject, page, words))}
        </div>
        ${openItems.length > 0 ? renderSkipPrompt(words, openItems, () => this.#visit(openItems[0] ?? ''), this.#onSubmit) : nothing}
        ${this.#end.render(words)}
        ${isBeginning ? nothing : renderNavigation(words, { page, first: this.#run.index === 0, returns: this.#run.returns, autoAdvance: single ? this.autoAdvance : undefined, keys: instrument.scale.options.some(({ label }) => textOf(label, language) === '0') ? 0 : instrument.scale.options.length + 2 }, () => this.#move(this.#run.back()), this.#onSubmit, this.#onAutoAdvance)}
      </form>
      <p class="unseen" aria-live="polite" .textContent=${this.announcement}></p>`;
  }

  #renderOther({ instrument, form, language }: SurveySubject, page: Page, words: Messages): TemplateResult {
    const { model, hasFailed, screen } = this.#run.engine;
    const speech = this.#speech;
    if (page.kind === 'summary') {
      const given =
        speech && screen?.renderGiven(model?.questions ?? [], speech, words, (name) => this.#visitQuestion(name));
      return renderSummary(
        instrument,
        form,
        language,
        words,
        this.#run.draft.answers,
        (item) => this.#visit(item),
        given,
      );
    }
    const questions =
      model &&
      speech &&
      screen?.renderBackground(model.background, speech, (name, answer) => {
        this.#run.respond(name, answer);
        this.dispatchEvent(new Event('draft-change')); // For a scan that keeps a draft; no event of the product's.
        this.requestUpdate();
      });
    return renderBackgroundPage(
      words,
      language,
      questions,
      model?.isOptional ? speech?.words.hint : undefined,
      hasFailed,
      () => {
        this.#run.engine.require();
        this.#focus.move('[data-heading]');
      },
      this.#onSubmit,
    );
  }

  get #place(): string {
    return placeText(this.#run.subject, this.#run.page, this.#words.words, this.#width.single);
  }

  /** What the background questions are said with, once it is there. */
  get #speech(): Speech | undefined {
    const words = this.#backgroundWords?.words;
    return words && { words, language: screenLanguageOf(this.#language.language) };
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#move(this.#run.next());
  };

  readonly #onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const { item } = input.closest<HTMLElement>('[data-item]')?.dataset ?? {};
    if (item !== undefined) this.#choose(item, input);
  };

  readonly #onAutoAdvance = (event: Event): void => {
    this.autoAdvance = (event.target as HTMLInputElement).checked;
  };

  #choose(item: string, input: HTMLInputElement): void {
    const { subject } = this.#run;
    const { words } = this.#words;
    const chosen = subject && words && answersOf(subject, words).find((view) => String(view.answer) === input.value);
    if (!chosen) return;
    this.#run.choose(item, chosen.answer);
    // What a person sees comes first, survey-core after it.
    requestAnimationFrame(() => setTimeout(() => this.#run.engine.pass()));
    // That it is chosen, the control says itself.
    this.announcement = this.#input.isPending ? words.survey.advancing(chosen.label) : '';
    this.#touched = true;
    emit(this, 'leerscan-progress', this.#run.progress);
    this.requestUpdate();
  }

  #visitQuestion(name: string): void {
    const control = `#control-${name}`;
    if (this.#run.page?.kind === 'background') return this.#focus.move(control);
    this.#run.goTo('@background');
    this.#move('page', control);
  }

  #visit(item: string): void {
    this.#run.goTo(item);
    this.#move('page', `[data-item="${item}"] input`);
  }

  #move(move: Move, focus = move === 'note' ? '[data-prompt]' : '[data-heading]'): void {
    this.#input.cancel();
    this.announcement = move === 'page' ? this.#place : '';
    const { subject } = this.#run;
    if (move === 'end' && subject)
      void this.#end.finish(subject, this.#run.outcome, this.whole ?? (() => subject.instrument));
    else this.#end.cancel();
    if (move === 'end' || move === 'stay') return;
    this.#touched = true;
    if (move === 'page') emit(this, 'leerscan-progress', this.#run.progress);
    this.requestUpdate();
    this.#focus.move(focus);
  }
}
