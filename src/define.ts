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

/** Registers every tag. */
export function defineElements(): void {
  register(TAGS);
}
