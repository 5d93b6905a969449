import { type Incomplete, completed } from './complete.js';
import { type ResultMessages, loadResultMessages, screenLanguageOf } from './messages.js';
import type { WallMessages } from './nl-wall.js';
import { WALL_SCREENS } from './wall-languages.js';

/** The words of the wall, in that language or else in Dutch, and those of a result that stand on it too. */
export async function loadWallMessages(
  language: string,
): Promise<{ readonly wall: WallMessages; readonly words: ResultMessages }> {
  const screens: Readonly<Record<string, () => Promise<Incomplete<WallMessages>>>> = WALL_SCREENS;
  const [own, dutch, words] = await Promise.all([
    screens[screenLanguageOf(language)]?.() ?? {},
    WALL_SCREENS.nl(),
    loadResultMessages(language),
  ]);
  return { wall: completed(own, dutch), words };
}
