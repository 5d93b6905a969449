import type { Memory } from '../team/release-memory.js';
import type { TeamResult } from '../team/team-figures.js';
import type { CountCell } from './count-cell.js';

/**
 * What may be shown of the scans of an event. The unit is a filled-in scan, at a stand normally one per company. Beside
 * what a group's result has (`TeamResult`), two things that a group of colleagues does not get: of which statements
 * people did not know, and who took part.
 */
export interface EventResult extends TeamResult {
  /** By statement, in instrument order: those that ten scans with a score for its theme were asked, or more. */
  readonly unknown: readonly UnknownShare[];
  /** Background questions, each for itself; empty where none was counted. */
  readonly background: readonly BackgroundCount[];
}

/** How often "don't know" was chosen at a statement, of the `n` scans with a score for its theme that asked it. */
export interface UnknownShare {
  readonly item: string;
  readonly n: number;
  readonly count: CountCell;
}

/** Who took part, by one question. What is not told apart (`n` − Σ choices) is nobody, or five scans or more. */
export interface BackgroundCount {
  readonly question: string;
  readonly n: number;
  /** By answer (`''`: not given), in the order of the question. */
  readonly choices: readonly { readonly choice: string; readonly n: number }[];
}

/** Figures of whole batches, which never change; `batches` are places in the memory. */
export interface UnknownBlock {
  readonly batches: readonly number[];
  readonly items: readonly UnknownShare[];
}

export interface BackgroundBlock {
  readonly batches: readonly number[];
  readonly n: number;
  readonly questions: readonly Omit<BackgroundCount, 'n'>[];
}

/** A group's memory, and what was released of an event beside it. */
export interface EventMemory extends Memory {
  /** By dimension. */
  readonly unknown: Readonly<Record<string, readonly UnknownBlock[]>>;
  readonly background: readonly BackgroundBlock[];
}
