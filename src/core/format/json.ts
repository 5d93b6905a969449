/**
 * A value as JSON, also on a page whose scripts gave every list or object a `toJSON` of their own (Prototype, MooTools):
 * a code, an id or a file must be the same on every page.
 * @param space Spaces of indentation; all on one line when absent.
 */
export function toJson(value: unknown, space?: number): string {
  const isPlain = !('toJSON' in Array.prototype || 'toJSON' in Object.prototype);
  return JSON.stringify(isPlain ? value : withoutToJson(value), null, space);
}

/** A copy whose lists and objects have a `toJSON` of their own that is nothing. */
function withoutToJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(withoutToJson)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutToJson(one)]));
  return Object.assign(copy, { toJSON: undefined });
}
