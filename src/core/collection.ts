import { CodeBook } from './code-book.js';
import { COLLECTION_FORMAT, type CollectionFile, parseCollectionFile, releaseIn } from './collection-file.js';
import type { Instrument } from './instrument.js';
import type { Incoming } from './incoming.js';
import type { Invitation } from './invitation.js';
import { LeerscanError, describe } from './leerscan-error.js';
import { type Refusal, refusalAt } from './reading.js';
import { ReleaseHistory } from './release-history.js';
import type { Response } from './response.js';
import { codeOf, fromShareCode } from './share-code.js';
import type { Snapshot } from './snapshot.js';

/** Codes that are read at once, of a collection that opens. */
const STEP = 500;

/** What is fixed when a collection begins. */
export interface CollectionParts {
  readonly invitation: Invitation;
  /** How many were invited; null when that is not known. */
  readonly invited: number | null;
}

/** What became of it: a response more, a response less, one that says less about its person, nothing to be seen, or why it does not count. */
export type Taken = 'added' | 'removed' | 'changed' | 'nothing' | Refusal;

/** The responses of one wave of a team, as they come in: weeks, many ways, each counted once. Kept as share codes, which are small and check themselves; texts that people typed are not in them. */
export class Collection {
  readonly instrument: Instrument;
  readonly invitation: Invitation;
  invited: number | null;
  /** Day on which the last one came in. */
  last: string | null = null;
  /** Where all of it is held by now; nowhere after a change. */
  readonly heldBy = new Set<'file' | 'browser'>();
  #history = new ReleaseHistory();
  readonly #codes = new CodeBook();
  /** Codes of its file that cannot be read here; they stay in it. */
  #unread: string[] = [];
  #withdrawn = new Set<string>();
  #records = new Map<string, string>();
  #deleted = new Set<string>();

  constructor(instrument: Instrument, { invitation, invited }: CollectionParts) {
    this.instrument = instrument;
    this.invitation = invitation;
    this.invited = invited;
  }

  get size(): number {
    return this.#codes.size;
  }

  /** Codes in it that cannot be read with this questionnaire. */
  get unread(): number {
    return this.#unread.length;
  }

  /** The last one: the next one must know it. */
  get release(): Snapshot | undefined {
    return this.#history.last;
  }

  set release(snapshot: Snapshot | undefined) {
    this.#history = new ReleaseHistory(snapshot, this.#history.fork);
    this.heldBy.clear();
  }

  /** Memories of all that was released: the next release must follow them all. */
  get memories(): ReleaseHistory['memories'] {
    return this.#history.memories;
  }

