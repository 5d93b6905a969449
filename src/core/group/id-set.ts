const FIRST_SLOTS = 1024;

/**
 * Ids of responses (40 bits), numbered from 0 as they come. At most three quarters of its slots full, and 16 to 32
 * bytes an id: a million of them must not fill the memory.
 */
export class IdSet {
  /** By number. */
  #ids = new Float64Array(FIRST_SLOTS);
  /** Numbers plus one, each near where its id belongs; 0 where there is none. */
  #slots = new Uint32Array(FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** @returns false when it was there already. */
  add(id: string): boolean {
    if (this.#size * 4 >= this.#slots.length * 3) this.#grow();
    const value = Number.parseInt(id, 16);
    const slot = this.#slotOf(value);
    if (this.#slots[slot] !== 0) return false;
    this.#ids[this.#size] = value;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    return true;
  }

  /** How many came before it; undefined when it never came. */
  numberOf(id: string): number | undefined {
    const found = this.#slots[this.#slotOf(Number.parseInt(id, 16))] as number;
    return found === 0 ? undefined : found - 1;
  }

  /** The id that came after `number` others. */
  at(number: number): string {
    return (this.#ids[number] as number).toString(16).padStart(10, '0');
  }

  /** Where an id stands, or the free slot where it would. */
  #slotOf(id: number): number {
    // Mixed, since ids that somebody made up need not be spread.
    const mixed = (Math.imul(id | 0, 0x9e3779b1) ^ Math.imul((id / 0x100000000) | 0, 0x85ebca6b)) >>> 0;
    let slot = mixed % this.#slots.length;
    for (
      let found = this.#slots[slot] as number;
      found !== 0 && this.#ids[found - 1] !== id;
      found = this.#slots[slot] as number
    )
      slot = (slot + 1) % this.#slots.length;
    return slot;
  }

  #grow(): void {
    const ids = new Float64Array(this.#ids.length * 2);
    ids.set(this.#ids);
    this.#ids = ids;
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number++) this.#slots[this.#slotOf(ids[number] as number)] = number + 1;
  }
}
