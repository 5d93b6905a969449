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
    font-size: 0.875em;
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

  input:not([type='radio'], [type='checkbox'], [type='range']),
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

  input[type='range'] {
    inline-size: min(100%, 32em);
    accent-color: var(--_accent);
  }

  [aria-invalid='true'] {
    border-width: 0.1875em !important;
    border-color: var(--_focus) !important;
  }

  .scroll {
    overflow-x: auto;
  }

  .matrix {
    border-collapse: collapse;
  }

  .matrix th,
  .matrix td {
    padding: 0.25em 0.75em;
    font-weight: 400;
    text-align: center;
  }

  .matrix th[scope='row'] {
    text-align: start;
  }

  .matrix label {
    display: grid;
    place-items: center;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
  }

  @container (min-width: 40em) {
    .choices.radiogroup,
    .choices.boolean {
      grid-template-columns: repeat(auto-fill, minmax(18em, 1fr));
    }
  }
`;
