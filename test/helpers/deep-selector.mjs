import { Puppeteer } from 'puppeteer-core';

/**
 * Elements that a selector matches in `root` and in every shadow root below it, in the document's order; runs in the
 * page. `a >>> b` is every `b` anywhere inside an `a`.
 */
export function deepAll(/** @type {ParentNode} */ root, /** @type {string} */ selector) {
  /** @returns {Element[]} */
  const within = (/** @type {ParentNode & { shadowRoot?: ShadowRoot | null }} */ node, /** @type {string} */ css) => [
    ...(node.shadowRoot ? within(node.shadowRoot, css) : []),
    ...[...node.children].flatMap((child) => [...(child.matches(css) ? [child] : []), ...within(child, css)]),
  ];
  return selector
    .split(/\s*>>>\s*/)
    .reduce(
      (/** @type {ParentNode[]} */ found, css) => [...new Set(found.flatMap((node) => within(node, css)))],
      [root],
    );
}

// Puppeteer's own way through shadow roots (24.43, `pierceAll`) is a chain of asynchronous steps, and once missed what
// stood there; this one looks at the page as it is at one moment.
Puppeteer.registerCustomQueryHandler('deep', { queryAll: deepAll });
