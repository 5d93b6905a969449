/** Writes whole numbers one after the other, most significant bit first, into symbols of six bits. */
export class BitWriter {
  readonly #symbols: number[] = [];
  /** Bits that the last symbol still takes. */
  #room = 0;

  write(value: number, width: number): void {
    for (let left = width; left > 0;) {
      if (this.#room === 0) {
        this.#symbols.push(0);
        this.#room = 6;
      }
      const taken = Math.min(left, this.#room);
      left -= taken;
      this.#room -= taken;
      const last = this.#symbols.length - 1;
      // Divided and not shifted: an id has more bits than a shift takes.
      this.#symbols[last] =
        (this.#symbols[last] as number) | ((Math.floor(value / 2 ** left) % 2 ** taken) << this.#room);
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
    for (let left = width; left > 0;) {
      const room = 6 - (this.#place % 6);
      const taken = Math.min(left, room);
      const symbol = this.#symbols[Math.floor(this.#place / 6)] ?? 0;
      value = value * 2 ** taken + ((symbol >> (room - taken)) % 2 ** taken);
      left -= taken;
      this.#place += taken;
    }
    return value;
  }
}

/** Bits that hold any of `states` numbers from 0. */
export function widthOf(states: number): number {
  return Math.max(1, Math.ceil(Math.log2(states)));
}
