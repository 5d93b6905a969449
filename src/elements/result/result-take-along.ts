import { type TemplateResult, html, nothing, svg } from 'lit';
import { encode } from 'uqr';
import { toShareCode } from '../../core/share-code/share-code.js';
import { linkWith } from '../../ui/link-page.js';
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

/**
 * The address that opens this result, on `page` or on this one when that is empty. Undefined when the response cannot
 * be put into a code.
 */
export function shareLink(view: Pick<ResultView, 'instrument' | 'response'>, page: string): string | undefined {
  try {
    return linkWith(page, 'leerscan', toShareCode(view.instrument, view.response));
  } catch {
    return undefined;
  }
}

const MAX_IN_QR = 2000;

/** A QR code as one SVG path. Dark on white in every colour scheme, or scanners miss it. */
export function renderQr(text: string, label: string): TemplateResult | typeof nothing {
  // The largest code holds 2331 bytes; a longer link is only copied.
  if (text.length > MAX_IN_QR) return nothing;
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return html`<svg
    class="qr"
    part="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    ${svg`<rect width="100%" height="100%" fill="#fff"/><path d=${path} fill="#000"/>`}
  </svg>`;
}

export function renderTakeAlong({ words }: ResultView, state: TakeAlongState): TemplateResult {
  return html`<section aria-labelledby="take" part="take-along">
    <h2 id="take">${words.take.title}</h2>
    <div class="take">
      ${
        state.link
          ? html`<figure>
              ${renderQr(state.link, words.take.qr)}
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
                </div>`
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
        <p role="status" class="said">${state.said}</p>
      </div>
    </div>
  </section>`;
}

/** Hands a file to the browser's download. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken hold of the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
