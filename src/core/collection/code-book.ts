import { IdSet } from '../group/id-set.js';

/** Bytes of a page. No code is longer. */
const PAGE = 65_536;
/** Stands for no place: the two million codes of a file do not reach so far. */
const NOWHERE = 0xffffffff;

/** Share codes by response id, as bytes: a million take some 75 MB. */
export class CodeBook {
  readonly #ids = new IdSet();
  /** By the number of an id: where its code stands, counted over all pages; `NOWHERE` when it was taken out. */
  #places = new Uint32Array(64);
  readonly #pages: Uint8Array[] = [];
  /** Bytes of the last page that are in use. */
  #used = PAGE;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(id: string): string | undefined {
    const place = this.#placeOf(id);
    return place === NOWHERE ? undefined : this.#read(place);
  }

  has(id: string): boolean {
    return this.#placeOf(id) !== NOWHERE;
  }

  set(id: string, code: string): void {
    if (this.#placeOf(id) === NOWHERE) this.#size += 1;
    this.#ids.add(id);
    this.#put(this.#ids.numberOf(id) as number, this.#write(code));
  }

  /** @returns whether it was there. */
  delete(id: string): boolean {
    if (this.#placeOf(id) === NOWHERE) return false;
    this.#put(this.#ids.numberOf(id) as number, NOWHERE);
    this.#size -= 1;
    return true;
  }

  /** Ids and codes, in the order in which the ids first came. */
  *entries(): Generator<readonly [id: string, code: string]> {
    for (let number = 0; number < this.#ids.size; number++) {
      const place = this.#places[number] as number;
      if (place !== NOWHERE) yield [this.#ids.at(number), this.#read(place)];
    }
  }

  #placeOf(id: string): number {
    const number = this.#ids.numberOf(id);
    return number === undefined ? NOWHERE : (this.#places[number] as number);
  }

  #put(number: number, place: number): void {
    if (number >= this.#places.length) {
      const more = new Uint32Array(this.#places.length * 2);
      more.set(this.#places);
      this.#places = more;
    }
    this.#places[number] = place;
  }

  /** A code ends with a zero. @returns its place. */
  #write(code: string): number {
    if (this.#used + code.length + 1 > PAGE) {
      this.#pages.push(new Uint8Array(PAGE));
      this.#used = 0;
    }
    const page = this.#pages.at(-1) as Uint8Array;
    const start = this.#used;
    for (let index = 0; index < code.length; index++) page[start + index] = code.charCodeAt(index);
    this.#used += code.length + 1;
    return (this.#pages.length - 1) * PAGE + start;
  }

  #read(place: number): string {
    const page = this.#pages[Math.floor(place / PAGE)] as Uint8Array;
    const start = place % PAGE;
    return String.fromCharCode(...page.subarray(start, page.indexOf(0, start)));
  }
}
