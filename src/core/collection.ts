import { CodeBook } from './code-book.js';
import { COLLECTION_FORMAT, type CollectionFile, parseCollectionFile, releaseIn } from './collection-file.js';
import type { Instrument } from './instrument.js';
import { type Entry, type Incoming, isSilent } from './incoming.js';
import type { Invitation } from './invitation.js';
import { LeerscanError, describe } from './leerscan-error.js';
import { type Refusal, refusalAt } from './reading.js';
import { type Memory, isBefore } from './release-memory.js';
import type { Response } from './response.js';
import { fromShareCode } from './share-code.js';
import type { Snapshot } from './snapshot.js';

/** Codes that are read at once, of a collection that opens. */
const STEP = 500;

/** What is fixed when a collection begins. */
export interface CollectionParts {
  readonly invitation: Invitation;
  /** How many were invited; null when that is not known. */
  readonly invited: number | null;
}

/** What became of it: a response more, a response less, one that says less about its person, something to remember, nothing, or why it does not count. */
export type Taken = 'added' | 'removed' | 'changed' | 'noted' | 'nothing' | Refusal;

/** The responses of one wave of a team, as they come in: weeks, many ways, each counted once. Kept as share codes, which are small and check themselves; texts that people typed are not in them. */
export class Collection {
  readonly instrument: Instrument;
  readonly invitation: Invitation;
  invited: number | null;
  /** Day on which the last one came in. */
  last: string | null = null;
  /** Where all of it is held by now; nowhere after a change. */
  readonly heldBy = new Set<'file' | 'browser'>();
  /** The last release: the next one must know it. */
  #release: Snapshot | undefined;
  /** The last release of another copy, which knows nothing of this one's. */
  #fork: Snapshot | undefined;
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

  get release(): Snapshot | undefined {
    return this.#release;
  }

  set release(snapshot: Snapshot | undefined) {
    this.#release = snapshot;
    this.heldBy.clear();
  }

  /** Memories of all that was released: the next release must follow them all. */
  get memories(): readonly { readonly memory: Memory }[] {
    return [this.#release, this.#fork].flatMap((release) => (release?.memory ? [{ memory: release.memory }] : []));
  }

  /** Takes what was read. `today` as `2026-11-23`. */
  take(incoming: Incoming, today: string): Taken {
    if ('reason' in incoming) return incoming;
    if ('deletes' in incoming) return this.#delete(incoming.deletes);
    const { at, id: own, wave, code, record } = incoming;
    if (record !== undefined && this.#deleted.has(record)) return 'nothing';
    if (wave !== 0 && wave !== this.invitation.tag) return refusalAt(at, 'other-wave', 'expected a response to this invitation, but it belongs to another one');
    if (this.#withdrawn.has(own)) return refusalAt(at, 'withdrawn', 'this response was taken out');
    const known = this.#codes.get(own);
    if (known !== undefined && !this.#saysLess(incoming, known)) return refusalAt(at, 'duplicate', 'this response is here already');
    this.#codes.set(own, code);
    if (record !== undefined) this.#records.set(record, own);
    this.last = today;
    this.heldBy.clear();
    return known === undefined ? 'added' : 'changed';
  }

  /** Takes a response out for good, as its person asked. @returns whether it was there. */
  remove(responseId: string): boolean {
    if (!this.#codes.delete(responseId)) return false;
    this.#withdrawn.add(responseId);
    this.heldBy.clear();
    return true;
  }

  *codes(): Generator<string, void> {
    for (const [, code] of this.#codes.entries()) yield code;
  }

  *responses(): Generator<Response> {
    for (const code of this.codes()) yield fromShareCode([this.instrument], code);
  }

  /** Takes over what another copy of the same collection has: a file of last week, another tab. */
  merge(other: Collection): void {
    for (const withdrawn of other.#withdrawn) if (!this.remove(withdrawn)) this.#withdrawn.add(withdrawn);
    for (const deleted of other.#deleted) this.#delete(deleted);
    for (const [record, response] of other.#records) this.#records.set(record, response);
    for (const [response, code] of other.#codes.entries()) {
      if (this.#withdrawn.has(response) || this.#codes.get(response) !== undefined) continue;
      this.#codes.set(response, code);
      this.heldBy.clear();
    }
    this.#unread = [...new Set([...this.#unread, ...other.#unread])];
    this.#follow(other.#release);
    this.#follow(other.#fork);
    if ((other.last ?? '') > (this.last ?? '')) this.last = other.last;
  }

  #follow(release: Snapshot | undefined): void {
    const [mine, theirs] = [this.#release?.memory, release?.memory];
    if (!release || !theirs || (mine && isBefore(theirs, mine))) return;
    if (!mine || isBefore(mine, theirs)) this.release = release;
    else this.#fork = release;
  }

  /** All of it, for a file. */
  toJson(): CollectionFile {
    const { invitation, invited, last, release, instrument } = this;
    const some = <K extends string, T>(key: K, values: Iterable<T>): { readonly [key in K]?: T[] } => {
      const all = [...values];
      return all.length > 0 ? ({ [key]: all } as { readonly [key in K]: T[] }) : {};
    };
    return { format: COLLECTION_FORMAT, instrument: { id: instrument.id, version: instrument.version }, invitation, invited, last, codes: [...this.codes(), ...this.#unread], ...some('withdrawn', this.#withdrawn), ...some('records', this.#records), ...some('deleted', this.#deleted), ...(release ? { release } : {}), ...(this.#fork ? { fork: this.#fork } : {}) };
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
    for (const [index, code] of written.codes.entries()) {
      collection.#read(code);
      if ((index + 1) % STEP === 0) yield index + 1;
    }
    collection.#withdrawn = new Set(written.withdrawn);
    collection.#records = new Map(written.records);
    collection.#deleted = new Set(written.deleted);
    collection.#release = releaseIn(written.release);
    collection.#fork = releaseIn(written.fork);
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
      this.#codes.set(fromShareCode([this.instrument], code).id, code);
    } catch (error) {
      if (!(error instanceof LeerscanError)) throw error;
      this.#unread.push(code);
    }
  }

  /** The same answers of a person who wants to say less about themselves after all. */
  #saysLess({ isSilent: isNowSilent, code }: Entry, known: string): boolean {
    return isNowSilent && code !== known && !isSilent(fromShareCode([this.instrument], known));
  }

  #delete(record: string): Taken {
    const isNews = !this.#deleted.has(record);
    this.#deleted.add(record);
    this.heldBy.clear();
    const response = this.#records.get(record);
    if (response !== undefined && this.#codes.delete(response)) return 'removed';
    return isNews ? 'noted' : 'nothing';
  }
}
