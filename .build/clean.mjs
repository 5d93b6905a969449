import { readdirSync, renameSync, rmSync } from 'node:fs';
import { BEFORE, LIST } from './kept-chunks.mjs';

// All but the README, and the list of the chunks that builds before this one had.
try {
  renameSync(LIST, BEFORE);
} catch {
  // The first build here.
}
for (const name of readdirSync('dist'))
  if (name !== 'README.md' && `dist/${name}` !== BEFORE) rmSync(`dist/${name}`, { recursive: true });
