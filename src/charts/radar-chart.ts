import { Chart, Filler, LineElement, type Plugin, PointElement, RadarController, RadialLinearScale } from 'chart.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);

/** What is drawn, and where; lengths in pixels. */
export interface Radar {
  /** 0 to 100, one for each axis. */
  readonly scores: readonly number[];
  readonly layout: {
    readonly width: number;
    readonly height: number;
    readonly radius: number;
    /** Of the middle, from the top. */
    readonly middle: number;
    /** What stands at the end of each axis, from the middle; `y` is that of the middle of the first line. */
    readonly labels: readonly {
      readonly x: number;
      readonly y: number;
      readonly align: 'left' | 'center' | 'right';
      readonly lines: readonly string[];
    }[];
    /** Of the type. */
    readonly size: number;
    readonly line: number;
  };
}

/** Colours and type as the page has them. */
export interface RadarLook {
  readonly text: string;
  readonly line: string;
  readonly accent: string;
  readonly fill: string;
  /** As in CSS, at one pixel. */
  readonly font: string;
}

/** A radar on a canvas, from the middle (0) to the edge (100). */
export class RadarChart {
  readonly #chart: Chart<'radar'>;
  #radar: Radar;
  #look: RadarLook;

  constructor(canvas: HTMLCanvasElement, radar: Radar, look: RadarLook) {
    this.#radar = radar;
    this.#look = look;
    // The library would cut names that ask for more than half of the radius.
    const names: Plugin<'radar'> = { id: 'names', afterDraw: ({ ctx }) => this.#drawNames(ctx) };
    this.#chart = new Chart<'radar'>(canvas, {
      type: 'radar',
      data: dataOf(radar, look),
      options: optionsOf(radar, look),
      plugins: [names],
    });
    this.#fill();
  }

  update(radar: Radar, look: RadarLook): void {
    this.#radar = radar;
    this.#look = look;
    this.#chart.data = dataOf(radar, look);
    this.#chart.options = optionsOf(radar, look);
    this.#fill();
    this.#chart.update('none');
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #fill(): void {
    const { width, height } = this.#radar.layout;
    this.#chart.resize(width, height);
  }

  #drawNames(context: CanvasRenderingContext2D): void {
    const { width, middle, labels, size, line } = this.#radar.layout;
    context.save();
    context.font = this.#look.font.replace('1px', `${size}px`);
    context.fillStyle = this.#look.text;
    context.textBaseline = 'middle';
    for (const { x, y, align, lines } of labels) {
      context.textAlign = align;
      for (const [place, text] of lines.entries()) context.fillText(text, width / 2 + x, middle + y + place * line);
    }
    context.restore();
  }
}

function dataOf({ scores }: Radar, look: RadarLook): Chart<'radar'>['data'] {
  return {
    labels: scores.map(() => ''),
    datasets: [
      {
        data: [...scores],
        fill: true,
        backgroundColor: look.fill,
        borderColor: look.accent,
        borderWidth: 2.5,
        pointBackgroundColor: look.accent,
        pointRadius: 4,
        pointHoverRadius: 4,
      },
    ],
  };
}

function optionsOf({ layout }: Radar, look: RadarLook): NonNullable<Chart<'radar'>['options']> {
  const { width, height, radius, middle } = layout;
  const side = width / 2 - radius;
  const calm = 'matchMedia' in globalThis && matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    animation: calm ? false : { duration: 250 },
    events: [],
    responsive: false,
    maintainAspectRatio: false,
    layout: { padding: { left: side, right: side, top: middle - radius, bottom: height - middle - radius } },
    scales: {
      r: {
        min: 0,
        max: 100,
        ticks: { stepSize: 20, display: false },
        angleLines: { color: look.line },
        grid: { color: look.line },
        pointLabels: { display: false },
      },
    },
  };
}
