import { Chart, Filler, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
import { longestOf, twoLines } from '../core/format/two-lines.js';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);

/** Pixels of the smallest words at the axes. */
const MIN_SIZE = 9;
/** Letters of a line that fit beside a radar at a 24th of its width; longer ones are written smaller. */
const LETTERS = 11;

export interface RadarAxis {
  readonly label: string;
  /** 0 to 100. */
  readonly score: number;
}

/** Colours and type as the page has them. */
export interface RadarLook {
  readonly text: string;
  readonly line: string;
  readonly accent: string;
  readonly fill: string;
  readonly font: string;
  /** Pixels. */
  readonly size: number;
}

/** A radar on a canvas, from the middle (0) to the edge (100). */
export class RadarChart {
  readonly #chart: Chart<'radar'>;

  constructor(canvas: HTMLCanvasElement, axes: readonly RadarAxis[], look: RadarLook) {
    this.#chart = new Chart<'radar'>(canvas, {
      type: 'radar',
      data: dataOf(axes, look),
      options: optionsOf(axes, look),
    });
  }

  update(axes: readonly RadarAxis[], look: RadarLook): void {
    this.#chart.data = dataOf(axes, look);
    this.#chart.options = optionsOf(axes, look);
    this.#chart.update('none');
  }

  destroy(): void {
    this.#chart.destroy();
  }
}

function dataOf(axes: readonly RadarAxis[], look: RadarLook): Chart<'radar'>['data'] {
  return {
    labels: axes.map((axis) => twoLines(axis.label, LETTERS)),
    datasets: [
      {
        data: axes.map((axis) => axis.score),
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

function optionsOf(axes: readonly RadarAxis[], look: RadarLook): NonNullable<Chart<'radar'>['options']> {
  const longest = Math.max(...axes.map(({ label }) => longestOf(twoLines(label, LETTERS))));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    animation: calm ? false : { duration: 250 },
    events: [],
    maintainAspectRatio: false,
    scales: {
      r: {
        min: 0,
        max: 100,
        ticks: { stepSize: 20, display: false },
        angleLines: { color: look.line },
        grid: { color: look.line },
        // In a narrow place, and for long names, smaller words: the library gives them no more than half of the radius,
        // and would cut the rest.
        pointLabels: {
          color: look.text,
          padding: look.size * 0.4,
          font: ({ chart }) => ({
            family: look.font,
            size: Math.max(MIN_SIZE, Math.min(look.size, chart.width / 24 / Math.max(1, longest / LETTERS))),
            weight: 600,
          }),
        },
      },
    },
  };
}
