/**
 * Every node of a syntax tree, each before those in it.
 * @returns {Generator<any, void, undefined>}
 */
export function* nodesIn(node) {
  if (Array.isArray(node)) for (const one of node) yield* nodesIn(one);
  else if (typeof node?.type === 'string') {
    yield node;
    for (const value of Object.values(node)) if (typeof value === 'object') yield* nodesIn(value);
  }
}
