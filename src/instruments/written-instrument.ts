import type { Instrument } from '../core/instrument/instrument.js';
import { LeerscanError } from '../core/errors/leerscan-error.js';
import { parseInstrument } from '../core/instrument/parse-instrument.js';
import { AddressError, type ReadingLimits, partsOf } from '../ui/read-address.js';

/** A real questionnaire has a tenth of that, and is there in a second. */
const LIMITS: ReadingLimits = { bytes: 4_000_000, pause: 30_000, whole: 60_000 };

/**
 * A questionnaire from outside, as a value or (`src`) as the address of a file. Comes in with the first one. @throws
 * {LeerscanError} when it is refused or out of reach.
 */
export async function openWritten(
  definition: unknown,
  src: string,
  signal: AbortSignal,
): Promise<{ readonly written: unknown; readonly instrument: Instrument }> {
  const written = definition === undefined ? await fetchJson(src, signal) : definition;
  return { written, instrument: parseInstrument(written) };
}

async function fetchJson(src: string, signal: AbortSignal): Promise<unknown> {
  const unreachable = (message: string): LeerscanError =>
    new LeerscanError('instrument-unreachable', [{ path: 'src', message }]);
  let text = '';
  try {
    const decoder = new TextDecoder();
    for await (const part of partsOf(src, LIMITS, signal)) text += decoder.decode(part, { stream: true });
    text += decoder.decode();
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof AddressError)
      throw unreachable(error.why === 'refused' ? `expected a file, but ${error.message}` : error.message);
    throw unreachable('expected a file, but the server could not be reached');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // Of a network that answers with a page of its own, too. The parser's words name the place of a comma that is
    // missing.
    throw unreachable(`expected JSON, but the file is something else: ${(error as SyntaxError).message}`);
  }
}
