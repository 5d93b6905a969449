import { type TemplateResult, html, nothing } from 'lit';
import type { UnreadableRecord } from '../../core/kiosk/kiosk-record.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import type { RefusedEntry } from '../../storage/kiosk/kiosk-store.js';

/** What did not leave by itself, and why: refused by the receiver, or declined by nobody knows whom. */
export function renderTray(
  { staff }: KioskMessages,
  tray: readonly RefusedEntry[],
  retry: () => void,
): TemplateResult | typeof nothing {
  const part = (title: string, hint: string, entries: readonly RefusedEntry[]): TemplateResult | typeof nothing =>
    entries.length === 0
      ? nothing
      : html`<h3>${title}</h3>
          <p>${hint}</p>
          <ul>
            ${entries.map(({ id, reason }) => html`<li><code>${id}</code> ${reason}</li>`)}
          </ul>`;
  if (tray.length === 0) return nothing;
  return html`<section class="card tray">
    ${part(
      staff.trayTitle,
      staff.trayHint,
      tray.filter(({ isTriedDaily }) => !isTriedDaily),
    )}
    ${part(
      staff.notAcceptedTitle,
      staff.notAcceptedHint,
      tray.filter(({ isTriedDaily }) => isTriedDaily),
    )}
    <button type="button" @click=${retry}>${staff.trayRetry}</button>
  </section>`;
}

/** What another version wrote: it is there, and staff know it. */
export function renderUnreadable(
  { staff }: KioskMessages,
  unreadable: readonly UnreadableRecord[],
): TemplateResult | typeof nothing {
  if (unreadable.length === 0) return nothing;
  return html`<section class="card unreadable">
    <h3>${staff.unreadableTitle}</h3>
    <p>${staff.unreadableHint}</p>
    <ul>
      ${unreadable.map(({ id, type }) => html`<li><code>${id}</code> ${staff.kinds[type]}</li>`)}
    </ul>
  </section>`;
}
