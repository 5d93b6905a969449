import { css } from 'lit';
import { reportPrintStyles } from '../report/print-view.styles.js';

/** What an event's report has beside a team's. */
export const eventStyles = css`
  section > h3,
  .together {
    margin-block-start: 1.5em;
  }

  .together > * + * {
    margin-block-start: 0.625em;
  }

  .set h3 {
    margin-block-end: 0.375em;
  }

  .count {
    font-size: 1.375em;
    font-weight: 700;
  }

  .track .rest {
    background: repeating-linear-gradient(135deg, var(--_line) 0 0.25em, transparent 0.25em 0.5em);
  }

  .listed,
  .plain {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.375em;
  }

  .plain {
    padding-inline-start: 0;
    list-style: none;
  }

  .listed .muted {
    display: block;
    font-variant-numeric: tabular-nums;
  }

  .spread :is(td, [scope='col']:not(:first-child)) {
    inline-size: 13%;
    min-inline-size: 4.5em;
    text-align: end;
  }

  .spread td {
    font-variant-numeric: tabular-nums;
  }

  /* The share of a cell is drawn under its figure: the figure is what counts. */
  .part {
    display: block;
    padding-block-end: 0.125em;
    border-block-end: 0.25em solid transparent;
    border-image: linear-gradient(to right, var(--_accent) var(--share), var(--_line) var(--share)) 1;
  }
`;

/** The same on paper. */
export const eventPrintStyles = css`
  ${reportPrintStyles}

  .headline .lead {
    font-size: 12pt;
  }

  .count {
    font-size: 14pt;
    font-weight: 700;
  }

  section > h3,
  .together > h3 {
    margin-block: 4mm 1mm;
    font-size: 11pt;
  }

  .sets {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4mm 8mm;
  }

  .set,
  .together {
    break-inside: avoid;
  }

  .set h3 {
    margin-block-end: 1mm;
    font-size: 10.5pt;
  }

  .track .rest {
    background: repeating-linear-gradient(135deg, #c5cecb 0 1mm, transparent 1mm 2mm);
  }

  .listed {
    padding-inline-start: 5mm;
  }

  .plain {
    list-style: none;
  }

  .listed li {
    margin-block-end: 0.5mm;
    break-inside: avoid;
  }

  .spread :is(td, [scope='col']:not(:first-child)) {
    inline-size: 12%;
    text-align: end;
  }

  .method {
    break-inside: avoid;
    font-size: 9pt;
  }
`;
