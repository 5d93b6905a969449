import type { FrameOptions } from './frame-options.js';

/**
 * Settings of a frame that a link to a result keeps: the questionnaire, and its language and look. Never who somebody
 * is, or whom the frame talks to.
 */
const KEPT = ['instrument', 'form', 'lang', 'accent'] as const;

/** The frame's own page as a link leads to it, from its address. */
export function ownPage(address: string, options: FrameOptions): string {
  const page = new URL(address);
  page.hash = '';
  page.search = new URLSearchParams(
    KEPT.flatMap((name): [string, string][] => (options[name] === undefined ? [] : [[name, options[name]]])),
  ).toString();
  return page.href;
}

/** Where a frame stands, as its browser tells. */
export interface FramePlace {
  /** Address of the frame's own page. */
  readonly address: string;
  /** Origin of the page that the frame is set up for; undefined when it is not in a frame. */
  readonly parent: string | undefined;
  /** Origin of the page around it where the browser says so (`ancestorOrigins`). */
  readonly around: string | undefined;
}

/**
 * Whether links to results may lead to a page that the frame's address names: whoever writes such an address would read
 * the answers in them. `yes` for the frame's own origin and for a parent that is around it for certain; `once proved`
 * for a parent that still has to show itself.
 */
export function trustOf(shareUrl: string, { address, parent, around }: FramePlace): 'yes' | 'once proved' | 'no' {
  const target = new URL(shareUrl);
  const own = new URL(address);
  if (target.username || target.password || (own.protocol === 'https:' && target.protocol !== 'https:')) return 'no';
  if (target.origin === own.origin) return 'yes';
  if (target.origin !== parent) return 'no';
  // A page can hide itself behind "null" (referrerpolicy): then its word counts.
  if (around === undefined || around === 'null') return 'once proved';
  return around === parent ? 'yes' : 'no';
}
