/**
 * Loads the frame's page by classic scripts alone: in a sandbox without an origin, modules and fetch need a permission
 * (CORS) that most static hosts do not give, and a plain script does not.
 */
import 'systemjs/dist/s.js';

interface Loader {
  import(url: string): Promise<unknown>;
  createScript(url: string): HTMLScriptElement;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const { System, trustedTypes } = globalThis as unknown as { System: Loader & { constructor: { prototype: Loader } }; trustedTypes?: PolicyFactory };

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

void System.import(`${folder}embed/embed-page.js`);
