const FIRST_SIZE = 1024;

/** Ids of responses (40 bits), at 8 bytes a place and at most three quarters full: a million of them must not fill the memory. */
export class IdSet {
  /** Id plus one; 0 where there is none. */
  #places = new Float64Array(FIRST_SIZE);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** @returns false when it was there already. */
  add(id: string): boolean {
    if (this.#size * 4 >= this.#places.length * 3) this.#grow();
    const isNew = this.#put(Number.parseInt(id, 16) + 1);
    if (isNew) this.#size += 1;
    return isNew;
  }

  #put(key: number): boolean {
    const places = this.#places;
    // Mixed, since ids that somebody made up need not be spread.
    let at = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x100000000) | 0, 0x85ebca6b)) >>> 0;
    for (at %= places.length; places[at] !== 0; at = (at + 1) % places.length) if (places[at] === key) return false;
    places[at] = key;
    return true;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Float64Array(old.length * 2);
    for (const key of old) if (key !== 0) this.#put(key);
  }
}
