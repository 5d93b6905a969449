import { css } from 'lit';

/**
 * The whole of its box, usually the screen. The way in for staff shows itself to a keyboard alone; fingers tap past it.
 */
export const kioskStyles = css`
  :host {
    position: relative;
    block-size: 100%;
    min-block-size: 20em;
    min-block-size: min(20em, 100dvh);
    background: var(--_surface);
  }

  .visitor {
    block-size: 100%;
  }

  .visitor[inert] {
    visibility: hidden;
  }

  /* Over the visitor's screen, which stays as it is. */
  .visitor + leerscan-kiosk-staff {
    position: absolute;
    inset: 0;
  }

  .corner {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 72px;
    block-size: 72px;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    pointer-events: none;
  }

  .note {
    margin: var(--_space);
  }
`;
