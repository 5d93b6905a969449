import { css } from 'lit';
import { cardStyles, fieldStyles } from '../ui/form.styles.js';
import { pickerStyles } from '../ui/file-picker.styles.js';

/**
 * The screen is read from six metres: everything on it follows its shorter side, so that a screen with twice the pixels
 * shows the same. Of 1080 pixels, the smallest text has 30, and figures have 65.
 */
export const wallStyles = css`
  ${fieldStyles}
  ${cardStyles}
  ${pickerStyles}

  :host {
    block-size: 100%;
    container-type: normal;
    background: var(--_surface);
  }

  .set-up {
    display: grid;
    grid-template-columns: minmax(0, 44em);
    justify-content: center;
    align-content: start;
    gap: var(--_space);
    min-block-size: 100%;
    padding: clamp(1em, 4vmin, 3em) max(1em, 3vmin);
    background: var(--_paper);
  }

  .set-up .card {
    inline-size: 100%;
  }

  .hidden-text {
    -webkit-text-security: disc;
  }

  .wall {
    --u: max(5.8px, 1vmin);
    position: relative;
    display: grid;
    grid-template:
      'top top' auto
      'headline headline' auto
      'profile side' minmax(0, 1fr)
      'foot foot' auto
      / minmax(0, 1.5fr) minmax(0, 1fr);
    gap: calc(var(--u) * 2.6) calc(var(--u) * 5.5);
    min-block-size: 100%;
    padding: calc(var(--u) * 3) calc(var(--u) * 5.5) calc(var(--u) * 1.8);
    font-size: calc(var(--u) * 2.75);
    line-height: 1.3;
  }

  .wall h2,
  .wall h3,
  .wall p {
    max-inline-size: none;
    line-height: 1.2;
  }

  .figure {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  header {
    grid-area: top;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 2em;
  }

  .event {
    color: var(--_accent);
    font-size: 1.25em;
    font-weight: 600;
  }

  .count {
    display: flex;
    align-items: baseline;
    gap: 0.4em;
    font-size: 1.1em;
  }

  .count .figure {
    color: var(--_accent);
    font-size: 2.6em;
  }

  .headline {
    grid-area: headline;
    font-size: 2.3em;
    font-weight: 700;
    letter-spacing: -0.01em;
  }

  .long {
    font-size: 1.9em;
  }

  .fresh {
    animation: fade 250ms;
  }

  @keyframes fade {
    from {
      opacity: 0;
    }
  }

  .wall h3 {
    font-size: 1.1em;
    font-weight: 600;
  }

  .profile {
    grid-area: profile;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    gap: calc(var(--u) * 2);
  }

  .profile h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
  }

  .profile h3 .muted {
    font-size: 0.91em;
    font-weight: 400;
  }

  .profile ul,
  .steps ol {
    display: grid;
    list-style: none;
  }

  .profile ul {
    align-content: space-evenly;
    gap: calc(var(--u) * 1.6);
  }

  /* The name and its bar; beside both, the figure with its level. */
  .profile li {
    display: grid;
    grid-template:
      'name score level' auto
      'bar score level' auto
      / minmax(0, 1fr) minmax(2.6em, auto) 7em;
    align-items: center;
    gap: calc(var(--u) * 0.8) calc(var(--u) * 2);
  }

  .name {
    grid-area: name;
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.15;
  }

  .score {
    grid-area: score;
    font-size: 2.2em;
    text-align: end;
  }

  .level {
    grid-area: level;
    display: grid;
    line-height: 1.15;
  }

  /* Where the score lies at least is full; up to where it lies at most, light. */
  .bar {
    grid-area: bar;
    position: relative;
    align-self: center;
    block-size: calc(var(--u) * 2.2);
    border-radius: calc(var(--u) * 1.1);
    background: var(--_line);
    overflow: hidden;
  }

  .bar::before,
  .bar::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--high, 0%);
    background: var(--_level-2);
    transition: inline-size 250ms;
  }

  .bar::after {
    inline-size: var(--low, 0%);
    background: var(--_accent);
  }

  .side {
    grid-area: side;
    display: grid;
    align-content: space-between;
    gap: calc(var(--u) * 2);
  }

  .steps {
    display: grid;
    gap: calc(var(--u) * 1.8);
  }

  .steps ol {
    counter-reset: step;
    gap: calc(var(--u) * 1.6);
  }

  .steps li {
    display: grid;
    grid-template-columns: 1.6em minmax(0, 1fr);
    column-gap: calc(var(--u) * 1);
    counter-increment: step;
  }

  .steps li::before {
    content: counter(step);
    grid-row: span 2;
    color: var(--_accent);
    font-size: 2.15em;
    font-weight: 700;
    line-height: 1;
  }

  .steps li p:first-child {
    font-weight: 600;
  }

  .wall .steps p {
    line-height: 1.15;
  }

  .join {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(var(--u) * 2.5);
  }

  .join h3 {
    margin-block-end: 0.3em;
    font-size: 1.2em;
  }

  .wall .qr {
    inline-size: calc(var(--u) * 21);
    border-radius: calc(var(--u) * 1);
  }

  .waiting .headline {
    max-inline-size: 20em;
    font-size: 3.2em;
  }

  .waiting .side {
    align-content: center;
  }

  .waiting .join {
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }

  .waiting .qr {
    inline-size: calc(var(--u) * 34);
  }

  .coming {
    grid-area: profile;
    display: grid;
    align-content: center;
    gap: calc(var(--u) * 3);
    font-size: 1.35em;
  }

  .far {
    padding: calc(var(--u) * 3) calc(var(--u) * 3.5);
    border-inline-start: calc(var(--u) * 0.8) solid var(--_accent);
    border-radius: calc(var(--u) * 1);
    background: var(--_tint);
    font-size: 1.25em;
    font-weight: 600;
  }

  .coming ul {
    padding-inline-start: 1.2em;
  }

  .coming li::marker {
    color: var(--_accent);
  }

  .coming li + li {
    margin-block-start: 0.5em;
  }

  footer {
    grid-area: foot;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 2em;
  }

  button.door {
    min-inline-size: 2em;
    min-block-size: 1.6em;
    padding: 0 0.25em;
    color: var(--_muted);
    font-size: max(24px, 1em);
    letter-spacing: 0.05em;
    text-decoration: none;
  }

  /* For whoever stands at the keyboard. */
  .corner {
    position: fixed;
    inset-block-end: max(1em, 3vmin);
    inset-inline-end: max(1em, 3vmin);
    z-index: 1;
    inline-size: min(34em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    overflow: auto;
    border-color: var(--_border);
    box-shadow: 0 1rem 3rem #0004;
    font-size: clamp(16px, 2vmin, 32px);
    line-height: 1.5;
  }

  .wall .corner h2 {
    font-size: 1.375em;
  }

  .corner [role='status'] {
    display: grid;
    gap: 0.75em;
  }

  @media (max-aspect-ratio: 11/10) {
    .wall {
      --u: max(5.8px, 1vmin);
      grid-template:
        'top' auto
        'headline' auto
        'profile' auto
        'side' auto
        'foot' 1fr
        / minmax(0, 1fr);
    }

    footer {
      align-items: end;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar::before {
      border-inline-end: 0.2em solid CanvasText;
    }

    .bar::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
