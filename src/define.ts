import { LeerscanProfile, LeerscanResult, LeerscanScan, LeerscanSurvey } from './elements.js';
import { register } from './register.js';

const TAGS = {
  'leerscan-profile': LeerscanProfile,
  'leerscan-result': LeerscanResult,
  'leerscan-scan': LeerscanScan,
  'leerscan-survey': LeerscanSurvey,
} as const;

type Elements = { [Tag in keyof typeof TAGS]: InstanceType<(typeof TAGS)[Tag]> };

declare global {
  interface HTMLElementTagNameMap extends Elements {}
}

/** Registers every tag. A promise, as the script tag's is, which has to fetch them first. */
export function defineElements(): Promise<void> {
  register(TAGS);
  return Promise.resolve();
}
