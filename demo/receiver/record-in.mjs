import { faultIn, laneOf, parseKioskRecord } from './leerscan.mjs';

/**
 * What came, read: a record of its lane, or the reason why it is none, with the id that it goes by if it has one.
 * @returns {{ record: any, lane: import('./settings.mjs').Lane, authorization?: unknown, id?: never, reason?: never }
 *   | { id: string | undefined, reason: string, authorization?: unknown, record?: never, lane?: never }}
 */
export function readRecord(/** @type {string} */ text, /** @type {string | undefined} */ key) {
  let sent;
  try {
    sent = JSON.parse(text);
  } catch {
    return { id: key, reason: 'The body is no JSON.' };
  }
  // A kiosk that may send no headers puts its code here.
  const { authorization, ...kept } = Object(sent);
  const record = parseKioskRecord(storable(kept));
  if (record) return { record, lane: laneOf(record), authorization };
  const id = typeof kept.id === 'string' ? kept.id : key;
  return { id, reason: `This is no record that is known here (${faultIn(kept)}).`, authorization };
}

/** Without what no PostgreSQL keeps in a text: the character 0, and halves of a character. */
function storable(value) {
  if (typeof value === 'string') return value.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [storable(name), storable(one)]));
}
