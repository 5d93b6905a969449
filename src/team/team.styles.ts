import { css } from 'lit';
import { qrStyles } from '../ui/qr-view.js';

/** What the screens of the team scan share: a page of cards, calm and wide enough to read. */
export const teamStyles = css`
  :host {
    padding: 1.25em;
    padding: clamp(1em, 4cqi, 2.5em);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  :host([bare]) {
    padding: 0;
  }
`;

export const screenStyles = css`
  a.button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 3em;
    padding: 0.625em 1.25em;
    border: 0.0938em solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }

  a.button:hover {
    background: var(--_tint);
  }

  .screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }

  .screen[hidden] {
    display: none;
  }

  /* Names that somebody typed can be one long word. */
  h2,
  p,
  button {
    overflow-wrap: anywhere;
  }

  .lead {
    font-size: 1.125em;
  }

  .how {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.5em;
  }

  .how li {
    max-inline-size: 62ch;
  }

  .how li::marker {
    color: var(--_accent);
    font-weight: 700;
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }

  form {
    display: grid;
    gap: var(--_space);
  }

  form > .row,
  .card > .row {
    justify-content: start;
  }

  .count {
    color: var(--_accent);
    font-size: 1.2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: end;
    gap: var(--_space);
  }

  .meter {
    block-size: 0.625em;
    border-radius: 1em;
    background: var(--_line);
    overflow: hidden;
  }

  .meter b {
    display: block;
    block-size: 100%;
    background: var(--_accent);
  }

  ${qrStyles}

  .invite {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: start;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: start;
  }

  .stack > label,
  .stack > .drop {
    inline-size: 100%;
  }

  .drop {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding: var(--_space);
    border: 0.125em dashed var(--_border);
    border-radius: var(--_radius);
  }

  .drop.over {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .outcome,
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  /* Takes no room until it says something. */
  [aria-live]:empty {
    position: absolute;
  }

  .refusals {
    display: grid;
    gap: 0.25em;
    max-block-size: 16em;
    padding-inline-start: 1.25em;
    overflow: auto;
  }

  .refusals summary {
    padding-block: 0.25em;
    color: inherit;
    font-weight: inherit;
  }

  .code {
    inline-size: 100%;
    font-family: ui-monospace, monospace;
  }

  button:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    background: transparent;
    cursor: not-allowed;
  }

  @container (min-width: 46em) {
    .invite {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
