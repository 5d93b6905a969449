import { css } from 'lit';
import { logoStyles } from './keeper/logo.js';
import { qrStyles } from '../ui/qr-view.js';

/** One column of cards, and beside the code what else carries it. */
export const eventStyles = css`
  ${qrStyles}
  ${logoStyles}

  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    container-type: inline-size;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }

  h2 {
    margin: 0;
    font-size: 1.375em;
  }

  .tick {
    min-block-size: 2em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_space) * 1.5);
  }

  .way {
    display: grid;
    flex: 1 1 16em;
    gap: var(--_space);
  }
`;
