import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addressOf } from '../../core/format/address.js';
import type { Lane } from '../../core/kiosk/kiosk-record.js';
import { FocusController } from '../../ui/focus-controller.js';
import type { OpenedInstrument } from '../../instruments/open-instrument.js';
import { cardStyles, fieldStyles } from '../../ui/form.styles.js';
import { controls } from '../../ui/controls.styles.js';
import { pickerStyles } from '../../ui/file-picker.styles.js';
import { tokens } from '../../ui/tokens.styles.js';
import { LanguageController } from '../../i18n/language-controller.js';
import { LANGUAGES } from '../../i18n/messages.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import { type EventSettings, readEventSettings, takenOver } from '../keeper/event-settings.js';
import { isEndpoint, isPage } from '../../core/format/endpoint.js';
import { type KioskSettings, USUAL_MM } from '../keeper/kiosk-settings.js';
import { logoOf } from '../keeper/logo.js';
import { type AccessCodes, openCodes } from '../keeper/sealed-codes.js';
import { keepDraft, takeDraft } from '../keeper/set-up-draft.js';
import { codeInAddress } from '../../ui/address.js';
import type { RecordKeeper } from '../keeper/record-keeper.js';
import { NOWHERE, STEPS, type SetUp, type SetUpStep, TAKEN_OVER, renderOverview, renderStep } from './setup-view.js';
import { createRecoveryCode, keptCodeOf } from './staff-code.js';
import { askToPersist } from './status-view.js';
import { staffStyles } from './staff.styles.js';
import { sayTest } from './test-endpoint.js';

