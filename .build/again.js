/**
 * Stands at the head of every file that loads others. Firefox remembers for ever that a file could not be loaded: a
 * next try asks for it under another name. Two names a call, since another file may have spoiled the first; what has
 * come keeps its name. The error says which `file` of the build it was.
 */
const names = {};
const again = async (file, load) => {
  const next = () =>
    load(names[file] ? '?again=' + names[file] : '').catch((error) => {
      names[file] = (names[file] ?? 0) + 1;
      throw Object.assign(error, { file });
    });
  return next().catch(next);
};
