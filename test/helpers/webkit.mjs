import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync, readdirSync } from 'node:fs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];

/** The browser that comes with WebKitGTK, or undefined. */
function findMiniBrowser() {
  const folders = LIBRARIES.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => `${folder}/${name}/MiniBrowser`),
  );
  return folders.filter((path) => existsSync(path)).at(-1);
}

export function hasWebKit() {
  return existsSync(DRIVER) && existsSync('/usr/bin/xvfb-run') && findMiniBrowser() !== undefined;
}

/** A port that nobody listens on now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** What the keys of the tests are in the WebDriver protocol. */
const KEYS = {
  Backspace: '\uE003',
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * Runs the unit tests in WebKitGTK, over plain WebDriver: the libraries that speak it bring a hundred packages and
 * fetch other browsers' drivers when they are installed.
 */
export class WebKitLauncher {
  name = 'WebKitGTK';
  // The name that the key commands of the test runner look for.
  type = 'webdriver';
  concurrency = 1;
  #driver;
  #base;
  #session;
  #active;

  async initialize() {
    const port = await freePort();
    // A group of its own, so that the screen and the driver end together.
    this.#driver = spawn(
      'xvfb-run',
      ['--auto-servernum', '--server-args=-screen 0 1280x800x24', DRIVER, '--host=127.0.0.1', `--port=${port}`],
      { stdio: 'ignore', detached: true },
    );
    this.#base = `http://127.0.0.1:${port}`;
    await this.#ready();
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] } },
    };
    const { sessionId } = await this.#call('POST', '/session', { capabilities });
    this.#session = sessionId;
    await this.#call('POST', `/session/${sessionId}/window/rect`, { width: 1280, height: 800 });
  }

  async stop() {
    await this.#call('DELETE', `/session/${this.#session}`).catch(() => undefined);
    process.kill(-this.#driver.pid);
  }

  async startSession(id, url) {
    this.#active = { id, url };
    await this.#call('POST', `/session/${this.#session}/url`, { url });
  }

  isActive(id) {
    return this.#active?.id === id;
  }

  getBrowserUrl(id) {
    return this.isActive(id) ? this.#active.url : undefined;
  }

  async stopSession() {
    this.#active = undefined;
    await this.#call('POST', `/session/${this.#session}/url`, { url: 'about:blank' });
    return { testCoverage: undefined };
  }

  /** For the test runner's sendKeys. */
  async sendKeys(_id, keys) {
    const actions = keys
      .map((key) => KEYS[key] ?? key)
      .flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
    await this.#call('POST', `/session/${this.#session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async #ready() {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (attempt > 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  async #call(method, path, body) {
    const reply = await fetch(this.#base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await reply.json();
    if (!reply.ok) throw new Error(`WebKitGTK: ${value?.message ?? reply.status}`);
    return value;
  }
}
