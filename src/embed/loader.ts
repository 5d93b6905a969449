/**
 * Loads the frame's page by classic scripts alone: in a sandbox without an origin, modules and fetch need a permission
 * (CORS) that most static hosts do not give, and a plain script does not.
 */
import 'systemjs/dist/system.js';
import { loadFailureAt } from '../i18n/load-failure.js';

interface Loader {
  import(url: string): Promise<unknown>;
  createScript(url: string): HTMLScriptElement;
  onload(error: unknown, id: string): void;
  delete(id: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const { System, trustedTypes } = globalThis as unknown as {
  System: Loader & { constructor: { prototype: Loader } };
  trustedTypes?: PolicyFactory;
};

/** The folder of this script: nothing is loaded from anywhere else. */
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

function own(url: string): string {
  if (!url.startsWith(folder)) throw new Error(`leerscan loads its own files only, not ${url}`);
  return url;
}

const policy = trustedTypes?.createPolicy('leerscan', { createScriptURL: own });

System.constructor.prototype.createScript = (url) => {
  const script = document.createElement('script');
  script.async = true;
  script.src = policy ? policy.createScriptURL(url) : own(url);
  return script;
};

/** A file that could not be had is forgotten, so that trying again asks for it again; the error says which it was. */
System.constructor.prototype.onload = (error, id) => {
  if (!error) return;
  // Those that need it end with the same error.
  (error as { file?: string }).file ??= id;
  setTimeout(() => System.delete(id));
};

function tell(): void {
  // The frame's own page is Dutch until the scan has read its address.
  document.documentElement.lang = new URLSearchParams(location.search).get('lang') || 'nl';
  const { language, sentence, retry } = loadFailureAt(document.body);
  const note = document.createElement('p');
  note.lang = language;
  note.setAttribute('role', 'alert');
  note.textContent = sentence;
  const again = document.createElement('button');
  again.lang = language;
  again.textContent = retry;
  again.addEventListener('click', () => {
    // A browser may have kept it for days, and ask for files that an update of the site took away.
    void fetch(page, { cache: 'reload', mode: 'no-cors' })
      .catch(() => undefined)
      .then(() => location.reload());
  });
  document.body.append(note, again);
}

const page = `${folder}embed/embed-page.js`;
System.import(page).catch(tell);
