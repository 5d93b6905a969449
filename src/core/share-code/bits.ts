/** Writes whole numbers one after the other, most significant bit first, into symbols of six bits. */
export class BitWriter {
  readonly #symbols: number[] = [];
  /** Bits that do not fill a symbol yet, and how many. */
  #waiting = 0;
  #count = 0;

  /** `width` is 24 at most. */
  write(value: number, width: number): void {
    this.#waiting = (this.#waiting << width) | value;
    this.#count += width;
    while (this.#count >= 6) {
      this.#count -= 6;
      this.#symbols.push((this.#waiting >>> this.#count) & 63);
    }
    this.#waiting &= (1 << this.#count) - 1;
  }

  /** The last one is filled up with zeros. */
  symbols(): readonly number[] {
    if (this.#count > 0) this.write(0, 6 - this.#count);
    return this.#symbols;
  }
}

/** Reads what a `BitWriter` wrote. Past the end it reads zeros: the caller compares lengths. */
export class BitReader {
  readonly #symbols: readonly number[];
  #place = 0;
  /** Bits that were taken from a symbol and not read yet, and how many. */
  #waiting = 0;
  #count = 0;

  constructor(symbols: readonly number[]) {
    this.#symbols = symbols;
  }

  /** `width` is 24 at most. */
  read(width: number): number {
    while (this.#count < width) {
      this.#waiting =
        (this.#waiting << 6) | (this.#place < this.#symbols.length ? (this.#symbols[this.#place] as number) : 0);
      this.#place += 1;
      this.#count += 6;
    }
    this.#count -= width;
    const value = this.#waiting >>> this.#count;
    this.#waiting &= (1 << this.#count) - 1;
    return value;
  }

  skip(width: number): void {
    for (let left = width; left > 0; left -= 24) this.read(Math.min(left, 24));
  }
}

/** Bits that hold any of `states` numbers from 0. */
export function widthOf(states: number): number {
  return Math.max(1, Math.ceil(Math.log2(states)));
}
