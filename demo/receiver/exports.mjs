import { contactTable, responseTable, toCsv } from './leerscan.mjs';

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv; charset=utf-8';

/** What can be had as a file: by its path, of which lane and in which form. */
export const EXPORTS = /** @type {const} */ ({
  '/export/responses.json': { lane: 'responses', type: JSON_TYPE },
  '/export/responses.csv': { lane: 'responses', type: CSV_TYPE },
  '/export/contacts.json': { lane: 'contacts', type: JSON_TYPE },
  '/export/contacts.csv': { lane: 'contacts', type: CSV_TYPE },
});

/** A file as a kiosk exports it itself: the team page reads the JSON, the Excel of an office the CSV. */
export async function exportOf(store, { lane, type }) {
  const records = await store.records(lane);
  if (type === JSON_TYPE) return JSON.stringify({ format: 'leerscan-kiosk-1', records }, null, 2);
  return toCsv(lane === 'responses' ? responseTable(undefined, records) : contactTable(records));
}
