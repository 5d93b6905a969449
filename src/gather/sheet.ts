import { type Cell, NOT_COMPUTED } from '../core/format/csv.js';
import { listOf } from '../core/format/list-of.js';
import { momentIn } from './cell-date.js';
import type { Budget } from './workbook-limits.js';
import type { Attributes, XmlListener } from './xml.js';

/** What the cells of all sheets share. */
export interface SharedParts {
  readonly texts: readonly string[];
  /** By style: whether its numbers are moments. */
  readonly dates: readonly boolean[];
  readonly since1904: boolean;
}

/** As many as Excel has. */
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** A text with the characters that XML does not have, which workbooks write as `_x0007_`. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** The cells of one sheet as it is read, and which of its rows a spreadsheet does not show. */
export class SheetReader implements XmlListener {
  readonly #rows: Cell[][] = [];
  /** Places of rows, from 0. */
  readonly hidden = new Set<number>();
  readonly #shared: SharedParts;
  readonly #budget: Budget;
  #row: Cell[] = [];
  /** Where it is, from 1. */
  #at = 0;
  #column = 0;
  #type = 'n';
  #style = '';
  #text = '';
  #isCell = false;
  /** In an element whose text counts. */
  #isRead = false;
  #isPhonetic = false;
  /** Rows that do not say otherwise are hidden (`zeroHeight`). */
  #isHiding = false;
  #hasFormula = false;
  #hasValue = false;

  constructor(shared: SharedParts, budget: Budget) {
    this.#shared = shared;
    this.#budget = budget;
  }

  opened(name: string, attributes: Attributes): void {
    switch (name) {
      case 'c': {
        const { r, t = 'n', s = '' } = attributes();
        this.#column = r === undefined ? this.#column + 1 : columnOf(r);
        this.#type = t;
        this.#style = s;
        this.#text = '';
        this.#isCell = true;
        this.#hasFormula = this.#hasValue = false;
        break;
      }
      case 'v':
        this.#isRead = this.#hasValue = this.#isCell;
        break;
      case 't':
        this.#isRead = this.#isCell && !this.#isPhonetic;
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'rPh':
        this.#isPhonetic = true;
        break;
      case 'row':
        this.#open(attributes());
        break;
      case 'sheetFormatPr':
        this.#isHiding = isTrue(attributes()['zeroHeight']);
    }
  }

  closed(name: string): void {
    switch (name) {
      case 'c':
        this.#isCell = false;
        this.#put(this.#cell());
        break;
      case 'v':
      case 't':
        this.#isRead = false;
        break;
      case 'rPh':
        this.#isPhonetic = false;
        break;
      case 'row':
        this.#close();
    }
  }

  said(text: string): void {
    if (this.#isRead) this.#text += text;
  }

  /** All rows, as wide as the widest where that is no matter of memory. */
  rows(): readonly (readonly Cell[])[] {
    const width = this.#rows.reduce((most, { length }) => Math.max(most, length), 0);
    const missing = this.#rows.reduce((sum, { length }) => sum + width - length, 0);
    if (this.#budget.exceeds('cells', missing)) return this.#rows;
    const empty = listOf(width, () => undefined);
    return this.#rows.map((row) => {
      if (row.length === 0) return empty;
      while (row.length < width) row.push(undefined);
      return row;
    });
  }

  #open({ r, hidden }: Readonly<Record<string, string>>): void {
    this.#at = r === undefined ? this.#at + 1 : Number(r);
    if (!(Number.isInteger(this.#at) && this.#at >= 1 && this.#at <= MAX_ROW)) throw new RangeError('no such row');
    this.#column = 0;
    this.#row = [];
    if (hidden === undefined ? this.#isHiding : isTrue(hidden)) this.hidden.add(this.#at - 1);
  }

  #close(): void {
    if (this.#row.length === 0) return;
    while (this.#rows.length < this.#at) this.#rows.push([]);
    this.#rows[this.#at - 1] = this.#row;
  }

  #put(cell: Cell): void {
    if (cell === undefined) return;
    this.#budget.take('cells', Math.max(0, this.#column - this.#row.length));
    while (this.#row.length < this.#column) this.#row.push(undefined);
    this.#row[this.#column - 1] = cell;
  }

  #cell(): Cell {
    const text = this.#text;
    // An empty text can be what a formula came to.
    if (text === '') return this.#hasFormula && !(this.#type === 'str' && this.#hasValue) ? NOT_COMPUTED : undefined;
    switch (this.#type) {
      case 'n':
        return this.#number(text);
      case 's': {
        const shared = this.#shared.texts[Number(text)];
        if (shared === undefined) throw new RangeError('no such text');
        return shared === '' ? undefined : shared;
      }
      case 'b':
        return text === '1' || text === 'true';
      case 'd':
        return text
          .replace(/Z$/, '')
          .replace(/(T\d\d:\d\d):00(\.0+)?$/, '$1')
          .replace(/T00:00$/, '');
      case 'e':
        return text;
      default:
        this.#budget.take('characters', text.length);
        return unescaped(text);
    }
  }

  #number(text: string): Cell {
    const number = Number(text);
    if (Number.isNaN(number)) return text;
    return this.#style !== '' && this.#shared.dates[Number(this.#style)]
      ? momentIn(number, this.#shared.since1904)
      : number;
  }
}

/** From 1, of an address such as B12. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (!(column >= 1 && column <= MAX_COLUMN)) throw new RangeError('no such column');
  return column;
}
