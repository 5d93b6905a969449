import { type TemplateResult, html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { KioskMessages } from '../i18n/nl-kiosk.js';
import { renderFilePicker } from '../ui/file-picker-view.js';
import { logoCanvas } from './keeper/logo.js';
import { LOGO_TYPES } from './logo-file.js';

/** A file to choose, what became of it, and a way to be rid of it. */
export function renderLogo(
  { event, attract, staff }: KioskMessages,
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
  return html`${renderFilePicker({ id: 'logo', label: event.logo, button: staff.chooseFile, accept: LOGO_TYPES, picked: choose })}
    <p class="muted">${event.logoHint}</p>
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
