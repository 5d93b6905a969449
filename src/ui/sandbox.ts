/**
 * In a frame that has no origin of its own: storage fails there, and printing and downloads do nothing without
 * permissions that a page cannot ask about. A page from a file has no origin either, but can do all of it.
 */
export function isSandboxed(): boolean {
  return globalThis.origin === 'null' && location.protocol !== 'file:';
}
