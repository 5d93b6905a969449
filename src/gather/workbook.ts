import type { Cell } from '../core/format/csv.js';
import { isStopped, stopOf } from '../core/is-stopped.js';
import { isDateFormat } from './cell-date.js';
import { type SharedParts, SheetReader, unescaped } from './sheet.js';
import { Budget } from './workbook-limits.js';
import { type Attributes, type XmlListener, decoded, readXml } from './xml.js';
import { type ZipEntry, unpacked } from './zip.js';

/** A sheet with cells; those with a chart or a dialog alone are none. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** How many there are with cells. */
  readonly of: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Places of rows, from 0, that are hidden or filtered out. */
  readonly hiddenRows: ReadonlySet<number>;
}

/** Bytes of XML between two moments in which something else can be done. */
const BETWEEN_PAUSES = 4_000_000;
const ROOT = 'xl/workbook.xml';

/**
 * The sheets of a workbook of Excel (.xlsx, .xlsm; strict ones too), one by one.
 * @throws {TooLarge} for what unpacks to more than a memory may hold, and other errors for what is no workbook.
 */
export async function* sheetsOf(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  signal: AbortSignal,
): AsyncGenerator<Sheet> {
  const budget = new Budget();
  budget.take('entries', entries.length);
  // Some programs write the names of parts in other capitals than those by which they refer to them.
  const parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const read = async (path: string, listener: XmlListener): Promise<void> => {
    const entry = parts.get(path.toLowerCase());
    if (!entry) throw new RangeError(`expected a part ${path}`);
    let passed = 0;
    for (const size of readXml(unpacked(bytes, entry, budget), listener, budget)) {
      passed += size;
      if (passed < BETWEEN_PAUSES) continue;
      passed = 0;
      await new Promise((resolve) => setTimeout(resolve));
      if (isStopped(signal)) throw stopOf(signal);
    }
  };
  const relationsOf = async (path: string): Promise<readonly Relation[]> => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const relations = new RelationReader(folder);
    const own = `${folder}_rels/${path.slice(folder.length)}.rels`;
    if (parts.has(own.toLowerCase())) await read(own, relations);
    return relations.relations;
  };
  const root = (await relationsOf('')).find(({ type }) => type === 'officeDocument')?.path ?? ROOT;
  const book = new BookReader();
  await read(root, book);
  const relations = await relationsOf(root);
  const pathOf = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.path;
  const [texts, styles] = [new TextReader(budget), new StyleReader()];
  for (const [type, listener] of [
    ['sharedStrings', texts],
    ['styles', styles],
  ] as const) {
    const path = pathOf(type);
    if (path !== undefined && parts.has(path.toLowerCase())) await read(path, listener);
  }
  const shared: SharedParts = { texts: texts.texts, dates: styles.dates, since1904: book.since1904 };
  const sheets = book.sheets.flatMap(({ name, isHidden, relation }) => {
    const part = relations.find(({ id }) => id === relation);
    return part?.type === 'worksheet' ? [{ name, isHidden, path: part.path }] : [];
  });
  budget.take('sheets', sheets.length);
  for (const { name, isHidden, path } of sheets) {
    const sheet = new SheetReader(shared, budget);
    await read(path, sheet);
    yield { name, isHidden, of: sheets.length, rows: sheet.rows(), hiddenRows: sheet.hidden };
  }
}

interface Relation {
  readonly id: string;
  /** The last word of its address: `worksheet`, say. */
  readonly type: string;
  readonly path: string;
}

class RelationReader implements XmlListener {
  readonly relations: Relation[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  opened(name: string, attributes: Attributes): void {
    if (name !== 'Relationship') return;
    const { Id: id = '', Type: type = '', Target: target = '' } = attributes();
    const path = decoded(target);
    this.relations.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      path: path.startsWith('/') ? path.slice(1) : `${this.#folder}${path}`.replace(/[^/]+\/\.\.\//g, ''),
    });
  }
  closed(): void {}
  said(): void {}
}

class BookReader implements XmlListener {
  readonly sheets: { readonly name: string; readonly isHidden: boolean; readonly relation: string }[] = [];
  since1904 = false;

  opened(element: string, attributes: Attributes): void {
    if (element === 'workbookPr') this.since1904 = ['1', 'true'].includes(attributes()['date1904'] ?? '');
    if (element !== 'sheet') return;
    const { name = '', state = 'visible', ...others } = attributes();
    const relation = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    this.sheets.push({ name: decoded(name), isHidden: state !== 'visible', relation });
  }
  closed(): void {}
  said(): void {}
}

class TextReader implements XmlListener {
  readonly texts: string[] = [];
  readonly #budget: Budget;
  #text = '';
  #isRead = false;
  #isPhonetic = false;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  opened(name: string): void {
    if (name === 'si') this.#text = '';
    if (name === 'rPh') this.#isPhonetic = true;
    this.#isRead = name === 't' && !this.#isPhonetic;
  }

  closed(name: string): void {
    this.#isRead = false;
    if (name === 'rPh') this.#isPhonetic = false;
    if (name !== 'si') return;
    // An empty one takes its place too.
    this.#budget.take('characters', this.#text.length + 1);
    this.texts.push(unescaped(this.#text));
  }

  said(text: string): void {
    if (this.#isRead) this.#text += text;
  }
}

class StyleReader implements XmlListener {
  readonly dates: boolean[] = [];
  readonly #codes = new Map<number, string>();
  #isCells = false;

  opened(name: string, attributes: Attributes): void {
    if (name === 'cellXfs') this.#isCells = true;
    if (name === 'numFmt') {
      const { numFmtId, formatCode = '' } = attributes();
      this.#codes.set(Number(numFmtId), decoded(formatCode));
    }
    if (name !== 'xf' || !this.#isCells) return;
    const format = Number(attributes()['numFmtId'] ?? 0);
    this.dates.push(isDateFormat(format, this.#codes.get(format)));
  }

  closed(name: string): void {
    if (name === 'cellXfs') this.#isCells = false;
  }
  said(): void {}
}
