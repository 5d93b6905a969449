import { type Incomplete, completed } from './complete.js';
import { KIOSK_SCREENS } from './kiosk-languages.js';
import { screenLanguageOf } from './messages.js';
import { type KioskMessages, nlKiosk } from './nl-kiosk.js';

/** The words of the kiosk, in that language; Dutch where it has none. */
export async function loadKioskMessages(language: string): Promise<KioskMessages> {
  const load = (KIOSK_SCREENS as Readonly<Record<string, () => Promise<Incomplete<KioskMessages>>>>)[
    screenLanguageOf(language)
  ];
  return load ? completed(await load(), nlKiosk) : nlKiosk;
}
