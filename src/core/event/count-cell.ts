import { MIN_UNTOLD } from '../team/disclosure.js';

const NARROWEST = 2;

/** Lowest and highest that a count can be; whole numbers. */
export interface CountCell {
  readonly low: number;
  readonly high: number;
}

/**
 * The cell that a count out of `n` lies in: up to two, all but two or more, and between them cells of a tenth of `n`,
 * at least two wide. A member who takes themselves off an end still does not know the others. The edges depend on `n`
 * alone. Scoring specification, section 3, "An event".
 */
export function countCell(count: number, n: number): CountCell {
  const inner = n - 1 - 2 * MIN_UNTOLD;
  const cells = Math.floor(inner / Math.max(NARROWEST, Math.ceil(n / 10)));
  if (cells < 1) return { low: 0, high: n };
  if (count <= MIN_UNTOLD) return { low: 0, high: MIN_UNTOLD };
  if (count >= n - MIN_UNTOLD) return { low: n - MIN_UNTOLD, high: n };
  const startOf = (place: number): number => MIN_UNTOLD + 1 + Math.floor((place * inner) / cells);
  let place = 0;
  while (startOf(place + 1) <= count) place += 1;
  return { low: startOf(place), high: startOf(place + 1) - 1 };
}

/** The cell of several counts together. */
export function sumOfCells(cells: readonly CountCell[]): CountCell {
  return cells.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), { low: 0, high: 0 });
}
