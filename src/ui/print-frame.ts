import { type CSSResult, type TemplateResult, css, render } from 'lit';

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

/** Prints a template on its own: in a blank frame, since printing the page would print the host's page too. */
export function printInFrame(
  into: ShadowRoot,
  content: TemplateResult,
  styles: CSSResult,
  title: string,
  language: string,
): void {
  into.querySelector('iframe.print')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'print';
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Firefox replaces a blank document once it has "loaded": what was written before would be gone.
  frame.addEventListener('load', () => fillAndPrint(frame, content, styles, title, language), { once: true });
  into.append(frame);
}

function fillAndPrint(
  frame: HTMLIFrameElement,
  content: TemplateResult,
  styles: CSSResult,
  title: string,
  language: string,
): void {
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return;
  page.title = title;
  page.documentElement.lang = language;
  // A sheet belongs to the document that made it; adopting one needs no permission from the host's policy.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  page.adoptedStyleSheets = [sheet];
  render(content, page.body);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
