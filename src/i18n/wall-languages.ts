// Made by `npm run languages` from the files that are here; change nothing by hand.

/** Words of the wall, by language; apart, since most pages have none, or need them later. */
export const WALL_SCREENS = {
  nl: async () => (await import('./nl-wall.js')).nlWall,
  de: async () => (await import('./de-wall.js')).deWall,
  en: async () => (await import('./en-wall.js')).enWall,
  fr: async () => (await import('./fr-wall.js')).frWall,
};
