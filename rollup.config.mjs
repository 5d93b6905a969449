import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { generateSW } from 'workbox-build';
import { remembering, writeContents } from './.build/notices.mjs';
import { smallTemplates } from './.build/small-templates.mjs';

const FONT_PACKAGE = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const FONT = `${FONT_PACKAGE}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`;
/** Demo files that are no part of the site. */
const TOOLS = /\.(mjs|tsx?|vue)$/;

/**
 * What the first screen runs nearly all of. V8 then compiles it once, off the main thread, and not again function by
 * function; to others it is a comment.
 */
const FIRST = ['leerscan', 'scan-session'];
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

function minify() {
  return {
    name: 'minify',
    async renderChunk(code, { name }, { format }) {
      const { code: small } = await transform(code, {
        minify: true,
        format: 'esm',
        target: 'es2022',
        legalComments: 'none',
      });
      return { code: format === 'es' && FIRST.includes(name) ? COMPILE_ALL + small : small, map: null };
    },
  };
}

/**
 * Firefox remembers for ever that a file could not be loaded: a next try asks for it under another name. Two names a
 * call, since another file may have spoiled the first; what has come keeps its name.
 */
const AGAIN =
  "const names={};const again=async(file,load)=>{const next=()=>load(names[file]?'?again='+names[file]:'').catch((error)=>{names[file]=(names[file]??0)+1;throw error});return next().catch(next)};";

/** Lets every `import()` of a chunk be tried again. */
function retrying() {
  return {
    name: 'retrying',
    // Not of what every later chunk imports by its plain name: loaded under another one it would only fail later, with
    // answers at stake.
    renderDynamicImport: ({ format, targetModuleId, targetChunk }) =>
      format === 'es' && targetChunk && !targetModuleId.endsWith('scan-session.js')
        ? { left: `again('${targetChunk.fileName}',(n)=>import(`, right: '+n))' }
        : null,
    renderChunk: (code, { dynamicImports }, { format }) =>
      format === 'es' && dynamicImports.length > 0 ? { code: AGAIN + code, map: null } : null,
  };
}

/**
 * What survey-core does to a page that imports it, and what stands there instead. `times` is asserted: another version
 * must be read again.
 */
