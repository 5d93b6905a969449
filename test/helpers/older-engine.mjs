import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../demo/serve.mjs';

/**
 * Engines of the README as far as the one at hand can be one: it is served the site with what the older one's style
 * sheets do not know under another name, and what its scripts do not have is taken from every page and worker. That the
 * scripts can be read there is for test/package/syntax.test.mjs.
 * @typedef {{ css: readonly string[], apis: readonly string[] }} OlderEngine
 */

const COLOURS = ['light-dark(', 'color-mix('];
const CONTAINERS = ['@container', 'container-type', 'cqi'];
const NEW_EVERYWHERE = [
  ...['URL.canParse', 'URL.parse', 'AbortSignal.any', 'Object.groupBy', 'Map.groupBy'],
  ...['Array.fromAsync', 'Promise.withResolvers', 'Promise.try', 'RegExp.escape', 'Iterator', 'Intl.Segmenter'],
  ...['Array.prototype.toSorted', 'Array.prototype.toReversed', 'Array.prototype.toSpliced', 'Array.prototype.with'],
  ...['Set.prototype.union', 'Set.prototype.difference', 'Set.prototype.isSubsetOf', 'String.prototype.isWellFormed'],
  ...['Element.prototype.checkVisibility', 'HTMLElement.prototype.showPopover', 'Intl.DurationFormat'],
];
const OLD_SAFARI = ['requestIdleCallback', 'Navigator.prototype.wakeLock', 'CompressionStream', 'DecompressionStream'];
const SHEETS = ['CSSStyleSheet.prototype.replaceSync', 'Document.prototype.adoptedStyleSheets'].concat(
  'ShadowRoot.prototype.adoptedStyleSheets',
);

/** @type {Readonly<Record<string, OlderEngine>>} */
export const OLDER_ENGINES = {
  'Safari 15.4': {
    css: [...COLOURS, ...CONTAINERS, 'text-wrap'],
    apis: [...NEW_EVERYWHERE, ...OLD_SAFARI, ...SHEETS, 'AbortSignal.timeout', 'HTMLElement.prototype.inert'],
  },
  'Safari 16.3': { css: ['light-dark(', 'text-wrap'], apis: [...NEW_EVERYWHERE, ...OLD_SAFARI, ...SHEETS] },
  'Safari 16.4': { css: ['light-dark(', 'text-wrap'], apis: [...NEW_EVERYWHERE, 'requestIdleCallback'] },
  'Chrome 97': {
    css: [...COLOURS, ...CONTAINERS, ':has(', 'text-wrap', 'dvh'],
    apis: [
      ...NEW_EVERYWHERE,
      ...['structuredClone', 'AbortSignal.prototype.throwIfAborted', 'AbortSignal.prototype.reason'],
      ...['AbortSignal.timeout', 'Intl.supportedValuesOf', 'HTMLElement.prototype.inert'],
    ],
  },
  'Chrome 109': { css: [...COLOURS, 'text-wrap'], apis: NEW_EVERYWHERE },
  'Firefox 110': {
    css: [...COLOURS, ':has(', 'text-wrap'],
    apis: [...NEW_EVERYWHERE, 'CompressionStream', 'DecompressionStream', 'Navigator.prototype.wakeLock'].concat(
      'HTMLElement.prototype.inert',
    ),
  },
};

/** A script that takes interfaces away; runs before all others, in pages and in workers. */
function without(apis) {
  return `for (const name of ${JSON.stringify(apis)}) {
  const path = name.split('.');
  const last = path.pop();
  const holder = path.reduce((one, part) => one?.[part], globalThis);
  if (holder) delete holder[last];
}\n`;
}

/** What an engine does not know keeps its place under another name, which nothing knows. */
const unknown = (name) => name.replace(/^(@|:)?/, (mark) => `${mark}x-`);

function inOlder(text, css) {
  return css.reduce((all, name) => all.replaceAll(name, unknown(name)), text);
}

/** The site as an older engine reads it. `prepare` a page before it opens an address. */
export async function serveOlder(/** @type {OlderEngine} */ { css, apis }) {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-older-'));
  cpSync('dist/site', folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true }).map(String)) {
    if (!/\.(js|css)$/.test(name)) continue;
    const path = join(folder, name);
    const text = inOlder(readFileSync(path, 'utf8'), css);
    writeFileSync(path, /worker\.js$/.test(name) ? without(apis) + text : text);
  }
  const { url, close } = await serve(folder, 0);
  return {
    url,
    prepare: (page) => page.evaluateOnNewDocument(without(apis)),
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
