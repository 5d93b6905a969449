export type DimensionId = 'interaction' | 'information' | 'feedback' | 'reflection' | 'coaching';
export type LevelId = 'sprout' | 'grow' | 'sturdy' | 'rooted';

/** An id stands for its words: a statement that says something else has another one. */
export type ItemId =
  | `interaction-${'place' | 'watch' | 'questions' | 'voice' | 'team'}`
  | `information-${'find' | 'material' | 'rules' | 'contact' | 'knowledge'}`
  | `feedback-${'harder' | 'hear' | 'request' | 'lesson' | 'talk'}`
  | `reflection-${'time' | 'debrief' | 'case' | 'learned' | 'chances'}`
  | `coaching-${'mentor' | 'needs' | 'advice' | 'decide' | 'stuck'}`;

/** What a workplace has or has not yet for a student: the report's factors of educational potential, lines 3366-3376. */
export type ReadinessId = 'work' | 'mentor' | 'time' | 'school' | 'days';

/** Each item: its dimension, and whether the short form has it. */
export interface ItemStructure {
  readonly id: ItemId;
  readonly dimension: DimensionId;
  readonly short: boolean;
}

export const ITEMS: readonly ItemStructure[] = [
  { id: 'interaction-place', dimension: 'interaction', short: false },
  { id: 'interaction-watch', dimension: 'interaction', short: true },
  { id: 'interaction-questions', dimension: 'interaction', short: true },
  { id: 'interaction-voice', dimension: 'interaction', short: false },
  { id: 'interaction-team', dimension: 'interaction', short: true },
  { id: 'information-find', dimension: 'information', short: true },
  { id: 'information-material', dimension: 'information', short: false },
  { id: 'information-rules', dimension: 'information', short: false },
  { id: 'information-contact', dimension: 'information', short: true },
  { id: 'information-knowledge', dimension: 'information', short: true },
  { id: 'feedback-harder', dimension: 'feedback', short: true },
  { id: 'feedback-hear', dimension: 'feedback', short: true },
  { id: 'feedback-request', dimension: 'feedback', short: false },
  { id: 'feedback-lesson', dimension: 'feedback', short: true },
  { id: 'feedback-talk', dimension: 'feedback', short: false },
  { id: 'reflection-time', dimension: 'reflection', short: true },
  { id: 'reflection-debrief', dimension: 'reflection', short: true },
  { id: 'reflection-case', dimension: 'reflection', short: false },
  { id: 'reflection-learned', dimension: 'reflection', short: false },
  { id: 'reflection-chances', dimension: 'reflection', short: true },
  { id: 'coaching-mentor', dimension: 'coaching', short: true },
  { id: 'coaching-needs', dimension: 'coaching', short: true },
  { id: 'coaching-advice', dimension: 'coaching', short: false },
  { id: 'coaching-decide', dimension: 'coaching', short: false },
  { id: 'coaching-stuck', dimension: 'coaching', short: true },
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
export const GUIDES = ['yes', 'wish', 'no', 'unsure'] as const;
