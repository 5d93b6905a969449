/** The product as whoever builds a page with it gets it: it says what people would not see, or should not. */
import './development-checks.js';

export * from '../index.js';
export { contrastIssues } from './contrast.js';
export type { ContrastIssue } from './contrast.js';
