import type { StepId } from './steps.js';
import type { DimensionId, GUIDES, ItemId, LevelId, ROLES, ReadinessId, SECTORS, SIZES } from './structure.js';

/** What a language must have before the first statement: nothing may be missing, the compiler sees to it. */
export interface QuestionTexts {
  readonly title: string;
  readonly description: string;
  readonly instructions: string;
  /** From (almost) never to (almost) always. */
  readonly options: readonly [string, string, string, string, string];
  readonly levels: Readonly<Record<LevelId, string>>;
  readonly dimensions: Readonly<Record<DimensionId, { readonly title: string; readonly description: string }>>;
  readonly items: Readonly<Record<ItemId, string>>;
  readonly background: {
    readonly role: { readonly title: string; readonly choices: Readonly<Record<(typeof ROLES)[number], string>> };
    readonly size: { readonly title: string; readonly choices: Readonly<Record<(typeof SIZES)[number], string>> };
    readonly sector: {
      readonly title: string;
      readonly placeholder: string;
      readonly choices: Readonly<Record<(typeof SECTORS)[number], string>>;
    };
    readonly guides: { readonly title: string; readonly choices: Readonly<Record<(typeof GUIDES)[number], string>> };
  };
}

/** What a language must have for the result. */
export interface ResultTexts {
  /** Where the questionnaire comes from, and what it cannot say. */
  readonly provenance: string;
  /** Names of the dimensions for the axes of a chart. */
  readonly shorts: Readonly<Record<DimensionId, string>>;
  /** The passage of the report that each item rests on, with its line in the report's text. */
  readonly sources: Readonly<Record<ItemId, string>>;
  /** Whether a workplace is ready for a student: each thing as it is asked, and as it is listed. */
  readonly addOn: {
    readonly title: string;
    readonly description: string;
    readonly statements: Readonly<Record<ReadinessId, { readonly text: string; readonly short: string }>>;
  };
  readonly dimensionLevels: Readonly<
    Record<DimensionId, Readonly<Record<LevelId, { readonly looks: string; readonly matters: string }>>>
  >;
  readonly steps: Readonly<
    Record<
      StepId,
      {
        readonly title: string;
        readonly why: string;
        readonly action: string;
        readonly questions: readonly [string, string];
      }
    >
  >;
}
