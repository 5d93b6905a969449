import { css } from 'lit';

/** Fields and boxes that a finger finds. */
export const contactStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
  }

  form > label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    font-weight: 600;
  }

  fieldset {
    display: grid;
    gap: max(0.5em, var(--_gap));
  }

  .purpose {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: max(3em, var(--_target));
    padding: 0.5em 0.875em;
    border: 0.0938em solid var(--_border);
    border-radius: var(--_radius);
    line-height: 1.3;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .purpose span {
    min-inline-size: 0;
  }

  .purpose input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    font-size: inherit;
    accent-color: var(--_accent);
  }

  .row {
    justify-content: space-between;
    margin-block-start: 0.5em;
  }

  @media (min-width: 48em) {
    form {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    form > * {
      grid-column: 1 / -1;
    }

    form > label:nth-of-type(-n + 2) {
      grid-column: auto;
    }
  }
`;