const SURVEY_CORE_HAZARDS = [
  // Adds String.prototype.format for all scripts of the page, and uses the page's own one where there is one.
  {
    find: /if \(!String\.prototype\["format"\]\) \{\n[\s\S]*?\n\}\n/g,
    times: 1,
    replace:
      'function formatted(text, ...args) {\n    return text.replace(/{(\\d+)}/g, (match, number) => typeof args[number] != "undefined" ? args[number] : match);\n}\n',
  },
  {
    find: /((?:this|str|getLocaleString)[\w.]*(?:\((?:[^()]|\([^()]*\))*\))?)\["format"\]\(/g,
    times: 6,
    replace: 'formatted($1, ',
  },
  // Without this, every message with a number in it would be empty.
  { find: /\|\| !str\.format\b/g, times: 1, replace: '' },
  { find: /\b(str|this\.confirmRemoveMessage)\.format\(/g, times: 2, replace: 'formatted($1, ' },
  // Makes every touch scroll of the page wait for a listener.
  {
    find: /DomWindowHelper\.addEventListener\("touchmove", \(event\) => \{\n[\s\S]*?\n\}, \{ passive: false \}\);\n/g,
    times: 1,
    replace: '',
  },
];

/** Keeps survey-core from changing the host's page. Fails the build when the library is no longer what was read. */
function withoutHazards() {
  return {
    name: 'without-hazards',
    transform(code, id) {
      if (!id.endsWith('/survey-core.mjs')) return null;
      for (const { find, times, replace } of SURVEY_CORE_HAZARDS) {
        const found = code.match(find)?.length ?? 0;
        if (found !== times)
          this.error(
            `survey-core has changed: ${find} was expected ${times} times, but is there ${found} times. Read what it does now, and mend SURVEY_CORE_HAZARDS.`,
          );
        code = code.replace(find, replace);
      }
      if (
        /prototype\["format"\]|\["format"\]\(|addEventListener\("touchmove"/.test(
          code.replace(/this\.(canvas|container)\.addEventListener/g, ''),
        )
      )
        this.error('survey-core has a hazard that SURVEY_CORE_HAZARDS does not know.');
      return { code, map: null };
    },
  };
}

/** Fingerprints of every file for a script tag, so that a page can pin what it loads. */
async function writeIntegrity() {
  const files = (await readdir('dist/cdn', { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
  const entries = await Promise.all(
    files.map(async (name) => [
      name,
      `sha384-${createHash('sha384')
        .update(await readFile(`dist/cdn/${name}`))
        .digest('base64')}`,
    ]),
  );
  await writeFile('dist/cdn/sri.json', `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

/**
 * The service worker of the kiosk: every file of the page, so that it starts without a network. Anything but these GET
 * requests passes it by.
 */
async function writeWorker() {
  const { warnings } = await generateSW({
    globDirectory: 'dist/site',
    globPatterns: ['kiosk.{html,css,webmanifest}', 'icon*', 'fonts/*.woff2', 'leerscan/kiosk/**/*.js'],
    swDest: 'dist/site/kiosk-worker.js',
    cacheId: 'leerscan-kiosk',
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    cleanupOutdatedCaches: true,
    // The first one serves the page that brought it; a next one waits until the page says that nobody is there.
    clientsClaim: true,
    skipWaiting: false,
    ignoreURLParametersMatching: [/./],
    // A questionnaire of one's own (`src`) on this site; the page puts it there too, for the first start
    // (src/kiosk/app-update.ts).
    runtimeCaching: [
      {
        urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.json'),
        handler: 'NetworkFirst',
        options: { cacheName: 'leerscan-kiosk-questionnaire', networkTimeoutSeconds: 5 },
      },
    ],
    maximumFileSizeToCacheInBytes: 5_000_000,
  });
  if (warnings.length > 0) throw new Error(`The service worker would miss something: ${warnings.join(' ')}`);
}

/** Turns demo/ into a folder for any static host: the pages, the font, and the script-tag build beside them. */
function site() {
  return {
    name: 'site',
    async writeBundle() {
      await writeIntegrity();
      writeContents();
      await rm('dist/site', { recursive: true, force: true });
      await mkdir('dist/site/fonts', { recursive: true });
      for (const name of await readdir('demo'))
        if (!TOOLS.test(name))
          await cp(`demo/${name}`, `dist/site/${name}`, { recursive: true, filter: (path) => !TOOLS.test(path) });
      await cp(FONT, 'dist/site/fonts/atkinson-hyperlegible-next.woff2');
      await cp(`${FONT_PACKAGE}/LICENSE`, 'dist/site/fonts/OFL.txt');
      await cp('dist/cdn', 'dist/site/leerscan', { recursive: true });
      await writeWorker();
    },
  };
}

/** Everything that a module imports, and what these import, but for import(). */
function reach(id, getModuleInfo, seen = new Set()) {
  if (!seen.has(id)) {
    seen.add(id);
    for (const next of getModuleInfo(id).importedIds) reach(next, getModuleInfo, seen);
  }
  return seen;
}

/**
 * What shows a result, in one chunk: a chunk beside it that failed to load once would fail in Firefox for ever, since
 * it is asked for by its plain name.
 */
const RESULT = ['dist/elements/result-screen.js', 'dist/elements/link-screen.js', 'dist/core/result.js'];
/** Small things that the result shares with other late chunks, for the same reason with the first screens. */
const SHARED = /[\\/](long-date|repeat)\.js$/;

/**
 * survey-core and chart.js each stay in one chunk of their own, with what wraps them; what the first screens need is
 * one chunk too, so that no other file is waited for.
 */
function chunksOf(name, entry) {
  let chunks;
  return (id, { getModuleInfo, getModuleIds }) => {
    if (/survey-core|[\\/]survey[\\/]/.test(id)) return 'survey-engine';
    if (/chart\.js|@kurkle|[\\/]charts[\\/]/.test(id)) return 'radar-chart';
    if (!chunks) {
      const reachOf = (end) => {
        const found = [...getModuleIds()].find((one) => one.endsWith(end));
        if (!found) throw new Error(`chunksOf: there is no ${end} any more`);
        return [...reach(found, getModuleInfo)];
      };
      const first = new Set(reachOf(entry));
      const others = (modules) => modules.filter((one) => !first.has(one));
      const session = others(reachOf('dist/elements/scan-session.js'));
      // Where the first screens are in the entry itself, so are those small things.
      const [early, firstChunk] = session.length > 0 ? [session, 'scan-session'] : [[...first], name];
      chunks = new Map([
        ...others(RESULT.flatMap(reachOf)).map((one) => [one, SHARED.test(one) ? firstChunk : 'result-screen']),
        ...early.map((one) => [one, firstChunk]),
      ]);
    }
    return chunks.get(id);
  };
}

const shared = {
  plugins: [resolve({ browser: true }), withoutHazards(), smallTemplates(), retrying(), remembering()],
  onwarn(warning, warn) {
    // survey-core and chart.js are circular inside; our own modules may not be (a test checks them).
    if (warning.code !== 'CIRCULAR_DEPENDENCY') warn(warning);
  },
};

/** An entry with lazy chunks. */
function split(name, entry, output) {
  return {
    ...shared,
    input: { [name]: entry },
    // Chunks import from the entry itself; a facade before it would be one more round trip.
    preserveEntrySignatures: 'allow-extension',
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunksOf(name, entry),
      // Without what they import from core: that belongs to the file that every page loads.
      onlyExplicitManualChunks: true,
      ...output,
    },
  };
}

// Builds of their own, not entries of one: shared code would become a third file, one round trip further away.
export default [
  {
    ...shared,
    input: { core: 'dist/headless.js' },
    output: {
      dir: 'dist/cdn',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/core-[name]-[hash].js',
      format: 'es',
      plugins: [minify()],
    },
  },
  // For whoever builds a page: everything in one file, with warnings.
  {
    ...shared,
    input: 'dist/development.js',
    output: { file: 'dist/cdn/development.js', format: 'es', inlineDynamicImports: true, plugins: [minify()] },
  },
  // For the page around a frame, and for the frame: classic scripts, since a sandbox without an origin may not load
  // modules.
  {
    ...shared,
    input: 'dist/embed/host-script.js',
    output: { file: 'dist/cdn/embed-host.js', format: 'iife', plugins: [minify()] },
  },
  {
    ...shared,
    input: 'dist/embed/loader.js',
    context: 'globalThis',
    output: { file: 'dist/cdn/embed.js', format: 'iife', plugins: [minify()] },
  },
  split('embed-page', 'dist/embed-page.js', { dir: 'dist/cdn/embed', format: 'system', plugins: [minify()] }),
  split('kiosk', 'dist/kiosk/index.js', { dir: 'dist/cdn/kiosk', format: 'es', plugins: [minify()] }),
  {
    ...shared,
    input: 'dist/team/team-worker.js',
    output: { file: 'dist/cdn/team/team-worker.js', format: 'es', inlineDynamicImports: true, plugins: [minify()] },
  },
  split('team', 'dist/team/index.js', { dir: 'dist/cdn/team', format: 'es', plugins: [minify()] }),
  split('leerscan', 'dist/scan-top.js', { dir: 'dist/cdn/top', format: 'es', plugins: [minify()] }),
  split('leerscan', 'dist/scan.js', { dir: 'dist/cdn', format: 'es', plugins: [minify(), site()] }),
];
