import { css } from 'lit';

export const profileStyles = css`
  .profile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    margin-block-end: var(--_space);
  }

  .radar {
    position: relative;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: 17em;
    margin-inline: auto;
    font-weight: 600;
  }

  .radar canvas {
    position: absolute;
    /* Before it is drawn it has the size that the browser gives it. */
    max-inline-size: 100%;
  }

  .radar .on-paper {
    display: none;
  }

  .radar-drawing {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    direction: ltr;
  }

  .radar-drawing text {
    fill: var(--_text);
  }

  .radar-drawing .grid {
    fill: none;
    stroke: var(--_line);
  }

  .radar-drawing .shape {
    fill: var(--_accent);
    fill-opacity: 0.18;
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .key {
    margin-inline-end: 0.5em;
    color: var(--_accent);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  .look {
    border-top-color: var(--_line);
    outline-color: var(--_accent);
  }

  .bars ul {
    display: grid;
    gap: 1.125em;
    list-style: none;
  }

  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
    margin-block-end: 0.375em;
  }

  .value {
    display: inline-flex;
    align-items: baseline;
    gap: 0.75em;
    color: var(--_accent);
  }

  .score {
    min-inline-size: 1.75em;
    color: var(--_text);
    font-size: 1.2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .track {
    position: relative;
    block-size: 0.875em;
    border-radius: 1em;
    background: var(--_line);
  }

  .track b {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border: 0.0625em solid var(--_accent);
    border-radius: inherit;
  }

  .track i {
    position: absolute;
    inset-block: 0.3125em;
    min-inline-size: 0.25em;
    border: 0.0625em solid var(--_text);
    border-radius: 1em;
    background: var(--_surface);
  }

  /* Where nothing can be mixed the radar's shape is an outline, and bands cover the bar below them. */
  @supports (color: color-mix(in oklab, red, red)) {
    .look {
      background-color: color-mix(in oklab, var(--_accent) 18%, transparent);
    }

    .track i {
      background: color-mix(in oklab, var(--_surface) 70%, transparent);
    }
  }

  .level-1 {
    background: var(--_level-1);
  }
  .level-2 {
    background: var(--_level-2);
  }
  .level-3 {
    background: var(--_level-3);
  }
  .level-4 {
    background: var(--_level-4);
  }

  .small {
    font-size: var(--_small);
  }

  .sort {
    display: flex;
    min-inline-size: 0;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    margin-block-end: 1em;
    font-size: var(--_small);
  }

  .sort legend {
    float: inline-start;
    margin-inline-end: 0.5em;
    padding: 0;
    color: var(--_muted);
  }

  .sort label {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 2em;
    padding-inline-end: 0.5em;
    cursor: pointer;
  }

  .sort input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_accent);
  }

  p + p,
  p + details {
    margin-block-start: 0.75em;
  }

  .meaning {
    display: grid;
    gap: 0.875em;
    padding-block: 0.25em 0.75em;
  }

  .meaning dt {
    font-weight: 600;
  }

  .meaning dd {
    max-inline-size: 62ch;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 0.0625em solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }

  @container (min-width: 46em) {
    .radar {
      block-size: 20em;
    }

    .profile {
      grid-template-columns: minmax(17em, 1fr) minmax(0, 1fr);
      align-items: center;
      gap: calc(var(--_space) * 2.5);
    }
  }

  /* A canvas keeps the colours of the screen. */
  @media print {
    .radar {
      block-size: auto;
    }

    .sort {
      display: none;
    }

    /* chart.js writes its own display into the element. */
    .radar canvas {
      display: none !important;
    }

    .radar .on-paper {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .track {
      border: 0.0625em solid CanvasText;
    }

    .track b {
      background: Highlight;
      forced-color-adjust: none;
    }

    .track i {
      background: Canvas;
    }
  }
`;
