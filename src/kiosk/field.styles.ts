import { css } from 'lit';

/** A field to type or choose in, for visitors and for staff. */
export const fieldStyles = css`
  input:not([type]),
  select {
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
`;
