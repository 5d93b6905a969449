import { toJson } from '../../core/format/json.js';
import { type Table, toCsv } from '../../core/format/csv.js';
import type { Instrument } from '../../core/instrument/instrument.js';
import type { KioskRecord, UnreadableRecord } from '../../core/kiosk/kiosk-record.js';
import { contactTable, responseTable } from '../../core/kiosk/kiosk-table.js';
import { toWorkbook } from '../../ui/workbook.js';
import type { RefusedEntry } from '../../storage/kiosk/kiosk-store.js';

/**
 * CSV holds one table: contact details are a file of their own, asked for apart, since browsers hold back a second
 * download.
 */
export const FORMATS = ['xlsx', 'csv', 'contacts.csv', 'json'] as const;
export type ExportFormat = (typeof FORMATS)[number];

interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

/** Everything that a kiosk keeps. */
interface Kept {
  readonly records: readonly KioskRecord[];
  /** What another version wrote: it goes along as it is. */
  readonly unreadable: readonly UnreadableRecord[];
  /** Why the receiver would not have some of the records; in JSON too. */
  readonly refused: readonly RefusedEntry[];
}

/** What a kiosk keeps, as a file. */
export async function exportFile(
  format: ExportFormat,
  instrument: Instrument | undefined,
  { records, unreadable, refused }: Kept,
  stem: string,
): Promise<ExportFile> {
  const csv = (name: string, table: Table): ExportFile => ({
    name: `${stem}-${name}.csv`,
    content: new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }),
  });
  switch (format) {
    case 'csv':
      return csv('responses', responseTable(instrument, records, unreadable));
    case 'contacts.csv':
      return csv('contacts', contactTable(records, unreadable));
    case 'xlsx':
      return {
        name: `${stem}.xlsx`,
        content: await toWorkbook({
          responses: responseTable(instrument, records, unreadable),
          contacts: contactTable(records, unreadable),
        }),
      };
    case 'json':
      return {
        name: `${stem}.json`,
        content: new Blob(
          [
            toJson(
              {
                format: 'leerscan-kiosk-1',
                records,
                ...(unreadable.length > 0 ? { unreadable: unreadable.map(({ kept }) => kept) } : {}),
                ...(refused.length > 0 ? { refused } : {}),
              },
              2,
            ),
          ],
          { type: 'application/json' },
        ),
      };
  }
}

/** The records that a format holds: only these may be cleared after it. */
export function held<T extends Pick<KioskRecord, 'type'>>(format: ExportFormat, records: readonly T[]): readonly T[] {
  return records.filter(({ type }) =>
    format === 'csv' ? type === 'response' : format === 'contacts.csv' ? type === 'contact' : type !== 'deletion',
  );
}
