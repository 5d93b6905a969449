import { hexOf } from '../format/bytes.js';

/**
 * Hashes that become text at once: a call takes only so many arguments. A multiple of three, so that no piece ends in
 * padding.
 */
const PIECE = 768;

/** 128 random bits, as 32 hexadecimal digits: the same for all releases of a collection. */
export function createSalt(): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * Recognises a response in a later release without writing its id down. 64 bits, sorted: no list of ids to read, but no
 * secret either: whoever has the file can check whether an id (40 bits) is in it.
 */
export function idHasher(salt: string): (id: number) => bigint {
  const [a = 0, b = 0, c = 0, d = 0] = [0, 8, 16, 24].map((at) => Number.parseInt(salt.slice(at, at + 8), 16));
  return (id) => {
    const high = Math.floor(id / 2 ** 32);
    const low = id >>> 0;
    return (BigInt(mixedHashOf(a, b, high, low)) << 32n) | BigInt(mixedHashOf(c, d, low, high));
  };
}

/** MurmurHash3's rounds over two words, with two words of salt. */
function mixedHashOf(seed: number, salt: number, one: number, other: number): number {
  let hash = seed;
  for (const word of [one, salt, other]) {
    const mixed = Math.imul(word, 0xcc9e2d51);
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hashes at 8 bytes each, however many come. */
export class HashList {
  #hashes = new BigUint64Array(64);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  push(hash: bigint): void {
    if (this.#size === this.#hashes.length) this.#grow(this.#size * 2);
    this.#hashes[this.#size] = hash;
    this.#size += 1;
  }

  /** Takes over another list. */
  add({ hashes }: HashList): void {
    for (const hash of hashes) this.push(hash);
  }

  get hashes(): BigUint64Array {
    return this.#hashes.subarray(0, this.#size);
  }

  #grow(size: number): void {
    const larger = new BigUint64Array(size);
    larger.set(this.#hashes);
    this.#hashes = larger;
  }
}

/**
 * Hashes as text, sorted (in place: the order in which people came is nobody's business). In pieces: of a million there
 * is no second copy.
 */
export function packHashes(hashes: HashList): string {
  const sorted = hashes.hashes.sort();
  const piece = new DataView(new ArrayBuffer(PIECE * 8));
  const texts: string[] = [];
  for (let start = 0; start < sorted.length; start += PIECE) {
    const part = sorted.subarray(start, start + PIECE);
    for (const [place, hash] of part.entries()) piece.setBigUint64(place * 8, hash);
    texts.push(btoa(String.fromCharCode(...new Uint8Array(piece.buffer, 0, part.length * 8))));
  }
  return texts.join('');
}

/** @throws when the text is no list of hashes. */
export function unpackHashes(packed: string): BigUint64Array {
  const text = atob(packed);
  if (text.length % 8 !== 0) throw new Error('not a list of hashes');
  const bytes = new DataView(new ArrayBuffer(text.length));
  for (let place = 0; place < text.length; place++) bytes.setUint8(place, text.charCodeAt(place));
  const hashes = new BigUint64Array(text.length / 8);
  for (let place = 0; place < hashes.length; place++) hashes[place] = bytes.getBigUint64(place * 8);
  return hashes;
}
