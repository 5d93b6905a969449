import { css } from 'lit';

export const guideStyles = css`
  .guide {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    margin-block-start: var(--_space);
    padding-inline-start: 1.5em;
  }

  .guide > li::marker {
    color: var(--_accent);
    font-weight: 700;
  }

  .guide p,
  .guide ul {
    margin-block-start: 0.375em;
  }

  .guide ul {
    padding-inline-start: 1.25em;
  }

  .guide ul li {
    max-inline-size: 62ch;
    padding-block: 0.125em;
  }

  .minutes {
    margin-inline-start: 0.5em;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    white-space: nowrap;
  }

  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    max-inline-size: none;
  }

  .lines span {
    flex: 1 1 16em;
    padding-block-end: 0.25em;
    border-block-end: 0.0625em solid var(--_border);
  }

  table.agreed {
    inline-size: 100%;
    margin-block: 0.75em;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .agreed th {
    padding: 0.5em;
    color: var(--_muted);
    font-weight: 600;
    text-align: start;
  }

  .agreed th:first-child {
    inline-size: 50%;
  }

  .agreed td {
    block-size: 2.5em;
    border: 0.0625em solid var(--_line);
  }
`;
