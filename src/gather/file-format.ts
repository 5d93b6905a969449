import type { OtherFormat } from '../core/reading/reading.js';
import type { ZipEntry } from './zip.js';

/** What a compound file most likely is by its name; a workbook of today is in one only with a password. */
const COMPOUND_ENDINGS: Readonly<Record<string, OtherFormat>> = {
  xlsx: 'protected',
  xlsm: 'protected',
  xls: 'xls',
  msg: 'msg',
  doc: 'doc',
};

/** Bytes by which a file begins, and what it then is. */
const BEGINNINGS: readonly (readonly [OtherFormat, string])[] = [
  ['pdf', '%PDF-'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['sav', '$FL2@(#)'],
  ['sav', '$FL3@(#)'],
  ['zip', 'Rar!\x1a\x07'],
  ['zip', '7z\xbc\xaf\x27\x1c'],
  ['zip', '\x1f\x8b\x08'],
  ['shortcut', 'L\0\0\0\x01\x14\x02\0'],
];
/** Pictures in containers that say what they are further on: of a telephone, mostly. */
const PICTURE = /^....ftyp(?:hei|hev|mif|avi)|^RIFF....WEBP|^BM....\0\0\0\0/s;
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const MOST_OF_A_BEGINNING = 16;

/** Streams of a compound file, the old container of Office, and what it is with them; a mail may hold the others. */
const STREAMS: readonly (readonly [OtherFormat, RegExp])[] = [
  ['protected', /^EncryptedPackage$/],
  ['msg', /^__(?:substg1|properties_version1)/],
  ['doc', /^WordDocument$/],
  ['presentation', /^PowerPoint Document$/],
  ['xls', /^(?:Workbook|Book)$/],
];
/** Entries of a zip, and what it is with them. */
const ENTRIES: readonly (readonly [OtherFormat, RegExp])[] = [
  ['xlsb', /^xl\/workbook\.bin$/i],
  ['docx', /^word\//i],
  ['presentation', /^ppt\//i],
  ['numbers', /\.iwa$/i],
];
const OPEN_DOCUMENTS: readonly (readonly [OtherFormat, RegExp])[] = [
  ['ods', /opendocument\.spreadsheet/],
  ['presentation', /opendocument\.presentation/],
  ['odt', /opendocument\.text/],
];

/** What a file is by its first bytes, or in what it is packed; undefined where it may be a text. */
export function formatOf(first: Uint8Array): 'container' | 'compound' | OtherFormat | undefined {
  const beginning = String.fromCharCode(...first.subarray(0, MOST_OF_A_BEGINNING));
  if (ZIP.some((sign) => beginning.startsWith(sign))) return 'container';
  if (beginning.startsWith(COMPOUND)) return 'compound';
  if (PICTURE.test(beginning)) return 'picture';
  return BEGINNINGS.find(([, sign]) => beginning.startsWith(sign))?.[0];
}

/** What a zip is with these entries; undefined for a workbook that can be read. */
export function containerFormat(entries: readonly ZipEntry[], bytes: Uint8Array): OtherFormat | undefined {
  const named = ENTRIES.find(([, name]) => entries.some((entry) => name.test(entry.name)))?.[0];
  if (named) return named;
  const [type] = entries;
  if (type?.name === 'mimetype') {
    // By its rules it comes first, and is not packed.
    const said = new TextDecoder().decode(bytes.subarray(type.at, type.at + 200));
    return OPEN_DOCUMENTS.find(([, kind]) => kind.test(said))?.[0] ?? 'zip';
  }
  const isOffice = entries.some(({ name }) => name.toLowerCase() === '[content_types].xml');
  return isOffice && entries.some(({ name }) => /(^|\/)workbook[^/]*\.xml$/i.test(name)) ? undefined : 'zip';
}

/** What a compound file is by the names of its streams; undefined for one that nobody here knows, or that is torn. */
export function compoundFormat(bytes: Uint8Array, fileName: string): OtherFormat | undefined {
  const names = streamsIn(bytes);
  const [, ending = ''] = /\.(\w+)$/.exec(fileName.toLowerCase()) ?? [];
  // Of a torn one its name still says what it was to be.
  return STREAMS.find(([, name]) => names.some((one) => name.test(one)))?.[0] ?? COMPOUND_ENDINGS[ending];
}

const ENTRY = 128;
const FIRST_TABLES = 109;

/** MS-CFB: a chain of sectors holds the directory, whose entries have 64 bytes of name, and the name's length. */
function streamsIn(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0xffffffff);
  const size = bytes[30] === 12 ? 4096 : 512;
  const placeOf = (sector: number): number => (sector + 1) * size;
  const decoder = new TextDecoder('utf-16le');
  const names: string[] = [];
  const seen = new Set<number>();
  for (let sector = number(48); placeOf(sector) < bytes.length && !seen.has(sector);) {
    seen.add(sector);
    for (let at = placeOf(sector); at + ENTRY <= Math.min(placeOf(sector) + size, bytes.length); at += ENTRY) {
      const length = view.getUint16(at + 64, true);
      if (length >= 2 && length <= 64) names.push(decoder.decode(bytes.subarray(at, at + length - 2)));
    }
    // Which sector comes next stands in a table; of very large files, tables are named elsewhere too.
    const table = Math.floor((sector * 4) / size);
    if (table >= FIRST_TABLES) break;
    sector = number(placeOf(number(76 + table * 4)) + ((sector * 4) % size));
  }
  return names;
}
