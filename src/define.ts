import { LeerscanProfile, LeerscanResult, LeerscanScan, LeerscanSurvey } from './elements.js';

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

/** Registers every tag that the page does not have yet; does nothing where there are no elements at all (Node). */
export function defineElements(): void {
  if (!('customElements' in globalThis)) return;
  for (const [tag, element] of Object.entries(TAGS)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
