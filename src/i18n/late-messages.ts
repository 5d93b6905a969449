import { type Incomplete, completed } from './complete.js';
import { screenLanguageOf } from './messages.js';

/** Words of a part that comes late, whole, in that language or else in Dutch; a language may lack some of them. */
export async function lateMessages<T extends object>(
  screens: Readonly<Record<'nl', () => Promise<T>>>,
  language: string,
): Promise<T> {
  const known: Readonly<Record<string, () => Promise<Incomplete<T>>>> = screens;
  const [own, dutch] = await Promise.all([known[screenLanguageOf(language)]?.() ?? {}, screens.nl()]);
  return completed(own, dutch);
}
