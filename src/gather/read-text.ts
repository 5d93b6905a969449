import type { Instrument } from '../core/instrument/instrument.js';
import { csvTable, readCsv } from '../core/reading/read-csv.js';
import type { Mapping } from '../core/reading/mapping.js';
import { readCodes } from '../core/reading/codes/read-codes.js';
import { readJson } from '../core/reading/read-json.js';
import { type OtherFormat, type Reading, refusalAt } from '../core/reading/reading.js';
import { formatRefusal } from './refusals.js';

/** Texts in which codes can stand, and which are something else where none do. */
const KINDS: readonly (readonly [OtherFormat, RegExp])[] = [
  ['xls', /^<\?xml[^>]*>\s*<\?mso-application progid="Excel\.Sheet"/],
  // A table under a name for workbooks: Excel opens it.
  ['xls', /^<[^]*urn:schemas-microsoft-com:office:excel/],
  ['html', /^<(?:!doctype html|html|head|body|table|meta|script|div|\?xml[^>]*>\s*<!doctype html)\b/i],
  ['rtf', /^\{\\rtf/],
  ['shortcut', /^\[InternetShortcut\]|^\{"url": ?"https:\/\/docs\.google\.com\/|^\{[^}]*"doc_id": ?"/],
];
const ENOUGH = 65_536;

/** A file as text. Excel writes UTF-16 as "Unicode text", and Windows' own letters as plain CSV. */
export function textOf(bytes: Uint8Array): string {
  const [a, b, , d] = bytes;
  if ((a === 0xff && b === 0xfe) || (b === 0 && d === 0 && a !== 0)) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** JSON, a table or codes in a text; a refusal for another kind of text in which none of them is. */
export function* readText(
  instrument: Instrument,
  text: string,
  { name, mapping }: { readonly name: string; readonly mapping?: Mapping | undefined },
): Generator<Reading> {
  const beginning = text.slice(0, ENOUGH).replace(/^\uFEFF?\s*/, '');
  const kind = KINDS.find(([, sign]) => sign.test(beginning))?.[0];
  if (kind) {
    const readings = [...readTableOrCodes(instrument, text, mapping)];
    // Pages are full of what looks like a broken code; a link is meant.
    const isFound = readings.some((reading) => !('reason' in reading)) || /leerscan(?:=|%3D)/i.test(text);
    yield* isFound && readings.length > 0 ? readings : [formatRefusal(formatOfPage(kind, beginning, name))];
    return;
  }
  if (/^[[{]/.test(beginning)) {
    let value: unknown;
    try {
      value = JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch {
      // A chat can begin with a bracket too, and so can the title of a table.
      const others = [...readTableOrCodes(instrument, text, mapping)];
      yield* others.length > 0
        ? others
        : [refusalAt(1, 'unreadable', 'expected whole JSON, a table or codes, but got something else')];
      return;
    }
    yield* readJson(instrument, value, mapping);
    return;
  }
  yield* readTableOrCodes(instrument, text, mapping);
}

function formatOfPage(kind: OtherFormat, beginning: string, name: string): OtherFormat {
  return kind === 'html' && /<table/i.test(beginning) && /\.xls$/i.test(name) ? 'xls' : kind;
}

function readTableOrCodes(instrument: Instrument, text: string, mapping: Mapping | undefined): Generator<Reading> {
  const table = csvTable(instrument, text, mapping);
  return table ? readCsv(instrument, table, mapping) : readCodes(instrument, text);
}
