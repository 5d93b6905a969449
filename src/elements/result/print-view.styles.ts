import { css } from 'lit';

/** The paper, whatever the host page looks like. */
export const printStyles = css`
  @page {
    size: A4;
    margin: 15mm 16mm;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  /* Instead of the accent of the page where that is too light for paper. */
  :root {
    --accent: #0b5d66;
  }

  body {
    color: #1c2b2e;
    background: #fff;
    font:
      10.5pt/1.4 'Atkinson Hyperlegible Next',
      'Segoe UI',
      'Helvetica Neue',
      Arial,
      sans-serif;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  /* A sentence keeps its own order, also among those of a language that is written the other way. */
  :is(h1, h2, h3, p, li, th, td, summary, .lines span) {
    unicode-bidi: plaintext;
  }

  [dir='rtl'] > body {
    text-align: right;
  }

  /* What a screen reader says in place of a figure: on a page that is opened as a file it still does. */
  .unseen {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  h1 {
    max-inline-size: 24em;
    margin-block: 1mm 2mm;
    font-size: 20pt;
    line-height: 1.2;
    text-wrap: balance;
  }

  h2 {
    margin-block: 6mm 2.5mm;
    color: var(--accent);
    font-size: 14pt;
  }

  h3 {
    font-size: 11.5pt;
    line-height: 1.25;
  }

  .kicker {
    color: #52625f;
  }

  .lead {
    max-inline-size: 42em;
    font-size: 12pt;
  }

  .small {
    color: #52625f;
    font-size: 9pt;
  }

  /* On a sheet of its own, unless it fits below the first part. */
  .second {
    break-inside: avoid;
  }

  .profile {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 7mm;
    margin-block-end: 6mm;
  }

  .profile > :only-child {
    grid-column: 1 / -1;
  }

  /* Where other fonts are wider, a name may stand over the edge of its drawing. */
  .radar-drawing {
    display: block;
    overflow: visible;
    direction: ltr;
  }

  .grid {
    fill: none;
    stroke: #c5cecb;
  }

  .shape {
    fill: var(--accent);
    fill-opacity: 0.19;
    stroke: var(--accent);
    stroke-width: 2;
  }

  .key {
    margin-inline-end: 1.5mm;
    color: var(--accent);
    font-weight: 700;
  }

  .bars {
    display: grid;
    gap: 2.5mm;
    list-style: none;
  }

  .many {
    gap: 5mm;
  }

  .many .bars,
  .many .bars ul {
    gap: 1.5mm;
    font-size: 9pt;
  }

  .bars p {
    display: flex;
    justify-content: space-between;
    gap: 4mm;
  }

  .bars strong {
    white-space: nowrap;
  }

  .track {
    position: relative;
    block-size: 3mm;
    border-radius: 2mm;
    background: #e3e8e5;
  }

  .track i {
    position: absolute;
    inset-block: 1mm;
    border: 0.2mm solid #1c2b2e;
    border-radius: 1mm;
    background: #ffffffb0;
  }

  .track b {
    display: block;
    block-size: 100%;
    border-radius: inherit;
    background: var(--accent);
  }

  table {
    inline-size: 100%;
    margin-block-end: 3mm;
    border-collapse: collapse;
    font-size: 9pt;
  }

  th,
  td {
    padding-block: 1mm;
    padding-inline-end: 2mm;
    border-block-end: 0.2mm solid #c5cecb;
    text-align: inherit;
    vertical-align: top;
  }

  thead th {
    color: #52625f;
    font-weight: 400;
  }

  /* The names take what the figures leave. */
  .scroll thead th:not(:first-child) {
    inline-size: 1mm;
  }

  .scroll td:not([colspan]) {
    white-space: nowrap;
  }

  ol,
  .second ul {
    padding-inline-start: 5.5mm;
  }

  :is(p, li, tr, .profile) {
    break-inside: avoid;
  }

  :is(h1, h2, h3) {
    break-after: avoid;
  }

  ol > li {
    margin-block-end: 4mm;
  }

  ol > li > p {
    margin-block-start: 1mm;
  }

  .second ul > li {
    margin-block-end: 1.2mm;
  }

  footer {
    display: flex;
    align-items: center;
    gap: 6mm;
    margin-block-start: 6mm;
    padding-block-start: 4mm;
    border-block-start: 0.2mm solid #c5cecb;
    break-inside: avoid;
  }

  .qr {
    flex: none;
    inline-size: max(30mm, var(--modules) * 0.5mm);
  }

  .link {
    margin-block-end: 2mm;
    overflow-wrap: anywhere;
    font-size: 9pt;
  }
`;
