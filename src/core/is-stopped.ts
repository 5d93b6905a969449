/** A call, since TypeScript takes `signal.aborted`, once read, for settled: it changes while something is awaited. */
export function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}
