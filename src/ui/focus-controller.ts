import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Elements that are a screen of their own. */
const INNER = 'leerscan-survey:not([hidden]), leerscan-result';

/** Puts focus on something that may still be on its way: tried after every render until it is there. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #inner: string;
  #wanted = '';

  /** `inner` matches the elements of this host that know their own heading. */
  constructor(host: ReactiveControllerHost & HTMLElement, inner = INNER) {
    this.#host = host;
    this.#inner = inner;
    host.addController(this);
  }

  /** Focus goes to the first match, and it comes into view. Only for what a person just asked for, never on load. */
  move(selector: string): void {
    this.#wanted = selector;
    // A caret in what goes would fall beside it, where Orca in Firefox then reads on.
    getSelection()?.removeAllRanges();
    this.#host.requestUpdate();
  }

  /** Focus goes to an inner element that knows its own heading; to this one's heading when there is none. */
  moveInto(): void {
    this.move(`${this.#inner}, [data-heading]`);
  }

  hostUpdated(): void {
    const target = this.#wanted ? this.#host.shadowRoot?.querySelector<HTMLElement>(this.#wanted) : null;
    if (!target) return;
    this.#wanted = '';
    if (target.matches(this.#inner)) return target.focus();
    target.focus({ preventScroll: true });
    // A frame cannot scroll the page around it: whoever can is told where the person is now.
    target.dispatchEvent(new Event('leerscan-moved', { bubbles: true, composed: true }));
    const { top } = target.getBoundingClientRect();
    if (top < 0 || top > innerHeight * 0.8) target.scrollIntoView({ block: 'center' });
  }
}
