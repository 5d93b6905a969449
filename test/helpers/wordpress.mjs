import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownUser } from './own-user.mjs';
import { answers, freePort, startProgram } from './program.mjs';

/** Debian's, or another one's folder: what a download unpacks to. */
const WORDPRESS = process.env.WORDPRESS_PATH ?? '/usr/share/wordpress';
const PASSWORD = 'a long enough password';
export const ROLES = /** @type {const} */ (['administrator', 'editor', 'author']);

const config = (folder, address) => `<?php
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/db.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
${['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].map((name) => `define( '${name}_KEY', '${name}' ); define( '${name}_SALT', '${name}' );`).join('\n')}
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

/** People with their role as name; no pictures of them from elsewhere, no guided tour before the editor. */
const INSTALL = `
function wp_new_blog_notification() {}
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Portal', 'administrator', 'administrator@example.org', true, '', PASSWORD );
foreach ( array( 'editor', 'author' ) as $role )
  wp_insert_user( array( 'user_login' => $role, 'user_pass' => PASSWORD, 'user_email' => "$role@example.org", 'role' => $role ) );
foreach ( get_users() as $user )
  update_user_meta( $user->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
update_option( 'show_avatars', 0 );
`;

/** What this needs and is not here. */
function missing() {
  const has = (...line) => {
    try {
      return execFileSync(line[0], line.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return '';
    }
  };
  return [
    !existsSync(join(WORDPRESS, 'wp-settings.php')) && `WordPress in ${WORDPRESS} (wordpress)`,
    !has('mariadbd', '--version') && 'mariadbd (mariadb-server-core)',
    !/^mysqli$/m.test(has('php', '-m')) && 'php with mysqli (php-cli, php-mysql)',
  ].filter(Boolean);
}

/**
 * A WordPress of its own on loopback, with a database of its own, run by a user of its own; all are gone after `close`.
 * @throws where something that it needs is not installed.
 */
export async function startWordPress() {
  const lacking = missing();
  if (lacking.length > 0) throw new Error(`These tests need ${lacking.join(' and ')}; in brackets Debian's packages.`);
  const user = ownUser();
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-wordpress-'));
  user.own(folder);
  const site = join(folder, 'site');
  const run = (line, input = '') => {
    const [program, ...args] = user.command(line);
    return execFileSync(program, args, { encoding: 'utf8', input, cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  };
  const programs = [];
  const close = async () => {
    for (const { stop } of programs.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
    user.remove();
  };
  try {
    run(['cp', '-rL', WORDPRESS, site]);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    writeFileSync(join(site, 'wp-config.php'), config(folder, url.slice(0, -1)));
    run([
      ...['mariadb-install-db', '--no-defaults', `--datadir=${folder}/db`, `--tmpdir=${folder}`],
      ...['--auth-root-authentication-method=normal', '--skip-test-db'],
    ]);
    const database = [
      ...['mariadbd', '--no-defaults', `--datadir=${folder}/db`, `--socket=${folder}/db.sock`, '--skip-networking'],
      ...[`--pid-file=${folder}/db.pid`, `--tmpdir=${folder}`],
    ];
    const isUp = () => existsSync(`${folder}/db.sock`);
    programs.push(await startProgram('mariadbd', user.command(database), isUp));
    /** Runs lines of PHP in this WordPress; what they print. */
    const php = (lines, before = '') =>
      run(
        ['php'],
        `<?php
const PASSWORD = '${PASSWORD}';
$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';
${before}
require '${site}/wp-load.php';
${lines}`,
      );
    run(
      ['php'],
      `<?php (new mysqli('localhost', 'root', '', '', 0, '${folder}/db.sock'))->query('CREATE DATABASE wordpress');`,
    );
    php(INSTALL, "define( 'WP_INSTALLING', true );");
    const server = ['php', '-S', `127.0.0.1:${port}`, '-t', site];
    const options = { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } };
    programs.push(await startProgram('php', user.command(server), () => answers(`${url}readme.html`), options));
    /** What PHP has complained of, a line each, without where this folder is. */
    const log = `${folder}/debug.log`;
    const complaints = () => (existsSync(log) ? readFileSync(log, 'utf8').replaceAll(folder, '').split('\n') : []);
    return { url, php, complaints, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A page of a browser context of its own, in which somebody has logged in. */
export async function logIn(browser, url, name) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${url}wp-login.php`);
  // In one go: a moment after the page is there, its own script takes focus to the first field.
  const submit = page.$eval(
    '#loginform',
    (/** @type {HTMLFormElement} */ form, log, pwd) => {
      for (const [field, value] of Object.entries({ log, pwd })) form.elements.namedItem(field).value = value;
      form.requestSubmit();
    },
    name,
    PASSWORD,
  );
  await Promise.all([page.waitForNavigation(), submit]);
  await page.waitForSelector('#wpadminbar');
  return page;
}

/** Publishes a post by whoever has logged in; its address, and what was kept of it. */
export function publish(page, content) {
  return page.evaluate(async (text) => {
    const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
    const response = await fetch('/index.php?rest_route=/wp/v2/posts&context=edit', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
      body: JSON.stringify({ title: 'Leerscan', status: 'publish', content: text }),
    });
    const { link, content, message } = await response.json();
    if (!response.ok) throw new Error(message);
    return { link, kept: content.raw };
  }, content);
}

/** Puts a block into the post that is being written, as somebody would who looks for it by name; its settings open. */
export async function insertBlock(page, words, name) {
  await page.locator('.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle').click();
  await page.locator('.block-editor-inserter__search input').fill(words);
  await page.locator(`.editor-block-list-item-${name}`).click();
  // Not by its button, which opens or closes: WordPress may open it by itself a moment later.
  await page.evaluate(() => globalThis.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
}

/** The field with a label, once it is there. Not by its name for assistive tools: a style writes some in capitals. */
export function labelled(page, label) {
  return page.waitForFunction(
    (words) => [...document.querySelectorAll('label')].find(({ textContent }) => textContent === words)?.control,
    {},
    label,
  );
}

/** What puts a block into the text of a post, as WordPress writes it. */
export function blockText(name, settings) {
  const json = JSON.stringify(settings).replaceAll('\\"', '\\u0022');
  const escaped = json.replaceAll(/--|[<>&]/g, (found) =>
    [...found].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
  return `<!-- wp:${name} ${escaped} /-->`;
}

/** What a selector finds in the post that is being written, which later WordPresses have in a frame. */
export async function seeWritten(page, selector) {
  const place = await page.waitForSelector('iframe[name="editor-canvas"], .block-editor-block-list__layout');
  return ((await place.contentFrame()) ?? page).waitForSelector(selector);
}

/** Publishes what is in the editor; its address. */
export async function publishEdited(page) {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-header a');
  return link.evaluate(({ href }) => href);
}
