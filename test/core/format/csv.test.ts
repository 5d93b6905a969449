import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { asTyped, toCsv, withoutFormula } from '../../../src/core/format/csv.js';

describe('a table for a spreadsheet', () => {
  it('has a byte order mark, semicolons, decimal commas and quotes where they are needed', () => {
    expect(
      toCsv({
        columns: ['a', 'b'],
        rows: [
          ['x;y', 1.5],
          ['line\nbreak', -2],
          ['"q"', undefined],
        ],
      }),
    ).to.equal('\uFEFFa;b\n"x;y";1,5\n"line\nbreak";-2\n"""q""";\n');
  });

  it('holds no text that could be run, and loses none', () => {
    for (const text of [
      '=1+1',
      '+32 470',
      '-5',
      '@SUM(A1)',
      '\tx',
      '\rx',
      '\n=1',
      '＝1+1',
      '＋1',
      '－1',
      '＠x',
      "'quoted",
    ])
      expect(withoutFormula(text)).to.equal(`'${text}`);
    for (const text of ['', 'An', '1=1', ' =1']) expect(withoutFormula(text)).to.equal(text);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^'*[=+@\t＝-]?.*$/)),
        (text) => asTyped(withoutFormula(text)) === text,
      ),
    );
  });

  it('keeps the apostrophe that somebody wrote', () => {
    for (const text of ["'t Kuipke", "'s avonds", "'4"]) expect(asTyped(text)).to.equal(text);
  });
});
