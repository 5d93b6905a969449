import type { Cell } from '../format/csv.js';
import { idFrom } from './content.js';
import { toJson } from '../format/json.js';
import { hashOf } from '../instrument/fingerprint.js';
import { cellText } from './words/plain-words.js';
import type { Rows } from './table-head.js';

/** How many equal ones came before. */
export class Counter {
  readonly #counts = new Map<string, number>();

  next(text: string): number {
    const before = this.#counts.get(text) ?? 0;
    this.#counts.set(text, before + 1);
    return before;
  }
}

/** Who the rows of a table are that have no id of their own: asked for in the order of the rows, and made only then. */
export class RowIdentity {
  readonly #rows: Rows;
  readonly #equal = new Counter();
  #upTo: string;
  /** The last row that was looked at, as JSON. */
  #last = '';
  #next: number;

  constructor(rows: Rows, head: number) {
    this.#rows = rows;
    this.#upTo = idFrom(toJson((rows[head] ?? []).map(cellText)));
    this.#next = head + 1;
  }

  /** All rows up to this one, as one id; those without anything in them do not matter. */
  upTo(place: number): string {
    for (; this.#next <= place; this.#next++) {
      const cells = (this.#rows[this.#next] ?? []).map(cellText);
      this.#last = toJson(cells);
      if (cells.some((one) => one !== '')) this.#upTo = idFrom(this.#upTo + this.#last);
    }
    return this.#upTo;
  }

  /**
   * The id that the row of `upTo` had in collections of before: of all its cells, and of how many equal rows came
   * before it.
   */
  was(row: readonly Cell[]): string {
    const text = this.#last.includes(`"'`) ? toJson(row.map((cell) => cellText(cell).replace(/^'/, ''))) : this.#last;
    const before = this.#equal.next(text);
    return (
      hashOf(`a${before}${text}`).toString(16).padStart(8, '0') +
      (hashOf(`b${before}${text}`) & 0xff).toString(16).padStart(2, '0')
    );
  }
}
