import { CodeBook } from './code-book.js';
import { type Content, ContentIndex, contentOf } from '../reading/content.js';
import type { Instrument } from '../instrument/instrument.js';
import { codeOf, fromShareCode } from '../share-code/share-code.js';

/** What is remembered of who is who, beside the codes. */
export interface WhoIsWho {
  /** Ids of responses whose people no longer take part. */
  readonly withdrawn: string[];
  /** Records of kiosks with the ids of their responses, and those that were deleted there. */
  readonly records: [record: string, id: string][];
  readonly deleted: string[];
  /** Other ids of a person, each with the one that counts. */
  readonly same: [other: string, id: string][];
  /** Ids of rows whose person may also come with an id of their own. */
  readonly unnamed: string[];
  /** Tables that were read. */
  readonly tables: string[];
}

/** The people of a collection, each once: their codes, and all that they came in under. */
export class People {
  readonly codes = new CodeBook();
  /** Kiosk records that were deleted there. */
  readonly deleted = new Set<string>();
  /** Ids of rows whose person may also come with an id of their own. */
  readonly unnamed = new Set<string>();
  readonly #instrument: Instrument;
  readonly #changed: () => void;
  /** Other ids of the same person. */
  readonly #same = new Map<string, string>();
  /** Those who have such. */
  readonly #joined = new Set<string>();
  readonly #records = new Map<string, string>();
  readonly #withdrawn = new Set<string>();
  readonly #tables = new Set<string>();
  /** Made when a row without an id asks for it: most collections have none. */
  #index: ContentIndex | undefined;
  /** Who have a record. Made when somebody asks. */
  #recorded: Set<string> | undefined;

  constructor(instrument: Instrument, changed: () => void) {
    this.#instrument = instrument;
    this.#changed = changed;
  }

  /** Under which a person is counted, whichever of their ids it is. */
  idOf(id: string): string {
    const other = this.#same.get(id);
    return other === undefined ? id : this.idOf(other);
  }

  isHere(id: string): boolean {
    return this.codes.has(id);
  }

  /** They no longer take part. */
  isGone(id: string): boolean {
    return this.#withdrawn.has(id);
  }

  /** `code` is under that id. */
  set(id: string, code: string): void {
    this.codes.set(id, code);
    this.#index?.add(id, this.contentOf(code));
    this.#changed();
  }

  withdraw(id: string): void {
    const wasHere = this.codes.delete(id);
    if (wasHere || !this.#withdrawn.has(id)) this.#changed();
    this.#withdrawn.add(id);
  }

  /** Both are one person, who counts once. @returns the id that they count under. */
  unite(one: string, other: string): string {
    const [a, b] = [this.idOf(one), this.idOf(other)];
    if (a === b) return a;
    const [kept, copy] = this.isHere(a) || !this.isHere(b) ? [a, b] : [b, a];
    const isGone = this.isGone(kept) || this.isGone(copy);
    if (!this.unnamed.has(copy)) this.unnamed.delete(kept);
    this.codes.delete(copy);
    this.#same.set(copy, kept);
    this.#joined.add(kept);
    if (this.#recorded?.has(copy)) this.#recorded.add(kept);
    if (isGone) this.withdraw(kept);
    this.#changed();
    return kept;
  }

  /** Another id turns out to be somebody else's than was guessed from the answers. */
  move(other: string, id: string): void {
    this.#same.set(other, id);
    this.#joined.add(id);
    this.#changed();
  }

  /** They are two people after all. */
  part(other: string): void {
    this.#same.delete(other);
    this.#changed();
  }

  unlink(record: string, id: string): void {
    this.#records.delete(record);
    this.#recorded?.delete(id);
    this.#changed();
  }

  /** A row's old id: its person may still come with an id of their own, unless one came already. */
  takeForRow(id: string): void {
    if (this.#joined.has(id) || this.unnamed.has(id)) return;
    this.unnamed.add(id);
    this.#changed();
  }

  /** The person of a kiosk's record. */
  personOf(record: string): string | undefined {
    const id = this.#records.get(record);
    return id === undefined ? undefined : this.idOf(id);
  }

  /** Whoever is here with a kiosk's record: that, and their id and code. */
  recorded(): readonly (readonly [record: string, id: string, code: string])[] {
    return [...this.#records].flatMap(([record, own]) => {
      const id = this.idOf(own);
      const code = this.codes.get(id);
      return code === undefined ? [] : [[record, id, code] as const];
    });
  }

  link(record: string, id: string): void {
    if (this.personOf(record) === id) return;
    this.#records.set(record, id);
    this.#recorded?.add(id);
    this.#changed();
  }

  /** Whether all rows of a table up to one were read before. */
  knowsTable(upTo: string): boolean {
    return this.#tables.has(upTo);
  }

  rememberTable(upTo: string): void {
    if (this.#tables.has(upTo)) return;
    this.#tables.add(upTo);
    this.#changed();
  }

  /** Lists of ids whose people answered the same. */
  like(content: Content): Iterable<readonly string[]> {
    if (!this.#index) {
      this.#index = new ContentIndex();
      for (const [id, code] of this.codes.entries()) this.#index.add(id, this.contentOf(code));
    }
    return this.#index.like(content);
  }

  /** A kiosk's record of theirs is known. */
  hasRecord(id: string): boolean {
    this.#recorded ??= new Set([...this.#records.values()].map((one) => this.idOf(one)));
    return this.#recorded.has(id);
  }

  contentOf(code: string): Content {
    return contentOf(this.#instrument, fromShareCode([this.#instrument], code));
  }

  /**
   * The same answers of a person who wants to say less about themselves after all; other answers under the same id are
   * another's.
   */
  saysLess(code: string, id: string): boolean {
    const known = this.codes.get(id) as string;
    return (
      code !== known &&
      codeOf(this.#instrument, { ...fromShareCode([this.#instrument], known), respondent: {} }) === code
    );
  }

  /** The code of a response that came under the id `own`, under another one. */
  codeUnder(id: string, own: string, code: string): string {
    return id === own ? code : codeOf(this.#instrument, { ...fromShareCode([this.#instrument], code), id });
  }

  /** A record was deleted at its kiosk, and with it every copy of its person. @returns whether they were here. */
  delete(record: string): boolean {
    if (!this.deleted.has(record)) this.#changed();
    this.deleted.add(record);
    const id = this.personOf(record);
    if (id === undefined) return false;
    const wasHere = this.isHere(id);
    this.withdraw(id);
    return wasHere;
  }

  /** What a file says, before its codes are read. */
  remember({
    withdrawn = [],
    records = [],
    deleted = [],
    same = [],
    unnamed = [],
    tables = [],
  }: { readonly [part in keyof WhoIsWho]?: WhoIsWho[part] | undefined }): void {
    for (const [other, id] of same) this.unite(id, other);
    for (const id of withdrawn) this.withdraw(this.idOf(id));
    for (const [record, id] of records) this.#records.set(record, id);
    for (const record of deleted) this.deleted.add(record);
    for (const id of unnamed) this.unnamed.add(this.idOf(id));
    for (const table of tables) this.#tables.add(table);
  }

  memory(): WhoIsWho {
    return {
      withdrawn: [...this.#withdrawn],
      records: [...this.#records],
      deleted: [...this.deleted],
      same: [...this.#same],
      unnamed: [...this.unnamed],
      tables: [...this.#tables],
    };
  }
}
