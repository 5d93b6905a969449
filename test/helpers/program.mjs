import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';

/** Milliseconds in which a server must be there. */
const PATIENCE = 20_000;

const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

export async function freePort() {
  const server = createServer();
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(0, '127.0.0.1', done)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * A server that a command starts on a port of loopback, once it answers; `close` ends it and all that it started.
 * @throws with what it said, where it does not come.
 */
export async function startProgram([program, ...args], port, options = {}) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  let hasEnded = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const ended = new Promise((done) =>
    child
      .on('error', (error) => {
        said += error.message;
        hasEnded = true;
        done(undefined);
      })
      .on('close', () => {
        hasEnded = true;
        done(undefined);
      }),
  );
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    if (!hasEnded && child.pid) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  for (const began = Date.now(); !(await answers(url)); await rest(20)) {
    if (!hasEnded && Date.now() - began < PATIENCE) continue;
    await close();
    throw new Error(`${[program, ...args].join(' ')} did not start: ${said}`);
  }
  return { url, close };
}
