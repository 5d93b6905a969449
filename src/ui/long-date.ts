/** In the language of the texts, or in the browser's where that is no language it knows. */
export function longDate(
  date: Date,
  language: string,
  style: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  const said = (locale?: string): string => date.toLocaleDateString(locale, style);
  try {
    // French counts the first day of a month; browsers do not.
    if (language.startsWith('fr')) return said(language).replace(/^1 /, '1er ');
    // Our English is British, and so are its dates.
    if (language === 'en') return said('en-GB');
    return said(language === 'und' ? undefined : language);
  } catch {
    return said();
  }
}

/** A day as `2026-11-23`, in words. */
export function longDay(day: string, language: string): string {
  return longDate(new Date(`${day}T12:00:00`), language);
}
