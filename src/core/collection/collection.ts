/**
 * Record linkage: the responses of one survey round arrive over weeks, and each person must count once. The same person
 * can arrive as a code in a mail, a kiosk's record or a row of a table, and in a colleague's copy.
 *
 * A `Collection` holds share codes by response id: they are small, check themselves, and have no typed texts. `People`
 * holds who is who: other ids of a person, kiosk records, deletions, and tables that were read. `ReleaseHistory` holds
 * the last release, and a fork: a release that another copy made without knowing of it.
 *
 * Invariants: a person counts under one id, whichever of their ids arrives. Answers are compared only where one of two
 * has no id of its own. Equal rows of one table are different people (`Arrivals`); a table that arrives again brings
 * nobody new. Somebody withdrawn or deleted never counts again under a known id, also after a merge. Responses to
 * another invitation do not count. A change of people or releases empties `heldBy`; while it is empty, the page warns
 * before it is closed.
 *
 * Failure: `take` returns a refusal with place and reason. Whom equal answers alone identify is refused as `alike`,
 * until `settle` says whether that is another person. A code of the file that cannot be read does not count, nor does
 * one of another invitation; both stay in the file (`unread`). `opening` throws at a file that is no collection, has
 * another questionnaire, or has a broken release. After a fork, `teamResultOf` refuses the next release.
 * Next: recognise.ts, people.ts, merge-people.ts, reading.ts; "Who is who" in src/team/README.md.
 */
import { Arrivals } from './arrivals.js';
import { COLLECTION_FORMAT, type CollectionFile, parseCollectionFile, releaseIn } from './collection-file.js';
import type { Instrument } from '../instrument/instrument.js';
import { type Entry, type Incoming, isAnswered } from './incoming.js';
import type { Invitation } from '../team/invitation.js';
import { type Mapping, NO_MAPPING, withMapping } from '../reading/mapping.js';
import { deletionCodeOf, readDeletionCode } from '../kiosk/kiosk-record.js';
import { LeerscanError, describe } from '../errors/leerscan-error.js';
import { mergePeople } from './merge-people.js';
import { uniteOldDoubles } from './old-doubles.js';
import { People, type WhoIsWho } from './people.js';
import { type Note, type Refusal, refusalAt } from '../reading/reading.js';
import { type Recognised, knownId, part, recognise } from './recognise.js';
import { ReleaseHistory } from '../team/release-history.js';
import type { Response } from '../response/response.js';
import { fromShareCode } from '../share-code/share-code.js';
import type { Snapshot } from '../team/snapshot.js';

/** Wherever a deletion code can begin: beside it stand words, and codes of other kinds. */
const DELETION_CODES = /\b(?=([\da-z]{4}[ \u2010-\u2015-]?[\da-z]{4})\b)/gi;
/** Codes that are read at once, of a collection that opens. */
const STEP = 500;

/** What is fixed when a collection begins. */
export interface CollectionParts {
  readonly invitation: Invitation;
  /** How many were invited; null when that is not known. */
  readonly invited: number | null;
}

/** What became of it: added, removed, replaced by one with fewer background answers, no change, a note, a refusal. */
export type Taken = 'added' | 'removed' | 'changed' | 'nothing' | Note | Refusal;

/** The responses of one wave of a team, as they come in. */
export class Collection {
  readonly instrument: Instrument;
  invited: number | null;
  /** Day on which the last one came in. */
  last: string | null = null;
  /** Where all of it is held by now; nowhere after a change, then as a new set: writing a state takes a while. */
  heldBy: Set<'file' | 'browser'> = new Set();
  #invitation: Invitation;
  #history = new ReleaseHistory();
  #mapping = NO_MAPPING;
  readonly #people: People;
  #unread: string[] = [];

  constructor(instrument: Instrument, { invitation, invited }: CollectionParts) {
    this.instrument = instrument;
    this.#invitation = invitation;
    this.invited = invited;
    this.#people = new People(instrument, () => this.#changed());
  }

  get invitation(): Invitation {
    return this.#invitation;
  }

