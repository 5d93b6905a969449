import { css } from 'lit';

/** A file's columns beside our statements: under each other on a phone, side by side where there is room. */
export const mappingStyles = css`
  .mapping {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .mapping .pairs {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    align-items: center;
    padding-block-end: calc(var(--_space) * 0.75);
    border-block-end: 0.0625em solid var(--_line);
  }

  .theirs {
    display: grid;
    gap: 0.125em;
    overflow-wrap: anywhere;
  }

  .kind {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }

  .whole {
    font-weight: 400;
  }

  .hidden-rows {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .hidden-rows legend {
    padding: 0;
    font-weight: 600;
  }

  .doubled {
    font-weight: 600;
  }

  @container (min-width: 46em) {
    .pair {
      grid-template-columns: 1fr 1fr;
      gap: calc(var(--_space) * 1.5);
    }
  }
`;
