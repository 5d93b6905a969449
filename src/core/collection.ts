import * as z from 'zod/mini';
import { IdSet } from './id-set.js';
import type { Instrument } from './instrument.js';
import { type Invitation, MOST_IN_NAME } from './invitation.js';
import { LeerscanError, describe } from './leerscan-error.js';
import { type Reading, type Refusal, refusalAt } from './reading.js';
import { MAX_WAVE, type Response } from './response.js';
import { sentencesOf } from './shape-sentence.js';
import { fromShareCode, toShareCode } from './share-code.js';
import { type Snapshot, parseSnapshot } from './snapshot.js';
import { ID_PATTERN } from './text.js';

export const MOST_INVITED = 1_000_000;
const FORMAT = 'leerscan-collection-1';
const name = z.string().check(z.maxLength(MOST_IN_NAME));
const id = z.string().check(z.minLength(1), z.maxLength(60));

const schema = z.strictObject({
  format: z.literal(FORMAT),
  instrument: z.strictObject({ id, version: id }),
  invitation: z.strictObject({ team: name, wave: name, reader: name, form: z.string().check(z.regex(ID_PATTERN)), tag: z.number().check(z.int(), z.gte(1), z.lte(MAX_WAVE)) }),
  invited: z.nullable(z.number().check(z.int(), z.nonnegative(), z.lte(MOST_INVITED))),
  last: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  codes: z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(2_000_000)),
  release: z.optional(z.unknown()),
});

/** What is fixed when a collection begins. */
export interface CollectionParts {
  readonly invitation: Invitation;
  /** How many were invited; null when that is not known. */
  readonly invited: number | null;
}

/** The responses of one wave of a team, as they come in: weeks, many ways, each counted once. Kept as share codes, which are small and check themselves; texts that people typed are not in them. */
export class Collection {
  readonly instrument: Instrument;
  readonly invitation: Invitation;
  invited: number | null;
  /** Day on which the last one came in. */
  last: string | null = null;
  /** Nothing is in it that no file holds. */
  isSaved = false;
  /** The last release: the next one must know it. */
  release: Snapshot | undefined;
  #codes: string[] = [];
  #ids = new IdSet();
  /** Ids of responses by those of their records at a kiosk, to which deletions refer. */
  readonly #records = new Map<string, string>();
  readonly #deleted = new Set<string>();

  constructor(instrument: Instrument, { invitation, invited }: CollectionParts) {
    this.instrument = instrument;
    this.invitation = invitation;
    this.invited = invited;
  }

  get size(): number {
    return this.#codes.length;
  }

  /** Takes what was read. @returns why not, or undefined when it counts. `today` as `2026-11-23`. */
  take(reading: Reading, today: string): Refusal | undefined {
    if ('reason' in reading) return reading;
    if ('deletes' in reading) {
      this.#delete(reading.deletes);
      return undefined;
    }
    const { at, response, record } = reading;
    if (record !== undefined && this.#deleted.has(record)) return undefined;
    if (response.wave !== 0 && response.wave !== this.invitation.tag) return refusalAt(at, 'other-wave', 'expected a response to this invitation, but it belongs to another one');
    if (!this.#ids.add(response.id)) return refusalAt(at, 'duplicate', 'this response is here already');
    this.#codes.push(toShareCode(this.instrument, response));
    this.isSaved = false;
    if (record !== undefined) this.#records.set(record, response.id);
    this.last = today;
    return undefined;
  }

  /** Takes a response out, as its person asked. @returns whether it was there. */
  remove(id: string): boolean {
    const kept = this.#codes.filter((code) => fromShareCode([this.instrument], code).id !== id);
    if (kept.length === this.#codes.length) return false;
    this.#codes = kept;
    this.isSaved = false;
    this.#ids = new IdSet();
    for (const response of this.responses()) this.#ids.add(response.id);
    return true;
  }

  *responses(): Generator<Response> {
    for (const code of this.#codes) yield fromShareCode([this.instrument], code);
  }

  /** All of it, for a file. */
  toJson(): unknown {
    const { invitation, invited, last, release, instrument } = this;
    return { format: FORMAT, instrument: { id: instrument.id, version: instrument.version }, invitation, invited, last, codes: this.#codes, ...(release ? { release } : {}) };
  }

  /**
   * A collection from its file; `refused` are codes in it that cannot be read any more.
   * @throws {LeerscanError} `collection-invalid`, `instrument-unknown`, or `snapshot-invalid` for its last release.
   */
  static fromJson(instrument: Instrument, value: unknown): { readonly collection: Collection; readonly refused: readonly Refusal[] } {
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new LeerscanError('collection-invalid', typeof value === 'object' && value !== null ? sentencesOf(parsed.error.issues, value) : [{ path: '', message: `expected a collection, but got ${describe(value)}` }]);
    const { instrument: own, invitation, invited, last, codes, release } = parsed.data;
    if (own.id !== instrument.id) throw new LeerscanError('instrument-unknown', [{ path: 'instrument.id', message: `expected "${instrument.id}", but got ${describe(own.id)}` }]);
    const collection = new Collection(instrument, { invitation, invited });
    if (release !== undefined) collection.release = parseSnapshot(release);
    const refused = codes.flatMap((code, index) => {
      try {
        return collection.take({ at: index + 1, response: fromShareCode([instrument], code) }, last ?? '') ?? [];
      } catch (error) {
        if (!(error instanceof LeerscanError)) throw error;
        return refusalAt(index + 1, 'damaged', error.message);
      }
    });
    collection.last = last;
    collection.isSaved = true;
    return { collection, refused };
  }

  #delete(record: string): void {
    this.#deleted.add(record);
    const id = this.#records.get(record);
    if (id !== undefined) this.remove(id);
  }
}
