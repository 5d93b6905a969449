export type DimensionId = 'interaction' | 'information' | 'feedback' | 'reflection' | 'coaching';
export type LevelId = 'sprout' | 'grow' | 'sturdy' | 'rooted';

export type ItemId =
  | `interaction-${'place' | 'learn' | 'observe' | 'meetings' | 'member'}`
  | `information-${'find' | 'tools' | 'agreements' | 'contact' | 'new'}`
  | `feedback-${'steps' | 'growth' | 'ask' | 'get' | 'mistakes'}`
  | `reflection-${'time' | 'review' | 'cases' | 'response' | 'chances'}`
  | `coaching-${'mentor' | 'fit' | 'advice' | 'freedom' | 'together'}`;

/** Each item: its dimension, and whether the short form has it. */
export interface ItemStructure {
  readonly id: ItemId;
  readonly dimension: DimensionId;
  readonly short: boolean;
}

export const ITEMS: readonly ItemStructure[] = [
  { id: 'interaction-place', dimension: 'interaction', short: false },
  { id: 'interaction-learn', dimension: 'interaction', short: true },
  { id: 'interaction-observe', dimension: 'interaction', short: true },
  { id: 'interaction-meetings', dimension: 'interaction', short: false },
  { id: 'interaction-member', dimension: 'interaction', short: true },
  { id: 'information-find', dimension: 'information', short: true },
  { id: 'information-tools', dimension: 'information', short: false },
  { id: 'information-agreements', dimension: 'information', short: false },
  { id: 'information-contact', dimension: 'information', short: true },
  { id: 'information-new', dimension: 'information', short: true },
  { id: 'feedback-steps', dimension: 'feedback', short: false },
  { id: 'feedback-growth', dimension: 'feedback', short: true },
  { id: 'feedback-ask', dimension: 'feedback', short: false },
  { id: 'feedback-get', dimension: 'feedback', short: true },
  { id: 'feedback-mistakes', dimension: 'feedback', short: true },
  { id: 'reflection-time', dimension: 'reflection', short: true },
  { id: 'reflection-review', dimension: 'reflection', short: true },
  { id: 'reflection-cases', dimension: 'reflection', short: false },
  { id: 'reflection-response', dimension: 'reflection', short: false },
  { id: 'reflection-chances', dimension: 'reflection', short: true },
  { id: 'coaching-mentor', dimension: 'coaching', short: true },
  { id: 'coaching-fit', dimension: 'coaching', short: true },
  { id: 'coaching-advice', dimension: 'coaching', short: false },
  { id: 'coaching-freedom', dimension: 'coaching', short: false },
  { id: 'coaching-together', dimension: 'coaching', short: true },
];

/** Where each level begins. Conventions, not norms. */
export const LEVELS = [
  { id: 'sprout', from: 0 },
  { id: 'grow', from: 40 },
  { id: 'sturdy', from: 60 },
  { id: 'rooted', from: 80 },
] as const;

/** Planning values until real data exist; the short form's reliability follows by Spearman–Brown. */
export const PLANNING = { full: { sd: 18, alpha: 0.7 }, short: { sd: 18, alpha: 0.583 } } as const;

export const OPTION_VALUES = [1, 2, 3, 4, 5] as const;

/** Main groups of NACE Rev. 2, in its order, by section letter. */
export const SECTORS = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'h',
  'i',
  'j',
  'k',
  'l',
  'm',
  'n',
  'o',
  'p',
  'q',
  'r',
  's',
] as const;
export const ROLES = ['lead', 'mentor', 'employee', 'student'] as const;
export const SIZES = ['1-9', '10-49', '50-249', '250+'] as const;
export const GUIDES = ['yes', 'no', 'unsure'] as const;
