// Made by `npm run languages` from the files that are here; change nothing by hand.
import { nl } from './nl.js';

/** Words of the screens, by language. Dutch comes with the product itself; every other file is a chunk of its own. */
export const SCREENS = {
  nl: { name: "Nederlands", survey: () => nl, result: async () => (await import('./nl-result.js')).nlResult },
  de: { name: "Deutsch", survey: async () => (await import('./de.js')).de, result: async () => (await import('./de-result.js')).deResult },
  en: { name: "English", survey: async () => (await import('./en.js')).en, result: async () => (await import('./en-result.js')).enResult },
  fr: { name: "Français", survey: async () => (await import('./fr.js')).fr, result: async () => (await import('./fr-result.js')).frResult },
};
