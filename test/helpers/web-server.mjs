import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownUser } from './own-user.mjs';
import { answers, freePort, startProgram } from './program.mjs';

const SITE = fileURLToPath(new URL('../../dist/site', import.meta.url));
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
  const url = `http://127.0.0.1:${port}/`;
  const clean = () => {
    rmSync(folder, { recursive: true, force: true });
    user.remove();
  };
  try {
    const { stop } = await startProgram(name, user.command(command(folder)), () => answers(url));
    return { url, close: () => stop().then(clean) };
  } catch (error) {
    clean();
    throw error;
  }
}
