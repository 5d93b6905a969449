import { css } from 'lit';

/**
 * The look that a host can change, and what follows from it. `light-dark()` obeys the host's own color-scheme. What a
 * page's resets would pass down is settled here: an important rule of ours beats an important one of the page.
 */
export const tokens = css`
  :host {
    --_text: var(--leerscan-color-text, light-dark(#1c2b2e, #eef1ec));
    --_muted: var(--leerscan-color-muted, light-dark(#52625f, #aebbb8));
    --_surface: var(--leerscan-color-surface, light-dark(#fffdf9, #131d1f));
    --_border: var(--leerscan-color-border, light-dark(#7f8b88, #75878a));
    --_accent: var(--leerscan-color-accent, light-dark(#0b5d66, #7fd0cd));
    --_on-accent: var(--leerscan-color-on-accent, light-dark(#ffffff, #06282b));
    --_focus: var(--leerscan-color-focus, light-dark(#a4470c, #ffb87a));
    --_level-1: var(--leerscan-level-1, color-mix(in oklab, var(--_accent) 28%, var(--_surface)));
    --_level-2: var(--leerscan-level-2, color-mix(in oklab, var(--_accent) 52%, var(--_surface)));
    --_level-3: var(--leerscan-level-3, color-mix(in oklab, var(--_accent) 76%, var(--_surface)));
    --_level-4: var(--leerscan-level-4, var(--_accent));
    --_radius: var(--leerscan-radius, 0.75em);
    --_space: var(--leerscan-space, 1em);
    --_target: var(--leerscan-target, 0px);
    --_gap: var(--leerscan-target-gap, 0.5em);
    /* Smaller than what is around it, and never below 16 pixels where that is not. */
    --_small: max(0.875em, min(1em, 16px));
    --_tint: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
    --_line: color-mix(in oklab, var(--_border) 38%, var(--_surface));
    --_paper: color-mix(in oklab, var(--_text) 4%, var(--_surface));
    --_hover: color-mix(in oklab, var(--_accent) 86%, var(--_text));
    box-sizing: border-box;
    display: block;
    container-type: inline-size;
    color: var(--_text) !important;
    font-family: var(--leerscan-font, inherit) !important;
    /* Never below what a phone zooms in on, and what a page with tiny rem leaves. */
    font-size: var(--leerscan-font-size, max(1em, 16px)) !important;
    font-style: normal !important;
    font-variant: normal !important;
    font-weight: normal !important;
    letter-spacing: normal !important;
    line-height: 1.5 !important;
    overflow-wrap: break-word !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-spacing: normal !important;
    cursor: auto !important;
    hyphens: manual !important;
    -webkit-text-fill-color: currentcolor !important;
  }

  /* Below Safari 17.5, Chrome 123 and Firefox 120: light, and what would be mixed is one of the host's own colours. */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_text: var(--leerscan-color-text, #1c2b2e);
      --_muted: var(--leerscan-color-muted, #52625f);
      --_surface: var(--leerscan-color-surface, #fffdf9);
      --_border: var(--leerscan-color-border, #7f8b88);
      --_accent: var(--leerscan-color-accent, #0b5d66);
      --_on-accent: var(--leerscan-color-on-accent, #fff);
      --_focus: var(--leerscan-color-focus, #a4470c);
      --_level-1: var(--leerscan-level-1, var(--leerscan-color-accent, #bdcece));
      --_level-2: var(--leerscan-level-2, var(--leerscan-color-accent, #87a7aa));
      --_level-3: var(--leerscan-level-3, var(--leerscan-color-accent, #508187));
      --_tint: var(--leerscan-color-surface, #eaeeeb);
      --_line: var(--leerscan-color-border, #cdd0cd);
      --_paper: var(--leerscan-color-surface, #f5f4f0);
      --_hover: var(--_accent);
      color-scheme: light;
    }
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
  }

  /* A sentence keeps its own order, also among those of a language that is written the other way. */
  :where(h2, h3, h4, p, li, dt, dd, summary, legend, label, span) {
    unicode-bidi: plaintext;
  }

  h2 {
    font-size: 1.728em;
  }

  h3 {
    font-size: 1.2em;
  }

  p {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }

  :focus-visible {
    outline: 0.1875em solid var(--_focus);
    outline-offset: 0.1875em;
  }

  [tabindex='-1']:focus-visible {
    outline: none;
  }

  .muted {
    color: var(--_muted);
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    [tabindex='-1']:focus-visible {
      outline: 0.125em solid Highlight;
    }
  }
`;
