import { type TemplateResult, css, html, nothing } from 'lit';
import type { KioskMessages } from '../i18n/nl-kiosk.js';
import { type QrCode, qrOf, renderQr } from '../ui/qr-view.js';
import type { EventSettings } from './keeper/event-settings.js';

/** A poster, and a card to fold over a table: an A4 each. The code opens the scan on a visitor's own phone. */
export function renderPoster(
  words: KioskMessages,
  { event, organisation, shareUrl }: EventSettings,
  /** Draws one for each place. */
  logo: ((name: string) => HTMLCanvasElement) | undefined,
): TemplateResult {
  const { attract, event: own } = words;
  const code = qrOf(shareUrl);
  const drawn = (): HTMLCanvasElement | undefined => logo?.(attract.logo(organisation));
  const card = (): TemplateResult =>
    html`<section class="half">
      <div>
        ${drawn()}
        <p class="event">${event}</p>
        <h2>${attract.question}</h2>
        <p>${own.posterTablet}</p>
      </div>
      ${renderCode(code, own)}
    </section>`;
  return html`<main>
    <section class="poster">
      ${drawn()}
      <p class="event">${event}</p>
      <h1>${attract.question}</h1>
      <p class="lead">${own.posterTablet}</p>
      ${renderCode(code, own)}
      <p class="by">${attract.privacy(organisation)}</p>
    </section>
    <div class="card">${card()}${card()}</div>
  </main>`;
}

function renderCode(
  code: QrCode | undefined,
  { posterPhone }: KioskMessages['event'],
): TemplateResult | typeof nothing {
  if (!code) return nothing;
  return html`<figure>
    ${renderQr(code, posterPhone)}
    <figcaption>${posterPhone}</figcaption>
  </figure>`;
}

export const posterStyles = css`
  @page {
    size: A4;
    margin: 0;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  :root {
    --accent: #0b5d66;
  }

  body {
    color: #1c2b2e;
    background: #fff;
    font:
      14pt/1.35 'Atkinson Hyperlegible Next',
      'Segoe UI',
      'Helvetica Neue',
      Arial,
      sans-serif;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  .poster {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    block-size: 296mm;
    padding: 22mm 20mm 18mm;
    border-block-start: 10mm solid var(--accent);
    break-after: page;
  }

  .logo {
    display: block;
    max-inline-size: 70mm;
    max-block-size: 24mm;
    margin-block-end: 6mm;
    object-fit: contain;
    object-position: left;
  }

  .event {
    color: var(--accent);
    font-size: 1.5em;
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  h1 {
    margin-block: 10mm 8mm;
    max-inline-size: 9em;
    font-size: 56pt;
    letter-spacing: -0.015em;
    line-height: 1.03;
    text-wrap: balance;
  }

  .lead {
    max-inline-size: 24em;
    font-size: 20pt;
  }

  figure {
    display: flex;
    align-items: center;
    gap: 8mm;
    margin-block-start: auto;
  }

  .qr {
    flex: none;
    inline-size: 78mm;
    block-size: 78mm;
  }

  figcaption {
    max-inline-size: 9em;
    font-size: 20pt;
    font-weight: 700;
    line-height: 1.2;
  }

  .by {
    margin-block-start: 12mm;
    font-size: 11pt;
  }

  /* Folded along its middle, it reads from both sides of a table. */
  .card {
    display: grid;
    grid-template-rows: 1fr 1fr;
    block-size: 296mm;
  }

  .half {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8mm;
    padding: 14mm 16mm;
  }

  /* Its top edge is the fold: it stands on its head. */
  .half:first-child {
    border-block-start: 0.2mm dashed #9aa5a5;
    transform: rotate(180deg);
  }

  h2 {
    margin-block: 4mm;
    font-size: 34pt;
    letter-spacing: -0.01em;
    line-height: 1.08;
    text-wrap: balance;
  }

  .half figure {
    flex: none;
    flex-direction: column;
    gap: 3mm;
    margin: 0;
    max-inline-size: 62mm;
    text-align: center;
  }

  .half .logo {
    max-inline-size: 45mm;
    max-block-size: 16mm;
    margin-block-end: 3mm;
  }

  .half .qr {
    inline-size: 56mm;
    block-size: 56mm;
  }

  .half figcaption {
    font-size: 13pt;
  }
`;
