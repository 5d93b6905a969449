import type { Instrument } from '../core/instrument/instrument.js';
import type { Response } from '../core/response/response.js';
import { toShareCode } from '../core/share-code/share-code.js';
import { linkWith } from './link-page.js';

/**
 * The address that opens this result, on `page` or on this one when that is empty. Undefined when the response cannot
 * be put into a code.
 */
export function shareLink(
  { instrument, response }: { readonly instrument: Instrument; readonly response: Response },
  page: string,
): string | undefined {
  try {
    return linkWith(page, 'leerscan', toShareCode(instrument, response));
  } catch {
    return undefined;
  }
}
