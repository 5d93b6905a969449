import { css } from 'lit';

/** Two answers beside each statement, and lists of what is there. */
export const addOnStyles = css`
  .add-on {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }

  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: max(0.5em, var(--_gap));
  }

  legend {
    grid-column: 1 / -1;
    margin-block-end: 0.375em;
    font-weight: 600;
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: max(3em, var(--_target));
    padding: 0.5em 0.875em;
    border: 0.0938em solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  label:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }

  h3 {
    font-size: 1.1em;
  }

  ul {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.25em;
  }

  .row {
    justify-content: space-between;
    margin-block-start: 0.5em;
  }

  @media (min-width: 48em) {
    fieldset {
      grid-template-columns: minmax(0, 1fr) 7em 9em;
    }

    legend {
      float: inline-start;
      grid-column: auto;
      align-self: center;
      margin: 0;
    }
  }
`;
