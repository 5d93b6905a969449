#!/bin/sh
# A page that a sandbox took its origin from loses history.state when it loads itself anew: in Chromium, not in Firefox.
#
# Versions: Chromium 156 and Firefox ESR 153 of Debian 12, puppeteer-core 24.43.1 to drive them, Node 20.
# Seen: after history.replaceState({ kept: true }, '') and location.reload(), history.state is null in Chromium where the
#   page came with "Content-Security-Policy: sandbox allow-scripts", and { kept: true } without it. In Firefox it is
#   { kept: true } both times.
# Expected: the same in both browsers. A survey in a sandboxed frame that keeps half an answer there over an update of its
#   site loses it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund puppeteer-core@24.43.1
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const FIRST = `<script>history.replaceState({ kept: true }, ''); location.reload();</script>`;
const SECOND = `<script>new Image().src = '/told?' + encodeURIComponent(JSON.stringify(history.state));</script>`;
/** What the second load of a page finds. */
async function stateAfterReload(browser, headers) {
  let loads = 0;
  let tell;
  const told = new Promise((resolve) => (tell = resolve));
  const server = createServer(({ url }, response) => {
    if (url.startsWith('/told?')) tell(JSON.parse(decodeURIComponent(url.slice(6))));
    if (url !== '/') return response.writeHead(204).end();
    loads += 1;
    response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store', ...headers });
    response.end(loads === 1 ? FIRST : SECOND);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const page = await browser.newPage();
  page.goto(`http://127.0.0.1:${server.address().port}/`).catch(() => undefined);
  const state = await told;
  await page.close();
  server.closeAllConnections();
  server.close();
  return state;
}

const SANDBOX = { 'content-security-policy': 'sandbox allow-scripts' };
const seen = {};
for (const [name, options] of Object.entries({
  chromium: { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  firefox: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' },
})) {
  const browser = await puppeteer.launch({ headless: true, ...options });
  seen[name] = {
    version: await browser.version(),
    plain: await stateAfterReload(browser, {}),
    sandboxed: await stateAfterReload(browser, SANDBOX),
  };
  await browser.close();
}
console.log(seen);
assert.deepEqual([seen.chromium.plain, seen.chromium.sandboxed], [{ kept: true }, null]);
assert.deepEqual([seen.firefox.plain, seen.firefox.sandboxed], [{ kept: true }, { kept: true }]);
END
node run.mjs
