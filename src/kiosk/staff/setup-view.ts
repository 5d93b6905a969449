import { type TemplateResult, html, nothing } from 'lit';
import type { Lane } from '../../core/kiosk/kiosk-record.js';
import { qrOf, renderQr } from '../../ui/qr-view.js';
import { nameOf } from '../../i18n/messages.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import { TRANSPORTS, type TransportName } from '../../storage/kiosk/transport.js';
import { type KioskSettings, MAX_LENGTHS, isOfThisDevice } from '../keeper/kiosk-settings.js';
import { isInstalled } from './status-view.js';

/** No receiver yet. */
export const NOWHERE = { url: '', transport: 'json', authorization: '' } as const;

/** The steps of the set-up, in order. Each asks for one thing. */
export const STEPS = ['place', 'code', 'languages', 'send', 'contact', 'phone', 'size', 'offline'] as const;
export type SetUpStep = (typeof STEPS)[number];

/** What is filled in so far; the codes are only kept as digests. */
export interface SetUp extends Omit<KioskSettings, 'format' | 'code' | 'paused'> {
  readonly code: string;
  readonly isRecoveryNoted: boolean;
}

/** What the steps know beside the form, and what they do. */
interface StepContext {
  readonly languages: readonly string[];
  readonly recovery: string;
  readonly isNew: boolean;
  readonly isOffline: boolean;
  /** What the receiver's test found. */
  readonly tested: string;
  change(part: Partial<SetUp>): void;
  test(lane: Lane): void;
}

type TextField = 'event' | 'stand' | 'kiosk' | 'organisation' | 'shareUrl' | 'code';
/** Letters that a link has beside its page: a code of 100 statements. */
const CODE_LETTERS = 250;
/** A bank card is 85.60 mm wide (ISO/IEC 7810, ID-1). */
const CARD_MM = 85.6;
const CARD_HEIGHT_MM = 53.98;

