import { Task, TaskStatus, initialState } from '@lit/task';
import { type ReactiveController, type TemplateResult, adoptStyles, html, nothing } from 'lit';
import { type Instrument, formOf } from '../../core/instrument/instrument.js';
import { prefilled } from '../../core/response/response.js';
import { languageOf } from '../../core/instrument/text.js';
import { type LeerscanEvents, emit } from '../../events.js';
import { type Messages, type ResultMessages, loadMessages, loadResultMessages } from '../../i18n/messages.js';
import { nl } from '../../i18n/nl.js';
import { untranslate } from '../../i18n/translated-page.js';
import { WordsController } from '../../i18n/words-controller.js';
import { register } from '../../register.js';
import type { Draft } from '../../engine/survey-engine.js';
import { FirstPaintController } from '../../ui/first-paint-controller.js';
import { FocusController } from '../../ui/focus-controller.js';
import { keepKeys } from '../../ui/key-guard.js';
import { pause } from '../../ui/pause.js';
import { areSame } from '../../ui/same-values.js';
import type { ScanDraft } from './scan-draft.js';
import type { ScanHost } from './scan-host.js';
import { LeerscanSurvey } from '../survey/leerscan-survey.js';
import { ExtrasLoader } from './extras-loader.js';
import { InstrumentOpening, type Source } from './instrument-opening.js';
import { LeavingController } from './leaving-controller.js';
import type { Renewal } from './renewal.js';
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
} from './scan-view.js';
import { scanStyles } from './scan-view.styles.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { LinkController } from './link-controller.js';
import { wholeOf } from './whole-instrument.js';

register({ 'leerscan-survey': LeerscanSurvey });

/** What stands on the screen: the way in, the questions, or a result of one's own. */
type Phase = 'intro' | 'survey' | 'result';

/** One respondent after another on a scan: opens the instrument, leads from intro to result, and forgets. */
export class ScanController implements ReactiveController {
  readonly #host: ScanHost;
  #phase: Phase | undefined;
  /** The questionnaire as it is now, and the version that this person answers: a draft goes on with its own. */
  #now: OpenedInstrument | undefined;
  #opened: OpenedInstrument | undefined;
  /** By version: all that a result needs, once that is there; in another language, until that one is. */
  readonly #wholes = new Map<string, Instrument>();
  #completed: LeerscanEvents['leerscan-complete'] | undefined;
  #began = false;
  #isAnswered = false;
  /** The last page on which what the end needs was asked for. */
  #prepared = 1;
  #seed: Draft = { answers: {}, respondent: {} };
  #source: Source | undefined;

  readonly #language: ScanLanguage;
  /** Comes in a pause, before it is needed. */
  #renewal: Renewal | undefined;
  readonly #firstPaint: FirstPaintController;
  readonly focus: FocusController;
  readonly #restart: RestartQuestion;
  readonly #extras: ExtrasLoader;
  #lastKey: string | null = null;
  readonly #words: WordsController<Messages>;
  #late: WordsController<ResultMessages> | undefined;
  readonly #link: LinkController;
  readonly #opening: InstrumentOpening;
  /** Fetches the rest of the instrument and the screens of a result, once there is one to show. */
  readonly #showing: Task<readonly [OpenedInstrument | undefined, unknown], Instrument>;

  constructor(host: ScanHost) {
    this.#host = host;
    adoptStyles(host.renderRoot as ShadowRoot, scanStyles);
    host.addController(this);
    keepKeys(host.renderRoot);
    host.addEventListener('leerscan-error', ({ detail: { error } }) => void this.#renewal?.look(error));
    this.#language = new ScanLanguage(host);
    this.#firstPaint = new FirstPaintController(host);
    this.focus = new FocusController(host);
    this.#restart = new RestartQuestion(host);
    this.#words = new WordsController(host, this.#language, loadMessages, nl);
    this.#link = new LinkController(
      host,
      () => (host.noResult ? undefined : this.#now),
      this.#lateWords,
      () => this.focus.moveInto(),
    );
    this.#extras = new ExtrasLoader(host, this.#lateWords, () => this.#phase === 'survey' || this.#phase === 'result');
    this.#opening = new InstrumentOpening(
      host,
      () => this.#source as Source,
      this.#language,
      this.#extras,
      (now, chosen) => void this.#onOpened(now, chosen),
    );
    new LeavingController(
      host,
      () => this.#isLosing,
      () => {
        if (host.sharedDevice) this.restart(false);
      },
    );
    this.#showing = new Task(host, {
      task: ([opened, response]) => (opened && response ? this.#fetch(opened) : initialState),
      args: () => [this.#shown, this.#link.found?.response ?? (host.noResult ? undefined : this.#completed)] as const,
      onError: (error) => emit(host, 'leerscan-error', { error }),
      onComplete: () => host.requestUpdate(),
    });
  }

