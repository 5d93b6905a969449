import { expect } from '@open-wc/testing';
import { type Instrument, createResponse, toShareCode } from '../../src/core/index.js';
import { createId, deletionOf } from '../../src/core/kiosk/kiosk-record.js';
import { type Found, type Input, type ReadOptions, readResponses } from '../../src/gather/index.js';
import { loadInstrument } from '../../src/instruments/index.js';
import writeExcel from 'write-excel-file/universal';
import { responseRecord } from '../fixtures/kiosk-records.js';

describe('readResponses', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  const read = async (input: Input, options?: ReadOptions): Promise<Found[]> => {
    const all: Found[] = [];
    for await (const found of readResponses(instrument, input, options)) all.push(found);
    return all;
  };
  const kinds = (found: readonly Found[]): string[] =>
    found.map((one) => ('reason' in one ? `${one.kind} ${one.reason}` : one.kind));
  const idsIn = (found: readonly Found[]): string[] =>
    found.flatMap((one) => (one.kind === 'response' ? [one.response.id] : []));
  const CSV = 'interaction-place;interaction-watch\n4;5\n3;4\n';
  const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  async function* parts(text: string): AsyncGenerator<Uint8Array> {
    for (const byte of bytes(text)) yield await Promise.resolve(new Uint8Array([byte]));
  }

  it('reads the same of a text, a file, bytes, a stream and anything that comes in parts', async () => {
    const [text, ...others] = await Promise.all([
      read(CSV),
      read(new Blob([CSV])),
      read(bytes(CSV)),
      read(bytes(CSV).buffer),
      read(new Blob([CSV]).stream()),
      read(parts(CSV)),
    ]);
    expect(kinds(text).filter((kind) => kind === 'response')).to.have.length(2);
    for (const other of others) expect(other).to.deep.equal(text);
  });

  it('says where each one stood, and in what', async () => {
    const found = await read(CSV, { name: 'team.csv' });
    const responses = found.filter((one) => one.kind === 'response');
    expect(responses.map(({ at, source }) => [at, source])).to.deep.equal([
      [2, 'team.csv'],
      [3, 'team.csv'],
    ]);
    expect(responses[0]?.response.answers).to.deep.equal({ 'interaction-place': 4, 'interaction-watch': 5 });
  });

  it('reads codes, records of a kiosk and word of a deletion, and says what does not count', async () => {
    const response = createResponse({ instrument, answers: { 'interaction-place': 4 } });
    const record = responseRecord({ response });
    const found = await read(
      `${JSON.stringify(record)}\n${JSON.stringify(deletionOf(record, '2026-11-30'))}\n{"type":"response"}\n`,
    );
    expect(kinds(found)).to.deep.equal(['response', 'deletion', 'refusal broken']);
    expect(found[0]).to.include({ record: record.id });
    expect(found[1]).to.include({ record: record.id });
    const [code] = await read(`Dag An, dit is mijn code: ${toShareCode(instrument, response)}`);
    expect(code?.kind === 'response' && code.response).to.deep.include({ id: response.id });
  });

  it('counts nobody who answered nothing', async () => {
    const empty = createResponse({ instrument, answers: {} });
    expect(kinds(await read(toShareCode(instrument, empty)))).to.deep.equal(['refusal unanswered']);
    const found = await read('role;interaction-place\nlead;4\nlead;\n');
    expect(kinds(found).filter((kind) => kind !== 'note')).to.deep.equal(['response', 'refusal unanswered']);
  });

  it('reads a list of objects with statements as names, as form tools have them', async () => {
    const found = await read(
      '[{"role":"lead","interaction-place":4,"role-Comment":"x"},{"interaction-place":"soms","interaction-watch":null}]',
    );
    expect(
      found.flatMap((one) =>
        one.kind === 'response' ? [[one.at, one.response.answers, one.response.respondent]] : [],
      ),
    ).to.deep.equal([
      [1, { 'interaction-place': 4 }, { role: 'lead' }],
      [2, { 'interaction-place': 3 }, {}],
    ]);
  });

  it('gives equal rows of two inputs the same ids, and of one input different ones', async () => {
    const twice = 'interaction-place;interaction-watch\n4;5\n4;5\n';
    const one = idsIn(await read(twice));
    expect(new Set(one).size).to.equal(2);
    expect(idsIn(await read(twice.replaceAll(';', '\t')))).to.deep.equal(one);
  });

  it('counts equal rows of two sheets once and asks; told beforehand, it does as told', async () => {
    const rows = [
      ['interaction-place', 'interaction-watch'],
      [4, 5],
      [4, 5],
      [2, 3],
    ];
    const more = [
      ['interaction-watch', 'interaction-place'],
      [5, 4],
      [1, 1],
    ];
    const cells = (table: readonly (readonly (string | number)[])[]) =>
      table.map((row) => row.map((value) => ({ value })));
    const book = await writeExcel([
      { data: cells(rows), sheet: 'A' },
      { data: cells(more), sheet: 'B' },
    ]).toBlob();
    const asked = await read(book);
    expect(kinds(asked).filter((kind) => !kind.startsWith('note'))).to.deep.equal([
      ...['response', 'response', 'response', 'refusal alike', 'response'],
      'question',
    ]);
    expect(asked.at(-1)).to.include({ about: 'same-people', count: 1 });
    expect(new Set(idsIn(asked)).size).to.equal(4);
    const same = await read(book, { samePeople: true });
    expect([idsIn(same).length, same.at(-1)?.kind]).to.deep.equal([4, 'response']);
    expect(new Set(idsIn(await read(book, { samePeople: false }))).size).to.equal(5);
  });

  it('ends with the reason when it is stopped', async () => {
    const stop = new AbortController();
    const lines = [0, 1, 2].map((place) =>
      JSON.stringify(createResponse({ instrument, answers: {}, id: createId().slice(0, 8) + `0${place}` })),
    );
    let count = 0;
    let thrown: unknown;
    try {
      for await (const found of readResponses(instrument, `${lines.join('\n')}\n`, { signal: stop.signal })) {
        count += found.at > 0 ? 1 : 0;
        stop.abort(new Error('enough'));
      }
    } catch (error) {
      thrown = error;
    }
    expect([count, thrown instanceof Error && thrown.message]).to.deep.equal([1, 'enough']);
  });
});
