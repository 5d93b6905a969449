import { Task, TaskStatus, initialState } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { itemsOf } from '../../core/instrument/instrument.js';
import { createId } from '../../core/kiosk/kiosk-record.js';
// In the kiosk's own file: what a visitor answered is kept only after these.
import '../../elements/survey/end-rules.js';
import { FocusController } from '../../ui/focus-controller.js';
import { wholeOf } from '../../elements/scan/whole-instrument.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { minutesFor } from '../../core/response/page.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { privacyAddress } from '../../ui/privacy-address.js';
import { type LeerscanEvents, emit } from '../../events.js';
import { loadKioskMessages } from '../../i18n/kiosk-messages.js';
import { type KioskMessages, nlKiosk } from '../../i18n/nl-kiosk.js';
import { WordsController } from '../../i18n/words-controller.js';
import type { AddOnAnswers } from './add-on-form.js';
import type { ContactGiven } from './contact-form.js';
import { innermostFocus } from '../keeper/innermost-focus.js';
import { IdleController } from '../keeper/idle-controller.js';
import { visitStyles } from './kiosk-visit.styles.js';
import { type Phase, idleLimitsOf } from './visit-phases.js';
import type { Intake, VisitOptions, VisitSettings } from './visit-terms.js';
import { toolStyles } from './visitor-tools.styles.js';
import {
  renderAttract,
  renderEmpty,
  renderFailure,
  renderIdle,
  renderVisitResult,
  renderSaving,
  renderVisitTakeAlong,
  renderThanks,
  renderTools,
} from './visit-view.js';

const ZOOMS = [1, 1.25, 1.5, 2] as const;

/**
 * One visitor, from the first screen to the last. Everything known of them is in this element: taking it away is
 * forgetting them.
 */
export class KioskVisit extends LitElement {
  static override styles = [tokens, controls, visitStyles, toolStyles];

  @property({ attribute: false }) settings: VisitSettings | undefined;
  @property({ attribute: false }) options: VisitOptions | undefined;
  /** With all that a result needs, in every language of the kiosk. */
  @property({ attribute: false }) opened: OpenedInstrument | undefined;
  @property({ attribute: false }) languages: readonly string[] = [];
  @property({ attribute: false }) intake: Intake | undefined;
  /** Somebody was here before: the next one is shown where to begin. */
  @property({ attribute: false }) isNext = false;
  /** The staff's code is asked for on a screen over this one. */
  @property({ attribute: false }) isCovered = false;
  /** Called when a visitor leaves the first screen. */
  @property({ attribute: false }) begun: () => void = () => undefined;
  /** Called when the visitor is done, or seems to have gone. */
  @property({ attribute: false }) over: (end: 'done' | 'gone') => void = () => undefined;

  @state() private phase: Phase = 'attract';
  @state() private chosen: string | undefined;
  @state() private zoom = 0;
  @state() private low = false;
  @state() private stopping = false;
  @state() private completed: LeerscanEvents['leerscan-complete'] | undefined;
  @state() private isDurable = false;
  @state() private hasContact = false;
  @state() private addOnAnswers: AddOnAnswers = {};

  #before: WeakRef<HTMLElement> | undefined;
  /** The text was made larger or smaller. */
  #isSized = false;
  /** The page knows that this visitor is done. */
  #isTold = false;

