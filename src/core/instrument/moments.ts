import { type MomentKind, isMoment, momentAt } from '../format/moment.js';

/** Answers that are read as a day, a month or a time. */
const KINDS: readonly MomentKind[] = ['date', 'month', 'time'];

export function isMomentKind(kind: string | undefined): kind is MomentKind {
  return KINDS.includes(kind as MomentKind);
}

const EXAMPLE = new Date('2026-01-31T09:30Z');

/** How one is written, for a sentence. */
export function momentSaid(kind: MomentKind, quote = '"'): string {
  return `a ${kind} such as ${quote}${momentAt(kind, EXAMPLE) ?? ''}${quote}`;
}

/** What a value is written as; undefined where it is none of the three. */
export function momentKindOf(written: unknown): MomentKind | undefined {
  return KINDS.find((kind) => isMoment(kind, written));
}

/** The end of a sentence that refuses a day, a month or a time: how it is written here, or that there is none such. */
export function momentHint(kind: MomentKind, written: unknown, quote = '"'): string {
  const numbers = /^[\d\s:.,/hu-]+$/.test(String(written)) ? (String(written).match(/\d+/g) ?? []) : [];
  // Most people end with the year.
  if (kind !== 'time' && numbers.at(-1)?.length === 4) numbers.reverse();
  const meant = numbers
    .slice(0, kind === 'date' ? 3 : 2)
    .map((number) => number.padStart(2, '0'))
    .join(kind === 'time' ? ':' : '-');
  if (isMoment(kind, meant)) return meant === written ? '' : `; did you mean ${quote}${meant}${quote}?`;
  const isDay = kind === 'date' && meant.length === 10 && isMoment('month', meant.slice(0, 7));
  return isDay ? '; that month has no such day' : '';
}
