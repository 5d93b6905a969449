import { type TemplateResult, html, svg } from 'lit';
import { type RadarLayout, axisOf } from './radar-layout.js';

/** A shape over the radar, a score (0 to 100) for each axis. */
export interface RadarShape {
  readonly name: string;
  readonly scores: readonly number[];
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;
/** From the middle of a line down to where its letters stand, in ems: WebKit hands no dominant-baseline down. */
const STAND = 0.32;

/** Drawn by hand, not by chart.js: lines stay sharp on paper, and it prints even when the chart could not load. */
export function renderRadarSvg(
  { width, height, middle, radius, labels, size, line }: RadarLayout,
  shapes: readonly RadarShape[],
): TemplateResult {
  const ring = (share: (index: number) => number): string =>
    labels
      .map((_, index) =>
        axisOf(index, labels.length)
          .map((value) => ((value * radius * share(index)) / 100).toFixed(1))
          .join(','),
      )
      .join(' ');
  // A text for each line: within one, WebKit sets the words of all lines from right to left together.
  return html`<svg
    class="radar-drawing"
    viewBox="${-width / 2} ${-middle} ${width} ${height}"
    width=${width}
    font-size=${size}
    aria-hidden="true"
  >
    ${[20, 40, 60, 80, 100].map((share) => svg`<polygon class="grid" points=${ring(() => share)} />`)}
    ${shapes.map(({ name, scores }) => svg`<polygon class="shape ${name}" points=${ring((index) => scores[index] ?? 0)} />`)}
    ${labels.map(({ x, y, align, lines }) => svg`<g text-anchor=${ANCHORS[align]}>${lines.map((text, place) => svg`<text x=${x} y=${y + STAND * size + place * line}>${text}</text>`)}</g>`)}
  </svg>`;
}
