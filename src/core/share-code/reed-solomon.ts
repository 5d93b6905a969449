/**
 * Reed–Solomon over GF(64) with five check symbols: distance 6, so up to five wrong symbols, hence any single
 * substitution and any swap of neighbours, are always noticed; anything else with probability 1 − 2⁻³⁰.
 */

/** Primitive polynomial x⁶ + x + 1. */
const POLYNOMIAL = 0x43;
const ORDER = 63;
export const CHECK_SYMBOLS = 5;

const powers: number[] = [];
const logs: number[] = new Array<number>(64).fill(0);
for (let exponent = 0, value = 1; exponent < ORDER; exponent++) {
  powers.push(value);
  logs[value] = exponent;
  value <<= 1;
  if (value & 64) value ^= POLYNOMIAL;
}

function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (powers[((logs[a] ?? 0) + (logs[b] ?? 0)) % ORDER] ?? 0);
}

/** Product of (x − αⁱ) for i = 1 … 5, highest power first. */
const generator = Array.from({ length: CHECK_SYMBOLS }, (_, index) => powers[index + 1] ?? 0).reduce<number[]>(
  (polynomial, root) =>
    [...polynomial, 0].map((coefficient, place) => coefficient ^ multiply(polynomial[place - 1] ?? 0, root)),
  [1],
);

/** The five check symbols of a message of at most 58 symbols, each 0 to 63. */
export function checkSymbols(message: readonly number[]): number[] {
  const remainder = new Array<number>(CHECK_SYMBOLS).fill(0);
  for (const symbol of message) {
    const factor = symbol ^ (remainder.shift() ?? 0);
    remainder.push(0);
    for (let place = 0; place < CHECK_SYMBOLS; place++)
      remainder[place] = (remainder[place] ?? 0) ^ multiply(generator[place + 1] ?? 0, factor);
  }
  return remainder;
}
