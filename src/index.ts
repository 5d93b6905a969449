/**
 * Import this: registers every tag, and hands out the classes. The headless API is `leerscan/core`, so that a page pays
 * for it only when it uses it.
 */
import { defineElements } from './define.js';

void defineElements();

export { defineElements };
export type * from './core/index.js';
export type { LeerscanEvents } from './events.js';
export * from './elements.js';
