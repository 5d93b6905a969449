import { yesOrNo } from './words/choice-words.js';
import { cellText, folded } from './words/plain-words.js';
import type { Rows } from './table-head.js';

/** Why a row of a tool is no answer of a person: a try of its maker, or somebody who left before the end. */
export type ToolMark = 'preview' | 'unfinished';

type MarkedBy = 'status' | 'finished' | 'channel' | 'submitted';

/** By name of the column, as tools write it in a first or second row of names. */
const COLUMNS: Readonly<Record<string, MarkedBy>> = {
  status: 'status',
  'response type': 'status',
  finished: 'finished',
  distributionchannel: 'channel',
  'distribution channel': 'channel',
  submitdate: 'submitted',
  'date submitted': 'submitted',
};
/** Beside these a column "Status" or "Finished" is that of Qualtrics. */
const OF_QUALTRICS: ReadonlySet<string> = new Set([
  ...['responseid', 'response id', 'recordeddate', 'recorded date', 'distributionchannel', 'distribution channel'],
  ...['userlanguage', 'user language', 'startdate', 'start date'],
]);
/** Numbers and words of its status: a preview, a test, a preview that looks like spam, a preview without a network. */
const PREVIEWS: ReadonlySet<string> = new Set([
  ...['1', '2', '9', '17'],
  ...['survey preview', 'survey test', 'survey preview spam', 'offline survey preview'],
]);

/**
 * What a tool says of each of its rows. Qualtrics: `Status`, `Finished` and `DistributionChannel`
 * (qualtrics.com/support: "Understanding Your Dataset"). LimeSurvey: `submitdate`, empty until the last page.
 */
export function toolMarks(
  names: readonly (readonly string[])[],
  rows: Rows,
  from: number,
): ((row: Rows[number]) => ToolMark | undefined) | undefined {
  const plain = names.map((all) => all.map(plainOf));
  const isQualtrics = plain.some((all) => all.some((name) => OF_QUALTRICS.has(name)));
  const found = plain.flatMap((all, place): { readonly kind: MarkedBy; readonly place: number }[] => {
    const kind = all.flatMap((name) => (Object.hasOwn(COLUMNS, name) ? [COLUMNS[name]] : []))[0];
    if (kind === undefined) return [];
    if (kind !== 'submitted') return isQualtrics ? [{ kind, place }] : [];
    // Where nobody has a date, none is kept.
    const isKept = rows.some((row, index) => index >= from && cellText(row[place]) !== '');
    return isKept ? [{ kind, place }] : [];
  });
  if (found.length === 0) return undefined;
  return (row) => {
    for (const { kind, place } of found) {
      const text = cellText(row[place]);
      if (kind === 'submitted' ? text === '' : kind === 'finished' && yesOrNo(text) === false) return 'unfinished';
      if (kind === 'status' && PREVIEWS.has(folded(text))) return 'preview';
      if (kind === 'channel' && folded(text) === 'preview') return 'preview';
    }
    return undefined;
  };
}

/** Of LimeSurvey also with its text behind it: "submitdate. Date submitted". */
function plainOf(name: string): string {
  return folded(name).replace(/^(submitdate)\. .*$/, '$1');
}

/** Whether a column is one that a tool's marks are read from. */
export function isToolMark(names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(COLUMNS, plainOf(name)));
}
