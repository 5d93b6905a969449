import { css } from 'lit';

/** The whole of its box, usually the screen; the corner for staff is there, but not to be seen. */
export const kioskStyles = css`
  :host {
    position: relative;
    block-size: 100%;
    min-block-size: 20em;
    background: var(--_surface);
  }

  .corner {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 4.5em;
    block-size: 4.5em;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .note {
    margin: var(--_space);
  }
`;
