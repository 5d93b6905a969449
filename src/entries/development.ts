/** The development build: warns about contrast, missing translations and links that lose their query. */
import './development-checks.js';

export * from '../index.js';
export { contrastIssues } from './contrast.js';
export type { ContrastIssue } from './contrast.js';
