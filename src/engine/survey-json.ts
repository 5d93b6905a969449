import type { BackgroundElement, Choice } from '../core/instrument/background.js';
import { type Instrument, itemsOf } from '../core/instrument/instrument.js';
import { type Text, textOf } from '../core/instrument/text.js';

type Json = Readonly<Record<string, unknown>>;

/** Name of the page with the background questions; no item or dimension can have it. */
export const BACKGROUND_PAGE = '@background';

/** What survey-core decides of a question; the rest is read and checked here (check-answer.ts). */
const ASKED = ['isRequired', 'requiredIf', 'enableIf'];

/** The instrument as a survey-core definition in one language: a page per dimension, then the background questions. */
export function surveyJsonOf(instrument: Instrument, form: string, language: string): Json {
  const say = (text: Text | undefined): string => textOf(text, language);
  const choices = [
    ...instrument.scale.options.map((option) => ({ value: option.value, text: say(option.label) })),
    'na',
    'unknown',
  ];
  const items = itemsOf(instrument, form);
  const itemPages = instrument.dimensions.map(({ id }) => ({
    name: id,
    elements: items
      .filter((item) => item.dimension === id)
      .map((item) => ({ type: 'radiogroup', name: item.id, title: say(item.text), choices })),
  }));
  const pages = [
    ...itemPages.filter((page) => page.elements.length > 0),
    { name: BACKGROUND_PAGE, elements: instrument.background.map((element) => elementJson(element, say)) },
  ];
  return { pages: pages.filter((page) => page.elements.length > 0) };
}

function elementJson(element: BackgroundElement, say: (text: Text | undefined) => string): Json {
  const shared = {
    type: element.type,
    name: element.name,
    title: element.title === undefined ? element.name : say(element.title),
    description: say(element.description),
    visibleIf: element.visibleIf,
  };
  if (element.type === 'panel')
    return { ...shared, title: say(element.title), elements: element.elements.map((inner) => elementJson(inner, say)) };
  const inLanguage = (choices: readonly Choice[]): Json[] =>
    choices.map(({ value, text }) => ({ value, text: text === undefined ? String(value) : say(text) }));
  const lists = {
    choices: inLanguage(element.choices),
    rows: inLanguage(element.rows),
    columns: inLanguage(element.columns),
  };
  return {
    ...shared,
    ...Object.fromEntries(ASKED.map((key) => [key, element.settings[key]])),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(element.type === 'rating' ? { rateMin: element.rateMin, rateMax: element.rateMax } : {}),
  };
}
