import type { Answer } from '../response/response.js';

/** What one word of a cell stands for: an answer, or one choice of several. */
export type Word = string | number | boolean;

/**
 * How the columns and words of a table are ours, where that has to be said. Names and words as they stand in the file,
 * without spaces around them; whatever is not in it is recognised as always.
 */
export interface Mapping {
  /** By the name of a column: the id of a statement, the name of a background question, or null for neither. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** By what stands in the cell of a statement: its answer; null for none. */
  readonly answers: Readonly<Record<string, Answer | null>>;
  /** By background question, then by what stands in its cell: the answer; null for none. */
  readonly background: Readonly<Record<string, Readonly<Record<string, Word | null>>>>;
  /** Whether hidden sheets and filtered rows count; undefined when nobody said. */
  readonly hidden?: boolean | undefined;
}

/** A column of the file that is nearly one of ours, or has answers and is none of ours. */
export interface DoubtfulColumn {
  readonly name: string;
  /** What stands in it, the first few different ones. */
  readonly examples: readonly string[];
  /** The statement or background question that it most likely is; null when none is near. */
  readonly target: string | null;
}

/** A word in the column of a statement, or of a background question, that is none of its answers. */
export interface DoubtfulWord {
  /** The background question; absent for statements, which all have the same answers. */
  readonly question?: string | undefined;
  readonly text: string;
  /** How many cells say it. */
  readonly count: number;
  readonly value: Word | null;
}

/** What somebody has to say before a table can be read; `at` is the row with the names of the columns, from 1. */
export interface MappingQuestion {
  readonly at: number;
  readonly about: 'mapping';
  /** What is most likely; with it, the table is read without a question. */
  readonly proposal: Mapping;
  readonly columns: readonly DoubtfulColumn[];
  readonly words: readonly DoubtfulWord[];
  /** Rows with answers that a spreadsheet did not show: on hidden sheets, or filtered out. */
  readonly hidden: number;
}

/** What was said of one file, and of another one after it; hidden rows are a matter of each file. */
export function withMapping(before: Mapping, said: Mapping): Mapping {
  const background = Object.entries(said.background).map(
    ([question, words]) => [question, { ...before.background[question], ...words }] as const,
  );
  return {
    columns: { ...before.columns, ...said.columns },
    answers: { ...before.answers, ...said.answers },
    background: { ...before.background, ...Object.fromEntries(background) },
  };
}

export const NO_MAPPING: Mapping = { columns: {}, answers: {}, background: {} };
