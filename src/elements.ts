/** The element classes, without registering any tag. */
export { LeerscanProfile } from './elements/leerscan-profile.js';
export { LeerscanResult } from './elements/leerscan-result.js';
export { LeerscanScan } from './elements/leerscan-scan.js';
export { LeerscanSurvey } from './elements/leerscan-survey.js';
