import { css } from 'lit';

/** A result on a page that the browser itself prints: dark on white, whatever the screen is, and nothing to press. */
export const pagePrintStyles = css`
  @media print {
    :host {
      --_text: #1c2b2e;
      --_muted: #52625f;
      --_surface: #fff;
      --_border: #7f8b88;
      --_accent: #0b5d66;
      --_on-accent: #fff;
      --_level-1: #bbd2d4;
      --_level-2: #80abaf;
      --_level-3: #46848b;
      --_level-4: #0b5d66;
      --_tint: #eaf2f1;
      --_line: #c5cecb;
      --_paper: #fff;
      background: #fff;
      color-scheme: light;
    }

    /* What somebody left folded is not asked for, and nobody can unfold it on paper. */
    button,
    ::slotted(*),
    details:not([open]),
    [aria-live] {
      display: none;
    }

    :is(h2, summary, details h3, .guide h3) {
      break-after: avoid;
    }

    :is(tr, figure, .step, .bar, .questions li, .answers div, .meaning div, .guide > li) {
      break-inside: avoid;
    }

    :is(.track, .track *, .number) {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }

    .scroll {
      overflow: visible;
    }
  }
`;
