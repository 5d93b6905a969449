const FIRST_SLOTS = 1024;

/**
 * Ids of responses (40 bits, also as a number), numbered from 0 as they come. At most three quarters of its slots full,
 * and 16 to 32 bytes an id: a million of them must not fill the memory.
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
  add(id: string | number): boolean {
    const before = this.#size;
    return this.numbered(id) === before;
  }

  /** Its number; the next one when it never came. */
  numbered(id: string | number): number {
    if (this.#size * 4 >= this.#slots.length * 3) this.#grow();
    const value = valueOf(id);
    const slot = this.#slotOf(value);
    const found = this.#slots[slot] as number;
    if (found !== 0) return found - 1;
    this.#ids[this.#size] = value;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    return this.#size - 1;
  }

  /** How many came before it; undefined when it never came. */
  numberOf(id: string | number): number | undefined {
    const found = this.#slots[this.#slotOf(valueOf(id))] as number;
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
    // Of so many slots as a power of two, the lowest bits are a place.
    const last = this.#slots.length - 1;
    let slot = mixed & last;
    for (
      let found = this.#slots[slot] as number;
      found !== 0 && this.#ids[found - 1] !== id;
      found = this.#slots[slot] as number
    )
      slot = (slot + 1) & last;
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

/** An id as a number of 40 bits. */
function valueOf(id: string | number): number {
  return typeof id === 'number' ? id : Number.parseInt(id, 16);
}
