import { doubtfulColumns } from './doubtful-columns.js';
import { doubtfulWords } from './doubtful-words.js';
import type { KnownTable } from './known-table.js';
import type { Mapping, MappingQuestion, Word } from './mapping.js';

/** What somebody has to say of a table first; undefined where nothing is in doubt. */
export function mappingQuestion(table: KnownTable): MappingQuestion | undefined {
  const columns = doubtfulColumns(table);
  const words = doubtfulWords(table, columns);
  const isHiddenAsked = table.hidden > 0 && table.mapping.hidden === undefined;
  if (columns.length === 0 && words.length === 0 && !isHiddenAsked) return undefined;
  const { mapping } = table;
  const said = (question: string | undefined): readonly (readonly [string, Word | null])[] =>
    words.filter((word) => word.question === question).map(({ text, value }) => [text, value]);
  const asked = new Set(words.flatMap(({ question }) => (question === undefined ? [] : [question])));
  return {
    at: table.head + 1,
    about: 'mapping',
    proposal: {
      columns: { ...mapping.columns, ...Object.fromEntries(columns.map(({ name, target }) => [name, target])) },
      answers: { ...mapping.answers, ...(Object.fromEntries(said(undefined)) as Mapping['answers']) },
      background: {
        ...mapping.background,
        ...Object.fromEntries(
          [...asked].map((name) => [name, { ...mapping.background[name], ...Object.fromEntries(said(name)) }]),
        ),
      },
      ...(isHiddenAsked ? { hidden: false } : mapping.hidden === undefined ? {} : { hidden: mapping.hidden }),
    },
    columns,
    words,
    hidden: table.hidden,
  };
}
