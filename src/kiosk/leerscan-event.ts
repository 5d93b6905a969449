import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { toJson } from '../core/format/json.js';
import { MAX_IN_PLACE, type Lane } from '../core/kiosk/kiosk-record.js';
import { LanguageController } from '../i18n/language-controller.js';
import { loadKioskMessages } from '../i18n/kiosk-messages.js';
import { LANGUAGES, screenLanguageOf } from '../i18n/messages.js';
import { type KioskMessages, nlKiosk } from '../i18n/nl-kiosk.js';
import { WordsController } from '../i18n/words-controller.js';
import { hashWith } from '../ui/address.js';
import { controls } from '../ui/controls.styles.js';
import { copyText } from '../ui/copy-text.js';
import { download } from '../ui/download.js';
import { cardStyles, fieldStyles } from '../ui/form.styles.js';
import { keepKeys } from '../ui/key-guard.js';
import { printFrameStyles, printInFrame } from '../ui/print-frame.js';
import { fileStem, jsonFile } from '../ui/saved-file.js';
import { qrOf, renderQr } from '../ui/qr-view.js';
import { pickerStyles } from '../ui/file-picker.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { type EventSettings, MAX_STANDS, readEventSettings, toEventCode } from './keeper/event-settings.js';
import { isEndpoint, isPage } from '../core/format/endpoint.js';
import { MAX_LENGTHS, USUAL_MM } from './keeper/kiosk-settings.js';
import { logoCanvas, logoOf } from './keeper/logo.js';
import { MIN_PASSPHRASE, sealCodes } from './keeper/sealed-codes.js';
import { keepEventDraft, takeEventDraft } from './keeper/set-up-draft.js';
import { consentsOf, renderConsents, troubleInConsents } from './event-consents.js';
import { readLogo } from './logo-file.js';
import { renderLogo } from './logo-view.js';
import { posterStyles, renderPoster } from './event-poster.js';
import { eventStyles } from './leerscan-event.styles.js';
import { renderField, renderTick } from '../ui/field-views.js';
import { NOWHERE, type SetUp, type SetUpStep, renderStep } from './staff/setup-view.js';
import { sayTest } from './staff/test-endpoint.js';

/** What of a tablet's set-up is the same for all of them. */
const SHARED = ['languages', 'send', 'contact', 'phone'] as const satisfies readonly SetUpStep[];

/**
 * @tagname leerscan-event
 * @summary Prepares an event once: every tablet takes its settings over by a link, a QR code or a file. Shows how the
 *   tablets stand from the files that they export. Sends and keeps nothing. Comes with `leerscan/kiosk`.
 */
export class LeerscanEvent extends LitElement {
  static override styles = [tokens, controls, fieldStyles, cardStyles, pickerStyles, printFrameStyles, eventStyles];

  /** The page with the kiosk, that tablets open. */
  @property({ attribute: 'kiosk-url' }) kioskUrl = 'kiosk.html';
  /** The page that opens a link to a result, until the organiser sets another. */
  @property({ attribute: 'share-url' }) shareUrl = './';

  @state() private form: SetUp | undefined;
  /** One a line. */
  @state() private stands = '';
  @state() private withCodes = false;
  @state() private made: { readonly settings: EventSettings; readonly link: string } | undefined;
  @state() private isLogoRefused = false;
  @state() private trouble = '';
  @state() private said = '';
  @state() private tested: { readonly lane: Lane; readonly text: string } | undefined;

  readonly #language = new LanguageController(this);
  readonly #words = new WordsController(this, this.#language, loadKioskMessages, nlKiosk);

