import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { KioskMessages } from '../i18n/nl-kiosk.js';
import { logoCanvas } from './keeper/logo.js';
import { LOGO_TYPES } from './logo-file.js';

/** A file to choose, what became of it, and a way to be rid of it. */
export function renderLogo(
  { event, attract }: KioskMessages,
  organisation: string,
  picture: ImageBitmap | undefined,
  isRefused: boolean,
  chosen: (file: File | undefined) => void,
): TemplateResult {
  const choose = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    const [file] = field.files ?? [];
    // The same file can be chosen again.
    field.value = '';
    if (file) chosen(file);
  };
  return html`<label
      >${event.logo}<input id="logo" type="file" accept=${LOGO_TYPES} aria-describedby="logo-hint" @change=${choose}
    /></label>
    <p id="logo-hint" class="muted">${event.logoHint}</p>
    ${isRefused ? html`<p class="note" role="alert">${event.logoTrouble}</p>` : nothing}
    ${
      picture
        ? html`<div class="row">
            ${guard([picture, organisation], () => logoCanvas(picture, attract.logo(organisation)))}
            <button type="button" class="remove-logo" @click=${() => chosen(undefined)}>${event.logoRemove}</button>
          </div>`
        : nothing
    }`;
}
