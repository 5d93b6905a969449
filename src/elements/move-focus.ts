import type { LitElement } from 'lit';

/** Puts focus on the first match in an element, once it is rendered, and brings it into view when it is not. */
export async function moveFocus(element: LitElement, selector: string): Promise<void> {
  await element.updateComplete;
  const target = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!target) return;
  target.focus({ preventScroll: true });
  const { top } = target.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.8) target.scrollIntoView({ block: 'center' });
}