export function renderStep(step: SetUpStep, words: KioskMessages, form: SetUp, context: StepContext): TemplateResult {
  const { setUp } = words;
  const input = (
    id: string,
    label: string,
    most: number,
    value: string,
    changed: (value: string) => void,
    inputmode = 'text',
  ): TemplateResult =>
    html`<label
      >${label}<input
        id=${id}
        inputmode=${inputmode}
        autocomplete="off"
        spellcheck="false"
        maxlength=${most}
        .value=${value}
        @input=${({ target }: Event) => changed((target as HTMLInputElement).value)}
    /></label>`;
  const field = (name: TextField, label: string, inputmode?: string): TemplateResult =>
    input(name, label, MAX_LENGTHS[name], form[name], (value) => context.change({ [name]: value }), inputmode);
  const tick = (id: string, label: string, isTicked: boolean, changed: (is: boolean) => void): TemplateResult =>
    html`<label class="tick"
      ><input
        type="checkbox"
        id=${id}
        .checked=${isTicked}
        @change=${({ target }: Event) => changed((target as HTMLInputElement).checked)}
      /><span>${label}</span></label
    >`;
  const receiver = (lane: Lane): TemplateResult => {
    const endpoint = form.endpoints[lane];
    const change = (part: Partial<typeof endpoint>): void =>
      context.change({ endpoints: { ...form.endpoints, [lane]: { ...endpoint, ...part } } });
    return html`${input(`${lane}-url`, setUp.endpoint, MAX_LENGTHS.url, endpoint.url, (url) => change({ url }), 'url')}
      <label
        >${setUp.transport}<select
          id="${lane}-transport"
          @change=${({ target }: Event) => change({ transport: (target as HTMLSelectElement).value as TransportName })}
        >
          ${TRANSPORTS.map((name) => html`<option value=${name} ?selected=${name === endpoint.transport}>${setUp.transports[name]}</option>`)}
        </select></label
      >
      ${input(`${lane}-authorization`, setUp.authorization, MAX_LENGTHS.authorization, endpoint.authorization, (authorization) => change({ authorization }))}
      <div class="row">
        <button type="button" class="test" @click=${() => context.test(lane)}>${setUp.test}</button>
      </div>
      <p aria-live="polite">${context.tested}</p>`;
  };
  switch (step) {
    case 'place':
      return html`${title(setUp.place)} ${isInstalled() ? nothing : html`<p>${setUp.installFirst}</p>`}
      ${field('event', setUp.event)} ${field('stand', setUp.stand)} ${field('kiosk', setUp.kiosk)}
      ${field('organisation', setUp.organisation)}`;
    case 'code':
      return html`${title(setUp.codeTitle)}
        <p>${words.staff.codeHint}</p>
        ${field('code', setUp.code)} ${context.isNew ? nothing : html`<p class="muted">${setUp.codeKeep}</p>`}
        ${
          context.isNew || form.code
            ? html`<p>${setUp.recovery}</p>
                <p class="recovery">${context.recovery}</p>
                ${tick('noted', setUp.recoveryNoted, form.isRecoveryNoted, (isRecoveryNoted) => context.change({ isRecoveryNoted }))}`
            : nothing
        }`;
    case 'languages':
      return html`${title(setUp.languages)}
        <p>${setUp.languagesHint}</p>
        ${context.languages.map((language) => tick(`language-${language}`, nameOf(language), form.languages.includes(language), (is) => context.change({ languages: [...form.languages.filter((one) => one !== language), ...(is ? [language] : [])] })))}`;
    case 'send':
      return html`${title(setUp.sendTitle)}
        <p>${setUp.sendHint}</p>
        ${receiver('responses')}`;
    case 'contact':
      return html`${title(setUp.contactTitle)}
        <p>${setUp.contactHint}</p>
        ${tick('asks-contact', setUp.asksContact, form.asksContact, (asksContact) => context.change({ asksContact }))}
        ${
          form.asksContact
            ? html`<p>${setUp.contactSendHint}</p>
                ${receiver('contacts')}`
            : nothing
        }`;
    case 'phone':
      return html`${title(setUp.phoneTitle)} ${field('shareUrl', setUp.shareUrl, 'url')}
        <p>${setUp.phoneHint}</p>
        ${renderPhoneTest(form.shareUrl, setUp)}`;
    case 'size':
      return html`${title(setUp.sizeTitle)}
        <p>${setUp.sizeHint}</p>
        <div
          class="bank-card"
          .style=${`inline-size: ${CARD_MM * form.mm}px; block-size: ${CARD_HEIGHT_MM * form.mm}px`}
        ></div>
        <label
          >${setUp.size}<input
            type="range"
            id="size"
            min="2"
            max="12"
            step="0.02"
            aria-valuetext=${setUp.pixels(Math.round(CARD_MM * form.mm))}
            .value=${String(form.mm)}
            @input=${({ target }: Event) => context.change({ mm: Number((target as HTMLInputElement).value) })}
        /></label>`;
    case 'offline':
      return html`${title(setUp.offlineTitle)}
        <p class=${context.isOffline ? 'ready' : 'not-ready'}>
          ${context.isOffline ? setUp.offlineReady : setUp.offlineNot}
        </p>`;
  }
}

function title(text: string): TemplateResult {
  return html`<h2 tabindex="-1" data-heading>${text}</h2>`;
}

/** The page as a code, if visitors' longer links will have one too. */
function renderPhoneTest(
  page: string,
  { phoneTitle, phoneTooLong, phoneLocal }: KioskMessages['setUp'],
): TemplateResult {
  const code = qrOf(page);
  return code && qrOf(page.padEnd(page.length + CODE_LETTERS, '-'))
    ? html`${isOfThisDevice(page) ? html`<p class="note">${phoneLocal}</p>` : nothing}${renderQr(code, phoneTitle, phoneTooLong)}`
    : html`<p role="alert">${phoneTooLong}</p>`;
}
