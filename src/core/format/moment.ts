/** What of `2026-11-23T09:30` a day, a month or a time is. */
const PARTS = { date: [0, 10], month: [0, 7], time: [11, 16] } as const;

export type MomentKind = keyof typeof PARTS;

/** A day that the calendar has, a month, or a time that a day has, as it stands in an answer. */
export function isMoment(kind: MomentKind, written: unknown): boolean {
  // Some engines read February 30 as one of March.
  return typeof written === 'string' && momentAt(kind, dateOf(kind, written)) === written;
}

/** The point in time that a moment is, in UTC; a time of day is on some day, the same for all. */
export function dateOf(kind: MomentKind, written: string): Date {
  return new Date(kind === 'time' ? `2026-11-23T${written}Z` : written);
}

/** The day, month or time that a point in time is in; undefined for one that is none. */
export function momentAt(kind: MomentKind, date: Date): string | undefined {
  // What is no date is null here.
  return (date.toJSON() as string | null)?.slice(...PARTS[kind]);
}
