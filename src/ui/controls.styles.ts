import { css } from 'lit';

/** Buttons, notes and other things that several screens share. */
export const controls = css`
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(3em, var(--_target));
    padding: 0.625em 1.25em;
    border: 0.0938em solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color 150ms;
  }

  button:hover {
    background: var(--_tint);
  }

  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover {
    background: var(--_hover);
  }

  button.plain {
    min-block-size: max(2.75em, var(--_target));
    padding: 0.375em 0.75em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* Said only when it takes a while. */
  .slow {
    animation: appear 0s 500ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
  }

  .note {
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_tint);
  }

  .note > * + * {
    margin-block-start: 0.625em;
  }

  .note ul {
    padding-inline-start: 1.25em;
  }

  .note a {
    color: var(--_accent);
  }

  summary {
    min-block-size: var(--_target);
    padding-block: 0.625em;
    align-content: center;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
