import { readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const NAME = './team-worker.js';

/**
 * The team page asks for its worker by a name that follows its content, as for a chunk: an older page never talks to a
 * newer worker. `folder` holds the worker, built before.
 */
export function hashedWorker(folder) {
  return {
    name: 'hashed-worker',
    renderChunk(code, { fileName }) {
      if (!code.includes(NAME)) return null;
      const [file] = readdirSync(`${folder}/chunks`).filter((one) => one.startsWith('team-worker-'));
      const from = relative(dirname(fileName), `chunks/${file}`);
      return { code: code.replaceAll(NAME, from.startsWith('.') ? from : `./${from}`), map: null };
    },
  };
}
