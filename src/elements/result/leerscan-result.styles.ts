import { css } from 'lit';
import { printFrameStyles } from '../../ui/print-frame.js';
import { pagePrintStyles } from './page-print.styles.js';
import { takeAlongStyles } from './take-along-view.styles.js';

/** The result from headline to answers. */
const readingStyles = css`
  .result {
    display: grid;
    gap: calc(var(--_space) * 3);
  }

  .result > * {
    min-inline-size: 0;
  }

  section > h2 {
    margin-block-end: 0.625em;
    font-size: 1.44em;
  }

  .kicker {
    margin-block-end: 0.375em;
    color: var(--_accent);
    font-weight: 600;
  }

  .headline h2 {
    max-inline-size: 26em;
    font-size: 1.728em;
    font-size: clamp(1.44em, 1.1em + 2.4cqi, 2.25em);
  }

  .lead {
    margin-block-start: 0.625em;
    font-size: 1.125em;
  }

  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .step {
    display: flex;
    flex-direction: column;
    gap: 0.875em;
    padding: calc(var(--_space) * 1.5);
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  .step h4 {
    margin-block-end: 0.125em;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  .theme {
    display: flex;
    align-items: center;
    gap: 0.625em;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
  }

  .number {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .reason p + p {
    margin-block-start: 0.375em;
  }

  .action {
    padding-inline-start: 0.875em;
    border-inline-start: 0.1875em solid var(--_accent);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: auto;
    font-size: var(--_small);
  }

  .facts div {
    display: flex;
    gap: 0.5em;
  }

  .facts dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .facts dt {
    color: var(--_muted);
  }

  .questions {
    display: grid;
    gap: 0.625em 2em;
    margin-block-start: 0.875em;
    list-style: none;
  }

  .questions li {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--_line);
    max-inline-size: 62ch;
  }

  .team {
    padding: calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .team p + p {
    margin-block-start: var(--_space);
  }

  .team a {
    display: inline-block;
    padding: 0.75em 1.25em;
    border: 0.0938em solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }

  .team a:hover {
    background: var(--_paper);
  }

  .answers div {
    display: grid;
    gap: 0 1.5em;
    padding-block: 0.5em;
    border-block-end: 0.0625em solid var(--_line);
  }

  .answers dd {
    color: var(--_accent);
    font-weight: 600;
  }

  .answers .source {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: inherit;
    max-inline-size: 70ch;
  }

  details h3 {
    margin-block: 1em 0.25em;
  }

  .end {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: start;
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 0.0625em solid var(--_line);
  }

  /* On a phone, what to do is on the first screen. */
  @container (max-width: 30em) {
    .result {
      gap: calc(var(--_space) * 1.75);
    }

    .kicker {
      display: none;
    }

    .lead {
      font-size: 1em;
    }

    section > h2 {
      font-size: 1.2em;
    }

    .step {
      gap: 0.625em;
      padding: var(--_space);
    }

    .theme .number {
      inline-size: 1.6em;
      block-size: 1.6em;
    }
  }

  /* Nor is a laptop, or a tablet on its side, high. */
  @media (max-height: 50rem) {
    .result {
      gap: calc(var(--_space) * 1.75);
    }

    .kicker {
      display: none;
    }

    .step {
      gap: 0.625em;
      padding: var(--_space);
    }
  }

  @container (min-width: 40em) {
    .questions {
      grid-template-columns: 1fr 1fr;
    }

    .answers div {
      grid-template-columns: 1fr 11em;
    }
  }

  @container (min-width: 52em) {
    .steps {
      grid-template-columns: repeat(3, 1fr);
    }

    .steps:has(> :nth-child(2):last-child) {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* A browser puts the rows of a grid on the next sheet whole. */
  @media print {
    .result,
    .steps,
    .step {
      display: block;
    }

    :is(.result, .steps, .step) > * + * {
      margin-block-start: var(--_space);
    }

    section.team {
      display: none;
    }
  }
`;

/** Everything that the result shows. */
export const resultStyles = [readingStyles, takeAlongStyles, printFrameStyles, pagePrintStyles];
