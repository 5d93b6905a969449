import { IdSet } from '../group/id-set.js';

/** Bytes of a page. No code is longer. */
const PAGE = 65_536;
/** Stands behind a code. */
const END = '\n'.charCodeAt(0);
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
    const before = this.#ids.size;
    const number = this.#ids.numbered(id);
    if (number === before || this.#places[number] === NOWHERE) this.#size += 1;
    this.#put(number, this.#write(code));
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

  /** Codes in the same order, in texts of a code a line: quicker than one by one. */
  *texts(): Generator<{ readonly text: string; readonly count: number }> {
    const bytes = new Uint8Array(2 * PAGE);
    let [used, count] = [0, 0];
    const taken = (): { readonly text: string; readonly count: number } => ({
      text: new TextDecoder().decode(bytes.subarray(0, used - 1)),
      count,
    });
    for (let number = 0; number < this.#ids.size; number++) {
      const place = this.#places[number] as number;
      if (place === NOWHERE) continue;
      const page = this.#pages[Math.floor(place / PAGE)] as Uint8Array;
      for (let at = place % PAGE; page[at] !== END; at++) bytes[used++] = page[at] as number;
      bytes[used++] = END;
      count += 1;
      if (used <= PAGE) continue;
      yield taken();
      [used, count] = [0, 0];
    }
    if (count > 0) yield taken();
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

  /** @returns its place. */
  #write(code: string): number {
    if (this.#used + code.length + 1 > PAGE) {
      this.#pages.push(new Uint8Array(PAGE));
      this.#used = 0;
    }
    const page = this.#pages.at(-1) as Uint8Array;
    const start = this.#used;
    for (let index = 0; index < code.length; index++) page[start + index] = code.charCodeAt(index);
    page[start + code.length] = END;
    this.#used += code.length + 1;
    return (this.#pages.length - 1) * PAGE + start;
  }

  #read(place: number): string {
    const page = this.#pages[Math.floor(place / PAGE)] as Uint8Array;
    const start = place % PAGE;
    return String.fromCharCode(...page.subarray(start, page.indexOf(END, start)));
  }
}
