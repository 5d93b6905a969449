import { expect } from '@open-wc/testing';
import { type Instrument, type Response, createResponse, toShareCode } from '../../src/core/index.js';
import type { Reading } from '../../src/core/reading/reading.js';
import { loadInstrument } from '../../src/instruments/index.js';
import { type GivenSource, readInBatches } from '../../src/team/worker/import-batches.js';
import { type ImportSource, readSource } from '../../src/gather/read-source.js';

describe('a source of responses', () => {
  let instrument: Instrument;
  let responses: Response[];
  before(async () => {
    instrument = await loadInstrument('leercultuur');
    responses = [1, 2, 3, 4].map((value) => createResponse({ instrument, answers: { 'interaction-place': value } }));
  });

  async function read(content: ImportSource['content']): Promise<Reading[]> {
    const readings: Reading[] = [];
    for await (const reading of readSource(instrument, { name: 'x', content }, new AbortController().signal))
      readings.push(reading);
    return readings;
  }
  const ids = (readings: readonly Reading[]): string[] =>
    readings.flatMap((reading) => ('response' in reading ? [reading.response.id] : []));
  const expected = () => responses.map(({ id }) => id);
  const lines = () => responses.map((response) => JSON.stringify(response)).join('\n');

  it('is read line by line where each line is a record, also after empty and broken ones', async () => {
    const readings = await read(new Blob([`\n{broken\n${lines()}\n`]));
    expect(ids(readings)).to.deep.equal(expected());
    expect(readings.flatMap((reading) => ('reason' in reading ? [reading.at] : []))).to.deep.equal([2]);
  });

  it('may have a title above its lines, and may be a list in many lines', async () => {
    expect(ids(await read(new Blob([`Teamscan\nnajaar 2026\nuitvoer\nvan maandag\n${lines()}\n`])))).to.deep.equal(
      expected(),
    );
    expect(
      ids(await read(new Blob([`Dag An,\n${lines()}\n${toShareCode(instrument, responses[0] as Response)}\n`]))),
    ).to.deep.equal([...expected(), expected()[0]]);
    expect(
      ids(await read(new Blob([`[\n${responses.map((response) => JSON.stringify(response)).join(',\n')}\n]`]))),
    ).to.deep.equal(expected());
    expect(ids(await read(new Blob([JSON.stringify(responses, null, 1)])))).to.deep.equal(expected());
  });

  it('is the same however a network cuts it up', async () => {
    const bytes = new TextEncoder().encode(lines());
    const { fetch: real } = globalThis;
    globalThis.fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start(controller) {
              for (let at = 0; at < bytes.length; at += 50) controller.enqueue(bytes.slice(at, at + 50));
              controller.close();
            },
          }),
        ),
      );
    try {
      expect(ids(await read(new URL('https://inbox.example/')))).to.deep.equal(expected());
    } finally {
      globalThis.fetch = real;
    }
  });

  it('may be a chat that begins with a bracket', async () => {
    const [one, two] = responses.map((response) => toShareCode(instrument, response)) as [string, string];
    expect(ids(await read(`[23/11/2026, 10:03] An: ${one}\n[23/11/2026, 10:04] Bo: ${two}`))).to.deep.equal(
      expected().slice(0, 2),
    );
  });

  it('may be a table under a title in brackets', async () => {
    expect(
      await read('[Teamscan najaar]\nrole;interaction-place\nlead;4\n').then((readings) =>
        readings.flatMap((reading) => ('response' in reading ? [reading.response.answers] : [])),
      ),
    ).to.deep.equal([{ 'interaction-place': 4 }]);
  });

  it('may be what Excel calls Unicode text, and what Windows calls plain text', async () => {
    const table = 'role\tinteraction-place\temail\nlead\t4\tJosé\n';
    const utf16 = new Uint16Array([0xfeff, ...Array.from(table, (character) => character.charCodeAt(0))]);
    expect(ids(await read(new Blob([utf16])))).to.have.length(1);
    const windows = Uint8Array.from(`naam;role;interaction-place\nJosé;lead;4\n`, (character) =>
      character.charCodeAt(0),
    );
    expect(ids(await read(new Blob([windows])))).to.have.length(1);
  });

  it('says why when it is nothing of all this', async () => {
    for (const content of ['[1, 2', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])])]) {
      const [only, ...rest] = await read(content);
      expect(only && 'reason' in only && only.reason).to.equal('unreadable');
      expect(rest).to.deep.equal([]);
    }
    expect(await read(new Blob([]))).to.deep.equal([]);
  });

  it('stops when it is asked to, and one that fails does not keep the next from being read', async () => {
    const { fetch: real } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    const stop = new AbortController();
    const batches: string[] = [];
    try {
      for await (const batch of readInBatches(
        instrument,
        [
          { name: 'a', content: new URL('https://a.example/') },
          { name: 'b', content: new Blob([lines()]) },
          { name: 'c', content: new Blob([lines()]) },
        ],
        stop.signal,
      )) {
        batches.push(
          `${batch.source} ${batch.kind} ${batch.kind === 'read' ? batch.incoming.length : 'why' in batch ? batch.why : ''}`,
        );
        if (batch.source === 'b') stop.abort();
      }
    } finally {
      globalThis.fetch = real;
    }
    expect(batches.slice(0, 2)).to.deep.equal(['a unreadable unreachable', 'b read 4']);
  });

  it('says in which way an address could not be read, so that the page can tell it in words', async () => {
    const { fetch: real } = globalThis;
    globalThis.fetch = () => Promise.resolve(new Response('', { status: 403 }));
    try {
      const batches = [];
      for await (const batch of readInBatches(
        instrument,
        [{ name: 'a', content: new URL('https://a.example/') }],
        new AbortController().signal,
      ))
        batches.push(batch);
      expect(batches).to.deep.equal([{ kind: 'unreadable', source: 'a', why: 'refused' }]);
    } finally {
      globalThis.fetch = real;
    }
  });

  it('says how much of all lines is behind it, and nothing where nobody knows', async () => {
    const many = (count: number): Blob =>
      new Blob(
        Array.from(
          { length: count },
          (_, at) =>
            `${JSON.stringify(createResponse({ instrument, answers: {}, id: at.toString(16).padStart(10, '0') }))}\n`,
        ),
      );
    const shares = async (sources: readonly GivenSource[]): Promise<(number | null)[]> => {
      const all: (number | null)[] = [];
      for await (const batch of readInBatches(instrument, sources, new AbortController().signal))
        if (batch.kind === 'read') all.push(batch.share);
      return all;
    };
    const both = await shares([
      { name: 'a', content: many(3000) },
      { name: 'b', content: many(3000) },
    ]);
    expect(both).to.have.length(14);
    expect(both.filter((share) => share !== null)).to.deep.equal(
      [...both].filter((share) => share !== null).sort((a, b) => a - b),
    );
    expect([both[6], both[13]]).to.deep.equal([0.5, 1]);
    expect(
      await shares([{ name: 'pasted', content: toShareCode(instrument, responses[0] as Response) }]),
    ).to.deep.equal([null]);
  });
});
