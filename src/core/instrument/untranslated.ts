import type { BackgroundElement, BackgroundQuestion, Choice } from './background.js';
import type { Instrument } from './instrument.js';
import { type LeerscanIssue, describe } from '../errors/leerscan-error.js';

/** As many values as a sentence names. */
const MOST_NAMED = 3;

/**
 * What an instrument in several languages shows as it stands in each: a question without a title, choices without a
 * text. No mistake, since some names are the same everywhere, but its author may have overlooked it.
 */
export function untranslatedIn({ languages, background }: Instrument): LeerscanIssue[] {
  if (languages.length < 2) return [];
  return placedQuestions(background).flatMap(([path, question]) => questionNotes(question, path, languages.join(', ')));
}

/** Every question, those in panels too, with where it stands. */
export function placedQuestions(
  elements: readonly BackgroundElement[],
  path = 'background',
): readonly (readonly [path: string, question: BackgroundQuestion])[] {
  return elements.flatMap((element, index) =>
    element.type === 'panel'
      ? placedQuestions(element.elements, `${path}[${index}].elements`)
      : [[`${path}[${index}]`, element] as const],
  );
}

function questionNotes(question: BackgroundQuestion, path: string, languages: string): LeerscanIssue[] {
  const whose = `(question ${describe(question.name)})`;
  const untitled =
    question.title === undefined
      ? [
          {
            path,
            message: `asked as ${describe(question.name)} in each of ${languages}; a "title" asks it in words ${whose}`,
          },
        ]
      : [];
  const lists = (['choices', 'rows', 'columns'] as const).flatMap((key): LeerscanIssue[] => {
    const words = question[key].filter(isWord).map(({ value }) => describe(value));
    if (words.length === 0) return [];
    const named = [...words.slice(0, MOST_NAMED), ...(words.length > MOST_NAMED ? ['…'] : [])].join(', ');
    return [
      {
        path: `${path}.${key}`,
        message: `shown as ${named} in each of ${languages}; {"value": ${words[0] ?? ''}, "text": {…}} says it in each language ${whose}`,
      },
    ];
  });
  return [...untitled, ...lists];
}

/** Without a text, and with letters: 5 and "80+" are the same in every language. */
function isWord({ value, text }: Choice): boolean {
  return text === undefined && /\p{L}/u.test(String(value));
}
