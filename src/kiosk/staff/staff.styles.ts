import { css } from 'lit';
import { qrStyles } from '../../ui/qr-view.js';

/** What staff work with: ordinary sizes, one column of cards. */
export const staffStyles = css`
  :host {
    --leerscan-target: 0px;
    --leerscan-target-gap: 0.5em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: center;
    gap: var(--_space);
    block-size: 100%;
    overflow: auto;
    padding: calc(var(--_space) * 1.5) max(1em, 3vmin);
    background: var(--_paper);
  }

  :host > * {
    inline-size: min(100%, 44em);
  }

  .between {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
  }

  /* Not a password to the browser: it would offer to keep it, and fill it in for the next visitor. */
  .hidden-text {
    -webkit-text-security: disc;
  }

  #count,
  #count-contacts,
  #deletion {
    max-inline-size: 12em;
  }

  form form,
  .export form {
    display: grid;
    justify-items: start;
    gap: var(--_space);
  }

  .facts div {
    display: grid;
    grid-template-columns: minmax(9em, 2fr) 3fr;
    gap: 1em;
    padding-block: 0.375em;
    border-block-end: 0.0625em solid var(--_line);
  }

  .facts dd {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .recovery {
    justify-self: start;
    padding: 0.375em 0.75em;
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: 1.5em;
    font-weight: 700;
    letter-spacing: 0.06em;
    user-select: text;
  }

  .settings {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .settings li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.5em;
    border-block-end: 0.0625em solid var(--_line);
    overflow-wrap: anywhere;
  }

  .settings b {
    display: block;
    font-weight: 600;
  }

  .settings button {
    flex: none;
  }

  .take-over[open] {
    display: grid;
    gap: var(--_space);
  }

  ${qrStyles}

  .bank-card {
    max-inline-size: 100%;
    border-radius: 0.75em;
    background: var(--_accent);
  }

  :is(.tray, .unreadable) ul {
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }

  button:disabled {
    border-color: var(--_line);
    color: var(--_muted);
    cursor: not-allowed;
  }
`;
