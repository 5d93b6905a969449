import { Task, TaskStatus } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
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
import { renderDone, renderInstrumentTrouble, renderIntro, renderLinkTrouble, renderRestart, renderResultTrouble, renderSharedNote } from './scan-screens.js';
import { SharedLink, linkTrouble } from './shared-link.js';
import { controls, tokens } from './tokens.styles.js';

/** What stands on the screen: the way in, the questions, or a result of one's own. */
type Phase = 'intro' | 'survey' | 'result';

const SURVEY_PARTS = 'survey, progress, statement, option, note, navigation';
const RESULT_PARTS = 'headline, profile, radar, bars, steps, step, talk, answers, take-along, qr';
const NOTHING: Draft = { answers: {}, respondent: {} };

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
  @state() private response: Response | undefined;
  @state() private whole: Instrument | undefined;
  @state() private wholeFailed = false;
  @state() private asking = false;
  @query('leerscan-survey:not([hidden]), leerscan-result') private current!: LeerscanSurvey | LeerscanResult | null;
  #began = false;
  #seed = NOTHING;

  readonly #language = new LanguageController(this);
  readonly #focus = new FocusController(this);
  readonly #words = new WordsController(this, this.#language, loadMessages);
  readonly #opening = new Task(this, {
    task: ([definition, src, id, language], { signal }) => openInstrument({ definition, src, id, language }, signal),
    args: () => [this.definition, this.src, this.instrument, this.#language.language] as const,
    onError: (error) => emit(this, 'leerscan-error', { error }),
    onComplete: (opened) => this.#onOpened(opened),
  });
  readonly #link: SharedLink = new SharedLink(
    this,
    () => this.opened?.questions,
    () => void this.#loadWhole(),
  );

  /** Back to the first screen, with nothing left of this person's answers. */
  restart(): void {
    if (this.#began && this.phase === 'survey') emit(this, 'leerscan-abandon', { reason: 'restart' });
    this.#began = false;
    this.response = undefined;
    this.asking = false;
    this.phase = undefined;
    this.#link.leave();
    // First without a survey, so that the next person gets a new one.
    void this.updateComplete.then(() => this.#enter(this.noIntro ? 'survey' : 'intro'));
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words) return nothing;
    if (this.#opening.status === TaskStatus.ERROR) return renderInstrumentTrouble(words, this.#opening.error, () => void this.#opening.run());
    const questions = this.opened?.questions;
    if (!questions || !this.phase) return html`<p class="slow muted" role="status">${words.trouble.loading}</p>`;
    const busy = this.#link.isOpen;
    return html`${busy ? this.#renderLink(words) : nothing}${this.phase === 'survey' ? this.#renderSurvey(questions, busy) : nothing}${busy ? nothing : this.#renderPhase(questions, words)}`;
  }

  #renderPhase(questions: Instrument, words: Messages): TemplateResult | typeof nothing {
    if (this.wholeFailed) return renderResultTrouble(words, () => void this.#finish());
    if (this.phase === 'intro') return renderIntro(questions, formOf(questions, this.form), languageOf(questions.languages, this.#language.language), words, () => this.#enter('survey'));
    if (this.phase === 'survey' || !this.response) return nothing;
    const ask = (asking: boolean): void => {
      this.asking = asking;
    };
    const end = renderRestart(words, this.asking, ask, () => this.restart());
    return this.noResult ? html`${renderDone(words)}${end}` : this.#renderResult(this.response, end);
  }

  #renderSurvey(questions: Instrument, hidden: boolean): TemplateResult {
    return html`<leerscan-survey exportparts=${SURVEY_PARTS} ?hidden=${hidden || this.wholeFailed} .instrument=${questions} .form=${this.form} .draft=${this.#seed} .begun=${this.#began} @leerscan-progress=${this.#onProgress} @leerscan-complete=${this.#onComplete}></leerscan-survey>`;
  }

  #renderResult(response: Response, end: TemplateResult): TemplateResult | typeof nothing {
    if (!this.whole) return nothing;
    return html`<leerscan-result exportparts=${RESULT_PARTS} .instrument=${this.whole} .response=${response} .shareUrl=${this.shareUrl}>${end}</leerscan-result>`;
  }

  #renderLink(words: Messages): TemplateResult | typeof nothing {
    const { response, error } = this.#link;
    const goOn = this.phase === 'survey' ? words.trouble.continueScan : words.shared.newScan;
    const leave = (): void => {
      this.#link.leave();
      this.#focusScreen();
    };
    if (error !== undefined) return renderLinkTrouble(linkTrouble(error, words), goOn, leave);
    if (this.wholeFailed) return renderResultTrouble(words, () => void this.#loadWhole());
    if (!response || !this.whole) return nothing;
    return html`${renderSharedNote(words, response, this.whole)}${this.#renderResult(response, html`<button type="button" @click=${leave}>${goOn}</button>`)}`;
  }

  #onOpened(opened: OpenedInstrument): void {
    const { questions } = opened;
    this.opened = opened;
    if (!this.phase) this.#enter(this.noIntro ? 'survey' : 'intro');
    else if (this.response && this.response.instrument.id !== questions.id) this.restart();
    if (this.response || this.#link.response) void this.#loadWhole();
    else void this.#link.read();
  }

  #enter(phase: Phase): void {
    const asked = this.phase !== undefined;
    this.phase = phase;
    if (phase === 'survey' && this.opened) this.#seed = { answers: {}, respondent: respondentWithRole(this.opened.questions, this.respondentRole) };
    if (phase === 'survey' && asked) this.#begin();
    if (asked) this.#focusScreen();
  }

  #begin(): void {
    if (this.#began) return;
    this.#began = true;
    emit(this, 'leerscan-start', { instrument: this.opened?.questions.id ?? '', form: this.form });
  }

  readonly #onProgress = ({ detail }: CustomEvent<LeerscanEvents['leerscan-progress']>): void => {
    this.#begin();
    // The rest of the instrument is fetched towards the end, before it is needed.
    if (detail.page + 1 >= detail.pages) void this.opened?.whole().catch(() => undefined);
  };

  readonly #onComplete = (event: CustomEvent<LeerscanEvents['leerscan-complete']>): void => {
    // Fired again from here, with a result that has its steps.
    event.stopPropagation();
    this.response = event.detail.response;
    void this.#finish();
  };

  async #finish(): Promise<void> {
    await this.#loadWhole();
    const { whole, response } = this;
    if (!whole || !response || this.wholeFailed) return;
    this.#enter('result');
    emit(this, 'leerscan-complete', { response, result: resultOf(whole, response) });
  }

  async #loadWhole(): Promise<void> {
    this.wholeFailed = false;
    try {
      this.whole = await this.opened?.whole();
    } catch (error) {
      this.wholeFailed = true;
      emit(this, 'leerscan-error', { error });
    }
  }

  /** Focus goes to what a person just asked for; never on load. */
  #focusScreen(): void {
    void this.updateComplete.then(() => (this.current ?? { focus: () => this.#focus.move('[data-heading]') }).focus());
  }
}
