import { BACKGROUND_SCREENS } from './background-languages.js';
import { type Incomplete, completed } from './complete.js';
import { screenLanguageOf } from './messages.js';
import { type BackgroundMessages, nlBackground } from './nl-background.js';

export { nlBackground } from './nl-background.js';
export type { BackgroundMessages } from './nl-background.js';

/** The words of the background questions, in that language; Dutch where it has none. */
export function loadBackgroundMessages(language: string): BackgroundMessages | Promise<BackgroundMessages> {
  const screens: Readonly<Record<string, () => Promise<Incomplete<BackgroundMessages>>>> = BACKGROUND_SCREENS;
  const screen = screenLanguageOf(language);
  const words = screen === 'nl' ? undefined : screens[screen]?.();
  return words ? words.then((own) => completed(own, nlBackground)) : nlBackground;
}
