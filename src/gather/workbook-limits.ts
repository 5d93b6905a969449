/** What a workbook may take: a small file can unpack to more than any memory. */
const MOST = {
  entries: 10_000,
  /** Unpacked, of all parts that are read; they pass by and are not kept. */
  bytes: 2_000_000_000,
  sheets: 256,
  /** Empty ones left of another count too. */
  cells: 20_000_000,
  /** Of all texts together: these are kept. */
  characters: 200_000_000,
  'characters without a tag': 2_000_000,
} as const;

/** Files in a zip. */
export const MAX_ENTRIES = MOST.entries;

export type Limited = keyof typeof MOST;

/** More than can be read without filling the memory. */
export class TooLarge extends Error {
  constructor(what: Limited) {
    super(`expected at most ${MOST[what]} ${what} in a workbook`);
  }
}

/** How much of everything is left for the rest of a workbook. */
export class Budget {
  readonly #left: Record<Limited, number> = { ...MOST };

  /** @throws {TooLarge} */
  take(what: Limited, amount: number): void {
    this.#left[what] -= amount;
    if (this.#left[what] < 0) throw new TooLarge(what);
  }

  /** Whether that many would be too many. */
  exceeds(what: Limited, amount: number): boolean {
    return amount > this.#left[what];
  }

  /** As much as at the beginning. */
  restore(what: Limited): void {
    this.#left[what] = MOST[what];
  }
}
