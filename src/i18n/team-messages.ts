import { type Incomplete, completed } from './complete.js';
import { screenLanguageOf } from './messages.js';
import type { TeamMessages } from './nl-team.js';
import { TEAM_SCREENS } from './team-languages.js';

/** The words of the team scan, in that language or else in Dutch. */
export async function loadTeamMessages(language: string): Promise<TeamMessages> {
  const screens: Readonly<Record<string, () => Promise<Incomplete<TeamMessages>>>> = TEAM_SCREENS;
  const [own, dutch] = await Promise.all([screens[screenLanguageOf(language)]?.() ?? {}, TEAM_SCREENS.nl()]);
  return completed(own, dutch);
}
