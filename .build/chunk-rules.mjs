/**
 * What shows a result, in one chunk: a chunk beside it that failed to load once would fail in Firefox for ever, since
 * it is asked for by its plain name.
 */
const RESULT = [
  'dist/elements/result/result-tags.js',
  'dist/elements/result/whole-result-view.js',
  'dist/elements/scan/link-view.js',
  'dist/elements/survey/end-rules.js',
];
/** Small things that the result shares with other late chunks, for the same reason with the first screens. */
const SHARED = /[\\/](long-date|moment|repeat|json)\.js$/;

/** Imports nothing of ours: a changed word leaves its name, and what a browser has of it, as they are. */
const LIBRARY = /survey-core|[\\/]survey-library\.js$/;
const ENGINE = /[\\/]dist[\\/]engine[\\/]/;
const CORE = /[\\/]dist[\\/]core[\\/]/;

/**
 * survey-core and chart.js each stay in one chunk of their own, what wraps survey-core in another; what the first screens need is
 * one chunk too, so that no other file is waited for.
 */
export function chunksOf(name, entry) {
  let chunks;
  return (id, { getModuleInfo, getModuleIds }) => {
    if (LIBRARY.test(id)) return 'survey-core';
    if (isEngineOnly(id, getModuleInfo)) return 'survey-engine';
    if (/chart\.js|@kurkle|[\\/]charts[\\/]/.test(id)) return 'radar-chart';
    chunks ??= chunksByModule(name, entry, getModuleInfo, [...getModuleIds()]);
    return chunks.get(id);
  };
}

/** The engine, and what of core nothing else imports. */
function isEngineOnly(id, getModuleInfo) {
  if (ENGINE.test(id)) return true;
  const { importers } = getModuleInfo(id);
  return CORE.test(id) && importers.length > 0 && importers.every((one) => isEngineOnly(one, getModuleInfo));
}

function chunksByModule(name, entry, getModuleInfo, ids) {
  const reachOf = (end) => {
    const found = ids.find((one) => one.endsWith(end));
    if (!found) throw new Error(`chunksOf: there is no ${end} any more`);
    return [...reach(found, getModuleInfo)];
  };
  const first = new Set(reachOf(entry));
  const others = (modules) => modules.filter((one) => !first.has(one));
  const session = others(reachOf('dist/elements/scan/scan-controller.js'));
  // Where the first screens are in the entry itself, so are those small things.
  const [early, firstChunk] = session.length > 0 ? [session, 'scan-controller'] : [[...first], name];
  const late = others(RESULT.flatMap(reachOf));
  return new Map([
    ...late.map((one) => [one, SHARED.test(one) ? firstChunk : 'result-view']),
    ...early.map((one) => [one, firstChunk]),
  ]);
}

/** Everything that a module imports, and what these import, but for import(). */
function reach(id, getModuleInfo, seen = new Set()) {
  if (!seen.has(id)) {
    seen.add(id);
    for (const next of getModuleInfo(id).importedIds) reach(next, getModuleInfo, seen);
  }
  return seen;
}
