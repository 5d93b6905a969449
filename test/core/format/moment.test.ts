import { expect } from '@open-wc/testing';
import { isMoment } from '../../../src/core/format/moment.js';

describe('a day, a month or a time in an answer', () => {
  for (const [kind, right, wrong] of [
    [
      'date',
      ['2026-11-23', '2024-02-29', '0099-01-01'],
      ['2026-02-30', '2026-11', '5-11-2026', '2026-11-23T10:00', ''],
    ],
    ['month', ['2026-11', '2026-01'], ['2026-13', '2026-00', '2026', '99-99', '11-2026', '2026-11-23']],
    ['time', ['09:30', '00:00', '23:59'], ['24:00', '9:30', '09:60', '09:30:00', '99-99']],
  ] as const) {
    for (const written of right) it(`“${written}” is a ${kind}`, () => expect(isMoment(kind, written)).to.equal(true));
    for (const written of [...wrong, undefined, null, 2026, ['2026-11-23']])
      it(`${JSON.stringify(written)} is no ${kind}`, () => expect(isMoment(kind, written)).to.equal(false));
  }
});
