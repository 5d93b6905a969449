import { toJson } from '../format/json.js';
import { type Respondent, questionsOf } from '../instrument/background.js';
import { hashOf } from '../instrument/fingerprint.js';
import type { Instrument } from '../instrument/instrument.js';
import { type Response, answerOf } from '../response/response.js';

/**
 * What somebody answered, however it came: the same for a code, a kiosk's record and a row without an id, in whatever
 * form or language.
 */
export interface Content {
  /** A character a statement, in the order of the instrument. */
  readonly answers: string;
  /** Answers to closed background questions alone: a code has no room for what people type. */
  readonly respondent: Respondent;
}

export function contentOf(
  instrument: Instrument,
  { answers, respondent }: Pick<Response, 'answers' | 'respondent'>,
): Content {
  const states: readonly unknown[] = [
    undefined,
    'na',
    'unknown',
    ...instrument.scale.options.map(({ value }) => value),
  ];
  const closed = questionsOf(instrument.background).filter(
    ({ type, name }) => type !== 'text' && type !== 'comment' && Object.hasOwn(respondent, name),
  );
  return {
    answers: instrument.items.map(({ id }) => states.indexOf(answerOf(answers, id)).toString(36)).join(''),
    respondent: Object.fromEntries(closed.map(({ name }) => [name, respondent[name] as Respondent[string]])),
  };
}

/**
 * An id that follows from a text: ten hexadecimal digits, the first of them a letter, so that no spreadsheet takes it
 * for a number.
 */
export function idFrom(text: string): string {
  // Two hashes that begin differently: of the same beginning one would follow from the other.
  const digits =
    hashOf(`a${text}`).toString(16).padStart(8, '0') + (hashOf(`b${text}`) & 0xff).toString(16).padStart(2, '0');
  return (10 + (Number.parseInt(digits.slice(0, 1), 16) % 6)).toString(16) + digits.slice(1);
}

/** The id of the first, second … person (`number` 0, 1 …) who answered this and has no id of their own. */
export function contentId({ answers, respondent }: Content, number: number): string {
  return idFrom(toJson([number, answers, Object.entries(respondent)]));
}

interface Background {
  readonly respondent: Respondent;
  readonly ids: string[];
}

/** Ids by what their people answered. */
export class ContentIndex {
  readonly #byAnswers = new Map<string, Map<string, Background>>();

  add(id: string, { answers, respondent }: Content): void {
    const key = toJson(respondent);
    const backgrounds = this.#byAnswers.get(answers) ?? new Map<string, Background>();
    this.#byAnswers.set(answers, backgrounds);
    const background = backgrounds.get(key) ?? { respondent, ids: [] };
    backgrounds.set(key, background);
    background.ids.push(id);
  }

  /**
   * Lists of ids with the same answers: first those with the same background, then those of which one says more about
   * themselves than the other.
   */
  *like({ answers, respondent }: Content): Generator<readonly string[]> {
    const backgrounds = this.#byAnswers.get(answers);
    const same = backgrounds?.get(toJson(respondent));
    if (same) yield same.ids;
    for (const background of backgrounds?.values() ?? [])
      if (background !== same && agrees(respondent, background.respondent)) yield background.ids;
  }
}

/** Nothing in one contradicts the other. */
function agrees(one: Respondent, other: Respondent): boolean {
  return Object.entries(one).every(
    ([name, answer]) => !Object.hasOwn(other, name) || toJson(answer) === toJson(other[name]),
  );
}
