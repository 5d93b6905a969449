import { type Incomplete, completed } from './complete.js';
import { EVENT_SCREENS } from './event-languages.js';
import { screenLanguageOf } from './messages.js';
import type { EventMessages } from './nl-event.js';

/** The words of an event's report, in that language or else in Dutch. */
export async function loadEventMessages(language: string): Promise<EventMessages> {
  const screens: Readonly<Record<string, () => Promise<Incomplete<EventMessages>>>> = EVENT_SCREENS;
  const [own, dutch] = await Promise.all([screens[screenLanguageOf(language)]?.() ?? {}, EVENT_SCREENS.nl()]);
  return completed(own, dutch);
}
