/**
 * Safari 15.4, Chrome 97 and Firefox 104 are the first with `findLast`. What else is used is as old, or asked for where
 * it is used; and what cannot read ES2021 never comes here.
 */
export function isTooOld(): boolean {
  return !('findLast' in Array.prototype);
}
