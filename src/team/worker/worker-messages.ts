import type { LeerscanErrorCode, LeerscanIssue } from '../../core/errors/leerscan-error.js';
import type { Release, TeamOptions } from '../../core/team/team-result.js';
import type { Mapping } from '../../core/reading/mapping.js';
import type { ImportBatch } from './import-batches.js';
import type { PackedIncoming } from './packed-incoming.js';

/** The questionnaire, as a worker can open it: by id, or as a value. */
export interface Questionnaire {
  readonly id: string;
  readonly definition: unknown;
  readonly version: string;
  readonly language: string;
}

/**
 * What the page asks of its worker: one job, and after every piece of news the next one. While the page is at one, the
 * worker is at the next, and never further. This is back-pressure: a million responses must not pile up between them.
 */
export type PageMessage =
  | {
      readonly kind: 'import';
      readonly questionnaire: Questionnaire;
      readonly sources: readonly {
        readonly name: string;
        readonly content?: Blob | string | undefined;
        readonly url?: string | undefined;
        readonly mapping?: Mapping | undefined;
      }[];
    }
  | { readonly kind: 'release'; readonly questionnaire: Questionnaire; readonly options: TeamOptions }
  | { readonly kind: 'next' }
  /** A code a line; no text when there are no more. */
  | { readonly kind: 'codes'; readonly text?: string };

/** A batch on its way: texts are copied at once, lists of objects one by one. */
export type SentBatch =
  | (Omit<Extract<ImportBatch, { readonly kind: 'read' }>, 'incoming'> & { readonly incoming: PackedIncoming })
  | Exclude<ImportBatch, { readonly kind: 'read' }>;

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | SentBatch
  /** Everything was read. */
  | { readonly kind: 'done' }
  /** The next codes, please. */
  | { readonly kind: 'hungry' }
  | { readonly kind: 'released'; readonly release: Release }
  | { readonly kind: 'refused'; readonly code: LeerscanErrorCode; readonly issues: readonly LeerscanIssue[] }
  | { readonly kind: 'failed'; readonly reason: string };
