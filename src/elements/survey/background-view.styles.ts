import { css } from 'lit';

/** The background questions. */
export const backgroundStyles = css`
  .questions,
  .panel {
    display: grid;
    gap: calc(var(--_space) * 1.75);
  }

  .question {
    min-inline-size: 0;
  }

  .question .title {
    display: block;
    margin-block-end: 0.5em;
    padding: 0;
    font-size: 1.125em;
    font-weight: 600;
  }

  .choice input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .question > .muted,
  .question > .error {
    margin-block-end: 0.5em;
  }

  .error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_focus);
    font-weight: 600;
  }

  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em 1em;
  }

  .choices .plain {
    justify-self: start;
    font-size: var(--_small);
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: max(2.75em, var(--_target) * 0.6);
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  /* There is room for a whole finger, where a host asks for that. */
  @media (orientation: portrait) {
    .choices {
      row-gap: max(0.375em, var(--_gap));
    }

    .choice {
      min-block-size: max(2.75em, var(--_target));
      padding: 0.375em 0.875em;
      border: 0.0938em solid var(--_border);
      border-radius: var(--_radius);
    }

    .choice:has(:checked) {
      border-color: var(--_accent);
      background: var(--_tint);
    }
  }

  .choices.rating {
    display: flex;
    flex-wrap: wrap;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    max-inline-size: 30em;
  }

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    max-inline-size: 32em;
    min-block-size: max(3em, var(--_target));
    padding: 0.5em 0.75em;
    border: 0.0938em solid var(--_border);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  input[aria-invalid='true'],
  select[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-width: 0.1875em !important;
    border-color: var(--_focus) !important;
  }

  /* A matrix: a row is a small question, with its answers beside each other as far as they fit. */
  .heads {
    display: none;
  }

  .cells {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid transparent;
    border-block-end: 0.0625em solid var(--_line);
  }

  .cells.open {
    border-inline-start-color: var(--_focus);
  }

  .row-name {
    display: flex;
    flex-wrap: wrap;
    flex: 1 0 100%;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
    padding-inline-end: 3em;
    overflow-wrap: anywhere;
  }

  .open-row {
    color: var(--_focus);
    font-size: var(--_small);
    font-weight: 600;
  }

  .cells .choice {
    padding: 0.375em 0.75em;
    border: 0.0938em solid var(--_border);
    border-radius: var(--_radius);
  }

  .cells .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  /* In a corner that is kept free: the rows below stay where a finger is going. */
  .cells .clear {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0;
    min-inline-size: 2.75em;
    padding: 0.25em;
    text-decoration: none;
  }

  .cells .clear[hidden] {
    display: none;
  }

  @container (min-width: 40em) {
    .choices.radiogroup,
    .choices.boolean {
      grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
    }

    /* Like a table, with the answers once on top. */
    .few .heads,
    .few .cells {
      display: grid;
      grid-template-columns: minmax(9em, 1.5fr) repeat(var(--columns), minmax(0, 1fr)) 2.75em;
      gap: 0 0.5em;
      padding-block: 0.25em;
      padding-inline-start: 0.75em;
    }

    .few .heads {
      align-items: end;
      border-inline-start: 0.25em solid transparent;
      border-block-end: 0.125em solid var(--_line);
      color: var(--_muted);
      text-align: center;
      overflow-wrap: anywhere;
    }

    .heads span {
      font-size: var(--_small);
    }

    .few .row-name,
    .few .open-row {
      display: block;
      padding: 0;
    }

    .few .cells .clear {
      position: static;
    }

    .few .cells .choice {
      position: relative;
      justify-content: center;
      min-inline-size: 2.75em;
      padding: 0;
      border-color: transparent;
      background: none;
    }

    .few .cells .choice span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
`;
