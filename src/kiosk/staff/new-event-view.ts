import { type TemplateResult, html, nothing } from 'lit';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import { MAX_LENGTHS } from '../keeper/kiosk-settings.js';
import { type Exported, howMany, renderCounts } from './exported.js';
import { renderField } from '../../ui/field-views.js';

interface NewEvent {
  readonly name: string;
  /** What keeps it from beginning; empty when nothing does. */
  readonly trouble: string;
}

/** One screen for the next event: what goes, what stays, and its name. */
export function renderNewEvent(
  words: KioskMessages,
  { name, trouble }: NewEvent,
  /** What is on the device beside what was exported, and of all what a receiver still waits for. */
  here: { readonly exported: Exported; readonly left: number; readonly waiting: number },
  act: { change(name: string): void; start(event: Event): void; cancel(): void },
): TemplateResult {
  const { staff, setUp } = words;
  const { newEvent } = staff;
  const isCounting = howMany(here.exported) > 0;
  return html`<form class="card new" novalidate autocomplete="off" @submit=${act.start}>
    <h2 tabindex="-1" data-heading>${newEvent.title}</h2>
    <p>${newEvent.hint}</p>
    ${here.left > 0 ? html`<p class="note left">${newEvent.left(here.left)}</p>` : nothing}
    ${here.waiting > 0 ? html`<p class="muted">${staff.clearWaiting(here.waiting)}</p>` : nothing}
    ${renderField({ id: 'new-event', label: newEvent.name, most: MAX_LENGTHS.event, value: name, changed: act.change })}
    ${isCounting ? html`<p>${newEvent.counted}</p>` : nothing}
    ${isCounting ? renderCounts(words, here.exported) : nothing}
    ${trouble ? html`<p class="note" role="alert">${trouble}</p>` : nothing}
    <div class="row between">
      <button type="button" class="cancel" @click=${act.cancel}>${setUp.cancel}</button
      ><button class="primary start">${newEvent.start}</button>
    </div>
  </form>`;
}
