import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Packer, unpack } from '../../../src/storage/kiosk/packed-record.js';
import { contactRecord, responseRecord } from '../../fixtures/kiosk-records.js';

describe('a packed record', () => {
  it('comes back as it was, whatever is in it', () => {
    const packer = new Packer();
    for (const record of [responseRecord(), contactRecord(), responseRecord()])
      expect(unpack(packer.pack(record))).to.deep.equal(record);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        // What JSON cannot say (-0) is not what is tried here.
        const plain = JSON.parse(JSON.stringify(object)) as object;
        expect(unpack(packer.pack(plain))).to.deep.equal(plain);
      }),
    );
  });

  it('shares what records have in common', () => {
    const packer = new Packer();
    const [one, other] = [packer.pack(responseRecord()), packer.pack(responseRecord())];
    expect(one.shape).to.equal(other.shape);
    expect(one.values.length).to.be.lessThan(JSON.stringify(responseRecord()).length);
  });
});
