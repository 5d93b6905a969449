import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, before } from 'node:test';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ownUser } from './own-user.mjs';
import { startPostgres } from './postgres.mjs';
import { answers, freePort, startProgram } from './program.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Codes of kiosks, of their organisers, and where the kiosk page is. */
export const CODES = {
  RESPONSES_CODE: 'add-answers-4711',
  CONTACTS_CODE: 'add-contacts-4711',
  RESPONSES_READ_CODE: 'read-answers-4711',
  CONTACTS_READ_CODE: 'read-contacts-4711',
};
export const ORIGIN = 'https://kiosk.example.org';

/** Folders of a package and of all that it needs. */
function packagesOf(name, from = ROOT, found = new Map()) {
  const require = createRequire(join(from, 'package.json'));
  const at = require.resolve.paths(name)?.map((path) => join(path, ...name.split('/'))) ?? [];
  const folder = at.find((path) => {
    try {
      return require(join(path, 'package.json'));
    } catch {
      return undefined;
    }
  });
  if (!folder || found.has(folder)) return found;
  found.set(folder, folder.slice(folder.lastIndexOf(`node_modules${sep}`)));
  for (const one of Object.keys(require(join(folder, 'package.json')).dependencies ?? {}))
    packagesOf(one, folder, found);
  return found;
}

/** The receiver copied out of the repository, as its README says, for `user` to run; `start` starts one. */
export function copyReceiver(user) {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-receiver-'));
  cpSync(join(ROOT, 'demo/receiver'), folder, { recursive: true });
  execFileSync(
    'npx',
    [
      ...['esbuild', 'demo/receiver/leerscan.mjs', '--bundle', '--platform=node', '--format=esm', '--log-level=error'],
      `--outfile=${join(folder, 'leerscan.mjs')}`,
    ],
    { cwd: ROOT },
  );
  for (const [from, to] of packagesOf('pg')) cpSync(from, join(folder, to), { recursive: true });
  user.own(folder);
  return {
    folder,
    /** Once it is there, also where its database is not. */
    start: async (env = {}, port = undefined) => {
      const at = port ?? (await freePort());
      const url = `http://127.0.0.1:${at}/`;
      const line = user.command([process.execPath, join(folder, 'receiver.mjs')]);
      const all = {
        ...process.env,
        ...CODES,
        ORIGIN,
        PORT: String(at),
        DATA: join(folder, 'data'),
        DATABASE_URL: undefined,
        ...env,
      };
      return { url, port: at, ...(await startProgram('receiver', line, () => answers(`${url}health`), { env: all })) };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A copy of the receiver and a PostgreSQL, there for every test of the file, run by a user made for it. */
export function useReceiver() {
  const user = ownUser();
  const here = { program: copyReceiver(user), database: undefined };
  before(async () => {
    here.database = await startPostgres(user);
  });
  after(async () => {
    await here.database?.close();
    here.program.remove();
    user.remove();
  });
  return here;
}

export const READ = { responses: CODES.RESPONSES_READ_CODE, contacts: CODES.CONTACTS_READ_CODE };
/** Until it is so. What is looked at may take its time. */
export async function untilSo(look) {
  while (!(await look())) await rest(5);
}
export const read = (url, path, code, headers = {}) =>
  fetch(url + path, { headers: { ...(code && { authorization: code }), ...headers } });
/** Lays a release of an event in the place of the last; without one, there must be none. */
export const putRelease = (url, event, release, /** @type {string | null} */ last = null, headers = {}) =>
  fetch(`${url}release?event=${encodeURIComponent(event)}`, {
    method: 'PUT',
    headers: { authorization: READ.responses, ...(last ? { 'if-match': last } : { 'if-none-match': '*' }), ...headers },
    body: typeof release === 'string' ? release : JSON.stringify(release),
  });
export const getRelease = (url, event, code = READ.responses) =>
  read(url, `release?event=${encodeURIComponent(event)}`, code);
/** What the receiver keeps of a lane, deletions too. */
export const recordsIn = async (url, lane) =>
  (await (await read(url, `export/${lane}.json`, READ[lane])).json()).records;
export const keptIn = async (url) =>
  (await Promise.all(['responses', 'contacts'].map((lane) => recordsIn(url, lane))))
    .flat()
    .filter(({ type }) => type !== 'deletion')
    .map(({ id }) => id);
