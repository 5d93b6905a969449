import { LeerscanError } from '../core/errors/leerscan-error.js';
import type { LeerscanEvents } from '../events.js';
import { EMBED_VERSION, type EmbedMessage, isHello } from './embed-message.js';

type Sent = EmbedMessage extends infer Message
  ? Message extends { leerscan: unknown }
    ? Omit<Message, 'leerscan'>
    : never
  : never;

export interface FrameConnection {
  /** Origin of the page around the frame: the only one that is told anything, and the only one that is heard. */
  readonly parent: string;
  /** Whether the answers leave the frame. Without it only that there is a result does. */
  readonly shareResult: boolean;
  /** Called at every word of that page: then it is certain that it is around the frame. */
  heard(): void;
}

/** The events whose detail leaves the frame as it is. */
const LIFE_CYCLE = ['leerscan-start', 'leerscan-progress', 'leerscan-abandon', 'leerscan-export'] as const;

/** Tells the page around a frame how tall it is, where the person is and what the scan does. */
export function connectFrame(scan: HTMLElement, { parent, shareResult, heard }: FrameConnection): void {
  let height = 0;
  const post = (message: unknown): void => window.parent.postMessage(message, parent);
  const send = (message: Sent): void => post({ leerscan: EMBED_VERSION, ...message });
  const sendHeight = (): void => {
    if (height === 0) return;
    send({ type: 'height', detail: { height } });
    // What Canvas and other LTI platforms listen to.
    post({ subject: 'lti.frameResize', height });
  };
  new ResizeObserver(() => {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    sendHeight();
  }).observe(document.body);
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== parent) return;
    heard();
    if (isHello(data)) sendHeight();
  });
  // The page answers: one that listened before the frame was there has greeted nobody yet.
  post({ leerscan: EMBED_VERSION, type: 'hello' });
  // Only where we lead a person: a browser itself brings into view where they tab.
  scan.addEventListener('leerscan-moved', (event) => {
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement)
      send({ type: 'view', detail: { top: Math.max(0, Math.round(target.getBoundingClientRect().top)) } });
  });
  for (const type of LIFE_CYCLE) scan.addEventListener(type, ({ detail }) => send({ type, detail } as Sent));
  scan.addEventListener('leerscan-complete', ({ detail }) =>
    send({ type: 'leerscan-complete', detail: shareResult ? shared(detail) : {} }),
  );
  scan.addEventListener('leerscan-error', ({ detail: { error } }) =>
    send({
      type: 'leerscan-error',
      detail: {
        code: error instanceof LeerscanError ? error.code : 'unexpected',
        message: String(error).slice(0, 2000),
      },
    }),
  );
}

function shared({
  response,
  result,
}: LeerscanEvents['leerscan-complete']): Extract<Sent, { type: 'leerscan-complete' }>['detail'] {
  return {
    // postMessage copies it; ours is read-only, which the schema of messages does not say.
    response: response as NonNullable<Extract<Sent, { type: 'leerscan-complete' }>['detail']['response']>,
    result: {
      kind: result.kind,
      dimensions: result.dimensions.map(({ dimension, score, shown }) => ({ dimension, score, shown })),
      steps: result.steps.map(({ step }) => step.id),
    },
  };
}
