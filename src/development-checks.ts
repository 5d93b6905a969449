/** What the development build says. Must be there before the tags are registered: elements of the page are made right then. */
import { LeerscanProfile, LeerscanResult, LeerscanScan, LeerscanSurvey } from './elements.js';
import { contrastIssues } from './elements/contrast.js';
import { markMissingTexts } from './i18n/complete.js';

const told = new Set<string>();

/** Each trouble is told once, by the names of the tokens. */
function warnOfContrast(element: HTMLElement): void {
  for (const { token, against, contrast, least } of contrastIssues(element)) {
    const warning = `leerscan: ${token} on ${against} has a contrast of ${contrast.toFixed(1)}; WCAG 2.2 AA asks at least ${least}.`;
    if (!told.has(warning)) console.warn(warning);
    told.add(warning);
  }
}

for (const element of [LeerscanProfile, LeerscanResult, LeerscanScan, LeerscanSurvey]) {
  element.addInitializer((made) => made.addController({ hostUpdated: () => warnOfContrast(made) }));
}

markMissingTexts();
