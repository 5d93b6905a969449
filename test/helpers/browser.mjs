import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import './deep-selector.mjs';

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of a browser that is here: CHROME_PATH, else Chrome, Chromium or Edge. Undefined when there is none. */
export function findBrowser() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return isProgram(CHROME_PATH) ? CHROME_PATH : undefined;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find(isProgram);
}

/** Path of Firefox where it is installed, or undefined. */
export function findFirefox() {
  const { FIREFOX_PATH, PATH = '' } = process.env;
  return [
    FIREFOX_PATH,
    ...PATH.split(delimiter).flatMap((folder) => [join(folder, 'firefox'), join(folder, 'firefox-esr')]),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]
    .filter(Boolean)
    .find(isProgram);
}

/** A browser that is here, or one installed now. @throws with one sentence that says what to do. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH)
    throw new Error(
      `CHROME_PATH is ${CHROME_PATH}, but there is no program; set it to the path of Chrome, Chromium or Edge, or leave it out.`,
    );
  const tries =
    process.platform === 'linux' && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')
      ? [installDebian, installDownload]
      : [installDownload];
  for (const install of tries) {
    try {
      const installed = install();
      if (installed) return installed;
    } catch {
      // The next way may work; the sentence below is for when none does.
    }
  }
  throw new Error(
    'No browser was found and none could be installed: install Chrome, Chromium or Edge, or set CHROME_PATH to the path of one.',
  );
}

function installDebian() {
  console.log('No browser found; installing Chromium with apt …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    stdio: 'ignore',
    env,
  });
  return findBrowser();
}

function installDownload() {
  console.log('No browser found; downloading Chrome …');
  const printed = execFileSync(
    'npx',
    [
      '--yes',
      '@puppeteer/browsers',
      'install',
      'chrome@stable',
      '--path',
      join(process.cwd(), 'node_modules/.cache/browsers'),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  // The tool's last line is "chrome@<version> <path>".
  return printed.trim().split('\n').at(-1)?.split(' ').slice(1).join(' ');
}

/** Switches that keep Chromium quiet where there is no network, and let root start it. */
export const SWITCHES = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * A profile on disk, what it is set to, and more switches.
 * @typedef {{ userDataDir?: string, language?: string, downloads?: string, switches?: readonly string[] }} Launch
 */

/** A headless browser for end-to-end tests. */
export function launchBrowser(/** @type {Launch} */ { userDataDir, language, downloads, switches = [] } = {}) {
  return puppeteer.launch({
    executablePath: ensureBrowser(),
    args: [...SWITCHES, ...switches, ...(language ? [`--accept-lang=${language}`] : [])],
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    userDataDir,
  });
}

/** Firefox without a screen, over WebDriver BiDi. */
export async function launchFirefox(/** @type {Launch} */ { userDataDir, language, downloads } = {}) {
  // After a kill, the library goes on putting the profile's preferences back, and does not say when it is done.
  while (userDataDir && readdirSync(userDataDir).some((name) => name.endsWith('.puppeteer'))) await setTimeout(20);
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: {
      ...(language && { 'intl.accept_languages': language }),
      // As many as 2 choose a folder of one's own.
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    },
    userDataDir,
  });
}
