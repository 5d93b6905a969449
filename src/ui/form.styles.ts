import { css } from 'lit';

/** A field to type or choose in. */
export const fieldStyles = css`
  input:not([type]),
  input:is([type='number'], [type='date']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: max(3em, var(--_target));
    padding-inline: 0.75em;
    border: 0.0938em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 400;
    user-select: text;
  }

  textarea {
    padding-block: 0.625em;
    resize: vertical;
  }
`;

/** Cards with labels and boxes to tick, for whoever works with the product. */
export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  label {
    display: grid;
    gap: 0.25em;
    font-weight: 600;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    font-weight: 400;
  }

  .tick input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
