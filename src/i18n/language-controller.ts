import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows the language at an element's place in the page: its own `lang`, else that of the nearest ancestor, through
 * shadow roots.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  get language(): string {
    for (let node: Element | null = this.#host; node; node = hostOf(node)) {
      const holder: Element | null = node.closest('[lang]');
      if (holder) return holder.getAttribute('lang') || 'nl';
    }
    return 'nl';
  }

  hostConnected(): void {
    // A page may switch language half way, on any ancestor.
    for (let node: Element | null = this.#host; node; node = hostOf(node))
      this.#observer.observe(node.getRootNode(), { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

/** The element whose shadow root holds this one. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