  readonly #logo = new Task(this, {
    task: ([logo]) => (logo ? logoOf(logo) : undefined),
    args: () => [this.form?.logo] as const,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    keepKeys(this.renderRoot);
  }

  protected override willUpdate(): void {
    if (this.form) return;
    const { language } = this.#language;
    const draft = takeEventDraft();
    this.stands = draft?.stands ?? '';
    this.form = {
      ...{ event: '', stand: '', kiosk: '', organisation: '', asksContact: false, mm: USUAL_MM },
      endpoints: { responses: NOWHERE, contacts: NOWHERE },
      // The first one is that of the start screen: in the beginning the one of this page.
      languages: [...LANGUAGES].sort((one, other) => Number(other === language) - Number(one === language)),
      shareUrl: new URL(this.shareUrl, document.baseURI).href,
      ...draft?.form,
      ...{ code: '', passphrase: '', isRecoveryNoted: false },
    };
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const { form } = this;
    if (!words || !form) return nothing;
    const { event } = words;
    const change = (part: Partial<SetUp>): void => this.#change(part);
    return html`<form
        lang=${screenLanguageOf(this.#language.language)}
        autocomplete="off"
        novalidate
        @submit=${(submitted: Event) => void this.#make(submitted, words)}
      >
        <section class="card">
          <h2>${event.title}</h2>
          <p>${event.lead}</p>
          ${renderField({ id: 'event', label: words.setUp.event, most: MAX_LENGTHS.event, value: form.event, changed: (value) => change({ event: value }) })}
          ${renderField({ id: 'organisation', label: words.setUp.organisation, most: MAX_LENGTHS.organisation, value: form.organisation, changed: (organisation) => change({ organisation }) })}
          ${renderField({ id: 'deletions', label: words.setUp.deletions, most: MAX_LENGTHS.deletions, value: form.deletions ?? '', changed: (deletions) => change({ deletions }) })}
          ${renderField({ id: 'privacyUrl', label: words.setUp.privacyUrl, most: MAX_LENGTHS.privacyUrl, value: form.privacyUrl ?? '', inputmode: 'url', changed: (privacyUrl) => change({ privacyUrl }) })}
          <label
            >${event.stands}<textarea
              id="stands"
              rows="3"
              maxlength=${MAX_STANDS * MAX_IN_PLACE}
              .value=${this.stands}
              @input=${({ target }: Event) => this.#change({}, (target as HTMLTextAreaElement).value)}
            ></textarea>
          </label>
          ${renderLogo(words, form.organisation, this.#logo.value, this.isLogoRefused, (file) => void this.#onLogo(file))}
        </section>
        ${SHARED.map((step) => html`<section class="card">${renderStep(step, words, form, { ...{ languages: LANGUAGES, recovery: '', isNew: true, isOffline: false, stands: [], isSealed: false }, tested: this.tested && step === laneStep(this.tested.lane) ? this.tested.text : '', take: () => undefined, change, test: (lane) => void this.#test(lane, words) })}${step === 'contact' && form.asksContact ? renderConsents(words, form, change) : nothing}</section>`)}
        ${hasCodes(form) ? this.#renderCodes(words, form) : nothing}
        <div class="row"><button class="primary make">${event.make}</button></div>
        ${this.trouble ? html`<p class="note" role="alert">${this.trouble}</p>` : nothing}
      </form>
      ${this.made ? this.#renderMade(words, this.made) : nothing}
      <leerscan-event-tablets
        .words=${words}
        .language=${screenLanguageOf(this.#language.language)}
      ></leerscan-event-tablets>`;
  }

  #renderCodes({ event }: KioskMessages, form: SetUp): TemplateResult {
    return html`<section class="card">
      <h2>${event.codesTitle}</h2>
      <p>${event.codesHint}</p>
      ${renderTick('with-codes', event.withCodes, this.withCodes, (is) => {
        this.withCodes = is;
        this.#change({});
      })}
      ${this.withCodes ? renderField({ id: 'passphrase', label: event.passphrase(MIN_PASSPHRASE), most: MAX_LENGTHS.code, value: form.passphrase, changed: (passphrase) => this.#change({ passphrase }) }) : nothing}
    </section>`;
  }

  #renderMade({ event }: KioskMessages, { settings, link }: NonNullable<typeof this.made>): TemplateResult {
    const qr = qrOf(link);
    return html`<section class="card made" lang=${screenLanguageOf(this.#language.language)}>
      <h2 tabindex="-1">${event.madeTitle}</h2>
      <p>${event.how}</p>
      ${settings.logo ? html`<p class="note">${event.logoInFile}</p>` : nothing}
      <div class="ways">
        ${qr ? renderQr(qr, event.qr) : html`<p>${event.tooLong}</p>`}
        <div class="way">
          <label
            >${event.link}<input
              id="link"
              readonly
              .value=${link}
              @focus=${({ target }: Event) => (target as HTMLInputElement).select()}
          /></label>
          <div class="row">
            <button type="button" class="copy" @click=${() => void this.#copy(event, link)}>${event.copy}</button
            ><button type="button" class="poster" @click=${() => void this.#print(settings)}>${event.poster}</button
            ><button
              type="button"
              class="file"
              @click=${() => download(`${fileStem(settings.event)}.json`, jsonFile(settings))}
            >
              ${event.file}
            </button>
          </div>
          <p aria-live="polite">${this.said}</p>
        </div>
      </div>
      <p class="muted">${event.app}</p>
    </section>`;
  }

  /** Undefined takes it away. */
  readonly #onLogo = async (file: File | undefined): Promise<void> => {
    const logo = file && (await readLogo(file));
    this.isLogoRefused = file !== undefined && logo === undefined;
    if (!this.isLogoRefused) this.#change({ logo });
  };

  /** What was made before is of other settings now. */
  #change(part: Partial<SetUp>, stands = this.stands): void {
    this.form = { ...(this.form as SetUp), ...part };
    this.stands = stands;
    this.made = undefined;
    this.said = '';
    this.tested = undefined;
    keepEventDraft(this.form, stands);
  }

  async #make(submitted: Event, words: KioskMessages): Promise<void> {
    submitted.preventDefault();
    const form = this.form as SetUp;
    this.trouble = troubleIn(form, this.withCodes, words);
    if (this.trouble) return;
    const { responses, contacts } = form.endpoints;
    const codes = { responses: responses.authorization, contacts: contacts.authorization };
    const settings = readEventSettings(
      toJson({
        format: 'leerscan-event-1',
        event: form.event.trim(),
        organisation: form.organisation.trim(),
        ...(form.deletions?.trim() ? { deletions: form.deletions.trim() } : {}),
        ...(form.privacyUrl?.trim() ? { privacyUrl: form.privacyUrl.trim() } : {}),
        ...consentsOf(form),
        ...(form.logo ? { logo: form.logo } : {}),
        stands: standsOf(this.stands),
        languages: form.languages,
        asksContact: form.asksContact,
        endpoints: { responses: { ...responses, authorization: '' }, contacts: { ...contacts, authorization: '' } },
        shareUrl: form.shareUrl,
        ...(this.withCodes && hasCodes(form) ? { sealed: await sealCodes(codes, form.passphrase) } : {}),
      }),
    );
    if (!settings) {
      this.trouble = words.event.tooMuch;
      return;
    }
    const link = new URL(this.kioskUrl, document.baseURI);
    link.hash = hashWith('leerscan-event', toEventCode(settings));
    this.made = { settings, link: link.href };
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.made h2')?.focus();
  }

  /** In the language in which the tablets begin. */
  async #print(settings: EventSettings): Promise<void> {
    const language = screenLanguageOf(settings.languages[0] ?? '');
    const words = await loadKioskMessages(language);
    const logo = settings.logo === undefined ? undefined : await logoOf(settings.logo);
    const hasOpened = await printInFrame(this.renderRoot as ShadowRoot, {
      content: (page) => renderPoster(words, settings, logo && ((name) => logoCanvas(logo, name, page))),
      styles: posterStyles,
      title: settings.event,
      language,
      screen: this.renderRoot.querySelector('.made'),
    });
    this.said = hasOpened ? '' : (this.#words.words?.event.printTrouble ?? '');
  }

  async #copy({ copied, copyTrouble }: KioskMessages['event'], link: string): Promise<void> {
    this.said = (await copyText(link)) ? copied : copyTrouble;
  }

  async #test(lane: Lane, { setUp }: KioskMessages): Promise<void> {
    this.tested = { lane, text: '…' };
    this.tested = { lane, text: await sayTest(this.form as SetUp, lane, setUp) };
  }
}

const laneStep = (lane: Lane): SetUpStep => (lane === 'responses' ? 'send' : 'contact');

function hasCodes({ endpoints, asksContact }: SetUp): boolean {
  return [endpoints.responses, ...(asksContact ? [endpoints.contacts] : [])].some(
    ({ url, authorization }) => url !== '' && authorization !== '',
  );
}

function standsOf(typed: string): readonly string[] {
  return [...new Set(typed.split('\n').map((one) => one.trim().slice(0, MAX_IN_PLACE)))]
    .filter(Boolean)
    .slice(0, MAX_STANDS);
}

/** The first thing that keeps the settings from being made, or nothing. */
function troubleIn(form: SetUp, withCodes: boolean, words: KioskMessages): string {
  const { setUp, event } = words;
  const privacyUrl = form.privacyUrl?.trim() ?? '';
  const isUsable = (url: string): boolean => url === '' || isEndpoint(url);
  if (!form.event.trim() || !form.organisation.trim()) return event.needed;
  if (form.languages.length === 0) return setUp.languagesNeeded;
  if (!isUsable(form.endpoints.responses.url)) return setUp.endpointTrouble;
  if (form.asksContact && !isUsable(form.endpoints.contacts.url)) return setUp.endpointTrouble;
  const consents = form.asksContact ? troubleInConsents(form, words) : '';
  if (consents) return consents;
  if (!isPage(form.shareUrl) || (privacyUrl && !isPage(privacyUrl))) return setUp.addressNeeded;
  if (withCodes && hasCodes(form) && form.passphrase.trim().length < MIN_PASSPHRASE)
    return event.passphraseShort(MIN_PASSPHRASE);
  return '';
}
