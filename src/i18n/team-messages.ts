import { languageOf } from '../core/instrument/text.js';
import type { TeamMessages } from './nl-team.js';

const SCREENS: Readonly<Record<string, () => Promise<TeamMessages>>> = {
  nl: async () => (await import('./nl-team.js')).nlTeam,
  en: async () => (await import('./en-team.js')).enTeam,
};

/** The language of the team scan where that one is wanted: Dutch when it does not have it. */
export function teamLanguageOf(language: string): string {
  return languageOf(Object.keys(SCREENS), language);
}

export async function loadTeamMessages(language: string): Promise<TeamMessages> {
  return (SCREENS[teamLanguageOf(language)] as () => Promise<TeamMessages>)();
}
