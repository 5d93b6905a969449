import { type TemplateResult, html, nothing } from 'lit';
import type { Lane } from '../../core/kiosk/kiosk-record.js';
import { qrOf, renderQr } from '../../ui/qr-view.js';
import { addressOf } from '../../core/format/address.js';
import { MAX_EVENT_FILE, MAX_EVENT_TEXT } from '../keeper/event-settings.js';
import { renderField, renderTick } from '../../ui/field-views.js';
import { renderFilePicker } from '../../ui/file-picker-view.js';
import { nameOf } from '../../i18n/messages.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import { TRANSPORTS, type TransportName } from '../../storage/kiosk/transport.js';
import { isOfThisDevice } from '../../core/format/endpoint.js';
import { type KioskSettings, MAX_LENGTHS } from '../keeper/kiosk-settings.js';
import { isInstalled } from './status-view.js';

/** No receiver yet. */
export const NOWHERE = { url: '', transport: 'json', authorization: '' } as const;

/** The steps of the set-up, in order. Each asks for one thing. */
export const STEPS = ['place', 'code', 'languages', 'send', 'contact', 'phone', 'size', 'offline'] as const;
/** Where the event's settings were taken over, one step is left. */
export const TAKEN_OVER = ['tablet'] as const;
export type SetUpStep = (typeof STEPS | typeof TAKEN_OVER)[number];

/** What is filled in so far; the codes are only kept as digests. */
export interface SetUp extends Omit<KioskSettings, 'format' | 'code' | 'paused'> {
  readonly code: string;
  /** What opens the access codes that came along. */
  readonly passphrase: string;
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
  /** Of the event, to choose from. */
  readonly stands: readonly string[];
  /** The access codes came along, under a passphrase. */
  readonly isSealed: boolean;
  /** Settings out of a link or a file. */
  take(text: string): void;
  change(part: Partial<SetUp>): void;
  test(lane: Lane): void;
}

type TextField = 'event' | 'stand' | 'kiosk' | 'organisation' | 'deletions' | 'privacyUrl' | 'shareUrl' | 'code';
/** Letters that a link has beside its page: a code of 100 statements. */
const CODE_LETTERS = 250;
/** A bank card is 85.60 mm wide (ISO/IEC 7810, ID-1). */
const CARD_MM = 85.6;
const CARD_HEIGHT_MM = 53.98;

