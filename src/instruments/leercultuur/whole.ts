import type { Dimension, Instrument, Step } from '../../core/instrument/instrument.js';
import type { Text } from '../../core/instrument/text.js';
import type { ByLanguage, inEach as InEach } from './questions.js';
import { STEPS, type StepId } from './steps.js';
import type { DimensionId, ItemId, LevelId, ReadinessId } from './structure.js';
import type { ResultTexts } from './texts.js';

type StepTexts = ResultTexts['steps'][StepId];

/** Ids of statements that earlier versions had. */
const RETIRED: readonly string[] = [
  'interaction-learn',
  'interaction-observe',
  'interaction-meetings',
  'interaction-member',
  'information-tools',
  'information-agreements',
  'information-new',
  'feedback-steps',
  'feedback-growth',
  'feedback-ask',
  'feedback-get',
  'feedback-mistakes',
  'reflection-review',
  'reflection-cases',
  'reflection-response',
  'coaching-fit',
  'coaching-freedom',
  'coaching-together',
];

const READINESS: readonly ReadinessId[] = ['work', 'mentor', 'time', 'school', 'days'];

/**
 * The whole instrument: what the questions need, with the texts on levels, the steps, and where each item comes from.
 * `inEach` comes along: this file must wait for no other one.
 */
export function wholeInstrument(
  questions: Instrument,
  texts: ByLanguage<ResultTexts>,
  inEach: typeof InEach,
): Instrument {
  const levelTexts = (id: DimensionId): Dimension['levels'] =>
    Object.fromEntries(
      questions.levels.map((level) => [
        level.id,
        {
          looks: inEach(texts, (text) => text.dimensionLevels[id][level.id as LevelId].looks),
          matters: inEach(texts, (text) => text.dimensionLevels[id][level.id as LevelId].matters),
        },
      ]),
    );
  return {
    ...questions,
    retired: RETIRED,
    addOn: {
      title: inEach(texts, (text) => text.addOn.title),
      description: inEach(texts, (text) => text.addOn.description),
      statements: READINESS.map((id) => ({
        id,
        text: inEach(texts, (text) => text.addOn.statements[id].text),
        short: inEach(texts, (text) => text.addOn.statements[id].short),
      })),
    },
    provenance: inEach(texts, (text) => text.provenance),
    items: questions.items.map((item) => ({
      ...item,
      source: inEach(texts, (text) => text.sources[item.id as ItemId]),
    })),
    dimensions: questions.dimensions.map((dimension) => ({
      ...dimension,
      short: inEach(texts, (text) => text.shorts[dimension.id as DimensionId]),
      levels: levelTexts(dimension.id as DimensionId),
    })),
    steps: STEPS.map((step): Step => {
      const inEachOf = (pick: (text: StepTexts) => string): Text => inEach(texts, (text) => pick(text.steps[step.id]));
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