  hostUpdate(): void {
    const { definition, src, instrument } = this.#host;
    const { key } = this.#extras;
    this.#extras.ask();
    const source: Source = [definition, src, instrument || 'leercultuur'];
    const isAnother = this.#lastKey !== null && key !== null && key !== this.#lastKey;
    const other = this.#source && (isAnother || !areSame(source, this.#source));
    this.#source = source;
    this.#lastKey = key;
    if (!other) return;
    // Another questionnaire or another person: these answers have no place there.
    this.#forget();
    this.#now = undefined;
    this.#opened = undefined;
    this.#wholes.clear();
  }

  /** Back to the first screen, with nothing left of this person's answers. */
  restart(isSeen = true): void {
    this.#extras.wipe();
    this.#forget(isSeen ? 'restart' : 'leave');
    this.#opened = this.#now;
    // First without a survey, so that the next person gets a new one.
    void this.#host.updateComplete.then(
      () => this.#opened && this.#enter(this.#host.noIntro ? 'survey' : 'intro', isSeen),
    );
  }

  render(): TemplateResult {
    const { words } = this.#words;
    const waiting = this.#opening.isWaiting || this.#showing.status === TaskStatus.PENDING;
    return html`<div
      class="scan"
      part="scan"
      lang=${this.#language.shown}
      role=${this.#language.isTurned ? 'generic' : nothing}
    >
      ${
        words
          ? html`${this.#renderScreen(words)}${this.#renewal?.render(this.#language.shown)}
              <p class="unseen" aria-live="polite">
                ${waiting ? html`<span class="slow">${words.trouble.loading}</span>` : nothing}
              </p>`
          : nothing
      }
    </div>`;
  }

  #renderScreen(words: Messages): TemplateResult | typeof nothing {
    const questions = this.#opened?.questions;
    const { failure } = this.#opening;
    const trouble = failure
      ? renderInstrumentTrouble(
          words,
          failure.error,
          () =>
            void Promise.all([this.#words.fetch(), this.#opening.retry()]).then(
              () => this.#opened && this.focus.moveInto(),
            ),
        )
      : nothing;
    if (!questions)
      return failure
        ? trouble
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
      ?hidden=${open}
      .instrument=${questions}
      .form=${this.#host.form}
      .oneByOne=${this.#host.oneByOne}
      .draft=${this.#seed}
      .begun=${this.#began}
      .whole=${this.#fetchWhole}
      @leerscan-progress=${this.#onProgress}
      @leerscan-complete=${this.#onComplete}
      @draft-change=${this.#onDraft}
    ></leerscan-survey>`;
    return html`${trouble}${open ? this.#renderLink(words) : nothing}${this.#phase === 'survey' ? survey : nothing}${open ? nothing : this.#renderPhase(questions, words)}${this.#host.noLanguages || !this.#firstPaint.isOver ? nothing : this.#language.render(this.#opened?.languages ?? [], words)}`;
  }

  #renderPhase(questions: Instrument, words: Messages): TemplateResult | typeof nothing {
    const { form, noIntro, noResult, sharesResult } = this.#host;
    if (this.#phase === 'intro')
      return renderIntro(words, {
        instrument: questions,
        form: formOf(questions, form),
        language: languageOf(questions.languages, this.#language.language),
        hasSteps: this.#opened?.hasSteps === true,
        isShared: sharesResult,
        owner: this.#extras.renderOwner(),
        kept: this.#draft?.introOf(questions, form, this.#language.shown, {
          goOn: () => this.#start(),
          wipe: () => this.restart(),
        }),
        start: this.#onStart,
      });
    if (!this.#completed)
      return html`${noIntro && sharesResult ? html`<p class="kept">${words.intro.shared}</p>` : nothing}${this.#draft?.renderNote(() => this.restart())}`;
    const { response } = this.#completed;
    const late = this.#late?.words;
    const end = html`${this.#extras.renderOwner()}${late && this.#restart.render(late, () => this.restart())}`;
    if (noResult) return html`${renderDone(words)}${end}`;
    return renderResultElement(this.#whole, response, this.#host, this.#language.language, end);
  }

  #renderWaiting(words: Messages, way: TemplateResult): TemplateResult {
    return this.#showing.status === TaskStatus.ERROR
      ? renderResultTrouble(words, () => void this.#showing.run().then(() => this.#whole && this.focus.moveInto()), way)
      : renderLoading(words);
  }

  #renderLink(words: Messages): TemplateResult {
    return this.#link.render({
      words,
      language: this.#language.language,
      whole: this.#whole,
      pages: this.#host,
      isBehind: this.#phase === 'survey',
      waiting: (way) => this.#renderWaiting(words, way),
      left: () => this.focus.moveInto(),
    });
  }

  async #onOpened(now: OpenedInstrument, opened: OpenedInstrument): Promise<void> {
    this.#now = now;
    this.#opened = opened;
    untranslate(this.#host.renderRoot);
    // What the page before this one carried over is there only after an update of the site.
    const carried =
      this.#phase || !(Object(history.state) as { leerscan?: unknown }).leerscan
        ? undefined
        : (await this.#fetchRenewal())?.take(opened.questions);
    if (carried) {
      this.#enter('survey', true);
      this.#seed = carried.draft;
      this.#isAnswered = true;
      this.#language.choose(carried.language);
    }
    if (!this.#phase) this.#enter(this.#host.noIntro && !this.#draft?.isFound ? 'survey' : 'intro', false);
    void this.#link.read();
    this.#host.requestUpdate();
  }

  async #fetchRenewal(): Promise<Renewal | undefined> {
    const module = await import('./renewal.js').catch(() => undefined);
    return (this.#renewal ??=
      module && new module.Renewal(this.#host, () => [this.#opened, this.#language, this.#completed]));
  }

  #enter(phase: Phase, focus: boolean): void {
    this.#phase = phase;
    // What could not be had is asked for again; not before the start, when it would be too late for a draft.
    if (phase !== 'intro') this.#extras.askAgain();
    if (phase === 'result') this.#draft?.wipe();
    if (phase === 'survey' && !this.#renewal) void pause().then(() => this.#fetchRenewal());
    const { respondent, respondentRole } = this.#host;
    if (phase === 'survey' && this.#opened)
      this.#seed = this.#draft?.draftFor(this.#opened.questions, this.#host.form) ?? {
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

  #forget(reason: LeerscanEvents['leerscan-abandon']['reason'] = 'restart'): void {
    if (this.#began && this.#phase === 'survey') emit(this.#host, 'leerscan-abandon', { reason });
    this.#began = false;
    this.#isAnswered = false;
    this.#prepared = 1;
    this.#seed = { answers: {}, respondent: {} };
    this.#completed = undefined;
    this.#restart.forget();
    this.#phase = undefined;
    this.#language.forget();
    this.#link.leave();
    // The page's last match of a regular expression, which anyone can read (RegExp.$_), may be what was typed.
    /^/.exec('');
  }

  /** Words for what only some pages and links need. */
  readonly #lateWords = (): WordsController<ResultMessages> =>
    (this.#late ??= new WordsController(this.#host, this.#language, loadResultMessages));

  get #draft(): ScanDraft | undefined {
    return this.#extras.draft;
  }

  /** Something is answered that is not kept, and that no result shows yet. */
  get #isLosing(): boolean {
    const { isConnected, noResult, sharedDevice } = this.#host;
    const isDone = this.#completed && (noResult || this.#whole);
    return (
      isConnected && this.#isAnswered && !this.#renewal?.isLeaving && !isDone && !this.#draft?.isKept && !sharedDevice
    );
  }

  /** A beginning from nothing: a draft that did not fit makes way. */
  readonly #onStart = (): void => {
    this.#draft?.wipe();
    this.#opened = this.#now;
    this.#start();
  };

  #start(): void {
    this.#enter('survey', true);
    this.#begin();
  }

  /** At every answer and while words are typed: a tablet can be put away at any moment. */
  readonly #onDraft = ({ currentTarget, type }: Event): void => {
    const { draft } = currentTarget as LeerscanSurvey;
    const isKept = this.#opened && this.#draft?.keep(this.#opened.questions, this.#host.form, draft);
    // What the host filled in beforehand is no answer.
    const isFirst = !this.#isAnswered && (type === 'draft-change' || Object.keys(draft.answers).length > 0);
    this.#isAnswered ||= isFirst;
    if (isKept || isFirst) this.#host.requestUpdate();
  };

  readonly #onProgress = (event: CustomEvent<LeerscanEvents['leerscan-progress']>): void => {
    this.#begin();
    this.#onDraft(event);
    // What the end needs is there before it: nothing is waited for then, nor for files that an update took away.
    const { page } = event.detail;
    if (page <= this.#prepared || this.#whole) return;
    this.#prepared = page;
    void this.#fetchWhole().catch(() => undefined);
  };

  readonly #onComplete = ({ detail }: CustomEvent<LeerscanEvents['leerscan-complete']>): void => {
    this.#completed = detail;
    this.#lateWords();
    this.#enter('result', true);
  };

  /** For the questions: what a result is computed from, and what shows it where the scan does. */
  readonly #fetchWhole = (): Promise<Instrument> => this.#fetch(this.#opened as OpenedInstrument);

  async #fetch(opened: OpenedInstrument): Promise<Instrument> {
    const whole = await (this.#host.noResult ? opened.whole() : wholeOf(opened, this.#language.shown));
    // Another questionnaire or language may have come meanwhile.
    if (opened === this.#shown || opened === this.#opened) this.#wholes.set(whole.version, whole);
    return whole;
  }

  /** The version that is on the screen: that of a link, or of the person's own answers. */
  get #shown(): OpenedInstrument | undefined {
    return this.#link.found?.opened ?? this.#opened;
  }

  get #whole(): Instrument | undefined {
    return this.#shown && this.#wholes.get(this.#shown.questions.version);
  }
}
