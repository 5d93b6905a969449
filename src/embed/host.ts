import { EMBED_VERSION, type EmbedMessage, isHello, parseEmbedMessage } from './embed-message.js';

/**
 * What an event of a framed scan carries: as the element's own, but of an outcome only what the frame's address allows.
 */
export type FrameEvents = {
  [Message in EmbedMessage as Exclude<Message['type'], 'height' | 'view'>]: CustomEvent<Message['detail']>;
};

declare global {
  interface HTMLIFrameElement {
    addEventListener<Name extends keyof FrameEvents>(
      type: Name,
      listener: (this: HTMLIFrameElement, event: FrameEvents[Name]) => unknown,
      options?: boolean | AddEventListenerOptions,
    ): void;
  }
}

/** Frames of ours on a page. */
const FRAMES = 'iframe[data-leerscan]';

/**
 * Listens to every `<iframe data-leerscan>` of the page, also to later ones: gives it the height of its content,
 * keeps in view what the person is led to, and fires the scan's events on it.
 * @returns a function that stops listening.
 */
export function connectFrames(): () => void {
  addEventListener('message', onMessage);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) greet(frame);
  return () => removeEventListener('message', onMessage);
}

/**
 * A frame that was there first has said its height to nobody. To any origin: it may still be blank, and a greeting is
 * no secret.
 */
function greet(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ leerscan: EMBED_VERSION, type: 'hello' }, '*');
}

function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
  const frame = [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)].find((one) => one.contentWindow === source);
  if (!frame) return;
  if (origin !== frameOriginOf(frame)) return warnOfRedirect(frame, origin, data);
  if (isHello(data)) return greet(frame);
  const message = parseEmbedMessage(data);
  if (!message) return;
  if (message.type === 'height') frame.style.height = `${message.detail.height + borderOf(frame)}px`;
  else if (message.type === 'view') bringIntoView(frame, message.detail.top);
  else frame.dispatchEvent(new CustomEvent(message.type, { detail: message.detail, bubbles: true, composed: true }));
}

const warned = new Set<string>();

/** A frame behind a redirect (http to https, www) stays as it is, and whoever builds the page would not know why. */
function warnOfRedirect(frame: HTMLIFrameElement, origin: string, data: unknown): void {
  if (warned.has(origin) || !(isHello(data) || parseEmbedMessage(data))) return;
  warned.add(origin);
  console.warn(
    `leerscan: a frame whose src is on ${frameOriginOf(frame)} speaks from ${origin}, and is not listened to. Name in src the address that it is redirected to.`,
  );
}

/**
 * Where a frame's messages must come from. One in a sandbox without an origin of its own is known by its window alone.
 */
function frameOriginOf(frame: HTMLIFrameElement): string {
  return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(frame.src, document.baseURI).origin;
}

/** What a border takes of the height that is set, where a page counts it in. */
function borderOf(frame: HTMLIFrameElement): number {
  return getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
}

/** A frame cannot scroll what is around it; only when the place is out of sight does that move. */
function bringIntoView(frame: HTMLIFrameElement, top: number): void {
  for (let around = frame.parentElement; around; around = around.parentElement) {
    if (around === document.scrollingElement || !/auto|scroll/.test(getComputedStyle(around).overflowY)) continue;
    const { top: edge, height } = around.getBoundingClientRect();
    const place = frame.getBoundingClientRect().top + top - edge;
    if (place < 0 || place > height * 0.8) around.scrollTop += place - height * 0.15;
  }
  const place = frame.getBoundingClientRect().top + top;
  if (place < 0 || place > innerHeight * 0.8) scrollBy({ top: place - innerHeight * 0.15, behavior: 'instant' });
}
