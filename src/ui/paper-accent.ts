import { contrastOf, painted } from './contrast.js';

/** What WCAG 2.2 AA asks of text. */
const LEAST = 4.5;

/**
 * The host's accent for paper, in its form for a light page; undefined where text in it could not be read there.
 * `root` has the tokens.
 */
export function paperAccent(root: ShadowRoot): string | undefined {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  const probe = document.createElement('i');
  probe.hidden = true;
  probe.style.colorScheme = 'light';
  probe.style.color = 'var(--_accent)';
  root.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const accent = painted(context, ['#fff', color]);
  return contrastOf(accent, [255, 255, 255]) >= LEAST ? `rgb(${accent.join(' ')})` : undefined;
}
