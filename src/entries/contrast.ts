import { contrastOf, painted } from '../ui/contrast.js';

/**
 * Pairs of tokens that meet on the screen, and the contrast that WCAG 2.2 AA asks of them: 4.5 for text, 3 for the edge
 * of a control.
 */
const PAIRS = [
  ['color-text', 'color-surface', 4.5],
  ['color-muted', 'color-surface', 4.5],
  ['color-accent', 'color-surface', 4.5],
  ['color-on-accent', 'color-accent', 4.5],
  ['color-border', 'color-surface', 3],
  ['color-focus', 'color-surface', 3],
] as const;

/** Two tokens whose colours are too near to each other. */
export interface ContrastIssue {
  /** Names of the tokens, such as `--leerscan-color-muted`. */
  readonly token: string;
  readonly against: string;
  /** From 1 to 21. */
  readonly contrast: number;
  readonly least: number;
}

/** What a reader with low vision would miss in an element's colours, as they are on the page now. */
export function contrastIssues(element: HTMLElement): ContrastIssue[] {
  const root = element.shadowRoot;
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!root || !element.isConnected || !context) return [];
  const probe = document.createElement('i');
  probe.hidden = true;
  root.append(probe);
  const colourOf = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const tokenOf = (token: string): string => colourOf(`var(--_${token.replace('color-', '')})`);
  const behind = [colourOf('Canvas'), ...backgroundsBehind(element), tokenOf('color-surface')];
  const issues = PAIRS.map(([token, against, least]) => {
    const under = [...behind, tokenOf(against)];
    return {
      token: `--leerscan-${token}`,
      against: `--leerscan-${against}`,
      contrast: contrastOf(painted(context, [...under, tokenOf(token)]), painted(context, under)),
      least,
    };
  });
  probe.remove();
  return issues.filter(({ contrast, least }) => contrast < least);
}

/** Backgrounds of everything around an element, the outermost first: a colour can let them through. */
function backgroundsBehind(element: Element): string[] {
  const found: string[] = [];
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element) found.unshift(getComputedStyle(node).backgroundColor);
  }
  return found;
}
