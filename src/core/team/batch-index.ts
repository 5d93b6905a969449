/**
 * In which batches a hash is, at some 16 to 32 bytes a hash: the memory of a million responses must fit beside them.
 */
export class BatchIndex {
  readonly #hashes: BigUint64Array;
  /** Batch plus one, each near where its hash belongs; 0 where there is none. */
  readonly #batches: Uint32Array;

  constructor(batches: readonly BigUint64Array[]) {
    const total = batches.reduce((sum, { length }) => sum + length, 0);
    // A power of two, and at most three quarters full.
    const slots = 2 ** Math.ceil(Math.log2(total * (4 / 3) + 1));
    this.#hashes = new BigUint64Array(slots);
    this.#batches = new Uint32Array(slots);
    for (const [batch, hashes] of batches.entries()) {
      for (const hash of hashes) {
        let slot = this.#slotOf(hash);
        while (this.#batches[slot] !== 0) slot = (slot + 1) % slots;
        this.#hashes[slot] = hash;
        this.#batches[slot] = batch + 1;
      }
    }
  }

  /** Earliest first: they were put in, and stand behind each other, in that order. */
  of(hash: bigint): readonly number[] {
    const found: number[] = [];
    let slot = this.#slotOf(hash);
    for (let batch = this.#batches[slot] as number; batch !== 0; batch = this.#batches[slot] as number) {
      if (this.#hashes[slot] === hash) found.push(batch - 1);
      slot = (slot + 1) % this.#batches.length;
    }
    return found;
  }

  #slotOf(hash: bigint): number {
    return Number(BigInt.asUintN(32, hash)) % this.#batches.length;
  }
}
