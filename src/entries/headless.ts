/**
 * What `cdn/core.js` hands out, for a page or a server without a bundler: the headless API, and the built-in
 * instruments for it.
 */
export * from '../core/index.js';
export { languagesOf, loadEarlier, loadInstrument } from '../instruments/index.js';
