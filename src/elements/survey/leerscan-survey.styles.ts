import { css } from 'lit';
import { statementStyles } from './statement-view.styles.js';
import { summaryStyles } from './summary-view.styles.js';

/** The frame of a page: where the person is, its heading, back and next. */
const frameStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }

  /* Keeps what stands below where it will be. */
  .beginning {
    align-content: start;
    min-block-size: 40em;
  }

  .progress {
    display: grid;
    gap: 0.5em;
    color: var(--_muted);
  }

  .progress p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    max-inline-size: none;
    font-weight: 600;
  }

  .dots {
    display: flex;
    gap: 0.375em;
  }

  .dots i {
    flex: 1;
    block-size: 0.375em;
    overflow: hidden;
    border-radius: 1em;
    background: var(--_line);
  }

  .dots i b {
    display: block;
    block-size: 100%;
    border-radius: inherit;
    background: var(--_accent);
    transition: inline-size 200ms;
  }

  h2 {
    font-size: 1.5em;
    scroll-margin-block-start: 4em;
  }

  .note h2 {
    font-size: 1.2em;
  }

  .lead {
    margin-block: 0.25em 1.5em;
  }

  /* Over one statement alone, which is what the screen is for. */
  .lead:has(+ .single) {
    margin-block: -0.75em 1em;
    font-size: var(--_small);
  }

  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }

  nav .primary {
    margin-inline-start: auto;
  }

  .switch {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, var(--_target) * 0.6);
    color: var(--_muted);
    font-size: var(--_small);
  }

  .switch input {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .keys {
    display: none;
    color: var(--_muted);
    font-size: var(--_small);
  }

  @media (hover: hover) and (pointer: fine) {
    .keys {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .dots i {
      border: 0.0625em solid CanvasText;
    }

    .dots i b {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

/** Everything that the survey shows, but for the background questions: their styles come with them. */
export const surveyStyles = [frameStyles, statementStyles, summaryStyles];
