import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];

/** The browser that comes with WebKitGTK, or undefined. */
export function findMiniBrowser() {
  const folders = LIBRARIES.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => `${folder}/${name}/MiniBrowser`),
  );
  return folders.filter((path) => existsSync(path)).at(-1);
}

export function hasWebKit() {
  return existsSync(DRIVER) && existsSync(SCREEN) && findMiniBrowser() !== undefined;
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

/** Starts a screen that nobody sees. It picks a number that is free, and says which. */
async function startScreen(width, height) {
  const screen = spawn(SCREEN, ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', `${width}x${height}x24`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((resolve, reject) => {
    screen.once('exit', () => reject(new Error('WebKitGTK has no screen: Xvfb ended at once.')));
    screen.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { screen, display };
}

/** A session with a WebKitGTK browser on a screen of its own, over plain WebDriver. */
export class WebDriver {
  #screen;
  #driver;
  #base;
  #session;

  /** Starts the browser that `binary` and `args` name. */
  async start(
    { binary, args },
    /** @type {{ width?: number, height?: number }} */ { width = 1280, height = 800 } = {},
  ) {
    const port = await freePort();
    const { screen, display } = await startScreen(width, height);
    this.#screen = screen;
    // A group of its own, so that the driver and every process of the browser end together.
    this.#driver = spawn(DRIVER, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, DISPLAY: display },
    });
    this.#base = `http://127.0.0.1:${port}`;
    await this.#ready();
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } },
    });
    this.#session = `/session/${sessionId}`;
    await this.command('POST', '/timeouts', { script: 120_000 });
    await this.command('POST', '/window/rect', { x: 0, y: 0, width, height });
    return this;
  }

  /** A command of the session. @returns what the driver answers. */
  command(method, path, body) {
    return this.#call(method, this.#session + path, body);
  }

  /**
   * Runs a function in the page and waits for its promise; `said` gets what its console said. WebDriver makes null of
   * undefined, and forgets what kind an error was.
   */
  async run(call, args, /** @type {string[]} */ said = []) {
    const source = typeof call === 'string' && !/^(async )?\(/.test(call) ? `() => ${call}` : call;
    const script = `const args = [...arguments];
      const done = args.pop();
      Promise.resolve().then(() => (${source})(...args)).then(
        (value) => (value === undefined ? {} : { value }),
        (error) => ({ error: String(error) }),
      ).then((answer) => done({ ...answer, said: (window.leerscanSaid ?? []).splice(0) }));`;
    const answer = await this.command('POST', '/execute/async', { script, args });
    said.push(...answer.said);
    if (answer.error) throw new Error(`WebKitGTK: ${answer.error}`);
    return answer.value;
  }

  async stop() {
    await this.command('DELETE', '').catch(() => undefined);
    await this.kill();
  }

  /** Ends driver and browser between two instructions, as a flat battery does. */
  async kill() {
    if (this.#driver.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#driver.once('exit', resolve));
    process.kill(-this.#driver.pid, 'SIGKILL');
    await gone;
    this.#screen.kill();
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
    if (!reply.ok) throw new Error(`WebKitGTK: ${value?.message || value?.error || reply.status}`);
    return value;
  }
}
