import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../helpers/browser.mjs';
import { until } from '../helpers/until.mjs';
import { startVoice } from './voice.mjs';

/** Milliseconds without a word after which a screen reader has said what it had to say. */
const SILENCE = 900;
const PATIENCE = 60_000;

/** Orca as somebody has it who reads a page by themselves: no reading of a whole page as soon as it is there. */
const SETTINGS = {
  profile: ['Default', 'default'],
  startingProfile: ['Default', 'default'],
  enableSpeech: true,
  enableBraille: false,
  enableBrailleMonitor: false,
  enableKeyEcho: false,
  sayAllOnLoad: false,
  presentTimeStamp: false,
};

/** A program of ours: its output, and its end by its own id. */
function start(env, [program, ...args], pipes = []) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe', ...pipes], detached: true });
  let said = '';
  for (const stream of child.stdio.slice(1))
    /** @type {import('node:stream').Readable} */ (stream).on('data', (data) => (said += data));
  const ended = new Promise((done) => child.on('error', done).on('close', done));
  return {
    said: () => said,
    end: async () => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
      await ended;
    },
  };
}

/**
 * A desktop without a screen: a bus, a display, Firefox and Orca, all of this run alone and in a folder that goes with
 * it. `press` presses real keys and gives what is said until it is silent.
 */
export async function openDesktop({ width = 1280, height = 1000, language = 'nl' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'leerscan-speech-'));
  const [data, run, profile] = ['data', 'run', 'profile'].map((name) => join(folder, name));
  mkdirSync(join(data, 'orca'), { recursive: true });
  mkdirSync(run, { mode: 0o700 });
  mkdirSync(profile);
  const { profile: own, startingProfile, ...general } = SETTINGS;
  writeFileSync(
    join(data, 'orca', 'user-settings.conf'),
    JSON.stringify({
      general: { ...general, startingProfile },
      pronunciations: {},
      keybindings: {},
      profiles: { default: { profile: own, pronunciations: {}, keybindings: {}, ...general } },
    }),
  );
  const customs = 'orca-customizations.py';
  copyFileSync(fileURLToPath(new URL(customs, import.meta.url)), join(data, 'orca', customs));
  const voice = await startVoice(join(run, 'voice'));
  /** @type {(() => unknown)[]} */
  const closers = [voice.close];
  const close = async () => {
    for (const step of closers.reverse()) await step();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const env = {
    PATH: process.env.PATH,
    // Orca's own words are English, so that they stand apart from ours.
    LANG: 'C.UTF-8',
    HOME: folder,
    XDG_DATA_HOME: data,
    XDG_RUNTIME_DIR: run,
    GSETTINGS_BACKEND: 'memory',
    GNOME_ACCESSIBILITY: '1',
    NO_AT_BRIDGE: '0',
    SPEECHD_ADDRESS: `unix_socket:${join(run, 'voice')}`,
  };
  try {
    const begin = (command, pipes) => {
      const program = start(env, command, pipes);
      closers.push(program.end);
      return program;
    };
    const display = begin(
      ['Xvfb', '-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
      ['pipe'],
    );
    env.DISPLAY = `:${(await until(() => /^\d+$/m.exec(display.said()), PATIENCE, 'a display'))[0]}`;
    const bus = begin(['dbus-daemon', '--session', '--nofork', '--print-address']);
    env.DBUS_SESSION_BUS_ADDRESS = await until(() => /^unix:\S+/m.exec(bus.said())?.[0], PATIENCE, 'a bus');
    begin(['openbox']);
    const orca = begin([
      'orca',
      ...(process.env.LEERSCAN_ORCA_LOG ? ['--debug-file', process.env.LEERSCAN_ORCA_LOG] : []),
    ]);
    await until(() => voice.heard.some(({ text }) => text), PATIENCE, 'a word of Orca').catch((error) => {
      throw new Error(`${error.message}\n${orca.said()}`);
    });
    const launch = () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: findFirefox(),
        headless: false,
        env,
        userDataDir: profile,
        args: ['--width', String(width), '--height', String(height)],
        defaultViewport: null,
        extraPrefsFirefox: {
          'intl.accept_languages': language,
          'accessibility.force_disabled': -1,
          // A kiosk asks to keep its data for good; the browser's question is not part of what is heard.
          'permissions.default.persistent-storage': 1,
          // What makes a page of a test believe that it has focus also keeps Orca from hearing where focus is.
          'focusmanager.testmode': false,
        },
      });
    // Now and then Firefox breaks off where Orca asks it something while it starts.
    const browser = await launch().catch(launch);
    closers.push(() => browser.close());
    const [page] = await browser.pages();
    // Ids decide between steps that fit equally well: the same ones at every run.
    await page.evaluateOnNewDocument(`{
      let last = 1;
      crypto.getRandomValues = (list) => list.map(() => (last = (last * 48271) % 2147483647));
    }`);
    /** What was said since the last time, once nothing more comes. */
    let from = voice.heard.length;
    const listen = async () => {
      const began = Date.now();
      await until(() => Math.min(voice.silentFor(), Date.now() - began) > SILENCE, PATIENCE, 'silence');
      const said = voice.heard.slice(from);
      from = voice.heard.length;
      return said;
    };
    const xdotool = (...args) => execFileSync('xdotool', args, { env });
    return {
      page,

      listen,
      /** As a person opens an address: in the address bar, from where focus goes to the page. */
      open: async (url) => {
        xdotool('key', 'ctrl+l');
        xdotool('type', '--delay', '5', url);
        await listen();
        const loaded = page.waitForNavigation();
        xdotool('key', 'Return');
        await loaded;
        return listen();
      },
      /** A key, by its name in X. Orca stops its voice for each: from then on it is about this one. */
      press: async (key) => {
        const before = voice.heard.length;
        xdotool('key', ...key.split(' '));
        await until(() => voice.heard.length > before, PATIENCE, `Orca hearing ${key}`);
        return listen();
      },
      type: async (text) => {
        xdotool('type', '--delay', '60', text);
        return listen();
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
