/** A page without a browser, as test runners give it to whoever tests an app: jsdom, or happy-dom. */

/** What Node has under the same name, and a page has its own of. */
const PAGE_HAS = ['Event', 'EventTarget', 'CustomEvent', 'AbortController', 'AbortSignal', 'Blob', 'File', 'navigator'];

const HTML = '<!doctype html><html lang="en"><head><title>An app</title></head><body></body></html>';
const URL_OF_PAGE = 'https://portal.example/';

async function windowOf(name) {
  if (name === 'jsdom') {
    const { JSDOM } = await import('jsdom');
    return new JSDOM(HTML, { url: URL_OF_PAGE, pretendToBeVisual: true }).window;
  }
  const { Window } = await import('happy-dom');
  const window = new Window({ url: URL_OF_PAGE });
  window.document.write(HTML);
  return window;
}

function isMethod(value) {
  return typeof value === 'function' && value.prototype === undefined;
}

/** Puts the names of a page into this process. */
export async function becomePage(name) {
  const window = await windowOf(name);
  for (let holder = window; holder && holder !== Object.prototype; holder = Object.getPrototypeOf(holder))
    for (const key of Object.getOwnPropertyNames(holder))
      if (key !== 'constructor' && (!(key in globalThis) || PAGE_HAS.includes(key)))
        Object.defineProperty(globalThis, key, {
          configurable: true,
          // A page's functions know their window; its classes need not be bound.
          get: () => (isMethod(window[key]) ? window[key].bind(window) : window[key]),
          set: (value) => Object.defineProperty(globalThis, key, { configurable: true, writable: true, value }),
        });
  Object.defineProperty(globalThis, 'window', { configurable: true, value: globalThis });
}
