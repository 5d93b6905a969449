import { type TemplateResult, html, nothing, svg } from 'lit';
import { encode } from 'uqr';

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
