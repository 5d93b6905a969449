import { css } from 'lit';

/** A field for files that looks like the other buttons. */
export const pickerStyles = css`
  .picker {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  .asked {
    font-weight: 600;
  }

  .pick {
    position: relative;
    cursor: pointer;
  }

  .pick span {
    display: inline-flex;
    align-items: center;
    min-block-size: 3em;
    padding: 0.625em 1.25em;
    border: 0.0938em solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    line-height: 1.25;
  }

  .pick:hover span {
    background: var(--_tint);
  }

  .pick input:focus-visible + span {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.1875em;
  }

  .pick input:disabled + span {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: not-allowed;
  }
`;
