import { type TemplateResult, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

export interface Picker {
  readonly id: string;
  /** What is asked for. */
  readonly label: string;
  /** On the button. The browser's own speaks the browser's language, not the page's. */
  readonly button: string;
  /** Any file when absent. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  picked(event: Event): void;
}

/** A field for files that looks like a button. */
export function renderFilePicker({
  id,
  label,
  button,
  accept,
  isMultiple = false,
  isDisabled = false,
  picked,
}: Picker): TemplateResult {
  return html`<div class="picker">
    <p class="asked" id="${id}-asked">${label}</p>
    <label class="pick"
      ><input
        class="unseen"
        id=${id}
        type="file"
        accept=${ifDefined(accept)}
        ?multiple=${isMultiple}
        ?disabled=${isDisabled}
        aria-describedby="${id}-asked"
        @change=${picked}
      /><span>${button}</span></label
    >
  </div>`;
}
