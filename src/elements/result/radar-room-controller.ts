import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RadarRoom } from './radar-layout.js';

/** How wide texts are in a font (as in CSS), as that document has it. */
export function measureIn(page: Document, font: string): (text: string) => number {
  const context = page.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (text) => context?.measureText(text).width ?? 0;
}

/** Knows the room of the host's radar, and follows it. */
export class RadarRoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #figure: Element | null = null;
  value: RadarRoom | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#figure = null;
  }

  hostUpdated(): void {
    const figure = this.#host.shadowRoot?.querySelector('.radar') ?? null;
    if (figure === this.#figure || !this.#host.isConnected) return;
    this.#observer?.disconnect();
    this.#figure = figure;
    // Neither observed nor laid out in jsdom.
    if (!figure || !('ResizeObserver' in globalThis)) return;
    this.#observer = new ResizeObserver(() => this.#measure(figure));
    this.#observer.observe(figure);
  }

  #measure(figure: Element): void {
    const { clientWidth: width, clientHeight: height } = figure;
    if (width === 0 || height === 0) return;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(figure);
    const measure = measureIn(document, `${fontWeight} ${fontSize} ${fontFamily}`);
    this.value = { width, height, size: Number.parseFloat(fontSize), measure };
    this.#host.requestUpdate();
  }
}
