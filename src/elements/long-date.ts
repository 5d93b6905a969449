/** In the language of the texts, or in the browser's where that is no language it knows. */
export function longDate(date: Date, language: string): string {
  try {
    return date.toLocaleDateString(language === 'und' ? undefined : language, { dateStyle: 'long' });
  } catch {
    return date.toLocaleDateString(undefined, { dateStyle: 'long' });
  }
}
