import { EVENT_SCREENS } from './event-languages.js';
import { lateMessages } from './late-messages.js';
import type { EventMessages } from './nl-event.js';

/** The words of an event's report, in that language or else in Dutch. */
export function loadEventMessages(language: string): Promise<EventMessages> {
  return lateMessages(EVENT_SCREENS, language);
}
