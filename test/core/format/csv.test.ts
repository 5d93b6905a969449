import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { asTyped, toCsv, guarded } from '../../../src/core/format/csv.js';

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
      // What spreadsheets take for something else.
      ...['1-9', '250+', '1.0', '1,5', '0012', '12345678e9', '50%', '10:30', '5 pm', '9-jan', 'mei 2026', '3 août'],
      ...['true', 'Waar', '#N/A', '€ 5', '1/2', 'Dec-5', 'ma. 5 mrt 2026', ' 1.0'],
    ])
      expect(guarded(text)).to.equal(`'${text}`);
    for (const text of ['', 'An', '1=1', ' =1', '12', '2026-11-30', '3 maanden', 'Beurs 2026', '2e lijn', 'Ja, soms'])
      expect(guarded(text)).to.equal(text);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^'*[=+@\t＝-]?.*$/), fc.stringMatching(/^'*\d*[-.,e+]\d*( mei)?$/)),
        (text) => asTyped(guarded(text)) === text,
      ),
    );
  });

  it('keeps the apostrophe that somebody wrote', () => {
    for (const text of ["'t Kuipke", "'s avonds", "'4"]) expect(asTyped(text)).to.equal(text);
  });
});
