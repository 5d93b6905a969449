import { css } from 'lit';
import { qrStyles } from '../../ui/qr-view.js';

/** Link, QR code and buttons to take a result along. */
export const takeAlongStyles = css`
  ${qrStyles}

  .take {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }

  .take figure {
    max-inline-size: 100%;
    text-align: center;
  }

  .qr {
    margin-inline: auto;
    border-radius: calc(var(--_radius) / 2);
  }

  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75em;
    min-inline-size: 0;
  }

  .ways label {
    font-weight: 600;
  }

  .link {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .link input {
    flex: 1 1 14em;
    min-inline-size: 0;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: 0.0938em solid var(--_border);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  /* Takes no room until it says something; without a box it would not be heard then. */
  .said:empty {
    position: absolute;
  }

  @container (min-width: 40em) {
    .take {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }

  /* A link cut off by its field is of no use on paper; the code holds it. */
  @media print {
    .ways :is(label, .link) {
      display: none;
    }
  }

  /* A phone does not scan its own screen. */
  @media (hover: none) and (max-width: 30em) {
    .take figure {
      display: none;
    }
  }
`;
