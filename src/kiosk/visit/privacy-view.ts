import { type TemplateResult, css, html, nothing } from 'lit';
import { qrOf, renderQr } from '../../ui/qr-view.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';

/** For every screen that says what happens to data. */
export const privacyStyles = css`
  .privacy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    max-inline-size: 48em;
    font-size: var(--_small);
    text-align: start;
  }

  .privacy .qr {
    flex: none;
    /* Modules of 3 pixels at least: phones read no smaller ones. */
    inline-size: max(6em, var(--modules) * 3px);
    border-radius: calc(var(--_radius) / 2);
  }

  /* There is no room for one that a phone could read: the address in letters stays. */
  .privacy .qr.wide {
    display: none;
  }

  .privacy > div {
    flex: 1 1 12em;
  }

  .privacy b {
    overflow-wrap: anywhere;
  }
`;

/**
 * Where a visitor reads on their own phone what happens to data, after what is said of it here: a link would lead the
 * stand away.
 */
export function renderPrivacy(
  { attract }: KioskMessages,
  organisation: string,
  address: string,
  said: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const code = qrOf(address);
  return html`<div class="privacy muted">
    ${code ? renderQr(code, attract.privacyQr) : nothing}
    <div>
      ${said}
      <p>
        ${attract.privacyPage(organisation)}
        <b dir="ltr" translate="no">${address.replace(/^https?:\/\//, '')}</b>
      </p>
    </div>
  </div>`;
}
