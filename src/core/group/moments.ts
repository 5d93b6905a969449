/**
 * Mean and variance of numbers that come one by one; two of them can be put together. Welford (1962), Chan, Golub &
 * LeVeque (1979): stable where a sum of squares is not.
 */
export class Moments {
  #n = 0;
  #mean = 0;
  /** Sum of squared distances to the mean. */
  #squares = 0;

  get n(): number {
    return this.#n;
  }

  /** Null when there are no values. */
  get mean(): number | null {
    return this.#n > 0 ? this.#mean : null;
  }

  /** Sample standard deviation (n − 1); null below two. */
  get sd(): number | null {
    return this.#n > 1 ? Math.sqrt(this.#squares / (this.#n - 1)) : null;
  }

  add(value: number): void {
    this.#n += 1;
    const before = value - this.#mean;
    this.#mean += before / this.#n;
    this.#squares += before * (value - this.#mean);
  }

  merge(other: Moments): void {
    const n = this.#n + other.#n;
    if (n === 0) return;
    const apart = other.#mean - this.#mean;
    this.#squares += other.#squares + (apart * apart * this.#n * other.#n) / n;
    this.#mean += (apart * other.#n) / n;
    this.#n = n;
  }
}

/** The sum of a value of each. */
export function sumOf<T>(all: readonly T[], value: (one: T, place: number) => number): number {
  return all.reduce((sum, one, place) => sum + value(one, place), 0);
}
