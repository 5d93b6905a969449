import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows the language at an element's place in the page: its own `lang`, else that of the nearest ancestor. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  get language(): string {
    let node: Node | null = this.#host;
    while (node) {
      if (node instanceof Element) {
        const holder: Element | null = node.closest('[lang]');
        if (holder) return holder.getAttribute('lang') || 'nl';
      }
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return 'nl';
  }

  hostConnected(): void {
    // A page may switch language half way, on any ancestor.
    this.#observer.observe(this.#host.ownerDocument, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
