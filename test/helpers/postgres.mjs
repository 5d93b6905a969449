import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort, startProgram } from './program.mjs';

/** Where Debian has them, a folder a version. */
const VERSIONS = '/usr/lib/postgresql';
const PASSWORD = 'a password of the run';

/** Settings of a small server of a school: what is answered is on the disk. */
const SETTINGS = { fsync: 'on', synchronous_commit: 'on', max_connections: '60', log_min_messages: 'warning' };

/**
 * A PostgreSQL of its own on loopback, run by `user` (own-user.mjs), with an empty database of an owner who may make
 * roles and is no superuser. `kill` is a death without a word.
 * @throws where it is not installed.
 */
export async function startPostgres(user) {
  const version = existsSync(VERSIONS) && readdirSync(VERSIONS).sort((one, other) => Number(other) - Number(one))[0];
  if (!version) throw new Error('These tests need PostgreSQL (postgresql of Debian).');
  const program = (name) => join(VERSIONS, version, 'bin', name);
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-postgres-'));
  const port = await freePort();
  writeFileSync(join(folder, 'password'), PASSWORD);
  user.own(folder);
  const data = join(folder, 'data');
  const [first, ...rest] = user.command([
    ...[program('initdb'), '--pgdata', data, '--username', 'postgres', '--auth', 'scram-sha-256', '--encoding', 'UTF8'],
    ...['--locale', 'C', '--pwfile', join(folder, 'password')],
  ]);
  execFileSync(first, rest, { stdio: 'ignore', cwd: folder });
  const urlOf = (name, database) => `postgres://${name}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${database}`;
  /** Rows of a question; `as` is a role, or the options of the connection. */
  const ask = async (text, values = [], { name = 'postgres', database = 'leerscan', options = '' } = {}) => {
    const client = new pg.Client({ connectionString: urlOf(name, database), options });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  const isUp = () => ask('select', [], { database: 'postgres' }).then(Boolean, () => false);
  const line = user.command([
    ...[program('postgres'), '-D', data, '-k', folder, '-p', String(port), '-c', 'listen_addresses=127.0.0.1'],
    ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const begin = () => startProgram('postgres', line, isUp, { cwd: folder });
  let running = await begin();
  await ask(`create role organiser login createrole password '${PASSWORD}'`, [], { database: 'postgres' });
  await ask('create database leerscan owner organiser', [], { database: 'postgres' });
  return {
    url: urlOf('organiser', 'leerscan'),
    ask,
    kill: () => running.stop('SIGKILL'),
    /** What the dead one left behind may hold its memory for a moment. */
    restart: async () => {
      for (const last = Date.now() + 20_000; ;)
        try {
          running = await begin();
          return;
        } catch (error) {
          if (Date.now() > last) throw error;
        }
    },
    close: async () => {
      // Fast: without waiting for whoever is still connected.
      await running.stop('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
