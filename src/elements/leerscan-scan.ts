import { Task, TaskStatus, initialState } from '@lit/task';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { FULL_FORM, type Instrument, formOf } from '../core/instrument.js';
import { type Response, respondentWithRole } from '../core/response.js';
import { resultOf } from '../core/result.js';
import { languageOf } from '../core/text.js';
import { type LeerscanEvents, emit } from '../events.js';
import { LanguageController } from '../i18n/language-controller.js';
import { type Messages, loadMessages } from '../i18n/messages.js';
import { WordsController } from '../i18n/words-controller.js';
import type { Draft } from '../survey/survey-engine.js';
import { FocusController } from './focus-controller.js';
import { type OpenedInstrument, openInstrument } from './instrument-source.js';
import type { LeerscanResult } from './leerscan-result.js';
import { scanStyles } from './leerscan-scan.styles.js';
import type { LeerscanSurvey } from './leerscan-survey.js';
import { SURVEY_PARTS, renderDone, renderInstrumentTrouble, renderIntro, renderLinkTrouble, renderLoading, renderRestart, renderResultElement, renderResultTrouble, renderSharedNote } from './scan-screens.js';
import { SharedLink, linkTrouble } from './shared-link.js';
import { controls, tokens } from './tokens.styles.js';

/** What stands on the screen: the way in, the questions, or a result of one's own. */
type Phase = 'intro' | 'survey' | 'result';

/**
 * @tagname leerscan-scan
 * @summary One respondent from beginning to end: intro, questions, result. The one tag that most pages need.
 * @fires leerscan-start - The person began to answer.
 * @fires leerscan-progress - Another page or another answer.
 * @fires leerscan-complete - All done, with response and result.
 * @fires leerscan-abandon - A scan that had begun was given up.
 * @fires leerscan-export - The person took the result along.
 * @fires leerscan-error - Something from outside was refused or could not be loaded.
 * @csspart intro - The first screen.
 * @csspart start - The button on it.
 * @csspart note - A note: a result from a link, something that could not load.
 */
export class LeerscanScan extends LitElement {
  static override styles = [tokens, controls, scanStyles];

  /** Id of a built-in instrument. */
  @property() instrument = 'leercultuur';
  /** Address of a JSON file with an instrument of your own; comes before `instrument`. */
  @property() src = '';
  /** An instrument of your own as a value; comes before `src`. */
  @property({ attribute: false }) definition: unknown;
  /** `full`, or the name of a shorter form of the instrument (`short` for the built-in one). */
  @property() form = FULL_FORM;
  /** Role of the person, filled in beforehand: `lead`, `mentor`, `employee` or `student` for the built-in instrument. */
  @property({ attribute: 'respondent-role' }) respondentRole = '';
  /** The page that opens a link to a result; this page when absent. */
  @property({ attribute: 'share-url' }) shareUrl = '';
  /** Begin with the first statement. */
  @property({ type: Boolean, attribute: 'no-intro' }) noIntro = false;
  /** End with a word of thanks; the host shows what it wants. */
  @property({ type: Boolean, attribute: 'no-result' }) noResult = false;

  @state() private phase: Phase | undefined;
  @state() private opened: OpenedInstrument | undefined;
  @state() private whole: Instrument | undefined;
  @state() private response: Response | undefined;
  @state() private asking = false;
  @query('leerscan-survey:not([hidden]), leerscan-result') private current!: LeerscanSurvey | LeerscanResult | null;
  #began = false;
  #seed: Draft = { answers: {}, respondent: {} };

