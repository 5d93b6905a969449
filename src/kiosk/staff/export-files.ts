import { toJson } from '../../core/format/json.js';
import { type Table, toCsv } from '../../core/format/csv.js';
import { EXPORT_FORMAT, type ExportHead } from '../../core/kiosk/kiosk-export.js';
import type { KioskRecord } from '../../core/kiosk/kiosk-record.js';
import { contactTable, deletionsIn, responseTable } from '../../core/kiosk/kiosk-table.js';
import {
  type ReadableParts,
  explanationTable,
  readableContacts,
  readableDeletions,
  readableResponses,
} from './readable-tables.js';
import type { KioskMessages } from '../../i18n/nl-kiosk.js';
import { toWorkbook } from '../../ui/workbook.js';
import type { RefusedEntry } from '../../storage/kiosk/kiosk-store.js';

/**
 * CSV holds one table: contact details are a file of their own, asked for apart, since browsers hold back a second
 * download.
 */
export const FORMATS = ['xlsx', 'csv', 'contacts.csv', 'json'] as const;
export type ExportFormat = (typeof FORMATS)[number];

const TYPES: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  'contacts.csv': 'text/csv',
  json: 'application/json',
};
const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  xlsx: '.xlsx',
  csv: '-responses.csv',
  'contacts.csv': '-contacts.csv',
  json: '.json',
};

/** Everything that a kiosk keeps, and in which words people read it. */
export interface Kept extends Omit<ReadableParts, 'words'> {
  readonly words: KioskMessages['sheets'];
  /** Why the receiver would not have some of the records; in JSON too. */
  readonly refused: readonly RefusedEntry[];
  /** How the tablet stands, for whoever lays several beside each other; in JSON alone. */
  readonly head: ExportHead;
}

/** Whether the device hands a file of a format to other apps. */
export function canShare(format: ExportFormat): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [fileOf(format, 'x', ['x'])] });
}

/** What a kiosk keeps, as a file. */
export async function exportFile(format: ExportFormat, kept: Kept, stem: string): Promise<File> {
  const { instrument, records, unreadable, refused, head, words } = kept;
  const file = (content: BlobPart): File => fileOf(format, stem, [content]);
  switch (format) {
    case 'csv':
      return file(toCsv(responseTable(instrument, records, unreadable)));
    case 'contacts.csv':
      return file(toCsv(contactTable(records, unreadable)));
    case 'xlsx':
      return file(await toWorkbook(sheetsOf(kept, words.names)));
    case 'json':
      return file(
        toJson(
          {
            format: EXPORT_FORMAT,
            head,
            records,
            ...(unreadable.length > 0 ? { unreadable: unreadable.map(({ kept: one }) => one) } : {}),
            ...(refused.length > 0 ? { refused } : {}),
          },
          2,
        ),
      );
  }
}

/** For people first; behind it the same as whoever reads files on computers needs it, ids and codes and all. */
function sheetsOf(kept: Kept, names: KioskMessages['sheets']['names']): Readonly<Record<string, Table>> {
  const { instrument, records, unreadable } = kept;
  return {
    [names.responses]: readableResponses(kept),
    [names.contacts]: readableContacts(kept),
    [names.deletions]: readableDeletions(kept),
    [names.explanation]: explanationTable(kept),
    [names.rawContacts]: contactTable(records, unreadable),
    [names.rawResponses]: responseTable(instrument, records, unreadable),
  };
}

function fileOf(format: ExportFormat, stem: string, parts: BlobPart[]): File {
  return new File(parts, stem + ENDINGS[format], { type: TYPES[format] });
}

/** The records that a format holds: only these may be cleared after it. */
export function held<T extends Pick<KioskRecord, 'type'>>(format: ExportFormat, records: readonly T[]): readonly T[] {
  return records.filter(({ type }) => type !== 'deletion' && holds(format, type));
}

/** Whether records of a kind are in files of a format, if there are any. */
export function holds(format: ExportFormat, type: 'response' | 'contact'): boolean {
  return !format.endsWith('csv') || (format === 'csv') === (type === 'response');
}

/** Rows of a CSV file that say of somebody that they were deleted, and are nobody to count. */
export function deletedRows(format: ExportFormat, records: readonly KioskRecord[]): number {
  if (!format.endsWith('csv')) return 0;
  return deletionsIn(records, format === 'csv' ? 'response' : 'contact').length;
}
