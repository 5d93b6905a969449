import { listOf } from '../format/list-of.js';

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
const generator = powers
  .slice(1, CHECK_SYMBOLS + 1)
  .reduce<number[]>(
    (polynomial, root) =>
      [...polynomial, 0].map((coefficient, place) => coefficient ^ multiply(polynomial[place - 1] ?? 0, root)),
    [1],
  );

/** By factor: that multiple of the generator without its highest power, packed as below. */
const multiples = listOf(64, (factor) => packed(generator.slice(1).map((part) => multiply(part, factor))));

/** Five symbols as one number of 30 bits. */
function packed(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => (sum << 6) | symbol, 0);
}

/** The remainder (30 bits, 0 at first) of a message that has one symbol more. */
export function withSymbol(remainder: number, symbol: number): number {
  return ((remainder << 6) & 0x3fffffff) ^ (multiples[symbol ^ (remainder >>> 24)] as number);
}

/** The five check symbols of a message of at most 58 symbols, each 0 to 63. */
export function checkSymbols(message: readonly number[]): number[] {
  const remainder = message.reduce(withSymbol, 0);
  return [24, 18, 12, 6, 0].map((shift) => (remainder >>> shift) & 63);
}
