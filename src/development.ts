/** The product as whoever builds a page with it gets it: it says what people would not see, or should not. */
import './development-checks.js';

export * from './index.js';
export { contrastIssues } from './elements/contrast.js';
export type { ContrastIssue } from './elements/contrast.js';
