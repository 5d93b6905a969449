import type { BackgroundAnswer, BackgroundQuestion } from '../instrument/background.js';
import type { Cell } from '../format/csv.js';
import { type ChoiceReader, choiceReader, choiceTexts, partReader } from './words/choice-words.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Mapping } from './mapping.js';
import { cellText } from './words/plain-words.js';
import type { Spot } from './reading.js';
import type { BackgroundColumns } from './table-columns.js';
import { toJson } from '../format/json.js';

/** What a row says to a background question: an answer, or two that contradict each other; and cells left out of it. */
export interface BackgroundCells {
  readonly answer?: BackgroundAnswer | undefined;
  readonly clash?: readonly [one: string, other: string] | undefined;
  readonly left: readonly Spot[];
}

const NOTHING: BackgroundCells = { left: [] };

/** Reads the cells of a question in a row: its words are decided once for a table. */
export function backgroundReader(
  instrument: Instrument,
  { question, places, parts }: BackgroundColumns,
  names: readonly (readonly string[])[],
  mapping: Mapping,
): { readonly words: ChoiceReader; readonly read: (row: readonly Cell[]) => BackgroundCells } {
  const words = choiceReader(question, mapping.background[question.name]);
  const readPart = parts.length > 0 ? partReader(question) : undefined;
  let shown: readonly string[] | undefined;
  const spot =
    (place: number): ((found: string) => Spot) =>
    (found) => ({
      column: names[place]?.[0] || names[place]?.[1],
      found,
      expected: (shown ??= choiceTexts(question, instrument.languages[0] ?? '')),
    });
  const read = (row: readonly Cell[]): BackgroundCells => {
    let answer: BackgroundAnswer | undefined;
    let first = '';
    let left: Spot[] | undefined;
    for (const place of places) {
      const text = cellText(row[place]);
      if (text === '') continue;
      const own = words(text);
      if (own === undefined) (left ??= []).push(spot(place)(text));
      if (own === undefined || own === null) continue;
      if (answer !== undefined && toJson(own) !== toJson(answer)) return { clash: [first, text], left: [] };
      answer = own;
      first = text;
    }
    if (answer !== undefined || !readPart)
      return answer === undefined && !left ? NOTHING : { answer, left: left ?? [] };
    const chosen: (readonly [string | number | boolean, string | number | boolean])[] = [];
    for (const [part, place] of parts) {
      const text = cellText(row[place]);
      const own = readPart(text, part);
      if (own === undefined) (left ??= []).push(spot(place)(text));
      else if (own !== null) chosen.push([part, own]);
    }
    return { answer: ofParts(question, chosen), left: left ?? [] };
  };
  return { words, read };
}

function ofParts(
  { type }: BackgroundQuestion,
  chosen: readonly (readonly [part: string | number | boolean, answer: string | number | boolean])[],
): BackgroundAnswer | undefined {
  if (chosen.length === 0) return undefined;
  const rows = new Map(chosen.map(([part, answer]) => [String(part), answer]));
  return type === 'matrix' ? Object.fromEntries(rows) : [...new Set(rows.values())];
}
