import { type LookUp, type QuestionValues, lookUpOf } from '../response/look-up.js';
import { codeLength } from './symbol-code.js';
import { fingerprintOf, idHashOf } from '../instrument/fingerprint.js';
import type { Instrument } from '../instrument/instrument.js';
import { widthOf } from './bits.js';

/** Format, hash of the instrument's id, version, fingerprint. */
const HEADER_BITS = 4 + 16 + 2 + 30 + 24;
export const FORM_BITS = 5;
/**
 * Three letters; a region is left out. Letters, not a place in a list: an instrument can be loaded in some of its
 * languages.
 */
export const LANGUAGE_BITS = 3 * 5;
const ID_BITS = 40;
/** Written in two halves: an id has more bits than are written at once. */
export const HALF_ID = ID_BITS / 2;
export const WAVE_BITS = 20;

/** What a code of an instrument holds, in that order behind its header; looked up once and not for every code. */
export interface CodeLayout {
  readonly idHash: number;
  readonly fingerprint: number;
  readonly lookUp: LookUp;
  readonly forms: readonly string[];
  /** Bits of a state. */
  readonly width: number;
  readonly questions: readonly ClosedQuestion[];
  /** Characters of the longest code. */
  readonly longest: number;
}

/** A background question with choices: open ones are left out of codes. */
export interface ClosedQuestion extends QuestionValues {
  /** Bits of the place of a value, or of 0 for none. */
  readonly width: number;
  /** Of the whole answer. */
  readonly bits: number;
}

const known = new WeakMap<Instrument, CodeLayout>();

export function layoutOf(instrument: Instrument): CodeLayout {
  const found = known.get(instrument) ?? computed(instrument);
  known.set(instrument, found);
  return found;
}

function computed(instrument: Instrument): CodeLayout {
  const lookUp = lookUpOf(instrument);
  const width = widthOf(lookUp.answers.length);
  const questions = [...lookUp.questions.values()]
    .filter(({ question: { type } }) => type !== 'text' && type !== 'comment')
    .map((one): ClosedQuestion => ({ ...one, width: widthOf(one.values.length + 1), bits: answerBits(one) }));
  const bits =
    HEADER_BITS +
    FORM_BITS +
    LANGUAGE_BITS +
    ID_BITS +
    WAVE_BITS +
    instrument.items.length * width +
    questions.reduce((sum, question) => sum + question.bits, 0);
  return {
    idHash: idHashOf(instrument.id),
    fingerprint: fingerprintOf(instrument),
    lookUp,
    forms: [...lookUp.forms.keys()],
    width,
    questions,
    longest: codeLength(Math.ceil(bits / 6)),
  };
}

function answerBits({ question: { type }, values, rows }: QuestionValues): number {
  if (type === 'checkbox') return values.length;
  const width = widthOf(values.length + 1);
  return type === 'matrix' ? rows.length * width : width;
}
