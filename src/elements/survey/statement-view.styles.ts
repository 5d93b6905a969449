import { css } from 'lit';

/** Statements and their answers: a list where there is little room, a row where there is more. */
export const statementStyles = css`
  .statements {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .statement {
    contain: layout style;
    min-inline-size: 0;
  }

  .statement legend {
    padding: 0;
    margin-block-end: 0.875em;
  }

  .statement h2,
  .statement h3 {
    max-inline-size: 40ch;
    font-size: 1.35em;
    font-weight: 600;
    line-height: 1.3;
    scroll-margin-block-start: 5em;
  }

  .scale {
    display: grid;
    gap: var(--_gap);
  }

  .apart {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block-start: 0.875em;
    font-size: var(--_small);
  }

  .option {
    display: flex;
    position: relative;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }

  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }

  /* Where one tap leads to the next statement, the second of two must not answer it unseen. */
  .single .option {
    animation: settle 400ms step-end;
  }

  @keyframes settle {
    from {
      pointer-events: none;
    }
  }

  .face {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 0.625em;
    min-block-size: max(3.25em, var(--_target));
    padding: 0.5em 0.875em;
    border: 0.0938em solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.25;
  }

  .option:hover input:not(:checked) + .face {
    background: var(--_tint);
  }

  .face::before {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 0.0938em solid var(--_border);
    border-radius: 50%;
    content: '';
  }

  input:checked + .face {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    box-shadow: inset 0 0 0 0.0625em var(--_accent);
  }

  input:checked + .face::before {
    border-color: currentColor;
    content: '✓';
    /* No part of the answer's name. */
    content: '✓' / '';
    font-size: 1em;
    font-weight: 700;
    line-height: 1.05;
    text-align: center;
  }

  input:focus-visible + .face {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.1875em;
  }

  .apart .face {
    min-block-size: max(2.75em, var(--_target) * 0.6);
    padding: 0.375em 0.75em;
    border-style: dashed;
    color: var(--_muted);
  }

  .apart input:checked + .face {
    border-style: solid;
  }

  @container (min-width: 40em) {
    .statement {
      padding-block-end: calc(var(--_space) * 1.75);
      border-block-end: 0.0625em solid var(--_line);
    }

    .single .statement {
      border: 0;
    }

    .statements:not(.single) .statement h3 {
      max-inline-size: 58ch;
      font-size: 1.25em;
    }

    .scale {
      grid-template-columns: repeat(auto-fit, minmax(6.75em, 1fr));
    }

    .scale .face {
      flex-direction: column;
      justify-content: center;
      gap: 0.375em;
      padding-block: 0.75em;
      text-align: center;
    }

    .apart {
      justify-content: flex-end;
      margin-block-start: 0.625em;
    }

    .apart .face {
      border-color: transparent;
    }
  }

  @media (forced-colors: active) {
    .option input {
      opacity: 1;
      inset: auto;
      inset-inline-start: 1em;
      inset-block-start: calc(50% - 0.5625em);
      inline-size: 1.125em;
      block-size: 1.125em;
    }

    .face::before {
      visibility: hidden;
    }

    input:checked + .face {
      border: 0.1875em solid Highlight;
    }
  }
`;
