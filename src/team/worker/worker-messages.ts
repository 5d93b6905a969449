import type { LeerscanErrorCode, LeerscanIssue } from '../../core/errors/leerscan-error.js';
import type { Release, TeamOptions } from '../../core/team/team-result.js';
import type { ImportBatch } from './import-batches.js';

/** The questionnaire, as a worker can open it: by id, or as a value. */
export interface Questionnaire {
  readonly id: string;
  readonly definition: unknown;
  readonly language: string;
}

/**
 * What the page asks of its worker: one job, and after every piece of news the next one. This is back-pressure: a
 * million responses must not pile up between them.
 */
export type PageMessage =
  | {
      readonly is: 'import';
      readonly questionnaire: Questionnaire;
      readonly sources: readonly {
        readonly name: string;
        readonly content?: Blob | string | undefined;
        readonly url?: string | undefined;
      }[];
    }
  | { readonly is: 'release'; readonly questionnaire: Questionnaire; readonly options: TeamOptions }
  | { readonly is: 'next' }
  /** None when there are no more. */
  | { readonly is: 'codes'; readonly codes: readonly string[] };

export type WorkerMessage =
  | { readonly is: 'ready' }
  | ImportBatch
  /** Everything was read. */
  | { readonly is: 'done' }
  /** The next codes, please. */
  | { readonly is: 'hungry' }
  | { readonly is: 'released'; readonly release: Release }
  | { readonly is: 'refused'; readonly code: LeerscanErrorCode; readonly issues: readonly LeerscanIssue[] }
  | { readonly is: 'failed'; readonly reason: string };
