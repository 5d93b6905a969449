import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  createId,
  deletionCodeOf,
  deletionOf,
  laneOf,
  parseKioskRecord,
  readDeletionCode,
} from '../../../src/core/kiosk/kiosk-record.js';
import { dayOf } from '../../../src/core/format/day.js';
import { contactRecord, responseRecord } from '../../fixtures/kiosk-records.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('records of a kiosk', () => {
  it('have ids that are version 4 UUIDs, each another', () => {
    const ids = Array.from({ length: 2000 }, createId);
    for (const id of ids) expect(id).to.match(UUID);
    expect(new Set(ids).size).to.equal(2000);
    // What a spreadsheet takes for a number or a day comes back as another code.
    for (const id of ids) expect(deletionCodeOf(id)).to.match(/^[PQTVWXYZ]/);
  });

  it('have deletion codes that say the first 40 bits in Crockford’s alphabet', () => {
    // By hand: 00000 00001 00010 00011 11111 11110 11101 11100 are 0 1 2 3 31 30 29 28.
    expect(deletionCodeOf('00443ffb-bc00-4000-8000-000000000000')).to.equal('0123-ZYXW');
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), (id) => {
        const bits = Array.from(id.replace(/-/g, '').slice(0, 10))
          .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
          .join('');
        const symbols = (bits.match(/.{5}/g) ?? [])
          .map((five) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Number.parseInt(five, 2)])
          .join('');
        return deletionCodeOf(id).replace('-', '') === symbols;
      }),
    );
  });

  it('are found by a code however it was typed', () => {
    const code = deletionCodeOf(createId());
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replace('-', ''),
      ` ${code.replace('-', ' ')} `,
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
    ])
      expect(readDeletionCode(typed)).to.equal(code);
  });

  it('come back as they were, and only whole', () => {
    for (const record of [responseRecord(), contactRecord(), deletionOf(responseRecord(), '2026-11-23')]) {
      expect(parseKioskRecord(JSON.parse(JSON.stringify(record)))).to.deep.equal(record);
      for (const key of Object.keys(record))
        expect(parseKioskRecord({ ...record, [key]: Symbol('none') }), key).to.equal(undefined);
      expect(parseKioskRecord({ ...record, more: 1 })).to.equal(undefined);
    }
  });

  it('travel on two roads, their deletions too', () => {
    expect(
      [responseRecord(), contactRecord(), deletionOf(responseRecord(), ''), deletionOf(contactRecord(), '')].map(
        laneOf,
      ),
    ).to.deep.equal(['responses', 'contacts', 'responses', 'contacts']);
  });

  it('carry the day of the device’s own calendar', () => {
    expect(dayOf(new Date(2026, 10, 3, 0, 0, 1))).to.equal('2026-11-03');
    expect(dayOf(new Date(2026, 10, 3, 23, 59, 59))).to.equal('2026-11-03');
  });

  it('carry a day that can be read back, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        const day = dayOf(date);
        expect(parseKioskRecord(responseRecord({ day })), day).not.to.equal(undefined);
        expect(new Date(day).toISOString().slice(0, 10)).to.equal(day);
      }),
    );
    expect(dayOf(new Date(12026, 1, 29))).to.equal('9999-12-31');
    const before = new Date(0);
    before.setFullYear(-1);
    expect(dayOf(before)).to.equal('0000-01-01');
  });
});
