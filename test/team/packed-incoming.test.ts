import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Incoming } from '../../src/core/collection/incoming.js';
import { packed, unpacked } from '../../src/team/worker/packed-incoming.js';

describe('what was read, between a worker and its page', () => {
  const hex = (digits: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
  const entry = fc.record({
    at: fc.nat(),
    id: hex(10),
    wave: fc.integer({ min: 0, max: 2 ** 20 - 1 }),
    code: fc.stringMatching(/^[\w-]{1,60}$/),
  });
  const incoming: fc.Arbitrary<Incoming> = fc.oneof(
    { weight: 5, arbitrary: entry },
    fc.tuple(entry, hex(8)).map(([one, record]) => ({ ...one, record })),
    fc.tuple(entry, hex(8)).map(([one, upTo]) => ({ ...one, row: { table: 0, upTo, was: one.id } })),
    fc.record({ at: fc.nat(), deletes: hex(8) }),
    fc.record({ at: fc.nat(), reason: fc.constant('broken' as const), detail: fc.string() }),
  );

  it('arrives as it was, in the same order', () => {
    fc.assert(
      fc.property(fc.array(incoming, { maxLength: 40 }), (all) => {
        expect(unpacked(structuredClone(packed(all)))).to.deep.equal(all);
      }),
    );
  });
});
