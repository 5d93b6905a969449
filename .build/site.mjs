import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { writeIntegrity } from './integrity.mjs';
import { keepChunks } from './kept-chunks.mjs';
import { writeContents } from './notices.mjs';
import { writeWorker } from './service-worker.mjs';

const FONT_PACKAGE = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';
const FONT = `${FONT_PACKAGE}/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`;
/** Demo files that are no part of the site: programs, the receiver (a folder to copy), the start page of a zip. */
const TOOLS = /\.(mjs|tsx?|vue)$|^(receiver|event-zip)$/;

/** Turns demo/ into a folder for any static host: the pages, the font, and the script-tag build beside them. */
export function site() {
  return {
    name: 'site',
    async writeBundle() {
      await writeIntegrity();
      writeContents();
      await rm('dist/site', { recursive: true, force: true });
      await mkdir('dist/site/fonts', { recursive: true });
      for (const name of await readdir('demo')) {
        if (TOOLS.test(name)) continue;
        await cp(`demo/${name}`, `dist/site/${name}`, { recursive: true, filter: (path) => !TOOLS.test(path) });
      }
      await cp('dist/instrument.schema.json', 'dist/site/instrument.schema.json');
      await cp(FONT, 'dist/site/fonts/atkinson-hyperlegible-next.woff2');
      await cp(`${FONT_PACKAGE}/LICENSE`, 'dist/site/fonts/OFL.txt');
      await cp('dist/cdn', 'dist/site/leerscan', { recursive: true });
      await writeWorker();
      keepChunks();
    },
  };
}
