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

  body {
    color: #1c2b2e;
    background: #fff;
    font:
      10.5pt/1.4 'Atkinson Hyperlegible Next',
      'Segoe UI',
      system-ui,
      sans-serif;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
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
    color: #0b5d66;
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

  .second {
    break-before: page;
  }

  .profile {
    display: grid;
    grid-template-columns: 78mm 1fr;
    align-items: center;
    gap: 8mm;
    margin-block-end: 6mm;
  }

  .profile > :only-child {
    grid-column: 1 / -1;
  }

  .radar {
    inline-size: 100%;
    overflow: visible;
    font-size: 12px;
  }

  .grid {
    fill: none;
    stroke: #c5cecb;
  }

  .shape {
    fill: #0b5d6630;
    stroke: #0b5d66;
    stroke-width: 2.5;
  }

  .bars {
    display: grid;
    gap: 3.5mm;
    list-style: none;
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
    background: #0b5d66;
  }

  table {
    inline-size: 100%;
    margin-block-end: 3mm;
    border-collapse: collapse;
    font-size: 9pt;
  }

  th,
  td {
    padding: 1.2mm 3mm 1.2mm 0;
    border-block-end: 0.2mm solid #c5cecb;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: #52625f;
    font-weight: 400;
  }

  ol,
  .second ul {
    padding-inline-start: 5.5mm;
  }

  li {
    break-inside: avoid;
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
    inline-size: 30mm;
    block-size: 30mm;
  }

  .link {
    margin-block-end: 2mm;
    overflow-wrap: anywhere;
    font-size: 9pt;
  }
`;
