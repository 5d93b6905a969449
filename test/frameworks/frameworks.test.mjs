import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { after, before, describe, test } from 'node:test';
import { launchBrowser } from '../helpers/browser.mjs';
import { ownUser } from '../helpers/own-user.mjs';
import { answers, freePort, startProgram } from '../helpers/program.mjs';
import { openScan, see, through } from '../helpers/scan-page.mjs';
import { responseOf } from '../helpers/team-answers.mjs';
import { invite, openTeam, pick, says } from '../helpers/team-page.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** An app in each folder, which asks for one version of everything. */
const FRAMEWORKS = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const user = ownUser();
const folder = mkdtempSync(join(tmpdir(), 'leerscan-frameworks-'));
/** @type {NodeJS.ProcessEnv} */
const env = {
  ...process.env,
  HOME: folder,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  HOST: '127.0.0.1',
  npm_config_cache: join(folder, '.npm'),
  npm_config_userconfig: join(folder, '.npmrc'),
};

/** @throws with all that was said. */
async function run(cwd, ...line) {
  const [program, ...args] = user.command(line);
  await promisify(execFile)(program, args, { cwd, env, maxBuffer: 2 ** 26 }).catch((error) => {
    throw new Error(`${line.join(' ')}\n${error.stdout}\n${error.stderr}`);
  });
}

let browser;
before(async () => {
  browser = await launchBrowser();
  const npm = (...args) => promisify(execFile)('npm', args, { cwd: ROOT });
  const { stdout } = await npm('config', 'get', 'registry');
  env.npm_config_registry = stdout.trim();
  await npm('pack', '--ignore-scripts', '--pack-destination', folder);
  for (const name of FRAMEWORKS) cpSync(join(ROOT, 'test/frameworks', name), join(folder, name), { recursive: true });
  user.own(folder);
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
  user.remove();
});

for (const name of FRAMEWORKS)
  describe(name, { timeout: 900_000 }, () => {
    const app = join(folder, name);
    let server;

    before(async () => {
      const [packed] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
      await run(app, 'npm', 'install', '--include=dev', '--no-audit', '--no-fund', join(folder, packed));
      await run(app, 'npm', 'run', 'build');
      const port = await freePort();
      const command = user.command(['npm', 'start']);
      const url = `http://127.0.0.1:${port}/`;
      const options = { cwd: app, env: { ...env, PORT: String(port) } };
      server = { url, ...(await startProgram(name, command, () => answers(url), options)) };
    });
    after(() => server?.stop());

    test('the server writes the tag, with its attributes', async () => {
      const html = await (await fetch(server.url)).text();
      assert.match(html, /<leerscan-scan form="short" shares-result[ =>]/);
    });

    test('in the browser it is a whole scan: words, properties and events, and nothing to complain of', async () => {
      const { page, said } = await openScan(browser, server.url);
      await see(page, 'button.start');
      const intro = await page.$eval('deep/[part~="intro"]', (shown) => shown.textContent);
      assert.match(intro, /The website you are on receives your answers and your result\./);
      assert.doesNotMatch(intro, /sends nothing/);
      await through(page, () => 4);
      const heard = await page.waitForFunction(() => document.querySelector('output')?.textContent);
      const { form, respondent, answers } = JSON.parse(await heard.jsonValue());
      assert.deepEqual({ form, respondent }, { form: 'short', respondent: { size: '10-49' } });
      assert.deepEqual([...new Set(Object.values(answers))], [4]);
      assert.deepEqual(said, []);
      await page.close();
    });

    if (['next', 'sveltekit'].includes(name))
      test('the bundler hands on the worker of the team scan', async () => {
        const page = await openTeam(browser, `${server.url}team`);
        let workers = 0;
        page.on('workercreated', () => {
          workers += 1;
        });
        const isThere = page.waitForResponse((response) => response.ok() && response.url().includes('team-worker'));
        await invite(page);
        const lines = Array.from({ length: 12 }, (_, place) => JSON.stringify(responseOf(place, 0)));
        await pick(page, '#files', [['twelve.ndjson', lines.join('\n')]]);
        await says(page, '.added', /^12 /);
        await isThere;
        assert.equal(workers, 1);
        await page.close();
      });

    if (name === 'next')
      test('a server component can show the scan by itself', async () => {
        const { page, said } = await openScan(browser, `${server.url}plain`);
        await see(page, 'button.start');
        assert.deepEqual(said, []);
        await page.close();
      });
  });
