import { type TemplateResult, html, nothing } from 'lit';
import { nameOf } from '../i18n/messages.js';
import type { KioskMessages } from '../i18n/nl-kiosk.js';
import { type Consents, MAX_CONSENT, PURPOSES, type Purpose, USUAL } from './keeper/consents.js';
import { renderField, renderTick } from '../ui/field-views.js';
import type { SetUp } from './staff/setup-view.js';

const USUALLY: Consents = USUAL.map((id) => ({ id }));

/** For which purposes visitors may give their details, and one in the organiser's own words. */
export function renderConsents(
  { contact, event }: KioskMessages,
  { organisation, languages, consents = USUALLY }: SetUp,
  change: (part: Partial<SetUp>) => void,
): TemplateResult {
  const own = consents.find(({ id }) => id === 'own')?.texts;
  const tick = (purpose: Purpose, is: boolean): void => {
    const chosen = PURPOSES.filter((id) => (id === purpose ? is : consents.some((one) => one.id === id)));
    change({ consents: chosen.map((id) => (id === 'own' ? { id, texts: own ?? {} } : { id })) });
  };
  const write = (language: string, text: string): void =>
    change({
      consents: consents.map((one) => (one.id === 'own' ? { ...one, texts: { ...own, [language]: text } } : one)),
    });
  const name = organisation.trim() || '…';
  return html`<p>${event.consents}</p>
    ${PURPOSES.map((id) =>
      renderTick(
        `consent-${id}`,
        id === 'own' ? event.own : contact.purposes[id](name),
        consents.some((one) => one.id === id),
        (is) => tick(id, is),
      ),
    )}
    ${own ? html`<p class="muted">${event.ownHint}</p>` : nothing}
    ${own ? languages.map((language) => renderField({ id: `own-${language}`, label: event.ownIn(nameOf(language)), most: MAX_CONSENT, value: own[language] ?? '', changed: (text) => write(language, text) })) : nothing}`;
}

/** What keeps them from being asked, or nothing. */
export function troubleInConsents({ consents = USUALLY, languages }: SetUp, { event }: KioskMessages): string {
  if (consents.every(({ id }) => id === 'link')) return event.consentsNeeded;
  const own = consents.find(({ id }) => id === 'own')?.texts;
  return own && languages.some((language) => !own[language]?.trim()) ? event.ownNeeded : '';
}

/** As tablets take them over: without what nobody reads there, and nothing where the usual ones are meant. */
export function consentsOf({ consents, asksContact, languages }: SetUp): { readonly consents?: Consents } {
  if (!consents || !asksContact || consents.map(({ id }) => id).join() === USUAL.join()) return {};
  const inUse = (texts: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(languages.map((language) => [language, (texts[language] ?? '').trim()]));
  return { consents: consents.map(({ id, texts }) => (texts ? { id, texts: inUse(texts) } : { id })) };
}
