// Made by `npm run languages` from the files that are here; change nothing by hand.

/** Words of the background, by language; apart, since most pages have none, or need them later. */
export const BACKGROUND_SCREENS = {
  nl: async () => (await import('./nl-background.js')).nlBackground,
  de: async () => (await import('./de-background.js')).deBackground,
  en: async () => (await import('./en-background.js')).enBackground,
  fr: async () => (await import('./fr-background.js')).frBackground,
};
