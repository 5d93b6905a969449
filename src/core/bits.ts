/** Writes whole numbers one after the other, most significant bit first, into symbols of six bits. */
export class BitWriter {
  readonly #bits: number[] = [];

  write(value: number, width: number): void {
    for (let place = width - 1; place >= 0; place--) this.#bits.push(Math.floor(value / 2 ** place) % 2);
  }

  symbols(): number[] {
    return Array.from({ length: Math.ceil(this.#bits.length / 6) }, (_, symbol) => Array.from({ length: 6 }, (_unused, place) => this.#bits[symbol * 6 + place] ?? 0).reduce((value, bit) => value * 2 + bit, 0));
  }
}

/** Reads what a `BitWriter` wrote. Past the end it reads zeros: the caller compares lengths. */
export class BitReader {
  readonly #symbols: readonly number[];
  #place = 0;

  constructor(symbols: readonly number[]) {
    this.#symbols = symbols;
  }

  read(width: number): number {
    let value = 0;
    for (let count = 0; count < width; count++, this.#place++) {
      const symbol = this.#symbols[Math.floor(this.#place / 6)] ?? 0;
      value = value * 2 + ((symbol >> (5 - (this.#place % 6))) & 1);
    }
    return value;
  }
}

/** Bits that hold any of `states` numbers from 0. */
export function widthOf(states: number): number {
  return Math.max(1, Math.ceil(Math.log2(states)));
}
