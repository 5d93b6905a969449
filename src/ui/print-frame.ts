import { type CSSResult, type TemplateResult, css, render } from 'lit';
import { paperAccent } from './paper-accent.js';

/** For every element that prints. */
export const printFrameStyles = css`
  iframe.print {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
`;

/** Milliseconds in which a browser that prints says so; a frame that may not open windows says nothing at all. */
const PATIENCE = 3000;

/** What goes on paper. */
export interface Paper {
  /** Made for the page that it is printed from, whose type may be another than the screen's. */
  readonly content: (page: Document) => TemplateResult;
  readonly styles: CSSResult;
  readonly title: string;
  readonly language: string;
  /** What shows the same on the screen: the paper reads in its direction. */
  readonly screen: Element | null;
}

type View = Window & typeof globalThis;

/**
 * Prints on its own: in a blank frame, since printing the page would print the host's page too. Resolves to whether
 * the print window opened.
 */
export async function printInFrame(into: ShadowRoot, paper: Paper): Promise<boolean> {
  into.querySelector('iframe.print')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print';
  frame.title = paper.title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Firefox replaces a blank document once it has "loaded": what was written before would be gone.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  into.append(frame);
  await loaded;
  return fillAndPrint(frame, paper, paperAccent(into));
}

async function fillAndPrint(frame: HTMLIFrameElement, paper: Paper, accent: string | undefined): Promise<boolean> {
  const page = frame.contentDocument;
  const view = frame.contentWindow as View | null;
  if (!page || !view) return false;
  page.title = paper.title;
  page.documentElement.lang = paper.language;
  if (paper.screen) page.documentElement.dir = getComputedStyle(paper.screen).direction;
  if (accent) page.documentElement.style.setProperty('--accent', accent);
  dress(page, view, paper.styles.cssText);
  render(paper.content(page), page.body);
  const asked = focused();
  const close = (): void => {
    const wasInside = focused() === frame;
    frame.remove();
    if (wasInside) asked?.focus();
  };
  view.addEventListener('afterprint', close);
  const opened = new Promise<boolean>((resolve) => {
    view.addEventListener('beforeprint', () => resolve(true));
    setTimeout(() => resolve(false), PATIENCE);
  });
  try {
    view.focus();
    view.print();
  } catch {
    // Some browsers inside apps have no way to print.
    close();
    return false;
  }
  return opened;
}

/** What has the focus, through shadow roots. */
function focused(): HTMLElement | null {
  let inside = document.activeElement;
  while (inside?.shadowRoot?.activeElement) inside = inside.shadowRoot.activeElement;
  return inside as HTMLElement | null;
}

function dress(page: Document, view: View, styles: string): void {
  if ('adoptedStyleSheets' in view.Document.prototype && 'replaceSync' in view.CSSStyleSheet.prototype) {
    // A sheet belongs to the document that made it; adopting one needs no permission from the host's policy.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
    return;
  }
  // Safari below 16.4 cannot; where a policy forbids this too, the paper is plain.
  const element = page.createElement('style');
  element.textContent = styles;
  page.head.append(element);
}
