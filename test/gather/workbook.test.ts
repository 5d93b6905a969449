import { expect } from '@open-wc/testing';
import { strToU8 } from 'fflate';
import { type Cell, NOT_COMPUTED } from '../../src/core/format/csv.js';
import type { Instrument } from '../../src/core/index.js';
import type { Reading } from '../../src/core/reading/reading.js';
import { loadInstrument } from '../../src/instruments/index.js';
import { readSource } from '../../src/gather/read-source.js';
import { type Sheet, sheetsOf } from '../../src/gather/workbook.js';
import { zipEntries } from '../../src/gather/zip.js';
import { toWorkbook } from '../../src/ui/workbook.js';
import { rowOf, workbook, workbookParts, zipped } from '../fixtures/workbook.js';

describe('a workbook', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  async function sheets(blob: Blob): Promise<Sheet[]> {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const found: Sheet[] = [];
    for await (const sheet of sheetsOf(bytes, zipEntries(bytes, 10_000) ?? [], new AbortController().signal))
      found.push(sheet);
    return found;
  }
  async function cells(row: string, parts?: Parameters<typeof workbook>[1]): Promise<readonly Cell[]> {
    return (await sheets(workbook([{ rows: `<row r="1">${row}</row>` }], parts)))[0]?.rows[0] ?? [];
  }
  async function read(content: Blob, mapping?: Parameters<typeof readSource>[1]['mapping']): Promise<Reading[]> {
    const readings: Reading[] = [];
    const input = { name: 'x.xlsx', content, mapping };
    for await (const reading of readSource(instrument, input, new AbortController().signal)) readings.push(reading);
    return readings;
  }
  const reasons = (readings: readonly Reading[]) =>
    readings.flatMap((reading) =>
      'note' in reading ? [] : 'reason' in reading ? reading.reason : 'response' in reading ? 'response' : 'other',
    );

  it('has texts as they were typed, numbers and booleans', async () => {
    expect(
      await cells(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>\'s ochtends</t></is></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1"><v>4.0000000000000001E-2</v></c><c r="I1" t="str"><f>A1&amp;B1</f><v>a &lt; b</v></c>',
        {
          texts:
            '<si><t>_x005F_x0041_ _x0041_ &#128512;&amp;amp;</t></si><si><r><t>twee</t></r><r><t xml:space="preserve"> delen</t></r><rPh sb="0" eb="1"><t>ni</t></rPh></si><si><t><![CDATA[<b>]]></t></si>',
        },
      ),
    ).to.deep.equal(['_x0041_ A 😀&amp;', 'twee delen', '<b>', "'s ochtends", true, false, 0.04, undefined, 'a < b']);
  });

  it('says which cells show an error, and which were never computed', async () => {
    expect(
      await cells(
        '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>SUM(D1)</f></c><c r="D1"><f>SUM(E1)</f><v></v></c><c r="E1"><f>SUM(F1)</f><v/></c><c r="F1" t="str"><f>""</f><v></v></c><c r="G1"><f>1+1</f><v>2</v></c>',
      ),
    ).to.deep.equal(['#DIV/0!', '#N/A', NOT_COMPUTED, NOT_COMPUTED, NOT_COMPUTED, undefined, 2]);
  });

  it('has moments as every computer writes them, whatever its time zone', async () => {
    const moments =
      '<c r="A1" s="1"><v>46356</v></c><c r="B1" s="3"><v>46356.416666666664</v></c><c r="C1" s="2"><v>0.4375</v></c><c r="D1" s="3"><v>46356.416678240741</v></c><c r="E1" s="4"><v>1.5</v></c><c r="F1" t="d"><v>2026-11-30T00:00:00</v></c><c r="G1" t="d"><v>2026-11-30T10:00:00.000Z</v></c><c r="H1" s="1"><v>1</v></c><c r="I1" s="1"><v>-3</v></c>';
    expect(await cells(moments)).to.deep.equal([
      '2026-11-30',
      '2026-11-30T10:00',
      '10:30',
      '2026-11-30T10:00:01',
      1.5,
      '2026-11-30',
      '2026-11-30T10:00',
      '1900-01-01',
      -3,
    ]);
    expect(await cells('<c s="1"><v>44894</v></c>', { book: '<workbookPr date1904="1"/>' })).to.deep.equal([
      '2026-11-30',
    ]);
    for (const date of ['yyyy-mm-dd', '[$-813]d mmmm yyyy;@', 'd&quot; van &quot;mmm', 'm/d/yy h:mm AM/PM'])
      expect(await cells('<c s="1"><v>46356</v></c>', { date })).to.deep.equal(['2026-11-30']);
    for (const date of ['General', 'Standaard', '0.00', '#,##0\\ &quot;dagen&quot;', '0.00E+00', '[Red]0', '@'])
      expect(await cells('<c s="1"><v>46356</v></c>', { date }), date).to.deep.equal([46356]);
  });

  it('keeps rows and columns where they are, and need not say where that is', async () => {
    const [sheet] = await sheets(workbook([{ rows: '<row r="3"><c r="C3"><v>1</v></c></row><row r="4"/>' }]));
    expect(sheet?.rows).to.deep.equal([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, 1],
    ]);
    expect((await sheets(workbook([{ rows: rowOf(['a', 2]) + rowOf([3]) }])))[0]?.rows).to.deep.equal([
      ['a', 2],
      [3, undefined],
    ]);
  });

  it('may be written with prefixes, other capitals and a part elsewhere', async () => {
    const parts = workbookParts([{ rows: '' }]);
    delete parts['xl/worksheets/sheet1.xml'];
    parts['xl/WORKSHEETS/Sheet1.xml'] = strToU8(
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
    expect((await sheets(zipped(parts)))[0]?.rows).to.deep.equal([['a']]);
  });

  it('has hidden sheets and rows, and sheets that have no cells', async () => {
    const found = await sheets(
      workbook([
        { name: 'Grafiek', type: 'chartsheet', rows: '' },
        { name: 'A &amp; B', rows: rowOf([1]) + rowOf([2], 'hidden="1"') + rowOf([3], 'hidden="0"') },
        { state: 'hidden', rows: rowOf([1]) },
        { state: 'veryHidden', rows: rowOf([1]) },
        { type: 'dialogsheet', rows: rowOf([1]) },
        { format: '<sheetFormatPr zeroHeight="1"/>', rows: rowOf([1], 'hidden="0"') + rowOf([2]) },
      ]),
    );
    expect(found.map(({ name, isHidden, of, hiddenRows }) => [name, isHidden, of, [...hiddenRows]])).to.deep.equal([
      ['A & B', false, 4, [1]],
      ['Blad3', true, 4, []],
      ['Blad4', true, 4, []],
      ['Blad6', false, 4, [1]],
    ]);
  });

  it('is read sheet by sheet, where there are answers', async () => {
    const table = (value: number): string => rowOf(['interaction-place', 'interaction-watch']) + rowOf([value, 1]);
    const readings = await read(workbook([{ rows: rowOf(['uitleg']) }, { rows: table(4) }, { rows: table(2) }]));
    expect(
      readings.flatMap((reading) =>
        'response' in reading ? [[reading.row?.table, reading.response.answers['interaction-place']]] : [],
      ),
    ).to.deep.equal([
      [0, 4],
      [1, 2],
    ]);
  });

  it('says of a formula that nobody computed, and of an error, what they are', async () => {
    const rows =
      rowOf(['interaction-place']) +
      '<row r="2"><c r="A2"><f>1+1</f></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c></row>' +
      '<row r="4"><c r="A4"><v>4</v></c></row>';
    expect(reasons(await read(workbook([{ rows }])))).to.deep.equal(['not-computed', 'error-cell', 'response']);
  });

  it('has rows that nobody sees: they are asked about, and count or do not', async () => {
    const names = ['interaction-place', 'interaction-watch'];
    const book = workbook([
      { name: 'A', rows: rowOf(names) + rowOf([4, 1]) + rowOf([3, 1], 'hidden="1"') + rowOf([2, 1]) },
      { name: 'B', state: 'hidden', rows: rowOf(names) + rowOf([1, 1]) + rowOf([5, 1]) },
    ]);
    const questions = (await read(book)).flatMap((reading) => ('about' in reading ? [reading] : []));
    expect(questions.map(({ hidden, proposal }) => [hidden, proposal.hidden])).to.deep.equal([
      [1, false],
      [2, false],
    ]);
    const places = async (hidden: boolean) =>
      (await read(book, { columns: {}, answers: {}, background: {}, hidden })).flatMap((reading) =>
        'response' in reading ? [[reading.at, reading.response.answers['interaction-place']]] : [],
      );
    expect(await places(true)).to.deep.equal([
      [2, 4],
      [3, 3],
      [4, 2],
      [2, 1],
      [3, 5],
    ]);
    expect(await places(false)).to.deep.equal([
      [2, 4],
      [4, 2],
    ]);
  });

  const many = (count: number): Record<string, Uint8Array> =>
    Object.fromEntries([...Array(count).keys()].map((at) => [`x${at}`, new Uint8Array(0)]));
  const wide = () =>
    [...Array(1300).keys()].map((at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join('');
  const small = () => workbook([{ rows: rowOf(['a'.repeat(5000)]) }]);
  const LARGE: Record<string, () => Blob | Promise<Blob>> = {
    'too many files': () => zipped({ ...workbookParts([{ rows: '' }]), ...many(10_001) }),
    'too many sheets': () => workbook([...Array(257).keys()].map(() => ({ rows: '' }))),
    'too many cells': () => workbook([{ rows: wide() }]),
    'a tag that does not end': () => workbook([{ rows: `<row a="${'a'.repeat(5_000_000)}"/>` }]),
    'more in it than it says': () => withSizes(small(), 10),
    'too much in it': () => withSizes(small(), 3_000_000_000),
  };
  for (const [name, blob] of Object.entries(LARGE))
    it(`is refused before it fills the memory: ${name}`, async () => {
      expect(reasons(await read(await blob()))).to.deep.equal(['too-large']);
    });

  it('is refused when it is torn, and never throws', async () => {
    const bytes = new Uint8Array(await workbook([{ rows: rowOf(['interaction-place']) + rowOf([4]) }]).arrayBuffer());
    expect(reasons(await read(new Blob([bytes])))).to.deep.equal(['response']);
    for (let at = 4; at < bytes.length; at += 97) {
      expect(await read(new Blob([bytes.slice(0, at)]))).to.have.length(1);
      const other = bytes.slice();
      other.fill(0xff, at, at + 8);
      for (const reason of reasons(await read(new Blob([other]))))
        expect(reason).to.be.oneOf([
          ...['unreadable', 'too-large', 'format', 'broken', 'answer', 'response', 'unanswered'],
        ]);
    }
  });

  it('of ours comes back as it was', async () => {
    const texts = [
      '_x0041_',
      "'t Kuipke",
      '1-9',
      '=1+1',
      'a\nb',
      'Ja, soms',
      '<b>&amp;',
      '😀',
      '_x005F_',
      '1.0',
      ' a ',
      'a\r\nb\x01',
    ];
    const table = { columns: texts, rows: [[...texts], [1, 0.5]] };
    expect((await sheets(await toWorkbook({ t: table })))[0]?.rows).to.deep.equal([
      texts,
      texts,
      [1, 0.5, ...texts.slice(2).map(() => undefined)],
    ]);
  });
});

/** With another unpacked size in the directory, of all that is in it. */
async function withSizes(blob: Blob, size: number): Promise<Blob> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return new Blob([bytes]);
}
