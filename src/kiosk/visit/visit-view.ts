import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import { deletionCodeOf } from '../../core/kiosk/kiosk-record.js';
import type { Response } from '../../core/response/response.js';
import { privacyAddress } from '../../ui/privacy-address.js';
import { qrOf, renderQr } from '../../ui/qr-view.js';
import { logoCanvas } from '../keeper/logo.js';
import { renderPrivacy } from './privacy-view.js';
import { shareLink } from '../../ui/share-link.js';
import type { LeerscanEvents } from '../../events.js';
import { nameOf } from '../../i18n/messages.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';

/** What the first screen shows and does. */
interface Attract {
  readonly words: KioskMessages;
  readonly language: string;
  readonly languages: readonly string[];
  readonly items: number;
  readonly minutes: number;
  readonly event: string;
  /** Who keeps the answers. */
  readonly organisation: string;
  readonly privacyUrl: string;
  readonly logo: ImageBitmap | undefined;
  /** The page for phones: they cannot reach an address of the kiosk's own page. */
  readonly page: string;
  readonly isPaused: boolean;
  choose(language: string): void;
  start(): void;
}

/** Reads from four metres: a question, the languages in their own names, and one way in. */
export function renderAttract({
  words,
  language,
  languages,
  items,
  minutes,
  event,
  organisation,
  privacyUrl,
  logo,
  page,
  isPaused,
  choose,
  start,
}: Attract): TemplateResult {
  const { attract } = words;
  const privacy = attract.privacy(organisation);
  const address = privacyAddress(privacyUrl, page);
  if (isPaused)
    return html`<div class="attract">
      <h2 tabindex="-1" data-heading>${attract.paused}</h2>
      <p class="lead">${attract.pausedHint}</p>
    </div>`;
  return html`<div class="attract" part="attract">
    ${logo && guard([logo, organisation], () => logoCanvas(logo, attract.logo(organisation)))}
    <p class="event">${event}</p>
    <h2 tabindex="-1" data-heading>${attract.question}</h2>
    <p class="lead">${attract.about(items, minutes)}</p>
    <button type="button" class="primary start" part="start" @click=${start}>${attract.start}</button>
    ${
      languages.length > 1
        ? html`<div class="languages" role="group" translate="no" aria-label=${attract.languages}>
            ${languages.map((one) => html`<button type="button" lang=${one} aria-pressed=${one === language} @click=${() => choose(one)}>${nameOf(one)}</button>`)}
          </div>`
        : nothing
    }
    ${address === undefined ? html`<p class="muted">${privacy}</p>` : renderPrivacy(words, organisation, address, html`<p>${privacy}</p>`)}
  </div>`;
}

/** The result, with the way to one's own phone below it, in sight all the time. */
export function renderVisitResult(
  words: KioskMessages,
  instrument: Instrument,
  { response }: LeerscanEvents['leerscan-complete'],
  language: string,
  toPhone: () => void,
): TemplateResult {
  return html`<leerscan-result
      lang=${language}
      no-take-along
      .instrument=${instrument}
      .response=${response}
    ></leerscan-result>
    <div class="way">
      <button type="button" class="primary to-phone" @click=${toPhone}>${words.result.toPhone}</button>
    </div>`;
}

/** Short, as a rule too short to be seen. */
export function renderSaving(words: KioskMessages): TemplateResult {
  return html`<p class="slow muted" role="status">${words.saving}</p>`;
}

/** Nobody answered anything: there is nothing to keep, and nothing to show. */
export function renderEmpty({ empty }: KioskMessages, back: () => void): TemplateResult {
  return html`<div class="empty">
    <h2 tabindex="-1" data-heading>${empty.title}</h2>
    <p class="lead">${empty.hint}</p>
    <button type="button" class="primary again" @click=${back}>${empty.back}</button>
  </div>`;
}

/** The answers are kept, but what shows them could not be loaded. */
export function renderFailure(words: KioskMessages, retry: () => void, skip: () => void): TemplateResult {
  return html`<div class="note" role="alert">
    <h2 tabindex="-1" data-heading>${words.failure.title}</h2>
    <div class="row">
      <button type="button" class="primary" @click=${retry}>${words.attract.retry}</button
      ><button type="button" @click=${skip}>${words.failure.skip}</button>
    </div>
  </div>`;
}

