import { lateMessages } from './late-messages.js';
import type { TeamMessages } from './nl-team.js';
import { TEAM_SCREENS } from './team-languages.js';

/** The words of the team scan, in that language or else in Dutch. */
export function loadTeamMessages(language: string): Promise<TeamMessages> {
  return lateMessages(TEAM_SCREENS, language);
}
