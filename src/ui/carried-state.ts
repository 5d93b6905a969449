import { toJson } from '../core/format/json.js';

/** Before what a window's name carries. */
const MARK = 'leerscan ';

/** In a sandbox that took the page's origin: every server is another one to it, which it may ask and not hear. */
export const isWithoutOrigin = (): boolean => origin === 'null';

/**
 * Gives the entry of the page's history a state that is there after a reload. Chromium forgets it where a sandbox took
 * the page's origin (findings/chromium-sandbox-forgets-history-state.sh); the name of the window stays.
 */
export function carryState(state: object): void {
  history.replaceState(state, '');
  if (isWithoutOrigin()) window.name = MARK + toJson({ state, name: window.name });
}

/** Puts back what the page before this one carried in the name of its window, once. */
export function takeCarriedState(): void {
  if (!isWithoutOrigin() || !window.name.startsWith(MARK)) return;
  const { state, name } = readCarried(window.name.slice(MARK.length));
  window.name = typeof name === 'string' ? name : '';
  if (typeof state === 'object' && state !== null) history.replaceState(state, '');
}

function readCarried(text: string): { readonly state?: unknown; readonly name?: unknown } {
  try {
    return Object(JSON.parse(text)) as { readonly state?: unknown; readonly name?: unknown };
  } catch {
    return {};
  }
}
