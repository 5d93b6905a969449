import { FULL_FORM, type Instrument, itemsOf } from './instrument.js';
import { fewestAnswers } from './score.js';

/**
 * Grids: a figure of a group is shown as the cell that it lies in. Each cell holds two sums of answers at least, and those at the ends so many
 * that a member who takes their own answer off still does not know those of the others. Where a cell lies depends on the questionnaire and on
 * the number of people, never on an answer. README: "What a report protects".
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
/** Standard deviations of scores: five points apart, the ends open. What is reckoned from other figures may be said beyond these. */
const SPREADS = [10, 15, 20, 25, 30];
const SPREAD_EDGES = [...SPREADS, 35, 40, 45, 50];
/** Alpha: a tenth apart; below a half, answers hardly belong together, and without any spread it is undefined. */
const ALPHAS = [0.5, 0.6, 0.7, 0.8, 0.9];
const CLOSENESS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** How far one answer can move one person's value of an item, in points of 0 to 100: the widest gap between neighbouring options. */
export function answerStep({ scale: { options } }: Instrument): number {
  const values = options.map(({ value }) => value).sort((a, b) => a - b);
  const gaps = values.slice(1).map((value, index) => value - (values[index] as number));
  return (100 * Math.max(...gaps)) / ((values.at(-1) as number) - (values[0] as number));
}

/** How far one answer can move one person's score of a dimension: most where it rests on the fewest items that make a score. */
export function scoreStep(instrument: Instrument, dimension: string): number {
  const sizes = [FULL_FORM, ...Object.keys(instrument.forms)].map((form) => itemsOf(instrument, form).filter((item) => item.dimension === dimension).length);
  return answerStep(instrument) / fewestAnswers(Math.min(...sizes.filter((size) => size > 0)));
}

/**
 * The cell of a mean of `n` values from 0 to 100 with this `sum`; `step` is the most that one answer can move one of them.
 * Cells are two steps wide or more. Each end is wider than the most that one member can be away from it.
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

/**
 * The cell of a standard deviation of scores of `n` people. The lowest holds more than "all the same but for one member", wherever that member
 * is: another person may be off too. Null where no cell is wide enough for so few.
 */
export function spreadCell(sd: number, n: number, step: number): Cell | null {
  // One at the other end than all the rest, and another of them one step off.
  const most = Math.sqrt((1e4 * (1 - 1 / n) + Math.max(0, step * step * (1 - 1 / n) - (200 * step) / n)) / (n - 1));
  const edges = SPREADS.filter((edge) => edge >= most - HAIR);
  return edges.length > 0 ? cellAmong(edges, sd) : null;
}

/** The narrowest cell of spreads that holds everything from `low` to `high`; null is no bound. */
export function spreadCellAround(low: number, high: number | null): Cell {
  return { low: SPREAD_EDGES.filter((edge) => edge <= low + HAIR).at(-1) ?? null, high: high === null ? null : (SPREAD_EDGES.find((edge) => edge >= high - HAIR) ?? null) };
}

export function isSpreadCell({ low, high }: Cell): boolean {
  return [low, high].every((edge) => edge === null || SPREAD_EDGES.includes(edge)) && (low ?? 0) < (high ?? Infinity);
}

/** The highest average deviation, in options, at which a group agrees: a sixth of the options (Burke & Dunlap 2002). */
export function agreementLimit(options: number): number {
  return options / 6;
}

/** The cell of an average deviation: up to the limit of agreement, up to a tenth of the options more, and open beyond. */
export function deviationCell(adm: number, options: number): Cell {
  const { low, high } = cellAmong([0, 1].map((place) => agreementLimit(options) + (place * options) / 10), adm, true);
  return { low: low && roundTo(low, 3), high: high && roundTo(high, 3) };
}

/** The cell of r_wg(j). */
export function closenessCell(rwgj: number): Cell {
  const { low, high } = cellAmong(CLOSENESS, rwgj);
  return { low: low ?? 0, high: high ?? 1 };
}

/** The cell of Cronbach's alpha; undefined (null) where nothing varies lies in the lowest, as it must not tell itself apart. */
export function alphaCell(alpha: number | null): Cell {
  const { low, high } = alpha === null ? cellAmong(ALPHAS, -1) : cellAmong(ALPHAS, alpha);
  return { low, high: high ?? 1 };
}

/** The middle of a cell; one that is open below begins at 0, one that is open above is `width` wide. */
export function middleOf({ low, high }: Cell, width = 0): number {
  return ((low ?? 0) + (high ?? (low ?? 0) + width)) / 2;
}

/** The cell between two neighbouring edges that a figure lies in, from its lower edge on (or, `closed`, up to its upper edge), open beyond the last ones. */
function cellAmong(edges: readonly number[], figure: number, closed = false): Cell {
  const above = edges.findIndex((edge) => (closed ? figure <= edge + HAIR : figure < edge - HAIR));
  const place = above < 0 ? edges.length : above;
  return { low: edges[place - 1] ?? null, high: edges[place] ?? null };
}

/** Rounded to so many decimals. */
export function roundTo(figure: number, decimals: number): number {
  return Math.round(figure * 10 ** decimals) / 10 ** decimals;
}
