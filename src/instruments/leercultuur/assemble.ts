import type { BackgroundQuestion, Choice } from '../../core/instrument/background.js';
import type { Dimension, Instrument, Level, Step } from '../../core/instrument/instrument.js';
import type { Text } from '../../core/instrument/text.js';
import type { DimensionId, ItemId } from './ids.js';
import { GUIDES, ITEMS, LEVELS, OPTION_VALUES, PLANNING, ROLES, SECTORS, SIZES } from './structure.js';
import type { StepId, StepStructure } from './steps.js';
import type { QuestionTexts, ResultTexts } from './texts.js';

/** Grows with every change of structure; a change of wording alone raises the last number. */
export const VERSION = '1.0.0';

const DIMENSIONS: readonly DimensionId[] = ['interaction', 'information', 'feedback', 'reflection', 'coaching'];

type StepTexts = ResultTexts['steps'][StepId];
type ByLanguage<T> = Readonly<Record<string, T>>;

/** One text per language. */
function inEach<T>(texts: ByLanguage<T>, pick: (text: T) => string): Text {
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
    provenance: inEach(texts, (text) => text.provenance),
    scale: {
      options: OPTION_VALUES.map((value, index) => ({
        value,
        label: inEach(texts, (text) => text.options[index] ?? ''),
      })),
    },
    dimensions: DIMENSIONS.map((id) => ({
      id,
      title: inEach(texts, (text) => text.dimensions[id].title),
      short: inEach(texts, (text) => text.dimensions[id].short),
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

/**
 * The whole instrument: what the questions need, with the texts on levels, the steps, and where each item comes from.
 */
export function wholeInstrument(
  questions: Instrument,
  texts: ByLanguage<ResultTexts>,
  steps: readonly StepStructure[],
  sources: Readonly<Record<ItemId, string>>,
): Instrument {
  const levelTexts = (id: DimensionId): Dimension['levels'] =>
    Object.fromEntries(
      LEVELS.map((level) => [
        level.id,
        {
          looks: inEach(texts, (text) => text.dimensionLevels[id][level.id].looks),
          matters: inEach(texts, (text) => text.dimensionLevels[id][level.id].matters),
        },
      ]),
    );
  return {
    ...questions,
    items: questions.items.map((item) => ({ ...item, source: sources[item.id as ItemId] })),
    dimensions: questions.dimensions.map((dimension) => ({
      ...dimension,
      levels: levelTexts(dimension.id as DimensionId),
    })),
    steps: steps.map((step): Step => {
      const inEachOf = (pick: (text: StepTexts) => string): Text =>
        inEach(texts, (text) => pick(text.steps[step.id as StepId]));
      return {
        ...step,
        title: inEachOf((text) => text.title),
        why: inEachOf((text) => text.why),
        action: inEachOf((text) => text.action),
        questions: [inEachOf((text) => text.questions[0]), inEachOf((text) => text.questions[1])],
      };
    }),
  };
}
