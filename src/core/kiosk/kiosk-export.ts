import * as z from 'zod/mini';
import { KEPT_DAY_PATTERN, type Place, placeSchema } from './kiosk-record.js';

export const EXPORT_FORMAT = 'leerscan-kiosk-1';
/** More than any tablet keeps; a list that is longer is none of ours. */
const MAX_RECORDS = 200_000;
const MOMENT_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/;

const count = z.int().check(z.minimum(0), z.maximum(MAX_RECORDS));
const headSchema = z.object({
  place: placeSchema,
  /** To the minute, in UTC. */
  at: z.string().check(
    z.regex(MOMENT_PATTERN),
    z.refine((at) => !Number.isNaN(Date.parse(at))),
  ),
  /** Scans on the tablet; on their way and refused where it has a receiver, and where the device says. */
  responses: z.object({ kept: count, waiting: z.optional(count), refused: z.optional(count) }),
});
/** What of a record says whose it is, of whatever version. */
const responseSchema = z.object({
  type: z.literal('response'),
  day: z.string().check(z.regex(KEPT_DAY_PATTERN)),
  place: placeSchema,
});
const exportSchema = z.object({
  format: z.literal(EXPORT_FORMAT),
  head: z.optional(z.unknown()),
  records: z.array(z.unknown()).check(z.maxLength(MAX_RECORDS)),
  unreadable: z.optional(z.array(z.unknown()).check(z.maxLength(MAX_RECORDS))),
});

/** How a tablet stood when it exported: nothing of a visitor, and no time but that of the export. */
export type ExportHead = z.infer<typeof headSchema>;

/** A tablet as one export says. */
export interface Tablet extends ExportHead {
  /** Of an export without a head: `at` is the day of the last scan in it, and the rest is not known. */
  readonly isCounted: boolean;
}

/** A point in time as a head says it. */
export function toExportMoment(date: Date): string {
  return `${date.toISOString().slice(0, 16)}Z`;
}

/**
 * The tablets that an export is of: the one in its head, or of an earlier version each place that its scans name.
 * Undefined for what is no export.
 */
export function tabletsIn(value: unknown): readonly Tablet[] | undefined {
  const { data } = exportSchema.safeParse(value);
  if (!data) return undefined;
  const head = headSchema.safeParse(data.head).data;
  return head ? [{ ...head, isCounted: false }] : countedOf([...data.records, ...(data.unreadable ?? [])]);
}

function countedOf(records: readonly unknown[]): readonly Tablet[] {
  const found = new Map<string, Tablet>();
  for (const record of records) {
    const { data } = responseSchema.safeParse(record);
    if (!data) continue;
    const { day, place } = data;
    const { at = day, responses = { kept: 0 } } = found.get(keyOf(place)) ?? {};
    found.set(keyOf(place), {
      place,
      at: day > at ? day : at,
      responses: { kept: responses.kept + 1 },
      isCounted: true,
    });
  }
  return [...found.values()];
}

/** Each tablet once, as its newest export says, by stand and name. */
export function newestOf(tablets: readonly Tablet[]): readonly Tablet[] {
  const newest = new Map<string, Tablet>();
  for (const tablet of tablets) {
    const before = newest.get(keyOf(tablet.place));
    if (!before || isNewer(tablet, before)) newest.set(keyOf(tablet.place), tablet);
  }
  return [...newest.values()].sort(({ place: one }, { place: other }) => compare(one, other));
}

/** A day comes before all its moments; of two files of the same moment, the one in which most is. */
function isNewer(one: Tablet, other: Tablet): boolean {
  return one.at === other.at ? one.responses.kept > other.responses.kept : one.at > other.at;
}

function compare(one: Place, other: Place): number {
  const by = (part: keyof Place): number => one[part].localeCompare(other[part], undefined, { numeric: true });
  return by('event') || by('stand') || by('kiosk');
}

function keyOf({ event, stand, kiosk }: Place): string {
  return [event, stand, kiosk].join('\n');
}