  /** Says who reads the codes, where nobody was asked to send any until now. */
  readBy(reader: string): void {
    this.#invitation = { ...this.#invitation, reader };
    this.#changed();
  }

  get size(): number {
    return this.#people.codes.size;
  }

  /** How many codes of its file do not count. */
  get unread(): number {
    return this.#unread.length;
  }

  /** The last one: the next one must know it. */
  get release(): Snapshot | undefined {
    return this.#history.last;
  }

  set release(snapshot: Snapshot | undefined) {
    this.#history = new ReleaseHistory(snapshot, this.#history.fork);
    this.#changed();
  }

  /** What somebody said of the columns and words of a file: it holds for the next one too. */
  get mapping(): Mapping {
    return this.#mapping;
  }

  set mapping(mapping: Mapping) {
    this.#mapping = mapping;
    this.#changed();
  }

  /** One, or two after a fork: the next release must follow them all. */
  get memories(): ReleaseHistory['memories'] {
    return this.#history.memories;
  }

  /**
   * Takes what was read. `today` as `2026-11-23`; `arrivals` is the file that it comes in, of which equal rows are
   * different people.
   */
  take(incoming: Incoming, today: string, arrivals = new Arrivals()): Taken {
    if ('reason' in incoming || 'note' in incoming) return incoming;
    if ('deletes' in incoming) return this.#people.delete(incoming.deletes) ? 'removed' : 'nothing';
    const { at, wave } = incoming;
    if (wave !== 0 && wave !== this.invitation.tag)
      return refusalAt(at, 'other-wave', 'expected a response to this invitation, but it belongs to another one');
    return this.#welcome(recognise(this.#people, incoming, arrivals), incoming, today);
  }