/** A code for a phone's camera, large, and nothing beside it that asks for attention. */
export function renderVisitTakeAlong(
  words: KioskMessages,
  instrument: Instrument,
  response: Response | undefined,
  page: string,
  code: string,
  to: { back(): void; next(): void },
): TemplateResult {
  const { take } = words;
  const link = response && shareLink({ instrument, response }, page);
  const qr = link && qrOf(link);
  return html`<div class="take" part="take-along">
    <h2 tabindex="-1" data-heading>${take.title}</h2>
    ${
      qr
        ? html`<p class="lead">${take.how}</p>
            ${renderQr(qr, take.qr, take.trouble)}
            <p class="muted">${take.privacy}</p>`
        : html`<p>${take.trouble}</p>`
    }
    <p>${take.code} <b translate="no">${deletionCodeOf(code)}</b></p>
    <div class="row between">
      <button type="button" @click=${to.back}>${take.back}</button
      ><button type="button" class="primary" @click=${to.next}>${take.next}</button>
    </div>
  </div>`;
}

/** Only now: the response is durable, or it is said that it is not. */
export function renderThanks(
  words: KioskMessages,
  {
    code,
    contactCode,
    organisation,
    deletions,
    isDurable,
  }: {
    readonly code: string;
    readonly contactCode: string | undefined;
    /** Who keeps the answers. */
    readonly organisation: string;
    /** How they are reached for a deletion; empty where nobody said so. */
    readonly deletions: string;
    readonly isDurable: boolean;
  },
  done: () => void,
): TemplateResult {
  const { thanks } = words;
  return html`<div class="thanks" part="thanks">
    <h2 tabindex="-1" data-heading>${thanks.title}</h2>
    <p class="lead">${isDurable ? thanks.kept : thanks.held}</p>
    <p>${thanks.code(organisation)}</p>
    <p class="code" translate="no">${deletionCodeOf(code)}</p>
    ${
      contactCode
        ? html`<p>${thanks.contactCode}</p>
            <p class="code" translate="no">${deletionCodeOf(contactCode)}</p>`
        : nothing
    }
    ${deletions ? html`<p class="reach">${thanks.reach} <b translate="no">${deletions}</b></p>` : nothing}
    <p class="muted">${thanks.photo}</p>
    <button type="button" class="primary done" @click=${done}>${thanks.done}</button>
  </div>`;
}

/** Somebody may have left. The code on the screen behind stays readable for a phone. */
export function renderIdle(words: KioskMessages, seconds: number, isKept: boolean, here: () => void): TemplateResult {
  return html`<div class="idle" role="alertdialog" aria-labelledby="idle" aria-describedby="idle-text" part="idle">
    <div>
      <h2 id="idle">${words.idle.title}</h2>
      <p id="idle-text" .textContent=${isKept ? words.idle.kept(seconds) : words.idle.text(seconds)}></p>
    </div>
    <button type="button" class="primary here" @click=${here}>${words.idle.here}</button>
  </div>`;
}

/** What the tools show, and what they do. */
interface Tools {
  zoom(): void;
  low(): void;
  stop(stopping: boolean): void;
  leave(): void;
}

/** Text size, height, and the way out. */
export function renderTools(
  words: KioskMessages,
  now: {
    /** Of the usual text size. */
    readonly percent: number;
    /** The visitor changed it: a new name of the button that has focus is not said by every screen reader. */
    readonly isSized: boolean;
    readonly low: boolean;
    readonly stopping: boolean;
    readonly canStop: boolean;
    readonly isKept: boolean;
  },
  act: Tools,
): TemplateResult {
  const { tools } = words;
  if (now.stopping) {
    return html`<div class="tools asking" role="group" aria-labelledby="stop">
      <p id="stop" role="alert">${now.isKept ? tools.stopKept : tools.stopQuestion}</p>
      <div class="row">
        <button type="button" class="primary leave" @click=${act.leave}>${tools.stopYes}</button
        ><button type="button" class="stay" @click=${() => act.stop(false)}>${tools.stopNo}</button>
      </div>
    </div>`;
  }
  return html`<div class="tools" role="group" aria-label=${tools.label}>
    <button type="button" class="zoom" aria-label=${tools.textSize(now.percent)} @click=${act.zoom}>
      <span aria-hidden="true">A<b>A</b></span>
    </button>
    <span class="unseen" aria-live="polite" .textContent=${now.isSized ? tools.textSize(now.percent) : ''}></span>
    <button type="button" class="low" aria-label=${tools.low} aria-pressed=${now.low} @click=${act.low}>
      <span aria-hidden="true">${now.low ? '↑' : '↓'}</span>
    </button>
    ${now.canStop ? html`<button type="button" class="stop" @click=${() => act.stop(true)}>${tools.stop}</button>` : nothing}
  </div>`;
}
