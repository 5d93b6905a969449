// Made by `npm run languages` from the files that are here; change nothing by hand.

/** survey-core's own words (validators), for languages other than English. */
export const ENGINE_WORDS: Readonly<Record<string, () => Promise<unknown>>> = {
  nl: () => import('survey-core/i18n/dutch'),
  de: () => import('survey-core/i18n/german'),
  fr: () => import('survey-core/i18n/french'),
};
