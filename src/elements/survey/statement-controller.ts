import type { LitElement, ReactiveController } from 'lit';
import { keepKeys } from '../../ui/key-guard.js';

/** Milliseconds in which a person sees what they chose before the next statement comes. */
const PAUSE = 300;

/** What happens to statements: an answer chosen by digit, and a tap that may lead on. */
export interface StatementHost {
  choose(item: string, input: HTMLInputElement): void;
  /** Whether a tap on an answer leads to the next statement now. */
  isAdvancing(): boolean;
  advance(): void;
}

/** Tells taps from keys: a tap on an answer may lead on, arrow keys never do, and digits choose without leading on. */
export class StatementController implements ReactiveController {
  readonly #host: LitElement;
  readonly #to: StatementHost;
  #tapped: HTMLInputElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, to: StatementHost) {
    this.#host = host;
    this.#to = to;
    host.addController(this);
  }

  /** Listens at the root: a form with such a listener is said to be clickable, and all that is in it. */
  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    keepKeys(root);
    root.addEventListener('pointerdown', this.#onPointerDown);
    root.addEventListener('click', this.#onClick);
    root.addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  readonly #onPointerDown = (event: Event): void => {
    this.cancel();
    this.#tapped = (event.target as Element).closest('.option')?.querySelector('input') ?? null;
  };

  /** A click on the tapped answer, also on the one that was chosen before. */
  readonly #onClick = (event: Event): void => {
    if (!this.#tapped || event.target !== this.#tapped || !this.#to.isAdvancing()) return;
    // Asked again when the time has come: the screen may have become wide meanwhile.
    this.#timer = setTimeout(() => {
      if (this.#to.isAdvancing()) this.#to.advance();
    }, PAUSE);
  };

  readonly #onKeyDown = (pressed: Event): void => {
    const event = pressed as KeyboardEvent;
    this.cancel();
    this.#tapped = null;
    const group = (event.target as Element).closest<HTMLElement>('[data-item]');
    const digit = digitOf(event);
    if (!group || event.ctrlKey || event.metaKey || event.altKey || digit === undefined) return;
    const inputs = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const labels = inputs.map((one) => one.closest('.option')?.textContent.trim() ?? '');
    const place = digit === '0' ? 9 : Number(digit) - 1;
    // On a scale of numbers a digit is the number; a place only where that is none.
    const input =
      inputs[labels.includes(digit) ? labels.indexOf(digit) : /^\d+$/.test(labels[place] ?? '') ? -1 : place];
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.checked = true;
    this.#to.choose(group.dataset['item'] as string, input);
  };

  /** A tap is about to lead on. */
  get isPending(): boolean {
    return this.#timer !== undefined;
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** The digit of a key; on a keyboard whose digits need Shift (AZERTY) that of its place. */
function digitOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  return /^[0-9]$/.test(key) ? key : shiftKey ? undefined : /^Digit([0-9])$/.exec(code)?.[1];
}
