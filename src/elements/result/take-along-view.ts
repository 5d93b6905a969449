import { type TemplateResult, html, nothing } from 'lit';
import { qrOf, renderQr } from '../../ui/qr-view.js';
import type { ResultView } from './result-words.js';
import { isSandboxed } from '../../ui/sandbox.js';

/** What the screen knows of taking the result along, and what its buttons do. */
export interface TakeAlongState {
  readonly link: string | undefined;
  readonly said: string;
  copy(): void;
  print(): void;
  download(): void;
}

export function renderTakeAlong({ words }: ResultView, state: TakeAlongState): TemplateResult {
  const code = state.link ? qrOf(state.link) : undefined;
  return html`<section aria-labelledby="take" part="take-along">
    <h2 id="take">${words.take.title}</h2>
    <div class="take">
      ${
        code
          ? html`<figure>
              ${renderQr(code, words.take.qr, words.take.longLink)}
              <figcaption class="muted">${words.take.qrHint}</figcaption>
            </figure>`
          : nothing
      }
      <div class="ways">
        ${
          state.link
            ? html`<label for="link">${words.take.link}</label>
                <div class="link">
                  <input id="link" dir="ltr" readonly .value=${state.link} /><button
                    type="button"
                    class="primary"
                    @click=${() => state.copy()}
                  >
                    ${words.take.copy}
                  </button>
                </div>
                ${code ? nothing : html`<p class="muted">${words.take.longLink}</p>`}`
            : html`<p>${words.take.trouble}</p>`
        }
        ${
          isSandboxed()
            ? html`<p>${words.take.sandboxed}</p>`
            : html`<div class="row">
                <button type="button" @click=${() => state.print()}>${words.take.print}</button>
                <button type="button" @click=${() => state.download()}>${words.take.download}</button>
              </div>`
        }
        <p class="muted">${words.take.hint}</p>
        <p class="said" aria-live="polite" .textContent=${state.said}></p>
      </div>
    </div>
  </section>`;
}
