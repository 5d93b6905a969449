import { type TemplateResult, html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TeamMessages } from '../../i18n/nl-team.js';

/**
 * How far something that takes long has come, and a way to stop it. `share` runs from 0 to 1; null where nobody knows.
 */
export function renderGathered(
  { gather }: TeamMessages,
  label: string,
  text: string,
  share: number | null,
  stop: () => void,
): TemplateResult {
  return html`<div class="row progress">
    <progress aria-label=${label} max="1" value=${ifDefined(share ?? undefined)}></progress><span>${text}</span
    ><button type="button" class="cancel" @click=${stop}>${gather.cancel}</button>
  </div>`;
}