  /** Takes what was read. `today` as `2026-11-23`. */
  take(incoming: Incoming, today: string): Taken {
    if ('reason' in incoming) return incoming;
    if ('deletes' in incoming) return this.#delete(incoming.deletes);
    const { at, id: own, wave, code, record } = incoming;
    if (record !== undefined && this.#deleted.has(record)) return 'nothing';
    if (wave !== 0 && wave !== this.invitation.tag) return refusalAt(at, 'other-wave', 'expected a response to this invitation, but it belongs to another one');
    if (this.#withdrawn.has(own)) return refusalAt(at, 'withdrawn', 'this response was taken out');
    // Also of one that is here already: its kiosk may tell later that it was deleted.
    if (record !== undefined) this.#link(record, own);
    const known = this.#codes.get(own);
    if (known !== undefined && !this.#saysLess(code, known)) return refusalAt(at, 'duplicate', 'this response is here already');
    this.#codes.set(own, code);
    this.last = today;
    this.heldBy.clear();
    return known === undefined ? 'added' : 'changed';
  }

  /** Takes a response out for good, as its person asked. @returns whether it was there. */
  remove(responseId: string): boolean {
    if (this.#codes.get(responseId) === undefined) return false;
    this.#withdraw(responseId);
    return true;
  }

  #withdraw(responseId: string): void {
    const wasHere = this.#codes.delete(responseId);
    if (wasHere || !this.#withdrawn.has(responseId)) this.heldBy.clear();
    this.#withdrawn.add(responseId);
  }

  #link(record: string, response: string): void {
    if (this.#records.get(record) !== response) this.heldBy.clear();
    this.#records.set(record, response);
  }

  *codes(): Generator<string, void> {
    for (const [, code] of this.#codes.entries()) yield code;
  }

  *responses(): Generator<Response> {
    for (const code of this.codes()) yield fromShareCode([this.instrument], code);
  }

  /** Takes over what another copy of the same collection has: a file of last week, another tab. */
  merge(other: Collection): void {
    for (const withdrawn of other.#withdrawn) this.#withdraw(withdrawn);
    for (const [record, response] of other.#records) this.#link(record, response);
    for (const deleted of [...other.#deleted, ...this.#deleted]) this.#delete(deleted);
    const gone = new Set([...this.#deleted].map((record) => this.#records.get(record)));
    for (const [response, code] of other.#codes.entries()) {
      const known = this.#codes.get(response);
      if (this.#withdrawn.has(response) || gone.has(response) || (known !== undefined && !this.#saysLess(code, known))) continue;
      this.#codes.set(response, code);
      this.heldBy.clear();
    }
    const unread = new Set([...this.#unread, ...other.#unread]);
    if (unread.size > this.#unread.length) this.heldBy.clear();
    this.#unread = [...unread];
    for (const release of [other.#history.last, other.#history.fork]) if (this.#history.follow(release)) this.heldBy.clear();
    if ((other.last ?? '') > (this.last ?? '')) this.last = other.last;
  }

  /** All of it, for a file. */
  toJson(): CollectionFile {
    const { invitation, invited, last, release, instrument } = this;
    const some = <K extends string, T>(key: K, values: Iterable<T>): { readonly [key in K]?: T[] } => {
      const all = [...values];
      return all.length > 0 ? ({ [key]: all } as { readonly [key in K]: T[] }) : {};
    };
    return { format: COLLECTION_FORMAT, instrument: { id: instrument.id, version: instrument.version }, invitation, invited, last, codes: [...this.codes(), ...this.#unread], ...some('withdrawn', this.#withdrawn), ...some('records', this.#records), ...some('deleted', this.#deleted), ...(release ? { release } : {}), ...(this.#history.fork ? { fork: this.#history.fork } : {}) };
  }

  /**
   * A collection from its file, in steps: yields how many codes were read, so that a page with very many of them still moves.
   * Codes that cannot be read with this questionnaire stay in it, and are counted in `unread`.
   * @throws {LeerscanError} `collection-invalid`, `instrument-unknown`, or `snapshot-invalid` for its last release.
   */
  static *opening(instrument: Instrument, value: unknown): Generator<number, Collection, void> {
    const written = parseCollectionFile(value);
    if (written.instrument.id !== instrument.id) throw new LeerscanError('instrument-unknown', [{ path: 'instrument.id', message: `expected "${instrument.id}", but got ${describe(written.instrument.id)}` }]);
    const collection = new Collection(instrument, written);
    collection.#withdrawn = new Set(written.withdrawn);
    for (const [index, code] of written.codes.entries()) {
      collection.#read(code);
      if ((index + 1) % STEP === 0) yield index + 1;
    }
    collection.#records = new Map(written.records);
    collection.#deleted = new Set(written.deleted);
    collection.#history = new ReleaseHistory(releaseIn(written.release), releaseIn(written.fork));
    collection.last = written.last;
    return collection;
  }

  /** The same at once. */
  static fromJson(instrument: Instrument, value: unknown): Collection {
    const opening = Collection.opening(instrument, value);
    for (;;) {
      const step = opening.next();
      if (step.done) return step.value;
    }
  }

  #read(code: string): void {
    try {
      const { id, wave } = fromShareCode([this.instrument], code);
      // A file that somebody changed by hand: what does not belong to it does not count.
      if (wave !== 0 && wave !== this.invitation.tag) this.#unread.push(code);
      else if (!this.#withdrawn.has(id)) this.#codes.set(id, code);
    } catch (error) {
      if (!(error instanceof LeerscanError)) throw error;
      this.#unread.push(code);
    }
  }

  /** The same answers of a person who wants to say less about themselves after all; other answers under the same id are another's. */
  #saysLess(code: string, known: string): boolean {
    return code !== known && codeOf(this.instrument, { ...fromShareCode([this.instrument], known), respondent: {} }) === code;
  }

  #delete(record: string): Taken {
    const response = this.#records.get(record);
    const isGone = response !== undefined && this.#codes.delete(response);
    if (isGone || !this.#deleted.has(record)) this.heldBy.clear();
    this.#deleted.add(record);
    return isGone ? 'removed' : 'nothing';
  }
}
