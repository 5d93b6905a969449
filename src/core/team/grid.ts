import type { Instrument } from '../instrument/instrument.js';

/**
 * Grids: a figure of a group is shown as the cell that it lies in. Each cell holds two sums of answers at least, and
 * those at the ends so many that a member who takes their own answer off still does not know those of the others. Where
 * a cell lies depends on the questionnaire and on the number of people, never on an answer. src/team/README.md: "What a
 * report protects".
 */

/** Lowest and highest that a figure can be; null where its cell is open. */
export interface Cell {
  readonly low: number | null;
  readonly high: number | null;
}

/** A cell that ends on both sides. */
export interface ClosedCell extends Cell {
  readonly low: number;
  readonly high: number;
}

/** Undoes the last bits of a division, so that equal sums lie in one cell in whatever order they were added. */
const HAIR = 1e-9;
const CLOSENESS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * How far one answer can move one person's value of an item, in points of 0 to 100: the widest gap between neighbouring
 * options.
 */
export function answerStep({ scale: { options } }: Instrument): number {
  const values = options.map(({ value }) => value).sort((a, b) => a - b);
  const gaps = values.slice(1).map((value, index) => value - (values[index] as number));
  return (100 * Math.max(...gaps)) / ((values.at(-1) as number) - (values[0] as number));
}

/**
 * The cell of a mean of `n` values from 0 to 100 with this `sum`; `step` is the most that one answer can move one of
 * them. Cells are two steps wide or more. Each end is wider than the most that one member can be away from it.
 */
export function meanCell(sum: number, n: number, step: number): ClosedCell {
  const total = 100 * n;
  const end = 100 + 1.5 * step;
  const inner = total - 2 * end;
  const count = Math.floor(inner / (2 * step) + HAIR);
  if (count < 1) return sum < total / 2 - HAIR ? cellOf(0, total / 2, n) : cellOf(total / 2, total, n);
  if (sum < end - HAIR) return cellOf(0, end, n);
  if (sum > total - end + HAIR) return cellOf(total - end, total, n);
  const width = inner / count;
  const place = Math.min(count - 1, Math.floor((sum - end) / width + HAIR));
  return cellOf(end + place * width, end + (place + 1) * width, n);
}

function cellOf(low: number, high: number, n: number): ClosedCell {
  return { low: roundTo(low / n, 3), high: roundTo(high / n, 3) };
}

/** The highest average deviation, in options, at which a group agrees: a sixth of the options (Burke & Dunlap 2002). */
export function agreementLimit(options: number): number {
  return options / 6;
}

/**
 * The cell of an average deviation: up to the limit of agreement, up to a tenth of the options more, and open beyond.
 */
export function deviationCell(adm: number, options: number): Cell {
  const { low, high } = cellAmong(
    [0, 1].map((place) => agreementLimit(options) + (place * options) / 10),
    adm,
    true,
  );
  return { low: low && roundTo(low, 3), high: high && roundTo(high, 3) };
}

/** The cell of r_wg(j). */
export function closenessCell(rwgj: number): Cell {
  const { low, high } = cellAmong(CLOSENESS, rwgj);
  return { low: low ?? 0, high: high ?? 1 };
}

/**
 * The cell between two neighbouring edges that a figure lies in, from its lower edge on (or, `closed`, up to its upper
 * edge), open beyond the last ones.
 */
function cellAmong(edges: readonly number[], figure: number, closed = false): Cell {
  const above = edges.findIndex((edge) => (closed ? figure <= edge + HAIR : figure < edge - HAIR));
  const place = above < 0 ? edges.length : above;
  return { low: edges[place - 1] ?? null, high: edges[place] ?? null };
}

/** Rounded to so many decimals. */
export function roundTo(figure: number, decimals: number): number {
  return Math.round(figure * 10 ** decimals) / 10 ** decimals;
}
