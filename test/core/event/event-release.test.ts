import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { countCell } from '../../../src/core/event/count-cell.js';
import { type EventRelease, eventReleaseOf } from '../../../src/core/event/event-release.js';
import { EVENT_FORMAT, checkEventSnapshot, parseEventSnapshot } from '../../../src/core/event/event-snapshot.js';
import { eventStepsOf } from '../../../src/core/event/event-steps.js';
import {
  type Answer,
  type Instrument,
  LeerscanError,
  type Respondent,
  type Response,
  type TeamScore,
  createResponse,
} from '../../../src/core/index.js';
import { differenceOf } from '../../../src/core/team/comparison.js';
import { isWhole } from '../../../src/core/team/disclosure.js';
import { loadInstrument } from '../../../src/instruments/index.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const times = <T>(count: number, make: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => make(place));

describe('what may be shown of an event', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur', ['nl']);
  });

  const scan = (value: Answer, respondent: Respondent = {}, other: Readonly<Record<string, Answer>> = {}): Response =>
    createResponse({
      instrument,
      answers: { ...Object.fromEntries(instrument.items.map(({ id }) => [id, value])), ...other },
      respondent,
    });

  it('is nothing below five scans, and waits for so many new ones as a wall asks for', async () => {
    const few = times(4, () => scan(3));
    const { result } = await eventReleaseOf(instrument, few, { withBackground: true });
    expect([result.respondents.n, result.unknown, result.background]).to.deep.equal([null, [], []]);
    const first = times(11, () => scan(3));
    const shown = await eventReleaseOf(instrument, first, { batch: 10 });
    const more = [...first, ...times(9, () => scan(5))];
    const same = await eventReleaseOf(instrument, more, { release: shown, batch: 10 });
    expect(same.result).to.deep.equal(shown.result);
    const next = await eventReleaseOf(instrument, [...more, scan(5)], { release: same, batch: 10 });
    expect([shown, same, next].map((one) => one.result.respondents.n)).to.deep.equal([11, 11, 21]);
    expect(next.memory.batches).to.have.length(2);
  });

  it('counts each scan once, and nobody who was deleted in what comes after', async () => {
    const scans = times(12, () => scan(2));
    const { result, memory } = await eventReleaseOf(instrument, [...scans, ...scans]);
    expect(result.respondents.n).to.equal(12);
    const later = await eventReleaseOf(instrument, [...scans.slice(1), ...times(10, () => scan(4))], {
      release: { memory },
      withBackground: true,
    });
    expect(later.result.respondents).to.deep.include({ n: 22, withdrawn: 1 });
    expect(later.result.background.every(({ n }) => n === 21)).to.equal(true);
  });

  it('tells who took part of whole batches alone, and of one with too few who are left nothing', async () => {
    const first = times(10, () => scan(2, { size: '1-9' }));
    const second = times(12, () => scan(4, { size: '10-49' }));
    const one = await eventReleaseOf(instrument, first);
    const two = await eventReleaseOf(instrument, [...first, ...second], { release: one });
    const left = await eventReleaseOf(instrument, [...first.slice(7), ...second], {
      release: two,
      withBackground: true,
    });
    expect(left.result.background.find(({ question }) => question === 'size')).to.deep.equal({
      question: 'size',
      n: 12,
      choices: [{ choice: '10-49', n: 12 }],
    });
  });

  it('refuses another breakdown than that of the first release', async () => {
    const scans = times(10, () => scan(2));
    const release = await eventReleaseOf(instrument, scans, { breakdown: 'guides' });
    let refused: unknown;
    try {
      await eventReleaseOf(instrument, scans, { release, breakdown: 'size' });
    } catch (error) {
      refused = error;
    }
    expect((refused as LeerscanError).code).to.equal('release-refused');
  });

  it('tells who took part question by question, nobody or five in what is told and in what is left', async () => {
    const sizes = [...times(20, () => '1-9'), ...times(7, () => '10-49'), ...times(3, () => '50-249')];
    const scans = sizes.map((size, place) => scan(3, { size, guides: place % 2 ? 'yes' : 'no' }));
    const { result } = await eventReleaseOf(instrument, scans, { breakdown: 'guides', withBackground: true });
    // Three of one size are told by nothing: the seven beside them give way.
    expect(result.background.find(({ question }) => question === 'size')).to.deep.equal({
      question: 'size',
      n: 30,
      choices: [{ choice: '1-9', n: 20 }],
    });
  });

  it('tells of who took part, whatever they say and in however many releases, only what may be told', async () => {
    const sizes = fc.constantFrom('1-9', '10-49', '50-249', '250+', '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(sizes, { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 3 }),
        async (days) => {
          let all: Response[] = [];
          let release: EventRelease | undefined;
          let before: EventRelease['result']['background'] = [];
          for (const day of days) {
            all = [...all, ...day.map((size) => scan(3, size ? { size } : {}))];
            release = await eventReleaseOf(instrument, all, { release, withBackground: true });
            const { background } = release.result;
            for (const [place, { n, choices }] of background.entries()) {
              const earlier = before[place];
              const told = choices.reduce((sum, one) => sum + one.n, 0);
              const toldBefore = earlier?.choices.reduce((sum, one) => sum + one.n, 0) ?? 0;
              expect(isWhole(n - told, 5)).to.equal(true);
              // The difference of two releases too.
              expect(isWhole(n - told - ((earlier?.n ?? 0) - toldBefore), 5)).to.equal(true);
              for (const { choice, n: count } of choices)
                expect(isWhole(count - (earlier?.choices.find((one) => one.choice === choice)?.n ?? 0), 5)).to.equal(
                  true,
                );
            }
            before = background;
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives no reason away why somebody left a statement open', () => {
    // Everybody else who left it open, whose reason the reader does not know: with the same count shown, each of them
    // may have had the other reason.
    for (let open = 1; open <= 60; open++) {
      const cells = times(open + 1, (count) => countCell(count, open));
      for (const [count, cell] of cells.entries()) {
        expect(cell.low <= count && count <= cell.high).to.equal(true);
        for (const own of [undefined, 0, 1]) {
          const others = open - (own === undefined ? 0 : 1);
          const unknown = count - (own ?? 0);
          if (others < 1 || unknown < 0 || unknown > others) continue;
          const possible = times(others + 1, (other) => other).filter((other) => {
            const same = cells[other + (own ?? 0)] as (typeof cells)[number];
            return same.low === cell.low;
          });
          expect(
            possible.some((other) => other > 0),
            `${count} of ${open}`,
          ).to.equal(true);
          expect(
            possible.some((other) => other < others),
            `${count} of ${open}`,
          ).to.equal(true);
        }
      }
    }
  });

  it('says how often people did not know, of ten scans on', async () => {
    const item = instrument.items[0]?.id as string;
    const scans = times(40, (place) => scan(4, {}, place < 20 ? { [item]: place < 15 ? 'unknown' : 'na' } : {}));
    const { result } = await eventReleaseOf(instrument, scans);
    const { n, count } = result.unknown[0] as (typeof result.unknown)[number];
    expect([n, count.low <= 15 && count.high >= 15, count.high - count.low >= 1]).to.deep.equal([40, true, true]);
    expect((await eventReleaseOf(instrument, scans.slice(0, 9))).result.unknown).to.deep.equal([]);
  });

  it('has steps for what most could do, with how many scans give a reason at least', async () => {
    const item = instrument.items[2]?.id as string;
    const { result } = await eventReleaseOf(
      instrument,
      times(30, (place) => scan(5, {}, { [item]: place < 22 ? 1 : 5 })),
    );
    const [first] = eventStepsOf(instrument, result);
    expect(first?.step.items).to.include(item);
    // Two of all are not told apart.
    expect(first?.reason).to.deep.include({ item, n: 30 });
    expect(first?.reason?.atLeast).to.be.within(20, 22);
  });

  it('lays those who gave the first answer beside all others, and tells the others apart where that may be', async () => {
    const said = (place: number): string => (place < 15 ? 'yes' : place < 37 ? 'no' : 'wish');
    const scans = times(42, (place) => scan(place < 15 ? 5 : 3, { guides: said(place) }));
    const { result } = await eventReleaseOf(instrument, scans, { breakdown: 'guides', withBackground: true });
    expect(result.respondents.groups).to.deep.equal([
      { group: 'yes', n: 15 },
      { group: '', n: 27 },
    ]);
    const [those, others] = result.dimensions[0]?.groups ?? [];
    expect(differenceOf(others as TeamScore, those as TeamScore).direction).to.equal('up');
    const guides = result.background.find(({ question }) => question === 'guides');
    expect(guides?.choices).to.deep.equal([
      { choice: 'yes', n: 15 },
      { choice: 'wish', n: 5 },
      { choice: 'no', n: 22 },
    ]);
    // Of four, nothing is told but that they are among the others.
    const four = await eventReleaseOf(instrument, scans.slice(11), { breakdown: 'guides', withBackground: true });
    expect(four.result.respondents.groups).to.deep.equal([]);
    expect(four.result.background.map(({ question }) => question)).not.to.include('guides');
    const wish = await eventReleaseOf(instrument, scans.slice(0, 40), { breakdown: 'guides', withBackground: true });
    expect(wish.result.background.find(({ question }) => question === 'guides')?.choices).to.deep.equal([
      { choice: 'yes', n: 15 },
    ]);
  });

  it('reads a release from a file, and refuses figures that none can have', async () => {
    const scans = times(30, (place) => scan(place % 2 ? 2 : 'unknown', { size: '1-9' }, {}));
    const { instrument: of, result, memory } = await eventReleaseOf(instrument, scans, { withBackground: true });
    const written = { format: EVENT_FORMAT, event: 'Jobdag', day: '2026-11-24', instrument: of, result, memory };
    const read = parseEventSnapshot(plain(written));
    checkEventSnapshot(instrument, read);
    expect(read).to.deep.equal(written);
    const broken: readonly unknown[] = [
      null,
      [],
      'text',
      { ...written, format: 'leerscan-event-9' },
      { ...written, event: 'x'.repeat(101) },
      { ...written, more: 1 },
      {
        ...written,
        result: { ...result, background: [{ question: 'size', n: 30, choices: [{ choice: '1-9', n: 28 }] }] },
      },
      { ...written, result: { ...result, unknown: [{ item: 'x', n: 12, count: { low: 9, high: 3 } }] } },
      { ...written, memory: { ...memory, salt: 'short' } },
    ];
    for (const one of broken) expect(() => parseEventSnapshot(plain(one))).to.throw(LeerscanError);
    const strange = {
      ...written,
      result: { ...result, unknown: [{ item: 'nobody', n: 12, count: { low: 0, high: 3 } }] },
    };
    expect(() => checkEventSnapshot(instrument, parseEventSnapshot(plain(strange)))).to.throw(LeerscanError);
  });
});
