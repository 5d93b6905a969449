/** Registers each tag that the page does not have yet; does nothing where there are no elements at all (Node). */
export function register(tags: Readonly<Record<string, CustomElementConstructor>>): void {
  if (!('customElements' in globalThis)) return;
  for (const [tag, element] of Object.entries(tags)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
