import { isReadableOnWhite, painted } from './contrast.js';

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
  return isReadableOnWhite(accent) ? `rgb(${accent.join(' ')})` : undefined;
}
