import { Task, TaskStatus, initialState } from '@lit/task';
import { type ReactiveController, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import { type Instrument, formOf } from '../../core/instrument/instrument.js';
import { type Response, prefilled } from '../../core/response/response.js';
import { languageOf } from '../../core/instrument/text.js';
import { type LeerscanEvents, emit } from '../../events.js';
import { type Messages, loadMessages } from '../../i18n/messages.js';
import { nl } from '../../i18n/nl.js';
import { WordsController } from '../../i18n/words-controller.js';
import { register } from '../../register.js';
import type { Draft } from '../../engine/survey-engine.js';
import { DraftHolder } from './draft-holder.js';
import { FocusController } from '../../ui/focus-controller.js';
import { keepKeys } from '../../ui/key-guard.js';
import type { ScanHost } from './scan-host.js';
import { LeerscanSurvey } from '../survey/leerscan-survey.js';
import { RestartQuestion } from './restart-question.js';
import { ScanLanguage } from './scan-language.js';
import {
  SURVEY_PARTS,
  renderDone,
  renderInstrumentTrouble,
  renderIntro,
  renderLoading,
  renderResultElement,
  renderResultTrouble,
} from './scan-screens.js';
import { scanStyles } from './scan-screens.styles.js';
import { type OpenedInstrument, type Whole, isSame, openInstrument, wholeOf } from './scan-source.js';
import { SharedLink } from './shared-link.js';

register({ 'leerscan-survey': LeerscanSurvey });

/** What stands on the screen: the way in, the questions, or a result of one's own. */
type Phase = 'intro' | 'survey' | 'result';

/** One respondent after another on a scan: opens the instrument, leads from intro to result, and forgets. */
export class ScanSession implements ReactiveController {
  readonly #host: ScanHost;
  #phase: Phase | undefined;
  #opened: OpenedInstrument | undefined;
  #whole: Instrument | undefined;
  #response: Response | undefined;
  #began = false;
  #seed: Draft = { answers: {}, respondent: {} };
  #source: readonly unknown[] = [];

  readonly #language: ScanLanguage;
  readonly focus: FocusController;
  readonly #restart: RestartQuestion;
  readonly #kept: DraftHolder;
  readonly #words: WordsController<Messages>;
  readonly #link: SharedLink;
  readonly #opening: Task<readonly [unknown, string, string, string, string | null], OpenedInstrument>;
  readonly #completing: Task<readonly [OpenedInstrument | undefined, Response | undefined], Whole>;

  constructor(host: ScanHost) {
    this.#host = host;
    adoptStyles(host.renderRoot as ShadowRoot, scanStyles);
    host.addController(this);
    keepKeys(host.renderRoot);
    this.#language = new ScanLanguage(host);
    this.focus = new FocusController(host);
    this.#restart = new RestartQuestion(host);
    this.#kept = new DraftHolder(host);
    this.#words = new WordsController(host, this.#language, loadMessages, nl);
    this.#link = new SharedLink(
      host,
      () => (host.noResult ? undefined : this.#opened?.questions),
      () => this.focus.moveInto(),
    );
    this.#opening = new Task(host, {
      task: ([definition, src, id, language, key], { signal }) =>
        Promise.all([
          openInstrument({ definition, src, id, language }, signal),
          this.#kept.follow(key, () => this.#began),
        ]).then(([opened]) => opened),
      // Only a built-in instrument comes in one language at a time.
      args: () =>
        [
          host.definition,
          host.src,
          host.instrument || 'leercultuur',
          host.definition === undefined && !host.src ? this.#language.language : '',
          host.resume,
        ] as const,
      onError: (error) => emit(host, 'leerscan-error', { error }),
      onComplete: (opened) => this.#onOpened(opened),
    });
    this.#completing = new Task(host, {
      task: ([opened, response]) => (opened && response ? wholeOf(opened) : initialState),
      args: () => [this.#opened, this.#link.response ?? this.#response] as const,
      onError: (error) => emit(host, 'leerscan-error', { error }),
      onComplete: (whole) => this.#onWhole(whole),
    });
  }

  hostUpdate(): void {
    const { definition, src, instrument, resume } = this.#host;
    const source = [definition, src, instrument || 'leercultuur'];
    const other =
      this.#source.length > 0 &&
      (this.#kept.isAnother(resume) || source.some((part, index) => !isSame(part, this.#source[index])));
    this.#source = source;
    if (!other) return;
    // Another questionnaire or another person: these answers have no place there.
    this.#forget();
    this.#opened = undefined;
    this.#whole = undefined;
  }

  /** Back to the first screen, with nothing left of this person's answers. */
  restart(): void {
    this.#kept.wipe(this.#host.resume);
    this.#forget();
    // First without a survey, so that the next person gets a new one.
    void this.#host.updateComplete.then(
      () => this.#opened && this.#enter(this.#host.noIntro ? 'survey' : 'intro', true),
    );
  }

  render(): TemplateResult {
    const { words } = this.#words;
    const waiting = this.#opening.status === TaskStatus.PENDING || this.#completing.status === TaskStatus.PENDING;
    return html`<div class="scan" part="scan" lang=${this.#language.shown}>
      ${
        words
          ? html`${this.#renderScreen(words)}
              <p class="unseen" role="status">${waiting ? words.trouble.loading : nothing}</p>`
          : nothing
      }
    </div>`;
  }

  #renderScreen(words: Messages): TemplateResult {
    const questions = this.#opened?.questions;
    const failed = this.#opening.status === TaskStatus.ERROR;
    const trouble = failed
      ? renderInstrumentTrouble(
          words,
          this.#opening.error,
          () =>
            void Promise.all([this.#words.fetch(), this.#opening.run()]).then(
              () => this.#opened && this.focus.moveInto(),
            ),
        )
      : nothing;
    if (!questions)
      return failed
        ? html`${trouble}`
        : renderLoading(
            words,
            this.#host.src
              ? () => {
                  this.#opening.abort();
                  this.focus.move('[role=alert] button');
                }
              : undefined,
          );
    const open = this.#link.isOpen;
    const survey = html`<leerscan-survey
      lang=${this.#language.language}
      exportparts=${SURVEY_PARTS}
      ?hidden=${open || this.#response !== undefined}
      .instrument=${questions}
      .form=${this.#host.form}
      .oneByOne=${this.#host.oneByOne}
      .draft=${this.#seed}
      .begun=${this.#began}
      @leerscan-progress=${this.#onProgress}
      @leerscan-complete=${this.#onComplete}
      @draft-change=${this.#onDraft}
    ></leerscan-survey>`;
    return html`${trouble}${open ? this.#renderLink(words) : nothing}${this.#phase === 'survey' ? survey : nothing}${open ? nothing : this.#renderPhase(questions, words)}${this.#host.noLanguages ? nothing : this.#language.render(this.#opened?.languages ?? [], words)}`;
  }

  #renderPhase(questions: Instrument, words: Messages): TemplateResult | typeof nothing {
    const { form, noIntro, noResult, shareUrl, sharesResult } = this.#host;
    if (this.#phase === 'intro')
      return renderIntro(words, {
        instrument: questions,
        form: formOf(questions, form),
        language: languageOf(questions.languages, this.#language.language),
        hasSteps: this.#opened?.hasSteps === true,
        isShared: sharesResult,
        kept: this.#kept.draft?.introOf(questions, form, this.#language.shown, words, {
          goOn: () => this.#start(),
          wipe: () => this.restart(),
        }),
        start: this.#onStart,
      });
    if (!this.#response)
      return html`${noIntro && sharesResult ? html`<p class="kept">${words.intro.shared}</p>` : nothing}${this.#kept.draft?.renderNote(words, () => this.restart())}`;
    if (this.#phase === 'survey') return this.#renderWaiting(words, nothing);
    const end = this.#restart.render(words, () => this.restart());
    return noResult
      ? html`${renderDone(words)}${end}`
      : renderResultElement(this.#whole, this.#response, shareUrl, this.#language.language, end);
  }

  #renderWaiting(words: Messages, way: TemplateResult | typeof nothing): TemplateResult {
    return this.#completing.status === TaskStatus.ERROR
      ? renderResultTrouble(
          words,
          () => void this.#completing.run().then(() => this.#whole && this.focus.moveInto()),
          way,
        )
      : renderLoading(words);
  }

  #renderLink(words: Messages): TemplateResult {
    return this.#link.render({
      words,
      language: this.#language.language,
      whole: this.#whole,
      shareUrl: this.#host.shareUrl,
      isBehind: this.#phase === 'survey',
      waiting: (way) => this.#renderWaiting(words, way),
      left: () => this.focus.moveInto(),
    });
  }

  #onOpened(opened: OpenedInstrument): void {
    this.#opened = opened;
    if (!this.#phase) this.#enter(this.#host.noIntro && !this.#kept.draft?.isFound ? 'survey' : 'intro', false);
    void this.#link.read();
    this.#host.requestUpdate();
  }

  #onWhole({ instrument, resultOf }: Whole): void {
    this.#whole = instrument;
    this.#host.requestUpdate();
    const response = this.#response;
    if (this.#phase !== 'survey' || !response) return;
    this.#enter('result', true);
    emit(this.#host, 'leerscan-complete', { response, result: resultOf(instrument, response) });
  }

  #enter(phase: Phase, focus: boolean): void {
    this.#phase = phase;
    const { respondent, respondentRole } = this.#host;
    if (phase === 'result') this.#kept.draft?.wipe();
    if (phase === 'survey' && this.#opened)
      this.#seed = this.#kept.draft?.draftFor(this.#opened.questions, this.#host.form) ?? {
        answers: {},
        respondent: prefilled(
          this.#opened.questions,
          respondentRole ? { ...respondent, role: respondentRole } : respondent,
        ),
      };
    this.#host.requestUpdate();
    if (focus) this.focus.moveInto();
  }

  #begin(): void {
    const questions = this.#opened?.questions;
    if (this.#began || !questions) return;
    this.#began = true;
    emit(this.#host, 'leerscan-start', { instrument: questions.id, form: formOf(questions, this.#host.form) });
  }

  #forget(): void {
    if (this.#began && this.#phase === 'survey') emit(this.#host, 'leerscan-abandon', { reason: 'restart' });
    this.#began = false;
    this.#seed = { answers: {}, respondent: {} };
    this.#response = undefined;
    this.#restart.forget();
    this.#phase = undefined;
    this.#language.forget();
    this.#link.leave();
  }

  /** A beginning from nothing: a draft that did not fit makes way. */
  readonly #onStart = (): void => {
    this.#kept.draft?.wipe();
    this.#start();
  };

  #start(): void {
    this.#enter('survey', true);
    this.#begin();
  }

  /** At every answer and while words are typed: a tablet can be put away at any moment. */
  readonly #onDraft = ({ currentTarget }: Event): void => {
    if (
      this.#opened &&
      this.#kept.keep(this.#opened.questions, this.#host.form, (currentTarget as LeerscanSurvey).draft)
    )
      this.#host.requestUpdate();
  };

  readonly #onProgress = (event: CustomEvent<LeerscanEvents['leerscan-progress']>): void => {
    this.#begin();
    this.#onDraft(event);
    // Fetched towards the end, before it is needed.
    if (this.#opened && event.detail.page + 1 >= event.detail.pages) void wholeOf(this.#opened).catch(() => undefined);
  };

  readonly #onComplete = (event: CustomEvent<LeerscanEvents['leerscan-complete']>): void => {
    // Fired again from here, with a result that has its steps; a second press changes nothing.
    event.stopPropagation();
    if (this.#phase === 'survey') this.#response ??= event.detail.response;
    this.#host.requestUpdate();
  };
}
