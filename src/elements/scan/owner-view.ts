import { type TemplateResult, html, nothing } from 'lit';
import type { ResultMessages } from '../../i18n/messages.js';
import { ownerName, privacyAddress } from '../../ui/privacy-address.js';

/** It comes with this file: the style sheet of the first screens would load it for everybody. */
const LINK = 'color: var(--_accent)';

/** Whose scan it is, and what they say on data; nothing where neither is said. In a new tab: answers stay here. */
export function renderOwner(
  late: ResultMessages | undefined,
  { owner, privacyUrl }: { readonly owner: string; readonly privacyUrl: string },
): TemplateResult | typeof nothing {
  const words = late?.owner;
  const name = ownerName(owner);
  const address = privacyAddress(privacyUrl);
  if (!words || (!name && !address)) return nothing;
  return html`<p class="owner" part="owner" dir="auto">
    ${name ? html`${words.of} <b translate="no">${name}</b>. ` : nothing}${address ? html`<a .style=${LINK} href=${address} target="_blank" rel="noopener">${words.privacy(name)}</a> <span class="muted">(${words.newTab})</span>` : nothing}
  </p>`;
}
