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
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.5em;
    color: var(--_muted);
    text-align: start;
  }

  th,
  td {
    max-inline-size: 16em;
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 0.0625em solid var(--_line);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    vertical-align: bottom;
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
