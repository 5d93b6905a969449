/**
 * Older libraries (Prototype, MooTools) put their own `Array.from` in the place of the browser's: it leaves out the
 * second argument, and every set and map. chart.js then draws nothing; so packages get one of ours.
 */
const OWN = `const listFrom = (source, map = (one) => one) => {
  const list = [];
  if (source[Symbol.iterator]) for (const one of source) list.push(map(one, list.length));
  else for (let place = 0; place < source.length; place++) list.push(map(source[place], place));
  return list;
};
`;

/** Gives the modules of packages lists that no other script of the page makes. */
export function ownLists() {
  return {
    name: 'own-lists',
    transform: (code, id) =>
      id.includes('node_modules') && /\bArray\.from\(/.test(code)
        ? { code: OWN + code.replace(/\bArray\.from\(/g, 'listFrom('), map: null }
        : null,
  };
}
