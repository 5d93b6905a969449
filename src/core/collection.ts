import * as z from 'zod/mini';
import type { Instrument } from './instrument.js';
import { type Invitation, invitationSchema } from './invitation.js';
import { DAY_PATTERN } from './kiosk-record.js';
import { LeerscanError, describe } from './leerscan-error.js';
import { type Reading, type Refusal, refusalAt, refusalOf } from './reading.js';
import type { Response } from './response.js';
import { sentencesOf } from './shape-sentence.js';
import { fromShareCode, toShareCode } from './share-code.js';
import { type Snapshot, parseSnapshot } from './snapshot.js';
import { RESPONSE_ID_PATTERN } from './text.js';

export const MOST_INVITED = 1_000_000;
const FORMAT = 'leerscan-collection-1';
const MOST_CODES = 2_000_000;
const id = z.string().check(z.minLength(1), z.maxLength(60));
const codes = z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(MOST_CODES));

const schema = z.strictObject({
  format: z.literal(FORMAT),
  instrument: z.strictObject({ id, version: id }),
  invitation: invitationSchema,
  invited: z.nullable(z.number().check(z.int(), z.nonnegative(), z.lte(MOST_INVITED))),
  last: z.nullable(z.string().check(z.regex(DAY_PATTERN))),
  codes,
  /** Ids of responses whose people no longer take part. */
  withdrawn: z.optional(z.array(z.string().check(z.regex(RESPONSE_ID_PATTERN))).check(z.maxLength(MOST_CODES))),
  /** Records of kiosks with the ids of their responses, and those that were deleted there. */
  records: z.optional(z.array(z.tuple([id, z.string().check(z.regex(RESPONSE_ID_PATTERN))])).check(z.maxLength(MOST_CODES))),
  deleted: z.optional(z.array(id).check(z.maxLength(MOST_CODES))),
  release: z.optional(z.unknown()),
});

/** What is fixed when a collection begins. */
export interface CollectionParts {
  readonly invitation: Invitation;
  /** How many were invited; null when that is not known. */
  readonly invited: number | null;
}

