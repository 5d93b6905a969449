/** A call, since TypeScript takes `signal.aborted`, once read, for settled: it changes while something is awaited. */
export function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** What a stopped piece of work ends with. Chrome 97 knows no `reason`. */
export function stopOf(signal: AbortSignal): unknown {
  return (signal.reason as unknown) ?? new DOMException('stopped', 'AbortError');
}
