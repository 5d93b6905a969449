import { lateMessages } from './late-messages.js';
import { type ResultMessages, loadResultMessages } from './messages.js';
import type { WallMessages } from './nl-wall.js';
import { WALL_SCREENS } from './wall-languages.js';

/** The words of the wall, in that language or else in Dutch, and those of a result that stand on it too. */
export async function loadWallMessages(
  language: string,
): Promise<{ readonly wall: WallMessages; readonly words: ResultMessages }> {
  const [wall, words] = await Promise.all([lateMessages(WALL_SCREENS, language), loadResultMessages(language)]);
  return { wall, words };
}
