import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addressOf } from '../../core/format/address.js';
import type { Lane } from '../../core/kiosk/kiosk-record.js';
import { FocusController } from '../../ui/focus-controller.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { LANGUAGES } from '../../i18n/messages.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import { USUAL_MM, endpointOf, isEndpoint } from '../keeper/kiosk-settings.js';
import type { RecordKeeper } from '../keeper/record-keeper.js';
import { NOWHERE, STEPS, type SetUp, type SetUpStep, renderStep } from './setup-view.js';
import { createRecoveryCode, keptCodeOf } from './staff-code.js';
import { askToPersist } from './status-view.js';
import { staffStyles } from './staff.styles.js';
import { testEndpoint } from './test-endpoint.js';

/** Ten minutes, once: what a school sets up before an event, with a proof for each thing that can fail. */
export class KioskSetup extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, staffStyles];

  @property({ attribute: false }) words!: KioskMessages;
  @property({ attribute: false }) keeper!: RecordKeeper;
  /** Everything is on the device. */
  @property({ attribute: false }) isOffline = false;
  @property({ attribute: false }) opened: OpenedInstrument | undefined;
  @property({ attribute: false }) shareUrl = '';
  @property({ attribute: false }) done: () => void = () => undefined;

  @state() private step = 0;
  @state() private form: SetUp | undefined;
  @state() private trouble = '';
  @state() private tested = '';
  /** The device would not keep the settings, and staff have read that. */
  @state() private isUnsaved = false;

  readonly #language = new LanguageController(this);
  readonly #focus = new FocusController(this);
  readonly #recovery = createRecoveryCode();

  protected override willUpdate(): void {
    const { language } = this.#language;
    this.form ??= {
      event: '',
      stand: '',
      kiosk: '',
      organisation: '',
      asksContact: false,
      mm: USUAL_MM,
      endpoints: { responses: NOWHERE, contacts: NOWHERE },
      // The first one is that of the start screen: in the beginning the one of these words.
      languages: [...this.#languages].sort((one, other) => Number(other === language) - Number(one === language)),
      shareUrl: new URL(this.shareUrl, document.baseURI).href,
      ...this.keeper.settings,
      code: '',
      isRecoveryNoted: false,
    };
  }

  protected override firstUpdated(): void {
    this.#focus.move('[data-heading]');
  }

  override render(): TemplateResult | typeof nothing {
    const { setUp } = this.words;
    const step = STEPS[this.step];
    if (!this.form || !step) return nothing;
    if (!globalThis.isSecureContext) return html`<p class="note" role="alert">${setUp.insecure}</p>`;
    const isLast = this.step === STEPS.length - 1;
    return html`<form class="card" autocomplete="off" novalidate @submit=${this.#onNext}>
      <p class="muted">${setUp.title} · ${setUp.step(this.step + 1, STEPS.length)}</p>
      ${renderStep(step, this.words, this.form, {
        languages: this.#languages,
        recovery: this.#recovery,
        isNew: !this.keeper.settings,
        isOffline: this.isOffline,
        tested: this.tested,
        change: (part) => {
          this.form = { ...(this.form as SetUp), ...part };
          this.tested = '';
        },
        test: (lane) => void this.#test(lane),
      })}
      ${this.trouble ? html`<p class="note" role="alert">${this.trouble}</p>` : nothing}
      <div class="row between">
        ${this.step > 0 ? html`<button type="button" class="back" @click=${() => this.#go(this.step - 1)}>${setUp.back}</button>` : html`<span></span>`}
        <button class="primary next">${isLast ? setUp.finish : setUp.next}</button>
      </div>
    </form>`;
  }

  get #languages(): readonly string[] {
    return this.opened?.languages ?? LANGUAGES;
  }

  readonly #onNext = (event: Event): void => {
    event.preventDefault();
    this.trouble = this.#troubleIn(STEPS[this.step] as SetUpStep, this.form as SetUp);
    if (this.trouble) return;
    if (this.step < STEPS.length - 1) return this.#go(this.step + 1);
    void this.#finish();
  };

  /** What keeps this step from being done, or nothing. */
  #troubleIn(step: SetUpStep, form: SetUp): string {
    const { setUp } = this.words;
    const isNew = !this.keeper.settings;
    switch (step) {
      case 'place':
        return form.event.trim() && form.kiosk.trim() && form.organisation.trim() ? '' : setUp.needed;
      case 'code':
        if (form.code.trim().length < 4 && (isNew || form.code)) return setUp.codeShort;
        return form.code && !form.isRecoveryNoted ? setUp.recoveryNeeded : '';
      case 'languages':
        return form.languages.length > 0 ? '' : setUp.languagesNeeded;
      case 'send':
        return isUsable(form.endpoints.responses.url) ? '' : setUp.endpointTrouble;
      case 'contact':
        return !form.asksContact || isUsable(form.endpoints.contacts.url) ? '' : setUp.endpointTrouble;
      case 'phone':
        return addressOf(form.shareUrl) ? '' : setUp.addressNeeded;
      default:
        return '';
    }
  }

  #go(step: number): void {
    this.step = step;
    this.trouble = '';
    this.tested = '';
    this.#focus.move('[data-heading]');
  }

  async #test(lane: Lane): Promise<void> {
    const { setUp } = this.words;
    const endpoint = endpointOf(this.form as SetUp, lane);
    if (!endpoint || !isEndpoint(endpoint.url)) {
      this.tested = setUp.endpointTrouble;
      return;
    }
    this.tested = '…';
    const failure = await testEndpoint(endpoint, lane);
    this.tested = failure === undefined ? setUp.testOk : setUp.testFailed(failure);
  }

  async #finish(): Promise<void> {
    const { form } = this;
    if (!form) return;
    const kept = this.keeper.settings;
    const { languages, asksContact, endpoints, shareUrl, mm } = form;
    const isSaved = await this.keeper.saveSettings({
      format: 'leerscan-kiosk-settings-2',
      event: form.event.trim(),
      stand: form.stand.trim(),
      kiosk: form.kiosk.trim(),
      organisation: form.organisation.trim(),
      languages,
      asksContact,
      endpoints,
      shareUrl,
      mm,
      paused: kept?.paused ?? false,
      code: form.code || !kept ? await keptCodeOf(form.code.trim(), this.#recovery) : kept.code,
    });
    // By the press of a button, when a browser is most willing. Not waited for: Firefox asks a person first.
    void askToPersist();
    if (isSaved || this.isUnsaved) this.done();
    else {
      this.isUnsaved = true;
      this.trouble = this.words.setUp.unsaved;
    }
  }
}

function isUsable(address: string): boolean {
  return !address || isEndpoint(address);
}
