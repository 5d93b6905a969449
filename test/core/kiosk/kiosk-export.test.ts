import { expect } from '@open-wc/testing';
import { type ExportHead, newestOf, tabletsIn, toExportMoment } from '../../../src/core/kiosk/kiosk-export.js';
import { createId } from '../../../src/core/kiosk/kiosk-record.js';
import { contactRecord, responseRecord } from '../../fixtures/kiosk-records.js';

const head = (parts: Partial<ExportHead> = {}): ExportHead => ({
  place: { event: 'Matching', stand: '3', kiosk: 'A' },
  at: '2026-11-30T09:05Z',
  responses: { kept: 12, waiting: 2, refused: 1 },
  ...parts,
});
const exported = (parts: object): object => ({ format: 'leerscan-kiosk-1', records: [], ...parts });
const record = (day: string, stand = '3'): object =>
  responseRecord({ day, place: { event: 'Matching', stand, kiosk: 'A' } });

describe('how tablets stand, by their exports', () => {
  it('is the moment to the minute and no closer', () => {
    expect(toExportMoment(new Date('2026-11-30T09:05:59.999Z'))).to.equal('2026-11-30T09:05Z');
  });

  it('is what the head says, also of a tablet that keeps nothing', () => {
    const empty = head({ responses: { kept: 0 } });
    for (const one of [head(), empty])
      expect(tabletsIn(exported({ head: one }))).to.deep.equal([{ ...one, isCounted: false }]);
    expect(tabletsIn(exported({ head: { ...head(), battery: 80 } }))).to.deep.equal([{ ...head(), isCounted: false }]);
  });

  it('is counted from the scans without a head, or with one that no kiosk wrote', () => {
    const records = [
      record('2026-11-29'),
      record('2026-11-30'),
      record('2026-11-28', '4'),
      contactRecord({ day: '2026-12-24' }),
      { ...record('2026-11-30', '4'), id: createId(), mood: 3 },
      { type: 'response', id: 'of nobody' },
      null,
    ];
    const counted = [
      ['3', '2026-11-30', 2],
      ['4', '2026-11-30', 2],
    ];
    const unreadable = [{ ...record('2026-11-27', '4'), mood: 3 }];
    for (const [other, more] of [
      [undefined, 0],
      [head({ at: '2026-11-30T09:05:12Z' }), 0],
      [head({ at: '2026-99-30T09:05Z' }), 1],
      [head({ responses: { kept: -1 } }), 0],
      [head({ responses: { kept: 1e9 } }), 0],
      [head({ place: { event: 'x'.repeat(101), stand: '', kiosk: '' } }), 0],
      ['none', 0],
    ] as const) {
      const tablets = tabletsIn(exported({ head: other, records, ...(more ? { unreadable } : {}) }));
      expect(tablets?.map(({ place, at, responses }) => [place.stand, at, responses.kept])).to.deep.equal(
        counted.map(([stand, day, kept]) => [stand, day, Number(kept) + (stand === '4' ? more : 0)]),
      );
      for (const { isCounted, responses } of tablets ?? [])
        expect([isCounted, responses.waiting, responses.refused]).to.deep.equal([true, undefined, undefined]);
    }
    expect(tabletsIn(exported({ records: [contactRecord()] }))).to.deep.equal([]);
  });

  it('is unknown of what is no export', () => {
    for (const other of [
      null,
      [],
      'x',
      { records: [record('2026-11-30')] },
      { format: 'leerscan-event-1', records: [] },
      { format: 'leerscan-kiosk-1', head: head() },
      exported({ records: {} }),
      exported({ unreadable: 'x' }),
    ])
      expect(tabletsIn(other)).to.equal(undefined);
  });

  it('is what the newest export of each tablet says, whatever comes first', () => {
    const of = (kiosk: string, at: string, kept: number): object =>
      exported({ head: head({ place: { event: 'Matching', stand: '3', kiosk }, at, responses: { kept } }) });
    const files = [
      of('10', '2026-11-30T09:05Z', 1),
      of('2', '2026-11-30T09:05Z', 5),
      of('2', '2026-11-30T17:00Z', 3),
      of('2', '2026-11-29T17:00Z', 9),
      of('A', '2026-11-30T09:05Z', 4),
      // Of the same day, a moment is newer than a day alone.
      exported({ records: [record('2026-11-30'), record('2026-11-30')] }),
    ];
    for (const all of [files, [...files].reverse()])
      expect(
        newestOf(all.flatMap((one) => tabletsIn(one) ?? [])).map(({ place, responses }) => [
          place.kiosk,
          responses.kept,
        ]),
      ).to.deep.equal([
        ['2', 3],
        ['10', 1],
        ['A', 4],
      ]);
  });
});
