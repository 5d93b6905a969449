import type { BackgroundQuestion, Choice } from '../../core/instrument/background.js';
import type { Instrument, Level } from '../../core/instrument/instrument.js';
import type { Text } from '../../core/instrument/text.js';
import {
  type DimensionId,
  GUIDES,
  ITEMS,
  LEVELS,
  OPTION_VALUES,
  PLANNING,
  ROLES,
  SECTORS,
  SIZES,
} from './structure.js';
import type { QuestionTexts } from './texts.js';

/** Grows with every change of structure; a change of wording alone raises the last number. */
export const VERSION = '2.0.0';

const DIMENSIONS: readonly DimensionId[] = ['interaction', 'information', 'feedback', 'reflection', 'coaching'];

export type ByLanguage<T> = Readonly<Record<string, T>>;

/** One text per language. */
export function inEach<T>(texts: ByLanguage<T>, pick: (text: T) => string): Text {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, pick(text)]));
}

/** The instrument as far as answering needs it: no texts on levels and no steps. */
export function questionInstrument(texts: ByLanguage<QuestionTexts>): Instrument {
  const choicesFrom = <V extends string>(
    values: readonly V[],
    pick: (text: QuestionTexts) => Readonly<Record<V, string>>,
  ): readonly Choice[] => values.map((value) => ({ value, text: inEach(texts, (text) => pick(text)[value]) }));
  const ask = (
    type: 'radiogroup' | 'dropdown',
    name: 'role' | 'size' | 'sector' | 'guides',
    choices: readonly Choice[],
    settings: Readonly<Record<string, unknown>> = {},
  ): BackgroundQuestion => ({
    type,
    name,
    title: inEach(texts, (text) => text.background[name].title),
    description: undefined,
    visibleIf: undefined,
    choices,
    rows: [],
    columns: [],
    rateMin: 1,
    rateMax: 5,
    settings,
  });
  return {
    id: 'leercultuur',
    version: VERSION,
    languages: Object.keys(texts),
    title: inEach(texts, (text) => text.title),
    description: inEach(texts, (text) => text.description),
    instructions: inEach(texts, (text) => text.instructions),
    scale: {
      options: OPTION_VALUES.map((value, index) => ({
        value,
        label: inEach(texts, (text) => text.options[index] ?? ''),
      })),
    },
    dimensions: DIMENSIONS.map((id) => ({
      id,
      title: inEach(texts, (text) => text.dimensions[id].title),
      description: inEach(texts, (text) => text.dimensions[id].description),
    })),
    items: ITEMS.map(({ id, dimension }) => ({ id, dimension, text: inEach(texts, (text) => text.items[id]) })),
    levels: LEVELS.map((level): Level => ({ ...level, title: inEach(texts, (text) => text.levels[level.id]) })),
    steps: [],
    background: [
      ask(
        'radiogroup',
        'role',
        choicesFrom(ROLES, (text) => text.background.role.choices),
      ),
      ask(
        'radiogroup',
        'size',
        choicesFrom(SIZES, (text) => text.background.size.choices),
      ),
      ask(
        'dropdown',
        'sector',
        choicesFrom(SECTORS, (text) => text.background.sector.choices),
        { placeholder: inEach(texts, (text) => text.background.sector.placeholder) },
      ),
      ask(
        'radiogroup',
        'guides',
        choicesFrom(GUIDES, (text) => text.background.guides.choices),
      ),
    ],
    forms: { short: ITEMS.filter((item) => item.short).map((item) => item.id) },
    planning: PLANNING,
  };
}
