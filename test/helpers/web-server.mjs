import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ownUser } from './own-user.mjs';

const SITE = fileURLToPath(new URL('../../dist/site', import.meta.url));
/** Milliseconds in which a server must be there. */
const PATIENCE = 20_000;
const MODULES = '/usr/lib/apache2/modules';

/** Servers as Debian has them: what they are started with, around the lines that a site's own settings are. */
const SERVERS = {
  nginx: {
    command: (folder) => ['nginx', '-p', folder, '-c', join(folder, 'server.conf'), '-g', 'daemon off;'],
    config: (folder, port, lines) => `
error_log ${folder}/error.log;
pid ${folder}/server.pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    ${lines}
  }
}`,
  },
  apache: {
    command: (folder) => ['apache2', '-d', folder, '-f', join(folder, 'server.conf'), '-D', 'FOREGROUND'],
    config: (folder, port, lines) => {
      writeFileSync(join(folder, 'site', '.htaccess'), lines);
      const modules = ['mpm_event', 'authz_core', 'authz_host', 'dir', 'mime', 'headers', 'filter', 'deflate'];
      return `
${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
PidFile ${folder}/server.pid
ErrorLog ${folder}/error.log
TypesConfig /etc/mime.types
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>`;
    },
  },
};

const answers = (url) =>
  fetch(url).then(
    () => true,
    () => false,
  );

async function freePort() {
  const server = createServer();
  await /** @type {Promise<void>} */ (new Promise((done) => server.listen(0, '127.0.0.1', done)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  await new Promise((done) => server.close(done));
  return port;
}

/**
 * A server with the built site on loopback, run by a user of its own; `lines` are its settings for the site.
 * @throws where it is not installed, or does not take them.
 */
export async function startServer(/** @type {keyof typeof SERVERS} */ name, lines) {
  const { command, config } = SERVERS[name];
  const user = ownUser();
  const folder = mkdtempSync(join(tmpdir(), `leerscan-${name}-`));
  user.own(folder);
  mkdirSync(join(folder, 'site'));
  cpSync(SITE, join(folder, 'site'), { recursive: true });
  const port = await freePort();
  writeFileSync(join(folder, 'server.conf'), config(folder, port, lines));
  const [program, ...args] = user.command(command(folder));
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
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
    rmSync(folder, { recursive: true, force: true });
    user.remove();
  };
  try {
    const began = Date.now();
    while (!(await answers(url))) {
      if (hasEnded || Date.now() - began > PATIENCE) throw new Error(`${name} did not start: ${said}`);
      await rest(20);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { url, close };
}
