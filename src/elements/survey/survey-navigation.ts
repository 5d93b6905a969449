import { type TemplateResult, html, nothing } from 'lit';
import type { Page } from '../../core/response/page.js';
import type { Messages } from '../../i18n/messages.js';

export interface NavigationState {
  readonly page: Page;
  readonly first: boolean;
  /** Came from the summary, and goes back there. */
  readonly returns: boolean;
  /** Undefined where it does not apply. */
  readonly autoAdvance: boolean | undefined;
  /** Number of answers that a digit key can choose by place; 0 where it says nothing to count them. */
  readonly keys: number;
}

/** Back, next, and the switch that stops the survey from moving on by itself. */
export function renderNavigation(
  words: Messages,
  { page, first, returns, autoAdvance, keys }: NavigationState,
  back: () => void,
  toggle: (event: Event) => void,
): TemplateResult {
  const next =
    page.kind === 'summary'
      ? words.summary.show
      : returns || page.kind === 'background'
        ? words.survey.toSummary
        : words.survey.next;
  const items = page.kind === 'items';
  return html`<nav part="navigation">
      ${first ? nothing : html`<button type="button" @click=${back}>${words.survey.back}</button>`}
      <button type="submit" class="primary">${next}</button>
    </nav>
    ${items && autoAdvance !== undefined ? html`<label class="switch"><input type="checkbox" .checked=${autoAdvance} @change=${toggle} />${words.survey.autoAdvance}</label>` : nothing}
    ${items && keys > 0 ? html`<p class="keys">${words.survey.keys(Math.min(9, keys))}</p>` : nothing}`;
}
