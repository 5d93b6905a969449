import { css } from 'lit';

/** A table that scrolls in itself on a phone, never the page. */
export const eventTabletsStyles = css`
  :host {
    display: block;
  }

  h2 {
    margin: 0;
    font-size: 1.375em;
  }

  .found:empty {
    display: none;
  }

  ul {
    margin: 0;
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }

  .scroll {
    container-type: inline-size;
    overflow-x: auto;
    overflow-wrap: normal;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  /* As wide as what is in sight, however wide the table is. */
  caption {
    max-inline-size: 100cqi;
    padding-block-end: 0.5em;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 0.0625em solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    vertical-align: bottom;
  }

  /* A name, a day with its time: a line or two each. */
  tbody th,
  tbody td:nth-child(2) {
    min-inline-size: 5.5em;
  }

  tbody td:nth-child(3) {
    min-inline-size: 8em;
  }

  th span {
    display: block;
    font-weight: 400;
  }

  :is(thead th, td):nth-last-child(-n + 3) {
    text-align: end;
  }

  tfoot :is(th, td) {
    border-block-end: 0;
    font-weight: 600;
  }
`;