export function renderStep(step: SetUpStep, words: KioskMessages, form: SetUp, context: StepContext): TemplateResult {
  const { setUp } = words;
  const field = (name: TextField, label: string, inputmode?: 'url'): TemplateResult =>
    renderField({
      ...{ id: name, label, most: MAX_LENGTHS[name], value: form[name] ?? '' },
      ...(inputmode && { inputmode }),
      changed: (value) => context.change({ [name]: value }),
    });
  const code = (): TemplateResult =>
    html`${field('code', setUp.code)} ${context.isNew ? nothing : html`<p class="muted">${setUp.codeKeep}</p>`}
    ${
      context.isNew || form.code
        ? html`<p>${setUp.recovery}</p>
            <p class="recovery">${context.recovery}</p>
            ${renderTick('noted', setUp.recoveryNoted, form.isRecoveryNoted, (isRecoveryNoted) => context.change({ isRecoveryNoted }))}`
        : nothing
    }`;
  const receiver = (lane: Lane): TemplateResult => {
    const endpoint = form.endpoints[lane];
    const change = (part: Partial<typeof endpoint>): void =>
      context.change({ endpoints: { ...form.endpoints, [lane]: { ...endpoint, ...part } } });
    return html`${renderField({ id: `${lane}-url`, label: setUp.endpoint, most: MAX_LENGTHS.url, value: endpoint.url, inputmode: 'url', changed: (url) => change({ url }) })}
      <label
        >${setUp.transport}<select
          id="${lane}-transport"
          @change=${({ target }: Event) => change({ transport: (target as HTMLSelectElement).value as TransportName })}
        >
          ${TRANSPORTS.map((name) => html`<option value=${name} ?selected=${name === endpoint.transport}>${setUp.transports[name]}</option>`)}
        </select></label
      >
      ${renderField({ id: `${lane}-authorization`, label: setUp.authorization, most: MAX_LENGTHS.authorization, value: endpoint.authorization, changed: (authorization) => change({ authorization }) })}
      <div class="row">
        <button type="button" class="test" @click=${() => context.test(lane)}>${setUp.test}</button>
      </div>
      <p aria-live="polite">${context.tested}</p>`;
  };
  switch (step) {
    case 'place':
      return html`${title(setUp.place)} ${isInstalled() ? nothing : html`<p>${setUp.installFirst}</p>`}
      ${field('event', setUp.event)} ${field('stand', setUp.stand)} ${field('kiosk', setUp.kiosk)}
      ${field('organisation', setUp.organisation)} ${field('deletions', setUp.deletions)}
      ${field('privacyUrl', setUp.privacyUrl, 'url')} ${context.isNew ? renderTakeOver(words, context) : nothing}`;
    case 'tablet':
      return html`${title(setUp.tablet)}
        <p>${setUp.takenOver(form.event, form.organisation)} ${placesOf(form, setUp)}</p>
        ${field('kiosk', setUp.kiosk)} ${context.stands.length > 1 ? renderStands(form.stand, context, setUp) : nothing}
        ${context.isSealed ? renderField({ id: 'passphrase', label: setUp.passphrase, most: MAX_LENGTHS.code, value: form.passphrase, changed: (passphrase) => context.change({ passphrase }) }) : nothing}
        ${code()}
        <p class=${context.isOffline ? 'ready' : 'not-ready'}>
          ${context.isOffline ? setUp.offlineReady : setUp.offlineNot}
        </p>`;
    case 'code':
      return html`${title(setUp.codeTitle)}
        <p>${words.staff.codeHint}</p>
        ${code()}`;
    case 'languages':
      return html`${title(setUp.languages)}
        <p>${setUp.languagesHint}</p>
        ${context.languages.map((language) => renderTick(`language-${language}`, nameOf(language), form.languages.includes(language), (is) => context.change({ languages: [...form.languages.filter((one) => one !== language), ...(is ? [language] : [])] })))}`;
    case 'send':
      return html`${title(setUp.sendTitle)}
        <p>${setUp.sendHint}</p>
        ${receiver('responses')}`;
    case 'contact':
      return html`${title(setUp.contactTitle)}
        <p>${setUp.contactHint}</p>
        ${renderTick('asks-contact', setUp.asksContact, form.asksContact, (asksContact) => context.change({ asksContact }))}
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

/** How everything is set, each with a way to change it alone. */
export function renderOverview(words: KioskMessages, form: SetUp, edit: (step: SetUpStep) => void): TemplateResult {
  const { setUp, staff } = words;
  const { responses, contacts } = form.endpoints;
  const hostOf = (url: string): string => addressOf(url)?.host ?? setUp.stays;
  const settings: Readonly<Record<(typeof STEPS)[number], readonly [title: string, value: string]>> = {
    place: [
      setUp.place,
      [form.event, form.stand, form.kiosk, form.organisation, form.deletions, form.privacyUrl]
        .filter(Boolean)
        .join(' · '),
    ],
    code: [setUp.codeTitle, ''],
    languages: [setUp.languages, form.languages.map(nameOf).join(', ')],
    send: [setUp.sendTitle, hostOf(responses.url)],
    contact: [setUp.contactTitle, form.asksContact ? `${staff.yes} · ${hostOf(contacts.url)}` : staff.no],
    phone: [setUp.phoneTitle, form.shareUrl],
    size: [setUp.sizeTitle, ''],
    offline: [setUp.offlineTitle, ''],
  };
  return html`${title(staff.settings)}
    <ul class="settings">
      ${STEPS.map((step) => {
        const [name, value] = settings[step];
        return html`<li>
          <span>${name}${value ? html` <b>${value}</b>` : nothing}</span>
          <button
            type="button"
            class="plain"
            data-step=${step}
            aria-label="${setUp.change}: ${name}"
            @click=${() => edit(step)}
          >
            ${setUp.change}
          </button>
        </li>`;
      })}
    </ul>`;
}

function title(text: string): TemplateResult {
  return html`<h2 tabindex="-1" data-heading>${text}</h2>`;
}

/** An app that was installed has no link of the browser: it is pasted, or its file chosen. */
function renderTakeOver({ setUp, staff }: KioskMessages, { take }: StepContext): TemplateResult {
  const file = async ({ target }: Event): Promise<void> => {
    const [chosen] = (target as HTMLInputElement).files ?? [];
    if (chosen) take(await chosen.slice(0, MAX_EVENT_FILE + 1).text());
  };
  return html`<details class="take-over">
    <summary>${setUp.takeOver}</summary>
    ${renderField({ id: 'event-link', label: setUp.takeOverLink, most: MAX_EVENT_TEXT, value: '', inputmode: 'url', changed: (text) => text.includes('=') && take(text) })}
    ${renderFilePicker({ id: 'event-file', label: setUp.takeOverFile, button: staff.chooseFile, accept: '.json,application/json', picked: (event) => void file(event) })}
  </details>`;
}

function renderStands(stand: string, context: StepContext, setUp: KioskMessages['setUp']): TemplateResult {
  const chosen = ({ target }: Event): void => context.change({ stand: (target as HTMLSelectElement).value });
  return html`<label
    >${setUp.standOf}<select id="stand" @change=${chosen}>
      ${context.stands.map((one) => html`<option ?selected=${one === stand}>${one}</option>`)}
    </select></label
  >`;
}

/** Where records will go: whoever takes over settings must see that, for anybody can make a link. */
function placesOf({ endpoints, asksContact }: SetUp, setUp: KioskMessages['setUp']): string {
  const hosts = [endpoints.responses, ...(asksContact ? [endpoints.contacts] : [])]
    .map(({ url }) => addressOf(url)?.host ?? '')
    .filter(Boolean);
  return hosts.length > 0 ? setUp.goesTo([...new Set(hosts)].join(', ')) : setUp.stays;
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
