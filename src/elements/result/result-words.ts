import type { Instrument } from '../../core/instrument/instrument.js';
import type { Response } from '../../core/response/response.js';
import type { Result } from '../../core/result/result.js';
import { textOf } from '../../core/instrument/text.js';
import type { ResultMessages } from '../../i18n/messages.js';

/** A result with everything that is needed to put it into words. */
export interface ResultView {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly result: Result;
  /** Language of the instrument's texts. */
  readonly language: string;
  readonly words: ResultMessages;
}

/** What the names of dimensions need. */
type ShortView = Pick<ResultView, 'instrument' | 'language' | 'words'>;

/** Names joined as in a sentence: "a, b and c". */
export function namesOf(view: ShortView, dimensions: readonly string[]): string {
  const names = dimensions
    .map((id) => shortName(view, id))
    .map((name, index) => (index === 0 ? name : view.words.inSentence(name)));
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} ${view.words.and} ${names.at(-1) as string}`;
}

/** The name for a sentence: full titles are too long to be joined by "and". */
export function shortName({ instrument, language }: Pick<ShortView, 'instrument' | 'language'>, id: string): string {
  const dimension = instrument.dimensions.find((one) => one.id === id);
  return textOf(dimension?.short ?? dimension?.title, language);
}

/** An answer in words. */
export function answerText(view: ResultView, item: string): string {
  const answer = Object.hasOwn(view.response.answers, item) ? view.response.answers[item] : undefined;
  if (answer === undefined) return view.words.answers.skipped;
  if (typeof answer === 'string') return view.words.answers[answer];
  return textOf(view.instrument.scale.options.find((option) => option.value === answer)?.label, view.language);
}

/** Whether the words of an answer are the questionnaire's own. */
export function isOption(view: ResultView, item: string): boolean {
  return Object.hasOwn(view.response.answers, item) && typeof view.response.answers[item] === 'number';
}

export function itemText(view: ResultView, item: string): string {
  return textOf(view.instrument.items.find((one) => one.id === item)?.text, view.language);
}

/** Themes that a headline names; more would be a list. */
export const MAX_NAMES = 2;

interface Headline {
  readonly headline: string;
  /** The sentence that goes with it. */
  readonly hint: string;
  /** The headline is a text of the instrument, in its language. */
  readonly isStep?: boolean;
}

/** What stands out, where that can be said; else the first step. */
export function headlineOf(view: ResultView): Headline {
  const { words, result } = view;
  const { headline } = words;
  switch (result.kind) {
    case 'empty': {
      const unknown = result.dimensions.reduce((sum, one) => sum + one.unknown, 0);
      const all = result.dimensions.reduce((sum, one) => sum + one.answered + one.na + one.unknown + one.skipped, 0);
      return { headline: headline.empty, hint: unknown * 2 > all ? headline.unknownHint : headline.emptyHint };
    }
    case 'partial':
      return {
        headline: headline.partial(
          words.inSentence(
            namesOf(
              view,
              result.dimensions.filter((one) => one.score !== null).map((one) => one.dimension),
            ),
          ),
        ),
        hint: result.dimensions.some((one) => one.score === null) ? headline.partialHint : '',
      };
    case 'all-top':
      return { headline: headline.allTop, hint: headline.allTopHint };
    case 'open': {
      // Nothing can be named honestly: what to do comes first.
      const [first] = result.steps;
      return first
        ? { headline: sentence(textOf(first.step.title, view.language)), hint: headline.openHint, isStep: true }
        : { headline: headline.unqualified, hint: headline.cannotTell };
    }
    case 'unqualified':
      return { headline: headline.unqualified, hint: headline.unqualifiedHint };
    case 'contrast': {
      const top = headline.contrast(words.inSentence(namesOf(view, result.top)), result.top.length);
      const bottom = headline.contrastHint(words.inSentence(namesOf(view, result.bottom)));
      // Four strong themes are a list, and no headline: what stands out then is the other one.
      const isList = result.top.length > MAX_NAMES && result.bottom.length < result.top.length;
      return isList ? { headline: bottom, hint: top } : { headline: top, hint: bottom };
    }
  }
}

/** A title as a sentence; one that ends in a quotation has its end already. */
export function sentence(title: string): string {
  return /[\p{L}\p{N})]$/u.test(title) ? `${title}.` : title;
}
