import { shortScan, wholeScan } from './scan-walk.mjs';

/** Every walk: its file, the screen and the language of the browser, and what is done. */
export const WALKS = [
  { name: 'scan.nl', language: 'nl', go: (walk, url) => wholeScan(walk, `${url}index.html`, 'nl') },
  { name: 'scan.en', language: 'en', go: (walk, url) => shortScan(walk, `${url}index.html`, 'en') },
  { name: 'scan.fr', language: 'fr', go: (walk, url) => shortScan(walk, `${url}index.html`, 'fr') },
];
