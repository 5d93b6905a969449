// Made by `npm run languages` from the files that are here; change nothing by hand.

/** Words of the event, by language; apart, since most pages have none, or need them later. */
export const EVENT_SCREENS = {
  nl: async () => (await import('./nl-event.js')).nlEvent,
  de: async () => (await import('./de-event.js')).deEvent,
  en: async () => (await import('./en-event.js')).enEvent,
  fr: async () => (await import('./fr-event.js')).frEvent,
};
