/**
 * A list of `length` values, each made from its place. Not `Array.from`: older libraries (Prototype, MooTools) put their
 * own in its place, which leaves out the second argument, and every set and map.
 */
export function listOf<T>(length: number, valueAt: (place: number) => T): T[] {
  const list: T[] = [];
  for (let place = 0; place < length; place++) list.push(valueAt(place));
  return list;
}
