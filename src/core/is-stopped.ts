/** Asked anew each time: it changes while something is awaited. */
export function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}
