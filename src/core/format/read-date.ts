/** A person writes a month in one of these, or in the page's own language. */
const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const LEAST_LETTERS = 3;

const BEFORE = /^(?:(?:le|op|am|den|on|the) )+/;
const BETWEEN = '[\\s./,-]+(?:of )?';
const YEAR = '(?<year>[1-9]\\d{3})';
const MONTH = '(?<month>\\d{1,2}|\\p{L}+\\.?)';
const DAY = '(?<day>\\d{1,2})(?:er|e|st|nd|rd|th)?';

const waysOf = (...orders: readonly (readonly string[])[]): readonly RegExp[] =>
  orders.map((order) => new RegExp(`^${order.join(BETWEEN)}$`, 'u'));
const MONTHS = waysOf([MONTH, YEAR], [YEAR, MONTH]);
const DAYS = waysOf([DAY, MONTH, YEAR], [YEAR, MONTH, DAY], [MONTH, DAY, YEAR]);
/** Hours and minutes, or hours with a word for them, or for the half of the day. */
const TIME =
  /^(?<hour>\d{1,2}) ?(?:[:.](?<minute>\d{2})|(?:h|u|uur|uhr) ?(?<more>\d{2})?|(?= ?[ap]))(?: ?(?:u|uur|uhr|h))?(?: ?(?<half>[ap])\.?m\.?)?$/;

const namesIn = new Map<string, readonly string[]>();

/**
 * The month that a person typed ("nov 2026", "11/2026", "2026-5"), as `2026-11`; undefined where it is none, or could
 * be two ("jui 2026"). A year has four digits.
 */
export function readMonth(text: string, language: string): string | undefined {
  return datesIn(text, MONTHS, language)[0];
}

/**
 * The day that a person typed ("23 november 2026", "23/11/2026", "2026-11-23"), as `2026-11-23`; undefined where the
 * calendar has none. Where the month comes first for some who write the language, 5/11/2026 is two days, both given.
 */
export function readDay(text: string, language: string): string | readonly [string, string] | undefined {
  const [first, second] = datesIn(text, DAYS, language);
  return first !== undefined && second !== undefined && /^(en|und)\b/.test(language) ? [first, second] : first;
}

/** The time that a person typed ("9:30", "9u30", "2.30 pm"), as `09:30`; undefined where a day has none. */
export function readTime(text: string): string | undefined {
  const { hour, minute, more, half } = TIME.exec(simple(text))?.groups ?? {};
  if (hour === undefined || (half && (Number(hour) < 1 || Number(hour) > 12))) return undefined;
  const hours = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  const minutes = Number(minute ?? more ?? 0);
  return hours < 24 && minutes < 60 ? [hours, minutes].map(twoDigits).join(':') : undefined;
}

/** Every different date that one of these ways finds, in their order. */
function datesIn(text: string, ways: readonly RegExp[], language: string): readonly string[] {
  const typed = simple(text).replace(BEFORE, '');
  const found = ways.flatMap((way) => {
    const { year, month, day } = way.exec(typed)?.groups ?? {};
    if (year === undefined || month === undefined) return [];
    const number = /^\d/.test(month) ? Number(month) : monthOf(month.replace(/\.$/, ''), language);
    if (!(number >= 1 && number <= 12)) return [];
    const days = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
    if (day !== undefined && !(Number(day) >= 1 && Number(day) <= days)) return [];
    return [[year, twoDigits(number), ...(day === undefined ? [] : [twoDigits(Number(day))])].join('-')];
  });
  return [...new Set(found)];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** 1 to 12; NaN where the beginning of a name fits no month, or more than one. */
function monthOf(start: string, language: string): number {
  const fits = (name: string): boolean => name === start || (start.length >= LEAST_LETTERS && name.startsWith(start));
  const found = new Set(
    [...LANGUAGES, language].flatMap((one) =>
      monthNames(one).flatMap((name, index) => (fits(name) ? [(index % 12) + 1] : [])),
    ),
  );
  const [month] = found;
  return month !== undefined && found.size === 1 ? month : Number.NaN;
}

/** Twelve long names, then twelve short ones. */
function monthNames(language: string): readonly string[] {
  let names = namesIn.get(language);
  if (!names) {
    names = (['long', 'short'] as const).flatMap((month) => {
      const { format } = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return [...Array(12).keys()].map((index) => simple(format(Date.UTC(2026, index, 15))).replace(/\.$/, ''));
    });
    namesIn.set(language, names);
  }
  return names;
}

/** Small letters, without accents; some write a German ä as ae. */
function simple(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ae/g, 'a').trim();
}
