import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { BatchIndex } from '../../../src/core/team/batch-index.js';
import { CodeBook } from '../../../src/core/collection/code-book.js';

const id = fc.integer({ min: 0, max: 60 }).map((value) => (value * 0x1234567).toString(16).padStart(10, '0'));

describe('a book of codes', () => {
  it('holds what a map holds, whatever is put in and taken out', () => {
    const act = fc.oneof(fc.record({ id, code: fc.stringMatching(/^[\w-]{1,60}$/) }), fc.record({ id }));
    fc.assert(
      fc.property(fc.array(act, { maxLength: 300 }), (acts) => {
        const [book, oracle] = [new CodeBook(), new Map<string, string>()];
        for (const one of acts) {
          if ('code' in one) {
            book.set(one.id, one.code);
            oracle.set(one.id, one.code);
          } else expect(book.delete(one.id)).to.equal(oracle.delete(one.id));
          expect([book.get(one.id), book.has(one.id)]).to.deep.equal([oracle.get(one.id), oracle.has(one.id)]);
          expect(book.size).to.equal(oracle.size);
        }
        expect(new Map(book.entries())).to.deep.equal(oracle);
        const texts = Array.from(book.texts());
        expect(texts.flatMap(({ text }) => text.split('\n'))).to.deep.equal(
          Array.from(book.entries(), ([, code]) => code),
        );
        expect(texts.reduce((sum, { count }) => sum + count, 0)).to.equal(book.size);
      }),
    );
  });

  it('holds more than a page of long codes', () => {
    const book = new CodeBook();
    const codeOf = (value: number): string => String.fromCharCode(65 + (value % 26)).repeat(1 + ((value * 37) % 4000));
    for (let value = 0; value < 3000; value++) book.set(value.toString(16).padStart(10, '0'), codeOf(value));
    expect(Array.from(book.entries(), ([, code]) => code)).to.deep.equal(
      Array.from({ length: 3000 }, (_, value) => codeOf(value)),
    );
    expect(Array.from(book.texts(), ({ text }) => text).join('\n')).to.equal(
      Array.from(book.entries(), ([, code]) => code).join('\n'),
    );
  });
});

describe('an index of batches', () => {
  it('finds the batches of a hash, earliest first', () => {
    const hash = fc.oneof(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.bigInt({ min: 0n, max: 40n }),
      fc.bigInt({ min: 0n, max: 40n }).map((low) => (low << 32n) | 5n),
    );
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(hash, { maxLength: 60 }), { maxLength: 6 }),
        fc.array(hash),
        (batches, others) => {
          const index = new BatchIndex(batches.map((hashes) => BigUint64Array.from(hashes)));
          for (const one of [...batches.flat(), ...others])
            expect(index.of(one)).to.deep.equal(
              batches.flatMap((hashes, batch) => (hashes.includes(one) ? [batch] : [])),
            );
        },
      ),
    );
  });
});
