import type { AnswerReader } from './words/answer-words.js';
import type { ChoiceReader } from './words/choice-words.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Mapping } from './mapping.js';
import type { TableColumns } from './table-columns.js';
import type { Rows } from './table-head.js';

/** A table as far as it is known. */
export interface KnownTable {
  readonly instrument: Instrument;
  readonly rows: Rows;
  /** Place of the row with the names, and of others that are no answers. */
  readonly head: number;
  readonly passed: ReadonlySet<number>;
  readonly names: readonly (readonly string[])[];
  readonly columns: TableColumns;
  readonly mapping: Mapping;
  readonly hidden: number;
  readonly answers: AnswerReader;
  readonly choices: ReadonlyMap<string, ChoiceReader>;
}
