import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as rest } from 'node:timers/promises';

/** Milliseconds in which a program must be there. */
const PATIENCE = 20_000;

/** A port of loopback that nobody has. */
export async function freePort() {
  const server = createServer();
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(0, '127.0.0.1', done)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

/** Whether anything answers at an address. */
export const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

/**
 * A program that goes on until `stop`, once `isUp` says that it is there; `stop` ends all that it started too, and
 * `said` is what it printed.
 * @throws with what it said, where it is not installed, ends, or does not come.
 */
export async function startProgram(name, [program, ...args], isUp, options = {}) {
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
  const stop = async (/** @type {NodeJS.Signals} */ signal = 'SIGTERM') => {
    if (!hasEnded && child.pid) process.kill(-child.pid, signal);
    await ended;
  };
  const began = Date.now();
  while (!(await isUp())) {
    if (hasEnded || Date.now() - began > PATIENCE) {
      await stop();
      throw new Error(`${name} did not start: ${said}`);
    }
    await rest(20);
  }
  return { stop, said: () => said };
}
