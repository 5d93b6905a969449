import { type TemplateResult, html } from 'lit';

interface Field {
  readonly id: string;
  readonly label: string;
  /** Characters. */
  readonly most: number;
  readonly value: string;
  readonly inputmode?: 'text' | 'url';
  /** Not shown as it is typed. No password to the browser, which would offer to keep it. */
  readonly isHidden?: boolean;
  changed(value: string): void;
}

/** A line of text that staff fill in. */
export function renderField({
  id,
  label,
  most,
  value,
  inputmode = 'text',
  isHidden = false,
  changed,
}: Field): TemplateResult {
  return html`<label
    >${label}<input
      id=${id}
      class=${isHidden ? 'hidden-text' : ''}
      inputmode=${inputmode}
      autocomplete="off"
      spellcheck="false"
      maxlength=${most}
      .value=${value}
      @input=${({ target }: Event) => changed((target as HTMLInputElement).value)}
  /></label>`;
}

/** A box that staff tick. */
export function renderTick(
  id: string,
  label: string,
  isTicked: boolean,
  changed: (is: boolean) => void,
): TemplateResult {
  return html`<label class="tick"
    ><input
      type="checkbox"
      id=${id}
      .checked=${isTicked}
      @change=${({ target }: Event) => changed((target as HTMLInputElement).checked)}
    /><span>${label}</span></label
  >`;
}