  // Made before there is anything to keep: keeping it twice keeps it once.
  readonly #responseId = createId();
  readonly #contactId = createId();
  readonly #words = new WordsController(this, this, loadKioskMessages, nlKiosk);
  readonly #focus = new FocusController(
    this,
    'leerscan-scan, leerscan-result, leerscan-kiosk-add-on, leerscan-kiosk-contact',
  );
  readonly #idle = new IdleController(
    this,
    () =>
      this.options && idleLimitsOf(this.phase, this.chosen !== undefined || this.zoom > 0 || this.low, this.options),
    { isCovered: () => this.isCovered, warn: (isOn) => this.#onWarning(isOn), end: () => this.over('gone') },
  );
  /** First durable, then everything else: from here on nothing that happens can lose it. */
  readonly #keeping = new Task(this, {
    task: async ([completed, opened]) => {
      if (!completed || !opened) return initialState;
      this.isDurable = (await this.intake?.keepResponse(this.#responseId, completed.response)) ?? false;
      if (!this.#isTold) emit(this, 'leerscan-complete', completed);
      this.#isTold = true;
      return wholeOf(opened, this.language);
    },
    args: () => [this.completed, this.opened] as const,
    onComplete: () => this.#focus.moveInto(),
    onError: (error) => emit(this, 'leerscan-error', { error }),
  });

  /** Nobody has begun. */
  get isAtStart(): boolean {
    return this.phase === 'attract';
  }

  get #isKept(): boolean {
    return this.phase !== 'scan' && this.phase !== 'empty';
  }

  /** Nothing covers it any more: to the warning where one came, else to where the person was. */
  comeBack(before: HTMLElement | undefined): void {
    if (this.#idle.left === undefined) this.#focusBack(before);
    else this.#focus.move('.here');
  }

  /** The visitor's choice, else the kiosk's first. */
  get language(): string {
    return this.chosen ?? this.languages[0] ?? 'nl';
  }

  protected override firstUpdated(): void {
    if (this.isNext) this.#focus.moveInto();
  }

  protected override updated(): void {
    // Only when the role of what holds them changes does Firefox tell a screen reader the new language of texts.
    if (this.lang && this.lang !== this.language) this.role = this.role ? null : 'generic';
    this.lang = this.language;
    this.style.setProperty('--_zoom', String(ZOOMS[this.zoom]));
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (!words || !this.settings || !this.options || !this.opened) return nothing;
    const { left } = this.#idle;
    const hasResult = this.phase === 'kept';
    const isWide = this.phase === 'scan' || hasResult || this.phase === 'add-on';
    const canStop = this.phase !== 'attract' && this.phase !== 'thanks';
    // Where a screen goes, Orca takes what now comes first for the place where it is, and keeps silent when focus gets
    // there: so that is never the heading.
    return html`<div class="visit" ?data-low=${this.low}>
      <p class="unseen">${this.settings.organisation}</p>
      ${keyed(this.phase, html`<div class="screen" ?data-wide=${isWide}>${this.#renderPhase(words, this.settings, this.options, this.opened)}</div>`)}
      ${left === undefined ? renderTools(words, { percent: Math.round(100 * (ZOOMS[this.zoom] ?? 1)), isSized: this.#isSized, low: this.low, stopping: this.stopping, canStop, isKept: this.#isKept }, this.#tools) : renderIdle(words, left, this.#isKept, () => this.#idle.touch())}
    </div>`;
  }

  #renderPhase(
    words: KioskMessages,
    settings: VisitSettings,
    options: VisitOptions,
    opened: OpenedInstrument,
  ): TemplateResult {
    const { completed } = this;
    const page = settings.shareUrl || options.shareUrl;
    const afterAddOn = settings.asksContact ? 'contact' : 'thanks';
    switch (this.phase) {
      case 'attract': {
        const items = itemsOf(opened.questions, options.form).length;
        return renderAttract({
          words,
          language: this.language,
          languages: this.languages,
          items,
          minutes: minutesFor(items),
          event: settings.event,
          organisation: settings.organisation,
          privacyUrl: options.privacyUrl,
          logo: options.logo,
          page,
          isPaused: settings.paused,
          choose: (language) => (this.chosen = language),
          start: () => this.#go('scan'),
        });
      }
      case 'scan':
        return html`<leerscan-scan
          no-intro
          no-result
          no-languages
          one-by-one
          shared-device
          lang=${this.language}
          .opened=${opened}
          .form=${options.form}
          @leerscan-complete=${this.#onComplete}
        ></leerscan-scan>`;
      case 'empty':
        return renderEmpty(words, () => this.#go('scan'));
      case 'kept':
        if (this.#keeping.value && completed)
          return renderVisitResult(words, this.#keeping.value, completed, this.language, () => this.#go('take'));
        return this.#keeping.status === TaskStatus.ERROR
          ? renderFailure(
              words,
              () => void this.#keeping.run(),
              () => this.#go('thanks'),
            )
          : renderSaving(words);
      case 'add-on':
        return html`<leerscan-kiosk-add-on
          .words=${words}
          .addOn=${opened.questions.addOn}
          .language=${this.language}
          .answers=${this.addOnAnswers}
          .answer=${(answers: AddOnAnswers) => (this.addOnAnswers = answers)}
          .next=${() => this.#go(afterAddOn)}
        ></leerscan-kiosk-add-on>`;
      case 'take':
        return renderVisitTakeAlong(words, opened.questions, completed?.response, page, this.#responseId, {
          back: () => this.#go('kept'),
          next: () => this.#go(opened.questions.addOn ? 'add-on' : afterAddOn),
        });
      case 'contact':
        return html`<leerscan-kiosk-contact
          .words=${words}
          .organisation=${settings.organisation}
          .privacy=${privacyAddress(options.privacyUrl, page)}
          .consents=${settings.consents}
          .language=${this.language}
          .give=${this.#onContact}
          .skip=${() => this.#go('thanks')}
        ></leerscan-kiosk-contact>`;
      case 'thanks':
        return renderThanks(
          words,
          {
            code: this.#responseId,
            contactCode: this.hasContact ? this.#contactId : undefined,
            organisation: settings.organisation,
            deletions: settings.deletions ?? '',
            isDurable: this.isDurable,
          },
          () => this.over('done'),
        );
    }
  }

  /** To the warning's button, and back to where the person was. */
  #onWarning(isOn: boolean): void {
    const before = innermostFocus();
    if (isOn) {
      this.#before = before && new WeakRef(before);
      this.#focus.move('.here');
    } else if (before?.matches('.here')) {
      this.#focusBack(this.#before?.deref());
    }
  }

  #focusBack(before: HTMLElement | undefined): void {
    if (before?.isConnected) void this.updateComplete.then(() => before.focus());
    else this.#focus.moveInto();
  }

  #go(phase: Phase): void {
    if (this.isAtStart) this.begun();
    this.phase = phase;
    this.stopping = false;
    this.#idle.touch();
    this.#focus.moveInto();
  }

  readonly #onComplete = (event: CustomEvent<LeerscanEvents['leerscan-complete']>): void => {
    // The page hears of it once it is durable.
    event.stopPropagation();
    if (Object.keys(event.detail.response.answers).length === 0) {
      this.#go('empty');
      return;
    }
    this.completed = event.detail;
    this.#go('kept');
  };

  readonly #onContact = ({ isLinked, ...details }: ContactGiven): void => {
    void this.intake
      ?.keepContact(this.#contactId, { ...details, ...(isLinked ? { response: this.#responseId } : {}) })
      .then((isDurable) => {
        this.hasContact = true;
        this.isDurable &&= isDurable;
        this.#go('thanks');
      });
  };

  readonly #tools = {
    zoom: (): void => {
      this.#isSized = true;
      this.zoom = (this.zoom + 1) % ZOOMS.length;
    },
    low: (): void => {
      this.low = !this.low;
    },
    stop: (stopping: boolean): void => {
      this.stopping = stopping;
      this.#focus.move(stopping ? '.stay' : '.stop');
    },
    leave: (): void => this.over('done'),
  };
}
