/**
 * What a script tag loads: registers `<leerscan-scan>`, which fetches everything else once it comes near the screen.
 */
import { LeerscanScan } from '../elements/scan/leerscan-scan.js';
import { emit } from '../events.js';
import { register } from '../register.js';

const INNER_TAGS = 'leerscan-survey, leerscan-result, leerscan-profile';

/** Registers the tags that a scan is made of too, for a page that makes one of them by script. */
export async function defineElements(): Promise<void> {
  await Promise.all([import('../elements/scan/scan-controller.js'), import('../elements/result/result-tags.js')]);
}

LeerscanScan.entry = import.meta.url;
register({ 'leerscan-scan': LeerscanScan });
if ('document' in globalThis) {
  const inner = document.querySelectorAll<HTMLElement>(INNER_TAGS);
  if (inner.length > 0)
    defineElements().catch((error: unknown) => inner.forEach((element) => emit(element, 'leerscan-error', { error })));
}

export { LeerscanScan };
