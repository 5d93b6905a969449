import { css } from 'lit';

/** The summary of all answers. */
export const summaryStyles = css`
  .theme {
    border-block-end: 0.0625em solid var(--_line);
  }

  .theme summary {
    padding-block: 0.875em;
    color: var(--_text);
    font-size: 1.125em;
  }

  .theme .count {
    display: inline-block;
    margin-inline-start: 0.75em;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }

  .theme ul {
    padding-block-end: 0.75em;
    list-style: none;
  }

  .theme li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 1em;
    padding-block: 0.25em;
  }

  .theme li .text {
    grid-column: 1;
  }

  .theme li .answer {
    grid-column: 1;
    color: var(--_accent);
    font-weight: 600;
  }

  .theme li .plain {
    grid-row: 1 / span 2;
    grid-column: 2;
  }

  .theme li.open .answer {
    color: var(--_muted);
    font-style: italic;
  }

  @container (min-width: 40em) {
    .theme li {
      grid-template-columns: 1fr 10em auto;
    }

    .theme li .answer {
      grid-column: 2;
    }

    .theme li .plain {
      grid-row: auto;
      grid-column: 3;
    }
  }
`;
