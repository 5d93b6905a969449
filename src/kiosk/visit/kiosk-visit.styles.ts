import { css } from 'lit';
import { qrStyles } from '../../ui/qr-view.js';
import { logoStyles } from '../keeper/logo.js';
import { privacyStyles } from './privacy-view.js';

/** A visitor's screens: one thing at a time, large, with the same frame around each. */
export const visitStyles = css`
  ${qrStyles}
  ${privacyStyles}
  ${logoStyles}

  :host {
    --_base: clamp(1.125rem, 0.5rem + 1.9vmin, 2.25rem);
    /* Twice as large, but on a screen where nothing else would be left beside the buttons. */
    --_size: min(var(--_base) * var(--_zoom, 1), max(var(--_base) * 1.5, 6.5vmin));
    --leerscan-font-size: var(--_size);
    block-size: 100%;
    font-size: var(--_size) !important;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }

  .visit {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100%;
  }

  /* What only a screen reader reads has a place of its own: it must scroll with the rest, and not stretch the page. */
  .screen {
    position: relative;
    display: grid;
    align-content: safe center;
    justify-items: center;
    grid-template-columns: minmax(0, 1fr);
    overflow: auto;
    overscroll-behavior: none;
    padding: calc(var(--_space) * 2) max(1.25em, 4vmin);
  }

  .visit[data-low] .screen {
    align-content: safe end;
  }

  .screen > * {
    inline-size: min(100%, 38em);
  }

  .screen[data-wide] > * {
    inline-size: min(100%, 60em);
  }

  h2 {
    margin: 0;
    text-wrap: balance;
  }

  .attract,
  .empty,
  .take,
  .thanks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: calc(var(--_space) * 1.25);
    text-align: center;
  }

  .event {
    color: var(--_accent);
    font-size: 1.2em;
    font-weight: 600;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }

  .attract h2 {
    max-inline-size: 12ch;
    font-size: min(clamp(2.4em, 8.4vmin + 1vmax, 4.6em), 15vw);
    font-weight: 700;
    letter-spacing: -0.015em;
    line-height: 1.04;
  }

  .lead {
    max-inline-size: 34ch;
    font-size: 1.2em;
  }

  .start {
    min-inline-size: min(100%, 9em);
    min-block-size: max(3em, var(--_target));
    font-size: 1.5em;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--_gap);
  }

  .languages [aria-pressed='true'] {
    background: var(--_tint);
    box-shadow: inset 0 0 0 0.125em var(--_accent);
  }

  .take .qr {
    inline-size: min(100%, 52vmin, 24em);
    border-radius: var(--_radius);
  }

  .take b {
    font-size: 1.2em;
    letter-spacing: 0.06em;
    white-space: nowrap;
  }

  /* A wide screen is not high: what belongs together stands side by side. */
  @media (min-aspect-ratio: 6/5) {
    .screen > .attract,
    .screen > .take {
      inline-size: min(100%, 58em);
    }

    .attract h2 {
      max-inline-size: 24ch;
      font-size: clamp(2.4em, 6vmin + 2vmax, 4em);
    }

    /* Room for a code below. */
    .attract:has(.privacy) .lead {
      max-inline-size: 52ch;
    }

    .thanks {
      gap: calc(var(--_space) * 0.625);
    }

    .take {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: calc(var(--_space) * 3);
      justify-items: start;
      text-align: start;
    }

    .take .qr {
      grid-row: 1 / span 6;
      grid-column: 2;
      inline-size: min(60vmin, 28em);
    }
  }

  .between {
    justify-content: space-between;
    inline-size: 100%;
  }

  .way {
    position: sticky;
    inset-block-end: calc(var(--_space) * -2);
    display: grid;
    padding-block: var(--_space);
    background: linear-gradient(transparent, var(--_surface) 1.25em);
  }

  .code {
    padding: 0.375em 0.75em;
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: min(2em, 9vw);
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    letter-spacing: 0.06em;
    line-height: 1.2;
  }

  .slow {
    animation: appear 400ms 600ms both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .slow {
      animation: none;
    }
  }
`;
