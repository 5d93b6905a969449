import { expect } from '@open-wc/testing';
import { strToU8, zipSync } from 'fflate';
import { type Instrument, createResponse, toShareCode } from '../../src/core/index.js';
import type { Reading } from '../../src/core/reading/reading.js';
import { loadInstrument } from '../../src/instruments/index.js';
import { readSource } from '../../src/gather/read-source.js';
import { rowOf, workbook, workbookParts, zipped } from '../fixtures/workbook.js';

type Bytes = Uint8Array<ArrayBuffer>;
const bytes = (text: string): Bytes => Uint8Array.from(text, (character) => character.charCodeAt(0));
const after = (text: string): Bytes => bytes(`${text}${'\0\x01\xff'.repeat(100)}`);

/** A compound file with these streams: a header, a table of sectors, then the directory. */
function compound(...streams: string[]): Bytes {
  const directory = Math.ceil((streams.length + 1) / 4);
  const all = new Uint8Array(512 * (2 + directory));
  const view = new DataView(all.buffer);
  all.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  all[30] = 9;
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  for (let sector = 0; sector < 128; sector++)
    view.setUint32(512 + sector * 4, sector >= 1 && sector < directory ? sector + 1 : 0xfffffffe, true);
  for (const [index, name] of ['Root Entry', ...streams].entries()) {
    const at = 1024 + index * 128;
    for (let place = 0; place < name.length; place++) view.setUint16(at + place * 2, name.charCodeAt(place), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
  }
  return all;
}
const container = (...names: string[]): Bytes =>
  new Uint8Array(zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')]))));
const openDocument = (kind: string): Bytes =>
  new Uint8Array(
    zipSync({
      mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
      'content.xml': strToU8('<a/>'),
    }),
  );

const FORMATS: readonly (readonly [string, string, Bytes])[] = [
  ['protected', 'Excel with a password', compound('a', 'b', 'EncryptionInfo', 'c', 'd', 'EncryptedPackage')],
  ['xls', 'old Excel', compound('Workbook', '\x05SummaryInformation')],
  ['xls', 'very old Excel', compound('Book')],
  ['doc', 'old Word with a table of Excel in it', compound('Workbook', 'WordDocument')],
  ['presentation', 'old slides', compound('PowerPoint Document')],
  ['msg', 'a mail with an old Excel file', compound('Workbook', '__substg1.0_001A001F', '__properties_version1.0')],
  ['xlsb', 'binary Excel', container('[Content_Types].xml', 'xl/workbook.bin')],
  ['docx', 'Word', container('[Content_Types].xml', 'word/document.xml')],
  ['presentation', 'slides', container('[Content_Types].xml', 'ppt/presentation.xml')],
  ['ods', 'Calc', openDocument('spreadsheet')],
  ['odt', 'Writer', openDocument('text')],
  ['presentation', 'Impress', openDocument('presentation')],
  ['numbers', 'Numbers', container('Index/Document.iwa', 'Metadata/Properties.plist')],
  ['zip', 'files of CSV', container('a.csv', 'b.csv')],
  ['zip', 'nothing', new Uint8Array(zipSync({}))],
  ['zip', 'RAR', after('Rar!\x1a\x07\x01')],
  ['zip', '7-Zip', after('7z\xbc\xaf\x27\x1c')],
  ['zip', 'gzip', after('\x1f\x8b\x08')],
  ['pdf', 'PDF', after('%PDF-1.7\n')],
  ['picture', 'PNG', after('\x89PNG\r\n\x1a\n')],
  ['picture', 'JPEG', after('\xff\xd8\xff\xe0')],
  ['picture', 'HEIC', after('\0\0\0\x18ftypheic')],
  ['picture', 'WebP', after('RIFF\x10\0\0\0WEBPVP8 ')],
  ['sav', 'SPSS', after('$FL2@(#) IBM SPSS')],
  ['rtf', 'RTF', bytes('{\\rtf1\\ansi Beste collega}')],
  ['html', 'a sign-in screen', bytes('<!DOCTYPE html><html><script>var a="aB3dEfGhIjKlMnOpQrStUv0x"</script></html>')],
  ['xls', 'a workbook as XML', bytes('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>')],
  ['xls', 'a table of Excel in HTML', bytes('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table/></html>')],
  ['shortcut', 'a link of Windows', bytes('[InternetShortcut]\r\nURL=https://example.org/\r\n')],
  ['shortcut', 'a file of Google', bytes('{"":"WARNING!","doc_id":"a","resource_key":"","email":"a@example.org"}')],
  ['shortcut', 'a shortcut of Windows', after('L\0\0\0\x01\x14\x02\0')],
];

describe('what a file is', () => {
  let instrument: Instrument;
  let code: string;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
    code = toShareCode(instrument, createResponse({ instrument, answers: { 'interaction-place': 4 } }));
  });
  async function read(content: Blob | string, name = 'x'): Promise<Reading[]> {
    const readings: Reading[] = [];
    for await (const reading of readSource(instrument, { name, content }, new AbortController().signal))
      readings.push(reading);
    return readings;
  }
  const said = (readings: readonly Reading[]) =>
    readings.flatMap((reading) =>
      'note' in reading ? [] : ['reason' in reading ? [reading.reason, reading.format] : 'response'],
    );

  for (const [format, what, content] of FORMATS)
    it(`is seen by its content: ${what}`, async () => {
      for (const name of ['answers.xlsx', 'x', 'mail.csv'])
        expect(said(await read(new Blob([content]), name))).to.deep.equal([['format', format]]);
    });

  it('is a workbook, whatever it is called and wherever its parts are', async () => {
    const rows = rowOf(['interaction-place']) + rowOf([4]);
    expect(said(await read(workbook([{ rows }]), 'x.csv'))).to.deep.equal(['response']);
    const parts = workbookParts([{ rows }]);
    const elsewhere = Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path.replace('xl/workbook.xml', 'xl/workbook2.xml'), part]),
    );
    elsewhere['xl/_rels/workbook2.xml.rels'] = parts['xl/_rels/workbook.xml.rels'] as Uint8Array;
    elsewhere['_rels/.rels'] = strToU8(
      '<R><Relationship Id="a" Type="x/officeDocument" Target="/xl/workbook2.xml"/></R>',
    );
    expect(said(await read(zipped(elsewhere)))).to.deep.equal(['response']);
  });

  it('is a text when codes are in it, in a page and in a word processor’s text too', async () => {
    for (const text of [
      `<html><body><p>Mijn code: ${code}</p></body></html>`,
      `<table><tr><td>${code}</td></tr></table>`,
      `{\\rtf1 ${code}\\par}`,
      `PK zegt: ${code}`,
    ])
      expect(said(await read(new Blob([text]), 'x.xls')), text).to.deep.equal(['response']);
    const [link] = await read(`<a href="https://example.org/#leerscan=${code.slice(0, 30)}">`);
    expect(link && 'reason' in link && link.reason).to.equal('damaged');
  });

  it('is UTF-16, also without a mark', async () => {
    const utf16 = Uint16Array.from(`naam;interaction-place\nAn;4\n`, (character) => character.charCodeAt(0));
    expect(said(await read(new Blob([utf16])))).to.deep.equal(['response']);
  });

  it('is unknown or torn, and then cannot be read', async () => {
    expect(said(await read(new Blob([compound('Contents')])))).to.deep.equal([['unreadable', undefined]]);
    for (const [name, format] of [
      ['personeel.xlsx', 'protected'],
      ['Scan.MSG', 'msg'],
    ] as const)
      expect(said(await read(new Blob([compound('Contents')]), name))).to.deep.equal([['format', format]]);
    const whole = compound('Workbook');
    for (let at = 8; at < whole.length; at += 61) {
      const other = whole.slice();
      other.fill(0xff, at, at + 16);
      expect(await read(new Blob([other]))).to.have.length(1);
      expect(await read(new Blob([whole.slice(0, at)]))).to.have.length(1);
    }
  });
});
