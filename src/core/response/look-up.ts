import { type BackgroundQuestion, questionsOf, valuesOf } from '../instrument/background.js';
import { FULL_FORM, type Instrument, itemsOf } from '../instrument/instrument.js';
import type { Answer, Answers } from './response.js';

/**
 * What of an instrument is asked for with every response, found out once. A state says what became of an item: 0
 * skipped, then the options as the scale has them, then `na` and `unknown`. Share codes hold states; tallies count them.
 */
export interface LookUp {
  /** By state. */
  readonly answers: readonly (Answer | undefined)[];
  readonly stateOf: ReadonlyMap<unknown, number>;
  /** By name, the full one first. */
  readonly forms: ReadonlyMap<string, FormItems>;
  /** By name, in instrument order. */
  readonly questions: ReadonlyMap<string, QuestionValues>;
}

/** The items of a form, in instrument order. */
export interface FormItems {
  readonly ids: readonly string[];
  /** Of each in the instrument, from 0. */
  readonly places: readonly number[];
  readonly placeOf: ReadonlyMap<string, number>;
}

/** The values that a background question can take; none of an open one. */
export interface QuestionValues {
  readonly question: BackgroundQuestion;
  readonly values: readonly (string | number | boolean)[];
  /** By value, from 1. */
  readonly placeOf: ReadonlyMap<unknown, number>;
  readonly rows: readonly string[];
}

const known = new WeakMap<Instrument, LookUp>();

export function lookUpOf(instrument: Instrument): LookUp {
  const found = known.get(instrument) ?? computed(instrument);
  known.set(instrument, found);
  return found;
}

function computed(instrument: Instrument): LookUp {
  const answers = [undefined, ...instrument.scale.options.map(({ value }) => value), 'na', 'unknown'] as const;
  return {
    answers,
    stateOf: new Map(answers.flatMap((answer, state) => (answer === undefined ? [] : [[answer, state] as const]))),
    forms: new Map(
      [FULL_FORM, ...Object.keys(instrument.forms)].map((form) => {
        const items = itemsOf(instrument, form);
        const places = items.map((item) => instrument.items.indexOf(item));
        return [
          form,
          {
            ids: items.map(({ id }) => id),
            places,
            placeOf: new Map(items.map(({ id }, index) => [id, places[index] as number])),
          },
        ];
      }),
    ),
    questions: new Map(questionsOf(instrument.background).map((question) => [question.name, valuesIn(question)])),
  };
}

function valuesIn(question: BackgroundQuestion): QuestionValues {
  const values = valuesOf(question);
  return {
    question,
    values,
    // Of two equal ones the first counts.
    placeOf: new Map(values.map((value, place) => [value, place + 1] as const).reverse()),
    rows: question.rows.map((row) => String(row.value)),
  };
}

/**
 * Whether each answer is one to an item of the form. `states`, by the place of an item in the instrument, are filled in;
 * where this returns false they are of no use.
 */
export function areAnswers(
  { stateOf }: LookUp,
  { ids, places, placeOf }: FormItems,
  answers: unknown,
  states?: Uint8Array,
): answers is Answers {
  if (typeof answers !== 'object' || answers === null) return false;
  states?.fill(0);
  let next = 0;
  for (const id of Object.keys(answers)) {
    // Answers come in the order of the items, nearly always: then nothing is looked up by name.
    while (next < ids.length && ids[next] !== id) next += 1;
    const place = next < ids.length ? places[next] : placeOf.get(id);
    const state = stateOf.get((answers as Answers)[id]);
    if (place === undefined || state === undefined) return false;
    if (states) states[place] = state;
  }
  return true;
}
