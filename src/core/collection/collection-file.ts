import * as z from 'zod/mini';
import type { Instrument } from '../instrument/instrument.js';
import { invitationSchema } from '../team/invitation.js';
import { UUID_PATTERN } from '../kiosk/kiosk-record.js';
import { isMoment } from '../format/moment.js';
import { LeerscanError, describe } from '../errors/leerscan-error.js';
import { sentencesOf } from '../errors/shape-sentence.js';
import { type Snapshot, checkSnapshot, isSnapshotOf, parseSnapshot } from '../team/snapshot.js';
import { RESPONSE_ID_PATTERN } from '../instrument/text.js';

export const MAX_INVITED = 1_000_000;
export const COLLECTION_FORMAT = 'leerscan-collection-1';
const MAX_CODES = 2_000_000;
const id = z.string().check(z.minLength(1), z.maxLength(60));
const responseId = z.string().check(z.regex(RESPONSE_ID_PATTERN, { error: 'ten hexadecimal digits' }));
const recordId = z.string().check(z.regex(UUID_PATTERN, { error: 'the id of a kiosk’s record' }));
const codes = z.array(z.string().check(z.maxLength(4000))).check(z.maxLength(MAX_CODES));

const word = z.string().check(z.maxLength(2000));
const value = z.union([z.string().check(z.maxLength(2000)), z.number(), z.boolean()]);
const mapping = z.strictObject({
  columns: z.record(word, z.nullable(word)),
  answers: z.record(word, z.nullable(z.union([z.number(), z.literal('na'), z.literal('unknown')]))),
  background: z.record(word, z.record(word, z.nullable(value))),
});

const schema = z.strictObject({
  format: z.literal(COLLECTION_FORMAT),
  instrument: z.strictObject({ id, version: id }),
  invitation: invitationSchema,
  invited: z.nullable(z.number().check(z.int(), z.nonnegative(), z.lte(MAX_INVITED))),
  last: z.nullable(z.string().check(z.refine((day) => isMoment('date', day), { error: 'a day such as "2026-11-23"' }))),
  codes,
  /** Ids of responses whose people no longer take part. */
  withdrawn: z.optional(z.array(responseId).check(z.maxLength(MAX_CODES))),
  /** Records of kiosks with the ids of their responses, and those that were deleted there. */
  records: z.optional(z.array(z.tuple([recordId, responseId])).check(z.maxLength(MAX_CODES))),
  deleted: z.optional(z.array(recordId).check(z.maxLength(MAX_CODES))),
  /** Other ids of a person, each with the one that counts. */
  same: z.optional(z.array(z.tuple([responseId, responseId])).check(z.maxLength(MAX_CODES))),
  /** Ids of rows whose person may also come with an id of their own. */
  unnamed: z.optional(z.array(responseId).check(z.maxLength(MAX_CODES))),
  /** Tables that were read, so that they are known when they come again. */
  tables: z.optional(z.array(responseId).check(z.maxLength(MAX_CODES))),
  /** What somebody said of the columns and words of files. */
  mapping: z.optional(mapping),
  release: z.optional(z.unknown()),
  /** A release of another copy that this one does not know of: no next one may be made on either. */
  fork: z.optional(z.unknown()),
});

/** A collection as it stands in its file; its releases are not yet parsed. */
export type CollectionFile = z.infer<typeof schema>;

/** What a list of collections says of one, without reading its codes. @throws {LeerscanError} `collection-invalid`. */
export function collectionTitle(value: unknown): { readonly team: string; readonly size: number } {
  const { invitation, codes: own } = parseCollectionFile(value);
  return { team: invitation.team, size: own.length };
}

/** @throws {LeerscanError} `collection-invalid`. */
export function parseCollectionFile(value: unknown): CollectionFile {
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw new LeerscanError(
      'collection-invalid',
      typeof value === 'object' && value !== null
        ? sentencesOf(parsed.error.issues, value)
        : [{ path: '', message: `expected a collection, but got ${describe(value)}` }],
    );
  return parsed.data;
}

/**
 * A release in a file. Without its memory the next one could be subtracted from it. @throws {LeerscanError}
 * `snapshot-invalid`.
 */
export function releaseIn(instrument: Instrument, written: unknown): Snapshot | undefined {
  // A release of an earlier format says more than may be said, and is no base for a next one; the responses stay.
  const isEarlier =
    typeof written === 'object' &&
    written !== null &&
    'format' in written &&
    /^leerscan-snapshot-[12]$/.test(String(written.format));
  if (written === undefined || isEarlier) return undefined;
  const release = parseSnapshot(written);
  if (!release.memory)
    throw new LeerscanError('snapshot-invalid', [
      { path: 'release.memory', message: 'expected what the next release must know, but got nothing' },
    ]);
  // One of another version stays as it was: its themes are its own.
  if (isSnapshotOf(instrument, release)) checkSnapshot(instrument, release);
  return release;
}
