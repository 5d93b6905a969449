import type { LeerscanErrorCode, LeerscanIssue } from '../../core/errors/leerscan-error.js';
import type { Release, TeamOptions } from '../../core/team/team-result.js';
import type { ImportBatch } from './import-batches.js';

/** The questionnaire, as a worker can open it: by id, or as a value. */
export interface Questionnaire {
  readonly id: string;
  readonly definition: unknown;
  readonly version: string;
  readonly language: string;
}

/**
 * What the page asks of its worker: one job, and after every piece of news the next one. This is back-pressure: a
 * million responses must not pile up between them.
 */
export type PageMessage =
  | {
      readonly kind: 'import';
      readonly questionnaire: Questionnaire;
      readonly sources: readonly {
        readonly name: string;
        readonly content?: Blob | string | undefined;
        readonly url?: string | undefined;
      }[];
    }
  | { readonly kind: 'release'; readonly questionnaire: Questionnaire; readonly options: TeamOptions }
  | { readonly kind: 'next' }
  /** None when there are no more. */
  | { readonly kind: 'codes'; readonly codes: readonly string[] };

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | ImportBatch
  /** Everything was read. */
  | { readonly kind: 'done' }
  /** The next codes, please. */
  | { readonly kind: 'hungry' }
  | { readonly kind: 'released'; readonly release: Release }
  | { readonly kind: 'refused'; readonly code: LeerscanErrorCode; readonly issues: readonly LeerscanIssue[] }
  | { readonly kind: 'failed'; readonly reason: string };