/** Ten minutes, once: what a school sets up before an event, with a proof for each thing that can fail. */
export class KioskSetup extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, pickerStyles, staffStyles];

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
  /** Settings of the event, taken over. */
  @state() private given: EventSettings | undefined;
  /** On a kiosk that was set up: the one setting that is changed. */
  @state() private only: SetUpStep | undefined;

  readonly #language = new LanguageController(this);
  readonly #focus = new FocusController(this);
  #recovery = createRecoveryCode();

  protected override willUpdate(): void {
    this.form ??= this.#begin();
  }

  /** Where this one was before the page was loaded anew; else what the address brings, and what is kept. */
  #begin(): SetUp {
    const { language } = this.#language;
    const draft = takeDraft();
    const form: SetUp = {
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
      passphrase: '',
      isRecoveryNoted: false,
    };
    if (draft) {
      this.step = draft.step;
      this.#recovery = draft.recovery;
      this.given = draft.given;
      return { ...form, ...draft.form };
    }
    const code = codeInAddress('leerscan-event');
    return code === null ? form : { ...form, ...this.#take(code) };
  }

  /** A picture is opened first: its beginning may promise what is not there. */
  async #onTake(text: string): Promise<void> {
    const logo = readEventSettings(text)?.logo;
    this.#change(this.#take(logo && !(await logoOf(logo)) ? '' : text));
    if (this.given) this.#focus.move('[data-heading]');
  }

  /** @returns what the event decides; nothing, and a sentence, where the text holds no settings. */
  #take(text: string): Partial<SetUp> {
    const given = readEventSettings(text);
    this.trouble = given ? '' : this.words.setUp.takeOverTrouble;
    if (!given) return {};
    this.given = given;
    this.step = 0;
    return takenOver(given);
  }

  protected override firstUpdated(): void {
    this.#focus.move('[data-heading]');
  }

  override render(): TemplateResult | typeof nothing {
    const { setUp } = this.words;
    const step = this.#steps[this.step];
    if (!this.form || !step) return nothing;
    if (!globalThis.isSecureContext) return html`<p class="note" role="alert">${setUp.insecure}</p>`;
    const { length } = this.#steps;
    const isLast = this.step === length - 1;
    if (this.#isOverview)
      return html`<section class="card">
        ${renderOverview(this.words, this.form, (one) => this.#edit(one))}
        <div class="row">
          <button type="button" class="primary next" @click=${() => this.#leave()}>${setUp.close}</button>
        </div>
      </section>`;
    return html`<form class="card" autocomplete="off" novalidate @submit=${this.#onNext}>
      <p class="muted">${setUp.title}${length > 1 ? ` · ${setUp.step(this.step + 1, length)}` : nothing}</p>
      ${renderStep(step, this.words, this.form, {
        languages: this.#languages,
        recovery: this.#recovery,
        isNew: !this.keeper.settings,
        isOffline: this.isOffline,
        tested: this.tested,
        stands: this.given?.stands ?? [],
        isSealed: this.given?.sealed !== undefined,
        take: (text) => void this.#onTake(text),
        change: (part) => this.#change(part),
        test: (lane) => void this.#test(lane),
      })}
      ${this.trouble ? html`<p class="note" role="alert">${this.trouble}</p>` : nothing}
      <div class="row between">
        ${this.step > 0 ? html`<button type="button" class="back" @click=${() => this.#go(this.step - 1)}>${setUp.back}</button>` : this.keeper.settings || this.given ? html`<button type="button" class="cancel" @click=${() => this.#edit(undefined)}>${setUp.cancel}</button>` : html`<span></span>`}
        <button class="primary next">${this.only ? setUp.save : isLast ? setUp.finish : setUp.next}</button>
      </div>
    </form>`;
  }

  get #isOverview(): boolean {
    return this.keeper.settings !== undefined && !this.only && !this.given;
  }

  /** One setting, or back to all of them as they are kept. */
  #edit(step: SetUpStep | undefined): void {
    this.only = step;
    this.given = undefined;
    this.form = undefined;
    this.trouble = '';
    this.isUnsaved = false;
    this.#forgetAddress();
    this.#focus.move('[data-heading]');
  }

  get #steps(): readonly SetUpStep[] {
    return this.only ? [this.only] : this.given ? TAKEN_OVER : STEPS;
  }

  get #languages(): readonly string[] {
    return this.opened?.languages ?? LANGUAGES;
  }

  readonly #onNext = (event: Event): void => {
    event.preventDefault();
    this.trouble = this.#troubleIn(this.#steps[this.step] as SetUpStep, this.form as SetUp);
    if (this.trouble) return;
    if (this.step < this.#steps.length - 1) return this.#go(this.step + 1);
    void this.#finish();
  };

  /** What keeps this step from being done, or nothing. */
  #troubleIn(step: SetUpStep, form: SetUp): string {
    const { setUp } = this.words;
    switch (step) {
      case 'place':
        if (!form.event.trim() || !form.kiosk.trim() || !form.organisation.trim()) return setUp.needed;
        return !form.privacyUrl?.trim() || isPage(form.privacyUrl.trim()) ? '' : setUp.addressNeeded;
      case 'tablet':
        return form.kiosk.trim() ? this.#troubleInCode(form) : setUp.tabletNeeded;
      case 'code':
        return this.#troubleInCode(form);
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

  #troubleInCode({ code, isRecoveryNoted }: SetUp): string {
    const { setUp } = this.words;
    if (code.trim().length < 4 && (!this.keeper.settings || code)) return setUp.codeShort;
    return code && !isRecoveryNoted ? setUp.recoveryNeeded : '';
  }

  #change(part: Partial<SetUp>): void {
    this.form = { ...(this.form as SetUp), ...part };
    this.tested = '';
    // A kiosk that was set up has its settings.
    if (this.only) return;
    const { step, given } = this;
    keepDraft({ step, recovery: this.#recovery, ...(given ? { given } : {}), form: this.form });
  }

  /** Nothing of it stays behind, in the address neither. */
  #leave(): void {
    this.#forgetAddress();
    this.done();
  }

  #forgetAddress(): void {
    keepDraft(undefined);
    if (codeInAddress('leerscan-event') !== null)
      history.replaceState(history.state, '', location.pathname + location.search);
  }

  #go(step: number): void {
    this.step = step;
    this.#change({});
    this.trouble = '';
    this.tested = '';
    this.#focus.move('[data-heading]');
  }

  async #test(lane: Lane): Promise<void> {
    this.tested = '…';
    this.tested = await sayTest(this.form as SetUp, lane, this.words.setUp);
  }

  async #finish(): Promise<void> {
    const { form } = this;
    if (!form) return;
    const kept = this.keeper.settings;
    const codes = this.given?.sealed && (await openCodes(this.given.sealed, form.passphrase));
    if (this.given?.sealed && !codes) {
      this.trouble = this.words.setUp.passphraseWrong;
      return;
    }
    const { languages, asksContact, consents, logo, shareUrl, mm } = form;
    const endpoints = codes ? withCodes(form.endpoints, codes) : form.endpoints;
    const isSaved = await this.keeper.saveSettings({
      format: 'leerscan-kiosk-settings-2',
      event: form.event.trim(),
      stand: form.stand.trim(),
      kiosk: form.kiosk.trim(),
      organisation: form.organisation.trim(),
      ...(form.deletions?.trim() ? { deletions: form.deletions.trim() } : {}),
      ...(form.privacyUrl?.trim() ? { privacyUrl: form.privacyUrl.trim() } : {}),
      ...(consents ? { consents } : {}),
      ...(logo ? { logo } : {}),
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
    if (isSaved || this.isUnsaved) {
      if (this.only) this.#edit(undefined);
      else this.#leave();
    } else {
      this.isUnsaved = true;
      this.trouble = this.words.setUp.unsaved;
    }
  }
}

function withCodes(
  { responses, contacts }: KioskSettings['endpoints'],
  codes: AccessCodes,
): KioskSettings['endpoints'] {
  return {
    responses: { ...responses, authorization: codes.responses },
    contacts: { ...contacts, authorization: codes.contacts },
  };
}

function isUsable(address: string): boolean {
  return !address || isEndpoint(address);
}
