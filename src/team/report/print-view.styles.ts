import { css } from 'lit';
import { printStyles } from '../../elements/result/print-view.styles.js';

/** The paper of a report: page numbers, and nothing that is cut in two. */
export const reportPrintStyles = css`
  ${printStyles}

  @page {
    @bottom-right {
      color: #52625f;
      content: counter(page) ' / ' counter(pages);
      font:
        9pt 'Atkinson Hyperlegible Next',
        'Segoe UI',
        'Helvetica Neue',
        Arial,
        sans-serif;
    }
  }

  .headline h2 {
    margin-block: 1mm 2mm;
    color: #1c2b2e;
    font-size: 20pt;
    line-height: 1.2;
    text-wrap: balance;
  }

  section {
    margin-block-end: 4mm;
  }

  /* The picture is one sheet, its figures too. */
  .cover section {
    margin-block-end: 0;
  }

  .cover .profile {
    margin-block-end: 3mm;
  }

  .fresh {
    break-before: page;
  }

  h2,
  h3,
  summary {
    break-after: avoid;
  }

  .bar,
  .beside li,
  .agreements > div,
  tr,
  figure {
    break-inside: avoid;
  }

  .muted {
    color: #52625f;
    font-size: 9pt;
  }

  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 6mm;
    list-style: none;
  }

  .agreements {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(50mm, 1fr));
    gap: 4mm;
  }

  .agreements > div {
    padding: 3mm;
    border: 0.2mm solid #c5cecb;
    border-radius: 2mm;
  }

  .agreements > .differ {
    border: 0.6mm solid var(--accent);
  }

  .agreements ul {
    padding-inline-start: 4mm;
  }

  .agreements > :only-child ul {
    columns: 2;
  }

  .picture {
    margin-block-end: 3mm;
    break-inside: avoid;
  }

  .bars ul,
  .beside {
    display: grid;
    gap: 2.5mm;
    list-style: none;
  }

  .bars p {
    align-items: baseline;
  }

  .value {
    display: inline-flex;
    flex: 0 1 auto;
    gap: 3mm;
    color: var(--accent);
  }

  .bars p > :first-child {
    flex: 1 0 50%;
  }

  .bars strong {
    text-align: end;
    white-space: normal;
  }

  .score {
    color: #1c2b2e;
    font-weight: 700;
  }

  .track b:is(.unsure, .before) {
    opacity: 0.4;
  }

  .track em {
    position: absolute;
    inset-block: -0.8mm;
    inline-size: 0.6mm;
    background: #1c2b2e;
  }

  .beside li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.5mm 3mm;
  }

  .beside .track {
    grid-row: 2;
    grid-column: 1 / -1;
  }

  .beside .score {
    text-align: end;
  }

  .sets {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 3mm 8mm;
    margin-block-start: 2mm;
  }

  .set {
    break-inside: avoid;
  }

  .set h3 {
    margin: 0;
  }

  .set .beside {
    gap: 1mm;
  }

  [part='change'] .beside li {
    grid-template-columns: 10mm 1fr 14mm;
  }

  [part='change'] .beside .track {
    grid-row: auto;
    grid-column: auto;
  }

  [part='groups'] > p {
    break-after: avoid;
  }

  .then {
    padding-inline-start: 4mm;
  }

  .meaning {
    font-size: 9.5pt;
  }

  .meaning div {
    margin-block-end: 1.5mm;
    break-inside: avoid;
  }

  .meaning dt {
    font-weight: 700;
  }

  h3 {
    margin-block: 3mm 1.5mm;
  }

  .lines {
    display: flex;
    gap: 8mm;
    margin-block: 3mm;
  }

  .lines span {
    flex: 1;
    padding-block-end: 1mm;
    border-block-end: 0.2mm solid #7f8b88;
  }

  .minutes {
    margin-inline-start: 2mm;
    color: #52625f;
    font-size: 9pt;
    font-weight: 400;
  }

  .guide ul {
    padding-inline-start: 5mm;
  }

  /* A chart's figures stay together; the list of statements may run over. */
  .cover table,
  section[part='groups'] table {
    break-inside: avoid;
    font-size: 8.5pt;
    line-height: 1.25;
  }

  .cover :is(th, td) {
    padding-block: 0.8mm;
  }

  /* How often each option was chosen is a text; with their themes, 25 statements are one sheet. */
  [part='items'] thead th:nth-child(4) {
    inline-size: 70mm;
  }

  [part='items'] td:nth-child(4) {
    white-space: normal;
  }

  [part='items'] table {
    font-size: 8pt;
    line-height: 1.15;
  }

  [part='items'] :is(th, td) {
    padding-block: 0.4mm;
    font-weight: 400;
  }

  [part='items'] [scope='rowgroup'] {
    padding-block-start: 2mm;
    color: var(--accent);
    font-weight: 700;
    break-after: avoid;
  }

  .told {
    white-space: nowrap;
  }

  [part='annex'] {
    break-inside: avoid;
  }

  table.agreed {
    table-layout: fixed;
  }

  .agreed th:first-child {
    inline-size: 50%;
  }

  .guide > li {
    margin-block-end: 2mm;
  }

  .guide h3 {
    margin-block: 1mm;
  }

  .agreed td {
    block-size: 8mm;
    border: 0.2mm solid #c5cecb;
  }

  .fresh > :first-child > summary {
    margin-block-start: 0;
  }

  details > summary {
    margin-block: 4mm 2mm;
    color: var(--accent);
    font-size: 14pt;
    font-weight: 700;
    list-style: none;
  }
`;
