const DAY = 86_400;
/** Days from the first of Excel's calendars, which has a 29 February 1900, to 1 January 1970. */
const BEFORE_1970 = 25_569;
const BEFORE_1904 = 1462;
const FALSE_LEAP_DAY = 60;
/** The last day of the year 9999. */
const LAST = 2_958_465;
/** Numbers of the formats that every spreadsheet has: days, times, and both; East Asian and Thai ones too. */
const DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
] as const;
const ELAPSED = 46;

/** Whether numbers in a format are moments; durations (`[h]:mm`) are none. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return id !== ELAPSED && DATES.some(([first, last]) => id >= first && id <= last);
  if (/\[[hms]+\]/i.test(code)) return false;
  const [first = ''] = code
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, ' ')
    .replace(/AM\/PM|A\/P/gi, ' ')
    .replace(/s[.,]0+/gi, 's')
    .split(';');
  return /[dmyhs]/i.test(first) && /^[dmyhseg\s/:.,-]+$/i.test(first);
}

/**
 * A moment as every computer writes it, `2026-11-30`, `2026-11-30T10:00` or, of a time alone, `10:00`; a number that is
 * none stays one. There is no time zone in a spreadsheet.
 */
export function momentIn(serial: number, since1904: boolean): string | number {
  const days = since1904 ? serial + BEFORE_1904 : serial;
  if (!(days >= 0 && days <= LAST + 1)) return serial;
  // Fractions of a day are not exact: 10:00 may be a little less.
  const seconds = Math.round((days < FALSE_LEAP_DAY && days >= 1 ? days + 1 : days) * DAY) - BEFORE_1970 * DAY;
  const [day = '', time = ''] = new Date(seconds * 1000).toISOString().split('T');
  if (time.startsWith('00:00:00')) return serial < 1 ? serial : day;
  const said = time.slice(0, time.slice(5, 8) === ':00' ? 5 : 8);
  return serial < 1 ? said : `${day}T${said}`;
}
