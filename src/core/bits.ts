/** Writes whole numbers one after the other, most significant bit first, into symbols of six bits. */
export class BitWriter {
  readonly #symbols: number[] = [];
  /** Bits that the last symbol still takes. */
  #room = 0;

  write(value: number, width: number): void {
    for (let place = width - 1; place >= 0; place--) {
      if (this.#room === 0) {
        this.#symbols.push(0);
        this.#room = 6;
      }
      this.#room -= 1;
      const last = this.#symbols.length - 1;
      this.#symbols[last] = (this.#symbols[last] as number) | ((Math.floor(value / 2 ** place) % 2) << this.#room);
    }
  }

  /** The last one is filled up with zeros. */
  symbols(): readonly number[] {
    return this.#symbols;
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
