import { type TemplateResult, html, svg } from 'lit';
import { twoLines } from '../../core/format/two-lines.js';

/** Letters of a line beside the drawing. */
const LETTERS = 14;
/** Units from one line to the next. */
const LINE = 14;

/** What a radar shows: an axis a dimension, and one shape or more over it (0 to 100). */
export interface RadarShapes {
  readonly labels: readonly string[];
  readonly shapes: readonly { readonly name: string; readonly scores: readonly number[] }[];
}

/** Drawn by hand, not by chart.js: lines stay sharp on paper, and it prints even when the chart could not load. */
export function renderRadarSvg({ labels, shapes }: RadarShapes): TemplateResult {
  const at = (index: number, share: number): readonly [number, number] => {
    const angle = (2 * Math.PI * index) / labels.length - Math.PI / 2;
    return [Math.cos(angle) * share, Math.sin(angle) * share];
  };
  const ring = (share: (index: number) => number): string =>
    labels
      .map((_, index) =>
        at(index, share(index))
          .map((value) => value.toFixed(1))
          .join(','),
      )
      .join(' ');
  return html`<svg class="radar" viewBox="-240 -130 480 255" aria-hidden="true">
    ${[20, 40, 60, 80, 100].map((share) => svg`<polygon class="grid" points=${ring(() => share)} />`)}
    ${shapes.map(({ name, scores }) => svg`<polygon class="shape ${name}" points=${ring((index) => scores[index] ?? 0)} />`)}
    ${labels.map((label, index) => {
      const [x, y] = at(index, 112);
      const lines = twoLines(label, LETTERS);
      const top = y - (LINE * (lines.length - 1)) / 2;
      return svg`<text text-anchor=${Math.abs(x) < 5 ? 'middle' : x > 0 ? 'start' : 'end'} dominant-baseline="middle">${lines.map((line, place) => svg`<tspan x=${x} y=${top + place * LINE}>${line}</tspan>`)}</text>`;
    })}
  </svg>`;
}
