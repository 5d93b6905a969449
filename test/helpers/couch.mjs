import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server that speaks CouchDB's protocol, on a folder that outlives it. */
export class Couch {
  folder = mkdtempSync(join(tmpdir(), 'leerscan-couch-'));
  #process;

  constructor(port) {
    this.url = `http://127.0.0.1:${port}/`;
    this.port = port;
  }

  async start() {
    const program = createRequire(import.meta.url).resolve('pouchdb-server/bin/pouchdb-server');
    this.#process = spawn(
      process.execPath,
      [
        program,
        '--port',
        String(this.port),
        '--host',
        '127.0.0.1',
        '--dir',
        this.folder,
        '--config',
        join(this.folder, 'config.json'),
        '--no-stdout-logs',
      ],
      { cwd: this.folder, stdio: 'ignore' },
    );
    for (const deadline = Date.now() + 30_000; ;) {
      try {
        await fetch(this.url);
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async kill() {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGKILL');
    await gone;
  }

  /** For good: its folder goes too. */
  async end() {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  ask(path, init) {
    return fetch(this.url + path, init).then((response) => response.json());
  }
}