  readonly #language = new LanguageController(this);
  readonly #focus = new FocusController(this);
  readonly #words = new WordsController(this, this.#language, loadMessages);
  readonly #link: SharedLink = new SharedLink(this, () => this.opened?.questions);
  readonly #opening = new Task(this, {
    task: ([definition, src, id, language], { signal }) => openInstrument({ definition, src, id, language }, signal),
    // Only a built-in instrument comes in one language at a time.
    args: () => [this.definition, this.src, this.instrument || 'leercultuur', this.definition === undefined && !this.src ? this.#language.language : ''] as const,
    onError: (error) => emit(this, 'leerscan-error', { error }),
    onComplete: (opened) => this.#onOpened(opened),
  });
  /** The rest of the instrument, once there is a response to show. */
  readonly #completing = new Task(this, {
    task: ([opened, response]) => (opened && response ? opened.whole() : initialState),
    args: () => [this.opened, this.#link.response ?? this.response] as const,
    onError: (error) => emit(this, 'leerscan-error', { error }),
    onComplete: (whole) => this.#onWhole(whole),
  });

  /** Back to the first screen, with nothing left of this person's answers. */
  restart(): void {
    this.#forget();
    // First without a survey, so that the next person gets a new one.
    void this.updateComplete.then(() => this.#enter(this.noIntro ? 'survey' : 'intro', true));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const other = changed.has('definition') || changed.has('src') || changed.has('instrument');
    if (!this.hasUpdated || !other) return;
    // Another questionnaire: this one's answers have no place in it.
    this.#forget();
    this.opened = undefined;
    this.whole = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const waiting = this.#opening.status === TaskStatus.PENDING || this.#completing.status === TaskStatus.PENDING;
    return words ? html`${this.#renderScreen(words)}<p class="unseen" role="status">${waiting ? words.trouble.loading : nothing}</p>` : nothing;
  }

  #renderScreen(words: Messages): TemplateResult {
    const questions = this.opened?.questions;
    if (!questions) return this.#opening.status === TaskStatus.ERROR ? renderInstrumentTrouble(words, this.#opening.error, () => void this.#opening.run()) : renderLoading(words);
    const open = this.#link.isOpen;
    return html`${open ? this.#renderLink(words) : nothing}${this.phase === 'survey' ? html`<leerscan-survey exportparts=${SURVEY_PARTS} ?hidden=${open || this.response !== undefined} .instrument=${questions} .form=${this.form} .draft=${this.#seed} .begun=${this.#began} @leerscan-progress=${this.#onProgress} @leerscan-complete=${this.#onComplete}></leerscan-survey>` : nothing}${open ? nothing : this.#renderPhase(questions, words)}`;
  }

  #renderPhase(questions: Instrument, words: Messages): TemplateResult | typeof nothing {
    if (this.phase === 'intro') return renderIntro(questions, formOf(questions, this.form), languageOf(questions.languages, this.#language.language), words, this.#onStart);
    if (!this.response) return nothing;
    if (this.phase === 'survey') return this.#renderWaiting(words, nothing);
    const ask = (asking: boolean): void => {
      this.asking = asking;
      this.#focus.move('.end button');
    };
    const end = renderRestart(words, this.asking, ask, () => this.restart());
    return this.noResult ? html`${renderDone(words)}${end}` : renderResultElement(this.whole, this.response, this.shareUrl, end);
  }

  #renderWaiting(words: Messages, way: TemplateResult | typeof nothing): TemplateResult {
    return this.#completing.status === TaskStatus.ERROR ? renderResultTrouble(words, () => void this.#completing.run(), way) : renderLoading(words);
  }

  #renderLink(words: Messages): TemplateResult {
    const { response, error } = this.#link;
    const leave = (): void => {
      this.#link.leave();
      this.#focusScreen();
    };
    const way = html`<button type="button" @click=${leave}>${this.phase === 'survey' ? words.trouble.continueScan : words.shared.newScan}</button>`;
    if (error !== undefined) return renderLinkTrouble(linkTrouble(error, words), way);
    if (!response || !this.whole) return this.#renderWaiting(words, way);
    return html`${renderSharedNote(words, response, this.whole)}${renderResultElement(this.whole, response, this.shareUrl, way)}`;
  }

  #onOpened(opened: OpenedInstrument): void {
    this.opened = opened;
    if (!this.phase) this.#enter(this.noIntro ? 'survey' : 'intro', false);
    void this.#link.read();
  }

  #onWhole(whole: Instrument): void {
    this.whole = whole;
    const { response } = this;
    if (this.phase !== 'survey' || !response) return;
    this.#enter('result', true);
    emit(this, 'leerscan-complete', { response, result: resultOf(whole, response) });
  }

  #enter(phase: Phase, focus: boolean): void {
    this.phase = phase;
    if (phase === 'survey' && this.opened) this.#seed = { answers: {}, respondent: respondentWithRole(this.opened.questions, this.respondentRole) };
    if (focus) this.#focusScreen();
  }

  #begin(): void {
    const questions = this.opened?.questions;
    if (this.#began || !questions) return;
    this.#began = true;
    emit(this, 'leerscan-start', { instrument: questions.id, form: formOf(questions, this.form) });
  }

  #forget(): void {
    if (this.#began && this.phase === 'survey') emit(this, 'leerscan-abandon', { reason: 'restart' });
    this.#began = false;
    this.response = undefined;
    this.asking = false;
    this.phase = undefined;
    this.#link.leave();
  }

  readonly #onStart = (): void => {
    this.#enter('survey', true);
    this.#begin();
  };

  readonly #onProgress = ({ detail }: CustomEvent<LeerscanEvents['leerscan-progress']>): void => {
    this.#begin();
    // The rest of the instrument is fetched towards the end, before it is needed.
    if (detail.page + 1 >= detail.pages) void this.opened?.whole().catch(() => undefined);
  };

  readonly #onComplete = (event: CustomEvent<LeerscanEvents['leerscan-complete']>): void => {
    // Fired again from here, with a result that has its steps; a second press changes nothing.
    event.stopPropagation();
    this.response ??= event.detail.response;
  };

  /** Focus goes to what a person just asked for; never on load. */
  #focusScreen(): void {
    void this.updateComplete.then(() => (this.current ?? { focus: () => this.#focus.move('[data-heading]') }).focus());
  }
}
