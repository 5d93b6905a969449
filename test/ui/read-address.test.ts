import { expect } from '@open-wc/testing';
import { AddressError, type ReadingLimits, partsOf } from '../../src/ui/read-address.js';
import { openWritten } from '../../src/instruments/written-instrument.js';
import { LEAST } from '../fixtures/instruments.js';

const GENEROUS: ReadingLimits = { bytes: 1000, pause: 20_000 };

describe('reading an address', () => {
  const { fetch: real } = globalThis;
  let cancelled: boolean;
  let pulled: number;
  afterEach(() => {
    globalThis.fetch = real;
  });

  /** A server that sends these parts, and then one of ten bytes for as long as somebody reads. */
  function serve(parts: readonly string[], then: 'end' | 'silence' | 'more', status = 200): void {
    cancelled = false;
    pulled = 0;
    globalThis.fetch = (_, options) => {
      const stream = new ReadableStream<Uint8Array>(
        {
          start: (controller) =>
            options?.signal?.addEventListener('abort', () => {
              cancelled = true;
              try {
                controller.error(new DOMException('', 'AbortError'));
              } catch {
                // It was at its end.
              }
            }),
          pull(controller) {
            const part = parts[pulled];
            pulled += 1;
            if (part !== undefined) controller.enqueue(new TextEncoder().encode(part));
            else if (then === 'end') controller.close();
            else if (then === 'more') controller.enqueue(new Uint8Array(10));
            return part === undefined && then === 'silence' ? new Promise<void>(() => undefined) : undefined;
          },
        },
        { highWaterMark: 0 },
      );
      return Promise.resolve(new Response(stream, { status }));
    };
  }

  async function read(limits: Partial<ReadingLimits> = {}, signal = new AbortController().signal): Promise<string> {
    let text = '';
    for await (const part of partsOf('https://a.example/', { ...GENEROUS, ...limits }, signal))
      text += new TextDecoder().decode(part);
    return text;
  }
  async function trouble(work: Promise<unknown>): Promise<Error> {
    try {
      await work;
    } catch (error) {
      return error as Error;
    }
    throw new Error('it was read');
  }
  const whyOf = async (work: Promise<unknown>) => {
    const error = await trouble(work);
    return error instanceof AddressError ? error.why : error.message;
  };

  it('gives all of it, in parts', async () => {
    serve(['ab', '', 'cd'], 'end');
    expect(await read()).to.equal('abcd');
  });

  it('stops at the limit, and fetches no more', async () => {
    serve([], 'more');
    expect(await whyOf(read())).to.equal('large');
    expect(pulled).to.equal(101);
    expect(cancelled).to.equal(true);
  });

  it('takes what is just at the limit', async () => {
    serve(['x'.repeat(1000)], 'end');
    expect((await read()).length).to.equal(1000);
  });

  it('gives up where nothing comes, and where it never ends', async () => {
    serve(['ab'], 'silence');
    expect(await whyOf(read({ pause: 30 }))).to.equal('slow');
    expect(cancelled).to.equal(true);
    globalThis.fetch = () => new Promise(() => undefined);
    expect(await whyOf(read({ pause: 30 }))).to.equal('slow');
    serve([], 'more');
    expect(await whyOf(read({ bytes: Infinity, whole: 30 }))).to.equal('slow');
  });

  it('does not count the time that the reader takes', async () => {
    serve(['a', 'b'], 'end');
    let text = '';
    for await (const part of partsOf('https://a.example/', { bytes: 10, pause: 40 }, new AbortController().signal)) {
      text += new TextDecoder().decode(part);
      const until = performance.now() + 60;
      while (performance.now() < until) await Promise.resolve();
    }
    expect(text).to.equal('ab');
  });

  it('stops when it is asked to, also while nothing comes, and when the reader leaves', async () => {
    const stop = new AbortController();
    serve(['ab'], 'silence');
    const reading = trouble(read({}, stop.signal));
    stop.abort();
    expect((await reading).name).to.equal('AbortError');
    serve([], 'more');
    const parts = partsOf('https://a.example/', GENEROUS, new AbortController().signal);
    await parts.next();
    await parts.return();
    expect(cancelled).to.equal(true);
    expect((await trouble(read({}, stop.signal))).name).to.equal('AbortError');
  });

  it('says what a server answered that refuses', async () => {
    serve(['no'], 'end', 403);
    const error = await trouble(read());
    expect([error instanceof AddressError && error.why, error.message]).to.deep.equal([
      'refused',
      'the server answered 403',
    ]);
  });

  it('reads a questionnaire whose letters are cut by the network, and refuses one without an end by name', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...LEAST, title: 'Één' }));
    globalThis.fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start(controller) {
              for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
              controller.close();
            },
          }),
        ),
      );
    const { signal } = new AbortController();
    expect((await openWritten(undefined, 'https://a.example/', signal)).instrument.title).to.equal('Één');
    globalThis.fetch = () =>
      Promise.resolve(
        new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)) })),
      );
    expect((await trouble(openWritten(undefined, 'https://a.example/', signal))).message).to.equal(
      'src: expected at most 4 MB, but there is more',
    );
  });
});
