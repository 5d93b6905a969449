// Made by `npm run languages` from the files that are here; change nothing by hand.

/** Words of the team, by language; apart, since most pages have none, or need them later. */
export const TEAM_SCREENS = {
  nl: async () => (await import('./nl-team.js')).nlTeam,
  de: async () => (await import('./de-team.js')).deTeam,
  en: async () => (await import('./en-team.js')).enTeam,
  fr: async () => (await import('./fr-team.js')).frTeam,
};
