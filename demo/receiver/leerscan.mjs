/**
 * All that the receiver takes from Leerscan itself: what a record looks like, and what an export does. It stands in the
 * build; the README says how this file becomes one that needs no build beside it.
 */
export { dayOf } from '../../dist/core/format/day.js';
export { toCsv } from '../../dist/core/format/csv.js';
export { faultIn, laneOf, parseKioskRecord } from '../../dist/core/kiosk/kiosk-record.js';
export { contactTable, responseTable } from '../../dist/core/kiosk/kiosk-table.js';
