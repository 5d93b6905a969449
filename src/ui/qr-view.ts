import { type TemplateResult, css, html, nothing, svg } from 'lit';
import { type QrCodeGenerateOptions, encode } from 'uqr';

/** For every element that shows a code. */
export const qrStyles = css`
  .qr {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .qr-instead {
    display: none;
  }

  /* Its modules would be too small to read. */
  @container (max-width: 330px) {
    .qr.wide,
    .qr-instead + figcaption {
      display: none;
    }

    .qr-instead {
      display: block;
    }
  }
`;

/** Light modules around a code, without which scanners do not find it (ISO/IEC 18004). */
const EDGE = 4;
/** Pixels of a module on a screen, at least. */
const MODULE = 3;
/** And of a whole code. */
const SIDE = 170;
/** Modules of a code that fits the narrowest column. */
const NARROW = 65;
/** A short text can lose more of its code. From the last version on, modules are too small for most phones. */
const LEVELS: readonly QrCodeGenerateOptions[] = [
  { ecc: 'M', maxVersion: 10 },
  { ecc: 'L', maxVersion: 20 },
];

/** A QR code, edge and all. */
export interface QrCode {
  /** Modules of a side. */
  readonly size: number;
  readonly path: string;
}

/** The code of a text; undefined where it is too long for one that a phone can read. */
export function qrOf(text: string): QrCode | undefined {
  for (const level of LEVELS) {
    try {
      const { data, size } = encode(text, { ...level, boostEcc: true, border: EDGE });
      return {
        size,
        path: data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''),
      };
    } catch {
      // It does not fit; the next level holds more.
    }
  }
  return undefined;
}

/**
 * A QR code as one SVG path. Dark on white in every colour scheme, or scanners miss it. `instead` stands in a column
 * where it would be too small.
 */
export function renderQr({ size, path }: QrCode, label: string, instead = ''): TemplateResult {
  // Whole pixels, or modules would not be equally wide.
  const side = size * Math.max(MODULE, Math.ceil(SIDE / size));
  const isWide = size > NARROW;
  return html`<svg
      class="qr ${isWide ? 'wide' : ''}"
      part="qr"
      viewBox="0 0 ${size} ${size}"
      width=${side}
      .style=${`--modules: ${size}`}
      role="img"
      aria-label=${label}
      shape-rendering="crispEdges"
    >
      ${svg`<rect width="100%" height="100%" fill="#fff"/><path d=${path} fill="#000"/>`}</svg
    >${isWide && instead ? html`<p class="qr-instead muted">${instead}</p>` : nothing}`;
}
