// Made by `npm run languages` from the files that are here; change nothing by hand.

/** Words of the kiosk, by language; apart, since most pages have none, or need them later. */
export const KIOSK_SCREENS = {
  nl: async () => (await import('./nl-kiosk.js')).nlKiosk,
  de: async () => (await import('./de-kiosk.js')).deKiosk,
  en: async () => (await import('./en-kiosk.js')).enKiosk,
  fr: async () => (await import('./fr-kiosk.js')).frKiosk,
};
