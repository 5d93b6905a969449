import { css } from 'lit';
import { controls } from '../../ui/controls.styles.js';
import { tokens } from '../../ui/tokens.styles.js';

const screenStyles = css`
  /* Not on the host: a page that resets every element would take it away. */
  .scan {
    container-type: inline-size;
    padding: clamp(1em, 5%, 2.5em);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .intro {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
  }

  .emblem {
    inline-size: 4em;
    color: var(--_accent);
  }

  .intro h2 {
    font-size: 1.728em;
    font-size: min(2em, 15cqi);
  }

  .intro .lead {
    max-inline-size: 26em;
    color: var(--_accent);
    font-size: 1.35em;
    line-height: 1.3;
    font-weight: 600;
  }

  .facts {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.25em;
    color: var(--_muted);
  }

  .facts ::marker {
    color: var(--_accent);
  }

  .start {
    min-inline-size: min(12em, 100%);
    min-block-size: 3.5em;
    margin-block-start: 0.5em;
    font-size: 1.125em;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin-block-start: 1.5em;
    margin-inline-start: -0.75em;
    font-size: var(--_small);
  }

  .languages button {
    font-weight: inherit;
  }

  .languages [aria-pressed='true'] {
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }

  .kept {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: 1.5em;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .note + leerscan-result,
  leerscan-survey + .note {
    margin-block-start: 2em;
  }

  .end {
    display: grid;
    gap: 1em;
    justify-items: start;
    padding-block-start: 1.5em;
    border-block-start: 0.0625em solid var(--_line);
  }

  /* As a result on paper: dark on white, whatever the screen and the host's own colours are, and nothing to press. */
  @media print {
    :host {
      --leerscan-color-text: initial !important;
      --leerscan-color-muted: initial !important;
      --leerscan-color-surface: #fff !important;
      --leerscan-color-border: initial !important;
      --leerscan-color-accent: initial !important;
      --leerscan-color-on-accent: initial !important;
      color-scheme: light !important;
    }

    button,
    .end {
      display: none;
    }
  }
`;

/** Everything that the scan shows itself. */
export const scanStyles = [tokens, controls, screenStyles];
