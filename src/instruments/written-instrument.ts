import type { Instrument } from '../core/instrument/instrument.js';
import { LeerscanError } from '../core/errors/leerscan-error.js';
import { parseInstrument } from '../core/instrument/parse-instrument.js';
import { readInstrument } from '../core/instrument/read-instrument.js';
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
  if (definition !== undefined) return { written: definition, instrument: parseInstrument(definition) };
  const text = await fetchText(src, signal);
  const { instrument, written, mistakes } = readInstrument(text);
  if (instrument) return { written, instrument };
  const [first] = mistakes;
  if (written !== undefined || !first) throw new LeerscanError('instrument-invalid', mistakes);
  // A network that answers with a page of its own is no mistake of the author.
  if (!/^\s*\{/.test(text)) throw unreachable(`expected JSON, but the file is something else: ${first.message}`);
  throw new LeerscanError('instrument-invalid', [
    { path: '', message: `line ${first.line}, column ${first.column}: ${first.message}` },
  ]);
}

function unreachable(message: string): LeerscanError {
  return new LeerscanError('instrument-unreachable', [{ path: 'src', message }]);
}

async function fetchText(src: string, signal: AbortSignal): Promise<string> {
  let text = '';
  try {
    const decoder = new TextDecoder();
    for await (const part of partsOf(src, LIMITS, signal)) text += decoder.decode(part, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof AddressError)
      throw unreachable(error.why === 'refused' ? `expected a file, but ${error.message}` : error.message);
    throw unreachable('expected a file, but the server could not be reached');
  }
}
