/** What kind of refusal it is; stable, for code that reacts to it. */
export type LeerscanErrorCode =
  | 'instrument-invalid'
  | 'instrument-unknown'
  | 'instrument-changed'
  | 'instrument-unreachable'
  | 'response-invalid'
  | 'answers-differ'
  | 'release-refused'
  | 'snapshot-invalid'
  | 'collection-invalid'
  | 'invitation-invalid'
  | 'code-malformed'
  | 'code-damaged';

/** One thing that was wrong: where it stands, and what was expected and what came. */
export interface LeerscanIssue {
  readonly path: string;
  readonly message: string;
}

/** Every refusal of a value from outside. `issues` names each place, what was expected there and what came. */
export class LeerscanError extends Error {
  override readonly name = 'LeerscanError';
  readonly code: LeerscanErrorCode;
  readonly issues: readonly LeerscanIssue[];

  constructor(code: LeerscanErrorCode, issues: readonly LeerscanIssue[]) {
    super(issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.code = code;
    this.issues = issues;
  }
}

/** A short, bounded description of a value that came from outside, for error sentences. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string')
    return value.length > 60 ? `${JSON.stringify(value.slice(0, 57))} …` : JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}