/** What became of a reading: a response more, a response less, neither, or why it does not count. */
export type Taken = 'added' | 'removed' | 'nothing' | Refusal;

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
  #release: Snapshot | undefined;
  /** By response id. */
  #codes = new Map<string, string>();
  /** Codes of its file that cannot be read here; they stay in it. */
  #unread: readonly string[] = [];
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
    this.isSaved = false;
  }

  /** Takes what was read. `today` as `2026-11-23`. */
  take(reading: Reading, today: string): Taken {
    if ('reason' in reading) return reading;
    if ('deletes' in reading) return this.#delete(reading.deletes);
    const { at, response, record } = reading;
    if (record !== undefined && this.#deleted.has(record)) return 'nothing';
    if (response.wave !== 0 && response.wave !== this.invitation.tag) return refusalAt(at, 'other-wave', 'expected a response to this invitation, but it belongs to another one');
    if (this.#withdrawn.has(response.id)) return refusalAt(at, 'withdrawn', 'this response was taken out');
    const known = this.#codes.get(response.id);
    if (known !== undefined && !this.#saysLess(response, known)) return refusalAt(at, 'duplicate', 'this response is here already');
    this.#codes.set(response.id, toShareCode(this.instrument, response));
    if (record !== undefined) this.#records.set(record, response.id);
    this.last = today;
    this.isSaved = false;
    return known === undefined ? 'added' : 'nothing';
  }

  /** Takes a response out for good, as its person asked. @returns whether it was there. */
  remove(responseId: string): boolean {
    if (!this.#codes.delete(responseId)) return false;
    this.#withdrawn.add(responseId);
    this.isSaved = false;
    return true;
  }

  *responses(): Generator<Response> {
    for (const code of this.#codes.values()) yield fromShareCode([this.instrument], code);
  }

  /** Takes over what another copy of the same collection has: a file of last week, another tab. */
  merge(other: Collection): void {
    for (const withdrawn of other.#withdrawn) if (!this.remove(withdrawn)) this.#withdrawn.add(withdrawn);
    for (const deleted of other.#deleted) this.#delete(deleted);
    for (const [record, response] of other.#records) this.#records.set(record, response);
    for (const [response, code] of other.#codes) if (!this.#withdrawn.has(response) && !this.#codes.has(response)) this.#codes.set(response, code);
    this.#unread = [...new Set([...this.#unread, ...other.#unread])];
    if ((other.release?.memory?.batches.length ?? 0) > (this.release?.memory?.batches.length ?? 0)) this.release = other.release;
    if ((other.last ?? '') > (this.last ?? '')) this.last = other.last;
  }

  /** All of it, for a file. */
  toJson(): unknown {
    const { invitation, invited, last, release, instrument } = this;
    const some = <T>(key: string, values: readonly T[]): Readonly<Record<string, readonly T[]>> => (values.length > 0 ? { [key]: values } : {});
    return { format: FORMAT, instrument: { id: instrument.id, version: instrument.version }, invitation, invited, last, codes: [...this.#codes.values(), ...this.#unread], ...some('withdrawn', [...this.#withdrawn]), ...some('records', [...this.#records]), ...some('deleted', [...this.#deleted]), ...(release ? { release } : {}) };
  }

  /**
   * A collection from its file; `refused` are codes in it that cannot be read with this questionnaire: they stay in it.
   * @throws {LeerscanError} `collection-invalid`, `instrument-unknown`, or `snapshot-invalid` for its last release.
   */
  static fromJson(instrument: Instrument, value: unknown): { readonly collection: Collection; readonly refused: readonly Refusal[] } {
    const written = parse(value);
    if (written.instrument.id !== instrument.id) throw new LeerscanError('instrument-unknown', [{ path: 'instrument.id', message: `expected "${instrument.id}", but got ${describe(written.instrument.id)}` }]);
    const collection = new Collection(instrument, written);
    const refused: Refusal[] = [];
    const unread: string[] = [];
    for (const [index, code] of written.codes.entries()) {
      try {
        collection.#codes.set(fromShareCode([instrument], code).id, code);
      } catch (error) {
        refused.push(refusalOf(index + 1, error));
        unread.push(code);
      }
    }
    collection.#unread = unread;
    collection.#withdrawn = new Set(written.withdrawn);
    collection.#records = new Map(written.records);
    collection.#deleted = new Set(written.deleted);
    collection.#release = releaseIn(written.release);
    collection.last = written.last;
    collection.isSaved = true;
    return { collection, refused };
  }

  /** The same answers of a person who wants to say less about themselves after all. */
  #saysLess({ respondent }: Response, known: string): boolean {
    return Object.keys(respondent).length === 0 && Object.keys(fromShareCode([this.instrument], known).respondent).length > 0;
  }

  #delete(record: string): Taken {
    this.#deleted.add(record);
    this.isSaved = false;
    const response = this.#records.get(record);
    return response !== undefined && this.#codes.delete(response) ? 'removed' : 'nothing';
  }
}

/** What a list of collections says of one, without reading its codes. @throws {LeerscanError} `collection-invalid`. */
export function collectionTitle(value: unknown): { readonly team: string; readonly size: number } {
  const { invitation, codes: own } = parse(value);
  return { team: invitation.team, size: own.length };
}

function parse(value: unknown): z.infer<typeof schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new LeerscanError('collection-invalid', typeof value === 'object' && value !== null ? sentencesOf(parsed.error.issues, value) : [{ path: '', message: `expected a collection, but got ${describe(value)}` }]);
  return parsed.data;
}

/** Without its memory the next release could be subtracted from it. */
function releaseIn(written: unknown): Snapshot | undefined {
  if (written === undefined) return undefined;
  const release = parseSnapshot(written);
  if (!release.memory) throw new LeerscanError('snapshot-invalid', [{ path: 'release.memory', message: 'expected what the next release must know, but got nothing' }]);
  return release;
}
