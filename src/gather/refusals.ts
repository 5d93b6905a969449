import { type OtherFormat, type Refusal, refusalAt } from '../core/reading/reading.js';

/** Of a whole file that is no table, no code and no JSON. */
export function formatRefusal(format: OtherFormat): Refusal {
  return refusalAt(1, 'format', `expected a text, a CSV file, JSON or a workbook (.xlsx), but got ${format}`, {
    format,
  });
}
