import * as z from 'zod/mini';
import { listOf } from '../format/list-of.js';
import { hexOf } from '../format/bytes.js';
import type { Response } from '../response/response.js';
import { responseSchema } from '../response/response-schema.js';
import { LANGUAGE_PATTERN } from '../instrument/text.js';

/** A random UUID (RFC 4122, version 4), made before anything is kept: the same id twice is the same record. */
export const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const DELETION_PATTERN = /^deletion-[0-9a-f-]{36}$/;
/** Earlier versions wrote more digits where the clock was past the year 9999. */
export const KEPT_DAY_PATTERN = /^\d{4,6}-\d{2}-\d{2}$/;

const uuid = z.string().check(z.regex(UUID_PATTERN));
/** A day and no time: with a time, contact details could be laid beside the answers that were given then. */
const day = z.string().check(z.regex(KEPT_DAY_PATTERN));
/** Characters in the name of an event, a stand or a kiosk. */
export const MAX_IN_PLACE = 100;
const words = (most: number): z.ZodMiniString => z.string().check(z.maxLength(most));
export const placeSchema = z.strictObject({
  event: words(MAX_IN_PLACE),
  stand: words(MAX_IN_PLACE),
  kiosk: words(MAX_IN_PLACE),
});

const responseRecord = z.strictObject({
  type: z.literal('response'),
  id: uuid,
  day,
  place: placeSchema,
  response: responseSchema,
});
const contactRecord = z.strictObject({
  type: z.literal('contact'),
  id: uuid,
  day,
  place: placeSchema,
  name: words(200),
  organisation: words(200),
  email: words(320),
  /**
   * What the person agreed to: the purpose, the text that stood there with its version and language, and when (ISO
   * 8601).
   */
  consents: z
    .array(
      z.strictObject({
        purpose: words(60),
        text: words(600),
        version: words(60),
        language: z.string().check(z.regex(LANGUAGE_PATTERN)),
        at: words(40),
      }),
    )
    .check(z.maxLength(20)),
  /** Only when the person asked to keep the details with the answers. */
  response: z.optional(uuid),
});
const deletionRecord = z.strictObject({
  type: z.literal('deletion'),
  id: z.string().check(z.regex(DELETION_PATTERN)),
  day,
  of: uuid,
  was: z.enum(['response', 'contact']),
});

/** What a kiosk keeps and sends: a response, contact details, or that one of these was deleted. */
const kioskRecord = z.discriminatedUnion('type', [responseRecord, contactRecord, deletionRecord]);

export type Place = z.infer<typeof placeSchema>;
export type ResponseRecord = Omit<z.infer<typeof responseRecord>, 'response'> & { readonly response: Response };
export type ContactRecord = z.infer<typeof contactRecord>;
export type DeletionRecord = z.infer<typeof deletionRecord>;
export type KioskRecord = ResponseRecord | ContactRecord | DeletionRecord;

/** A record that comes back from where it was kept; undefined when it is none. */
export function parseKioskRecord(kept: unknown): KioskRecord | undefined {
  return kioskRecord.safeParse(kept).data;
}

/** What makes something no record: the first place that is not as it should be, and why (a code of Zod). */
export function faultIn(kept: unknown): string | undefined {
  const issue = kioskRecord.safeParse(kept).error?.issues[0];
  return issue && `${issue.path.join('.') || 'all of it'}: ${issue.code}`;
}

/** Records travel on two roads, so that whoever reads answers need not see contact details. */
export const LANES = ['responses', 'contacts'] as const;
export type Lane = (typeof LANES)[number];

export function laneOf(record: KioskRecord): Lane {
  return (record.type === 'deletion' ? record.was : record.type) === 'response' ? 'responses' : 'contacts';
}

/**
 * First digits of new ids: their deletion codes begin with P, Q or T to Z, as no number and no month does, so that a
 * spreadsheet leaves them alone.
 */
const FIRST_DIGITS = 'bdef';

/**
 * What is kept but none of our records looks like: another version wrote it. What it is follows from where it rests.
 */
export interface UnreadableRecord extends Pick<KioskRecord, 'id' | 'type'> {
  readonly lane: Lane;
  /** As it was kept. */
  readonly kept: unknown;
}

export function unreadableOf(kept: { readonly id: string }, lane: Lane): UnreadableRecord {
  const type = textIn(kept, 'type') === 'deletion' ? 'deletion' : lane === 'responses' ? 'response' : 'contact';
  return { id: kept.id, type, lane, kept };
}

/** What an unknown value says under a name; undefined where that is no text. */
export function textIn(value: unknown, name: string): string | undefined {
  const found = Object.hasOwn(Object(value) as object, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
  return typeof found === 'string' ? found : undefined;
}

/** A new record's id. Not randomUUID: it is missing on pages without https. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = `${FIRST_DIGITS.charAt((bytes[0] as number) % 4)}${hexOf(bytes).slice(1)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** That a record was deleted. Its id follows from the record, so that deleting twice is deleting once. */
export function deletionOf(record: Pick<ResponseRecord | ContactRecord, 'id' | 'type'>, today: string): DeletionRecord {
  return { type: 'deletion', id: `deletion-${record.id}`, day: today, of: record.id, was: record.type };
}

/** Letters and digits that nobody takes for each other when reading aloud (Crockford). */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_BITS = 40;

/** The code with which a visitor can have a record deleted: the first 40 random bits of its id, as `K7QF-3M9X`. */
export function deletionCodeOf(id: string): string {
  const bits = BigInt(`0x${id.replace(/-/g, '').slice(0, CODE_BITS / 4)}`);
  const symbols = listOf(
    CODE_BITS / 5,
    (place) => SYMBOLS[Number((bits >> BigInt(CODE_BITS - 5 * (place + 1))) & 31n)],
  ).join('');
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}

/** A deletion code as somebody typed it: small letters, spaces, and the letters that are taken for digits. */
export function readDeletionCode(typed: string): string {
  const symbols = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return `${symbols.slice(0, 4)}-${symbols.slice(4)}`;
}
