import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../../events.js';
import type { Radar, RadarChart, RadarLook } from '../../charts/radar-chart.js';

type ChartModule = typeof import('../../charts/radar-chart.js');

/**
 * Keeps a radar drawn on the host's canvas, in the colours of the moment. chart.js comes in only when there is one to
 * draw.
 */
export class RadarController implements ReactiveController {
  /** Replaced by tests that need a chunk that cannot be loaded. */
  static load: () => Promise<ChartModule> = () => import('../../charts/radar-chart.js');

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #radar: () => Radar | undefined;
  /** Undefined in jsdom. */
  readonly #scheme = 'matchMedia' in globalThis ? matchMedia('(prefers-color-scheme: dark)') : undefined;
  #module: ChartModule | undefined;
  #loading = false;
  #canvas: HTMLCanvasElement | null = null;
  #chart: RadarChart | undefined;
  failed = false;

  /** `radar` is undefined until there is room for one. */
  constructor(host: ReactiveControllerHost & HTMLElement, radar: () => Radar | undefined) {
    this.#host = host;
    this.#radar = radar;
    host.addController(this);
  }

  hostConnected(): void {
    this.#scheme?.addEventListener('change', this.#onScheme);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#scheme?.removeEventListener('change', this.#onScheme);
    this.#erase();
    this.#canvas = null;
  }

  hostUpdated(): void {
    const canvas = this.#host.shadowRoot?.querySelector('canvas') ?? null;
    if (canvas !== this.#canvas) this.#erase();
    this.#canvas = canvas;
    if (!canvas || !this.#host.isConnected) return;
    if (!this.#module) return void this.#fetch();
    const radar = this.#radar();
    if (!radar) return;
    const look = lookOf(canvas);
    if (this.#chart) this.#chart.update(radar, look);
    else this.#chart = new this.#module.RadarChart(canvas, radar, look);
  }

  /** Tries to load the chart again. */
  retry(): void {
    this.failed = false;
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      this.#module = await RadarController.load();
    } catch (error) {
      this.failed = true;
      emit(this.#host, 'leerscan-error', { error });
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }

  readonly #onScheme = (): void => this.#host.requestUpdate();

  #erase(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }
}

/** Computed colours, from an unseen element that wears them: a canvas cannot resolve the page's own variables. */
function lookOf(canvas: HTMLCanvasElement): RadarLook {
  const style = getComputedStyle(canvas.parentElement?.querySelector('.look') ?? canvas);
  return {
    text: style.color,
    line: style.borderTopColor,
    accent: style.outlineColor,
    fill: style.backgroundColor,
    font: `${style.fontWeight} 1px ${style.fontFamily}`,
  };
}
