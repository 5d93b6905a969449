import resolve from '@rollup/plugin-node-resolve';
import { chunksOf } from './.build/chunk-rules.mjs';
import { SYNTAX } from './.build/lower-classes.mjs';
import { hashedWorker } from './.build/hashed-worker.mjs';
import { minify } from './.build/minify.mjs';
import { remembering } from './.build/notices.mjs';
import { oneEntry } from './.build/one-entry.mjs';
import { ownLists } from './.build/own-lists.mjs';
import { retrying } from './.build/retrying.mjs';
import { site } from './.build/site.mjs';
import { smallTemplates } from './.build/small-templates.mjs';
import { withoutHazards } from './.build/survey-core-hazards.mjs';
import { slimSurveyCore } from './.build/survey-core-slim.mjs';

const shared = {
  plugins: [
    resolve({ browser: true }),
    withoutHazards(),
    slimSurveyCore(),
    ownLists(),
    smallTemplates(),
    retrying(),
    remembering(),
  ],
  onwarn(warning, warn) {
    // survey-core and chart.js are circular inside; our own modules may not be (a test checks them).
    if (warning.code !== 'CIRCULAR_DEPENDENCY') warn(warning);
  },
};

/** One file. */
function whole(entry, file, format = 'es', more = {}, syntax = SYNTAX) {
  return {
    ...shared,
    ...more,
    input: entry,
    output: { file, format, inlineDynamicImports: true, plugins: [minify(syntax)] },
  };
}

/** An entry with lazy chunks; `chunks` says what of it stays together. */
function split(name, entry, dir, format = 'es', last = [], chunks = chunksOf(name, entry)) {
  return {
    ...shared,
    plugins: [...shared.plugins, oneEntry()],
    input: { [name]: entry },
    // Chunks take from the entry itself; a facade before it would be one more round trip.
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir,
      format,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunks,
      // Without what they import from core: that belongs to the file that every page loads.
      onlyExplicitManualChunks: true,
      plugins: [minify(), ...last],
    },
  };
}

/** What runs in Node and in pages without an element: chunks as Rollup makes them. */
const headless = {
  ...shared,
  input: { core: 'dist/entries/headless.js' },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/core-[name]-[hash].js',
    plugins: [minify()],
  },
};

// Builds of their own, not entries of one: shared code would become a third file, one round trip further away.
export default [
  headless,
  // For whoever builds a page: everything in one file, with warnings.
  whole('dist/entries/development.js', 'dist/cdn/development.js'),
  // For the page around a frame, and for the frame: classic scripts, since a sandbox without an origin may not load
  // modules.
  whole('dist/embed/host-script.js', 'dist/cdn/embed-host.js', 'iife'),
  whole('dist/embed/loader.js', 'dist/cdn/embed.js', 'iife', { context: 'globalThis' }, 'es2015'),
  // For browsers that cannot read the others.
  whole('dist/entries/fallback.js', 'dist/cdn/fallback.js', 'iife', {}, 'es2015'),
  split('embed-page', 'dist/entries/embed-page.js', 'dist/cdn/embed', 'system'),
  split('kiosk', 'dist/kiosk/index.js', 'dist/cdn/kiosk'),
  // The second for the npm package: a bundler hands on what a URL names as it is, without what that imports.
  whole('dist/team/worker/team-worker.js', 'dist/team/worker/team-worker.js'),
  {
    ...shared,
    input: 'dist/team/worker/team-worker.js',
    output: {
      dir: 'dist/cdn/team',
      entryFileNames: 'chunks/[name]-[hash].js',
      inlineDynamicImports: true,
      plugins: [minify()],
    },
  },
  split('team', 'dist/team/index.js', 'dist/cdn/team', 'es', [hashedWorker('dist/cdn/team')]),
  // It has no scan, whose parts would have to stay together.
  split('wall', 'dist/wall/index.js', 'dist/cdn/wall', 'es', [], () => undefined),
  // For a scan at the top of its page: one file.
  split('leerscan', 'dist/entries/scan-top.js', 'dist/cdn/top'),
  split('leerscan', 'dist/entries/scan.js', 'dist/cdn', 'es', [site()]),
];
