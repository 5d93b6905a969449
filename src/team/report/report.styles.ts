import { css } from 'lit';

/** What a report has beside what a result has. */
export const reportStyles = css`
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }

  section > * + * {
    margin-block-start: 0.625em;
  }

  section > h3 {
    margin-block-start: 1em;
  }

  .kicker,
  h2 {
    overflow-wrap: anywhere;
  }

  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    list-style: none;
  }

  .people strong {
    font-size: 1.2em;
    font-variant-numeric: tabular-nums;
  }

  /* Beside a long statement, how often each option was chosen would else stand a word a line. */
  [part='items'] td:last-child {
    min-inline-size: 11em;
  }

  [part='items'] [scope='rowgroup'] {
    padding-block-start: 1.25em;
    color: var(--_accent);
  }

  .told {
    white-space: nowrap;
  }

  .agreements {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .agreements > div {
    padding: calc(var(--_space) * 1.25);
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
  }

  .agreements .differ {
    border-color: var(--_accent);
    background: var(--_tint);
  }

  .agreements h3 {
    margin-block-end: 0.375em;
    font-size: 1em;
  }

  .agreements ul {
    padding-inline-start: 1.125em;
  }

  .agreements .unknown {
    color: var(--_muted);
  }

  .radar-figure {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .legend {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }

  .legend::before {
    inline-size: 2em;
    border-block-start: 0.125em dashed var(--_text);
    content: '';
  }

  /* The browser's own way to print is no way out for the reader's own scores either. */
  @media print {
    .report {
      display: block;
    }

    .report > * + * {
      margin-block-start: var(--_space);
    }

    .own,
    .legend,
    .radar-drawing .mine {
      display: none;
    }
  }

  .radar-drawing .mine {
    fill: none;
    stroke: var(--_text);
    stroke-dasharray: 6 4;
  }

  /* Also on a line of its own, below a long name. */
  .value {
    margin-inline-start: auto;
  }

  .value strong {
    text-align: end;
  }

  .track b.unsure {
    background: var(--_level-1);
  }

  .track em {
    position: absolute;
    inset-block: -0.25em;
    inline-size: 0.1875em;
    border-radius: 1em;
    background: var(--_text);
  }

  .beside {
    display: grid;
    gap: 0.5em;
    list-style: none;
  }

  .beside li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.125em 1em;
  }

  .beside .track {
    grid-row: 2;
    grid-column: 1 / -1;
    block-size: 0.625em;
  }

  .beside .track i {
    inset-block: 0.1875em;
  }

  .beside .score {
    font-size: 1em;
  }

  .sets {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .set h3,
  [part='change'] .then strong {
    font-size: 1em;
  }

  [part='change'] .then {
    display: grid;
    gap: 0.75em;
    padding-inline-start: 1.125em;
  }

  .own .row {
    align-items: end;
  }

  .own label {
    flex: 1 1 16em;
  }

  [part='change'] .beside li {
    grid-template-columns: 3.5em minmax(0, 1fr) auto;
  }

  [part='change'] .beside .track {
    grid-row: auto;
    grid-column: auto;
  }

  @container (min-width: 40em) {
    .agreements {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
    }
  }
`;