  #welcome({ id, isNew, isSure }: Recognised, { at, id: own, code, record, row }: Entry, today: string): Taken {
    const people = this.#people;
    if (record !== undefined && people.deleted.has(record)) {
      const wasHere = people.isHere(id);
      people.withdraw(id);
      return wasHere ? 'removed' : 'nothing';
    }
    if (people.isGone(id)) return refusalAt(at, 'withdrawn', 'this response was taken out');
    if (!isSure) return refusalAt(at, 'alike', 'somebody with the same answers is here already');
    const known = people.codeUnder(id, own, code);
    if (!isNew && (row !== undefined || !people.saysLess(known, id)))
      return refusalAt(at, 'duplicate', 'this response is here already');
    people.set(id, known);
    this.last = today;
    return isNew ? 'added' : 'changed';
  }

  /** After the last of a file. When nobody in it is to be asked about, its tables are known from now on. */
  close(arrivals: Arrivals): void {
    if (arrivals.alike.length === 0) for (const table of arrivals.tables) this.#people.rememberTable(table);
  }

  /**
   * What somebody said of those in a file who answered as people who were here: that they are the same, or other
   * people, who count too. @returns how many were added.
   */
  settle(arrivals: Arrivals, areOthers: boolean, today: string): number {
    const others = arrivals
      .settle()
      .filter(
        (alike) => areOthers && this.#welcome(part(this.#people, alike, arrivals), alike.entry, today) === 'added',
      );
    this.close(arrivals);
    return others.length;
  }

  /** How many people here some entries are: rows without an id are whoever answered so. */
  countKnown(entries: readonly Entry[]): number {
    const arrivals = new Arrivals();
    return new Set(entries.map((entry) => knownId(this.#people, entry, arrivals)).filter((id) => id !== undefined))
      .size;
  }

  /** People here whose kiosk's deletion code stands in a text, as somebody typed it. */
  byDeletionCodes(text: string): readonly Entry[] {
    const typed = new Set([...text.matchAll(DELETION_CODES)].map(([, code = '']) => readDeletionCode(code)));
    return this.#people
      .recorded()
      .flatMap(([record, id, code]) =>
        typed.has(deletionCodeOf(record)) ? [{ at: 1, id, wave: this.invitation.tag, code, record }] : [],
      );
  }

  /** Takes people out for good, as they asked, under whatever ids they came in. @returns how many were here. */
  remove(entries: readonly Entry[]): number {
    const people = this.#people;
    const arrivals = new Arrivals();
    return entries.filter((entry) => {
      const known = knownId(people, entry, arrivals);
      if (known === undefined) return false;
      // A code has an id of its own, under which nobody may come back.
      const id = entry.row ? known : recognise(people, entry, new Arrivals()).id;
      people.withdraw(id);
      return true;
    }).length;
  }

  *codes(): Generator<string, void> {
    for (const [, code] of this.#people.codes.entries()) yield code;
  }

  /** The same in texts of a code a line, with how many there are. */
  texts(): ReturnType<People['codes']['texts']> {
    return this.#people.codes.texts();
  }

  *responses(): Generator<Response> {
    for (const code of this.codes()) yield fromShareCode([this.instrument], code);
  }

  /** Takes over what another copy of the same collection has: a file of last week, another tab. */
  merge(other: Collection): void {
    mergePeople(this.#people, other.#people);
    const unread = new Set([...this.#unread, ...other.#unread]);
    if (unread.size > this.#unread.length) this.#changed();
    this.#unread = [...unread];
    for (const release of [other.#history.last, other.#history.fork])
      if (this.#history.follow(release)) this.#changed();
    if (!this.invitation.reader && other.invitation.reader) this.readBy(other.invitation.reader);
    if (other.mapping !== NO_MAPPING) this.mapping = withMapping(other.mapping, this.mapping);
    if ((other.last ?? '') > (this.last ?? '')) this.last = other.last;
  }

  /** All of it, for a file. */
  toJson(): CollectionFile {
    const { invitation, invited, last, release, instrument, mapping } = this;
    const remembered = Object.fromEntries(
      Object.entries(this.#people.memory()).filter(([, all]: readonly [string, readonly unknown[]]) => all.length > 0),
    ) as Partial<WhoIsWho>;
    return {
      format: COLLECTION_FORMAT,
      instrument: { id: instrument.id, version: instrument.version },
      invitation,
      invited,
      last,
      codes: [...this.codes(), ...this.#unread],
      ...remembered,
      ...(mapping === NO_MAPPING ? {} : { mapping }),
      ...(release ? { release } : {}),
      ...(this.#history.fork ? { fork: this.#history.fork } : {}),
    };
  }

  /**
   * A collection from its file, in steps: yields how many codes were read, so that a page with very many of them still
   * moves.
   * @throws {LeerscanError} `collection-invalid`, `instrument-unknown`, or `snapshot-invalid` for its last release.
   */
  static *opening(instrument: Instrument, value: unknown): Generator<number, Collection, void> {
    const written = parseCollectionFile(value);
    if (written.instrument.id !== instrument.id)
      throw new LeerscanError('instrument-unknown', [
        { path: 'instrument.id', message: `expected "${instrument.id}", but got ${describe(written.instrument.id)}` },
      ]);
    const collection = new Collection(instrument, written);
    collection.#people.remember(written);
    for (const [index, code] of written.codes.entries()) {
      collection.#read(code);
      if ((index + 1) % STEP === 0) yield index + 1;
    }
    uniteOldDoubles(collection.#people, written.records ?? []);
    collection.#history = new ReleaseHistory(
      releaseIn(instrument, written.release),
      releaseIn(instrument, written.fork),
    );
    collection.last = written.last;
    collection.#mapping = written.mapping ?? NO_MAPPING;
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

  #changed(): void {
    this.heldBy = new Set();
  }

  #read(code: string): void {
    const people = this.#people;
    try {
      const response = fromShareCode([this.instrument], code);
      const known = people.idOf(response.id);
      // A file that somebody changed by hand: what does not belong to it does not count.
      if (response.wave !== 0 && response.wave !== this.invitation.tag) this.#unread.push(code);
      else if (isAnswered(response) && !people.isGone(known))
        people.codes.set(known, people.codeUnder(known, response.id, code));
    } catch (error) {
      if (!(error instanceof LeerscanError)) throw error;
      this.#unread.push(code);
    }
  }
}
