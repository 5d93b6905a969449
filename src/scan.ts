/** What a script tag loads: registers `<leerscan-scan>`, which fetches everything else once it comes near the screen. */
import { LeerscanScan } from './elements/leerscan-scan.js';
import { register } from './register.js';

const INNER_TAGS = 'leerscan-survey, leerscan-result, leerscan-profile';

/** Registers the tags that a scan is made of too, for a page that makes one of them by script. */
export async function defineElements(): Promise<void> {
  await Promise.all([import('./elements/scan-session.js'), import('./elements/result-screen.js')]);
}

register({ 'leerscan-scan': LeerscanScan });
if ('document' in globalThis && document.querySelector(INNER_TAGS)) void defineElements();

export { LeerscanScan };
