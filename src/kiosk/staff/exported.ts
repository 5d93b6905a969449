import { type TemplateResult, html, nothing } from 'lit';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';

/** What was exported, by id: only that may be cleared. */
export interface Exported {
  readonly responses: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

export const NOTHING: Exported = { responses: new Set(), contacts: new Set() };

export function howMany({ responses, contacts }: Exported): number {
  return responses.size + contacts.size;
}

/** Whoever counted the rows has opened the file. */
export function renderCounts({ staff }: KioskMessages, { contacts }: Exported): TemplateResult {
  return html`<label>${staff.clearCount}<input id="count" inputmode="numeric" autocomplete="off" /></label>
    ${contacts.size > 0 ? html`<label>${staff.clearCountContacts}<input id="count-contacts" inputmode="numeric" autocomplete="off" /></label>` : nothing}`;
}

/** Whether the numbers that were typed are those of the files; `typed` is what a field holds. */
export function areCounted({ responses, contacts }: Exported, typed: (id: string) => string): boolean {
  const isCounted = (id: string, count: number): boolean => count === 0 || typed(id) === String(count);
  return isCounted('count', responses.size) && isCounted('count-contacts', contacts.size);
}
