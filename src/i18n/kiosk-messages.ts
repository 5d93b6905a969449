import { languageOf } from '../core/instrument/text.js';
import { type Incomplete, completed } from './complete.js';
import { KIOSK_SCREENS } from './kiosk-languages.js';
import { screenLanguageOf } from './messages.js';
import { type KioskMessages, nlKiosk } from './nl-kiosk.js';

/** Languages that have words for staff; others have those for visitors alone. */
const STAFF_LANGUAGES = ['nl', 'en'];

/** The language of the screens for staff where that one is wanted: Dutch when they do not have it. */
export function staffLanguageOf(language: string): string {
  return languageOf(STAFF_LANGUAGES, language);
}

/** The words of the kiosk, in that language; Dutch where it has none. */
export async function loadKioskMessages(language: string): Promise<KioskMessages> {
  const load = (KIOSK_SCREENS as Readonly<Record<string, () => Promise<Incomplete<KioskMessages>>>>)[
    screenLanguageOf(language)
  ];
  return load ? completed(await load(), nlKiosk) : nlKiosk;
}
