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
        system-ui,
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
    border-color: #0b5d66;
    background: #eaf2f1;
  }

  .agreements ul {
    padding-inline-start: 4mm;
  }

  .agreements > :only-child ul {
    columns: 2;
  }

  .picture {
    break-inside: avoid;
  }

  .bars ul,
  .beside {
    display: grid;
    gap: 2.5mm;
    list-style: none;
  }

  .bars p {
    flex-wrap: wrap;
    gap: 0 4mm;
  }

  .value {
    display: inline-flex;
    gap: 3mm;
    color: #0b5d66;
  }

  .score {
    color: #1c2b2e;
    font-weight: 700;
  }

  .track b.unsure {
    background: #a9c8c6;
  }

  .track em {
    position: absolute;
    inset-block: -0.8mm;
    inline-size: 0.6mm;
    background: #1c2b2e;
  }

  .beside li {
    display: grid;
    grid-template-columns: 52mm 1fr 14mm;
    align-items: center;
    gap: 3mm;
  }

  .beside .score {
    text-align: end;
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

  /* How often each option was chosen is a text. */
  [part='items'] thead th:nth-child(4) {
    inline-size: 48mm;
  }

  [part='items'] td:nth-child(4) {
    white-space: normal;
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

  details > summary {
    margin-block: 4mm 2mm;
    color: #0b5d66;
    font-size: 14pt;
    font-weight: 700;
    list-style: none;
  }
`;
