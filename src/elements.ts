/** The element classes, without registering any tag. */
export { LeerscanProfile } from './elements/result/leerscan-profile.js';
export { LeerscanResult } from './elements/result/leerscan-result.js';
export { LeerscanScan } from './elements/scan/leerscan-scan.js';
export { LeerscanSurvey } from './elements/survey/leerscan-survey.js';
