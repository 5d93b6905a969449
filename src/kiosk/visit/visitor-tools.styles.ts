import { css } from 'lit';

/** Below every screen: the tools, or the warning that time is nearly up. */
export const toolStyles = css`
  .tools,
  .idle {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap);
    padding: calc(var(--_space) * 0.625) max(1.25em, 4vmin);
    border-block-start: 0.0625em solid var(--_line);
  }

  .tools button {
    min-inline-size: max(3em, var(--_target));
  }

  .tools .stop,
  .asking .row {
    margin-inline-start: auto;
  }

  .tools b {
    font-size: 1.4em;
  }

  .idle {
    justify-content: space-between;
    border: 0;
    background: var(--_text);
    color: var(--_surface);
  }

  .idle button {
    border-color: var(--_surface);
    background: var(--_surface);
    color: var(--_text);
  }

  @media (forced-colors: active) {
    .idle {
      border: 0.1875em solid CanvasText;
    }
  }
`;
