import { kioskRound } from './kiosk-walk.mjs';
import { damagedLink } from './refusal-walk.mjs';
import { otherLanguage, wholeScan } from './scan-walk.mjs';
import { teamReport } from './team-walk.mjs';

/** Every walk: its file, the screen and the language of the browser, and what is done. */
export const WALKS = [
  { name: 'scan.nl', language: 'nl', go: (walk, url) => wholeScan(walk, `${url}index.html`, 'nl') },
  { name: 'scan.en', language: 'nl', go: (walk, url) => otherLanguage(walk, `${url}portal.html`, 'en') },
  { name: 'scan.fr', language: 'nl', go: (walk, url) => otherLanguage(walk, `${url}portal.html`, 'fr') },
  { name: 'kiosk.nl', language: 'nl', go: (walk, url) => kioskRound(walk, `${url}kiosk.html`) },
  { name: 'report.nl', language: 'nl', go: (walk, url) => teamReport(walk, `${url}team.html`) },
  { name: 'refused.nl', language: 'nl', go: (walk, url) => damagedLink(walk, `${url}index.html`) },
];
