import { isStopped, stopOf } from '../core/is-stopped.js';

/** How long and how much to read of an address: a server need not ever end. */
export interface ReadingLimits {
  readonly bytes: number;
  /** Milliseconds without anything new. */
  readonly pause: number;
  /** Milliseconds for all of it; as long as something comes when absent. */
  readonly whole?: number;
}

/** Why an address was not read to its end. */
export class AddressError extends Error {
  override readonly name = 'AddressError';
  readonly why: 'refused' | 'slow' | 'large';

  constructor(why: 'refused' | 'slow' | 'large', message: string) {
    super(message);
    this.why = why;
  }
}

/**
 * What stands at an address, in parts and as it comes; nothing more is fetched from where the reader stops.
 * @throws {AddressError} for an answer that is no success, that does not come in time, or that is above the limit; the
 *   signal's reason once it is aborted; and what `fetch` throws.
 */
export async function* partsOf(
  address: string | URL,
  { bytes, pause, whole = Infinity }: ReadingLimits,
  signal: AbortSignal,
  options: RequestInit = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  if (isStopped(signal)) throw stopOf(signal);
  const request = new AbortController();
  let giveUp: (reason: unknown) => void = () => undefined;
  const over = new Promise<never>((_, reject) => (giveUp = reject));
  over.catch(() => request.abort());
  const stop = (): void => giveUp(stopOf(signal));
  signal.addEventListener('abort', stop);
  const end = performance.now() + whole;
  // The clock stands still while the reader is at work.
  const inTime = async <T>(work: Promise<T>): Promise<T> => {
    const left = Math.min(pause, end - performance.now());
    const slow = new AddressError(
      'slow',
      `expected an answer within ${Math.round(Math.min(pause, whole) / 1000)} seconds, but there is none yet, or it does not end`,
    );
    // What is always ready leaves no room for a timer.
    if (left <= 0) throw slow;
    const timer = setTimeout(() => giveUp(slow), left);
    try {
      return await Promise.race([work, over]);
    } finally {
      clearTimeout(timer);
    }
  };
  try {
    const reply = await inTime(fetch(address, { ...options, credentials: 'same-origin', signal: request.signal }));
    if (!reply.ok || !reply.body) throw new AddressError('refused', `the server answered ${reply.status}`);
    const reader = reply.body.getReader();
    for (let size = 0; ;) {
      const { done, value } = await inTime(reader.read());
      if (done) return;
      size += value.length;
      if (size > bytes) throw new AddressError('large', `expected at most ${bytes / 1e6} MB, but there is more`);
      if (value.length > 0) yield value;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    request.abort();
  }
}
