import { listOf } from '../format/list-of.js';
import { toJson } from '../format/json.js';
import { type BackgroundAnswer, questionsOf } from '../instrument/background.js';
import type { Cell, Table } from '../format/csv.js';
import type { Instrument } from '../instrument/instrument.js';
import {
  type ContactRecord,
  type DeletionRecord,
  type KioskRecord,
  type ResponseRecord,
  UUID_PATTERN,
  type UnreadableRecord,
  deletionCodeOf,
  textIn,
} from './kiosk-record.js';
import { DELETED_COLUMN, KIOSK_MARK } from './table-marks.js';

/** Characters; the cells of Excel hold 32 767. */
const MAX_IN_CELL = 32_000;

/**
 * Responses as a table: a row for each, a column for each background question and item. Sorted by id: the order in
 * which people came is nobody's business. What cannot be read comes next, whole, in a column of its own; what was
 * deleted comes last, with its id alone.
 */
export function responseTable(
  instrument: Instrument | undefined,
  records: readonly KioskRecord[],
  unreadable: readonly UnreadableRecord[] = [],
): Table {
  const responses = responsesIn(records);
  const background = columnNamesOf(
    instrument ? questionsOf(instrument.background).map(({ name }) => name) : [],
    responses.map(({ response }) => response.respondent),
  );
  const items = columnNamesOf(
    instrument ? instrument.items.map(({ id }) => id) : [],
    responses.map(({ response }) => response.answers),
  );
  const table = {
    columns: [
      'id',
      'response id',
      KIOSK_MARK,
      'day',
      'event',
      'stand',
      'kiosk',
      'instrument',
      'version',
      'form',
      'language',
      ...background,
      ...items,
    ],
    rows: responses.map(({ id, day, place, response }) => [
      id,
      response.id,
      deletionCodeOf(id),
      day,
      place.event,
      place.stand,
      place.kiosk,
      response.instrument.id,
      response.instrument.version,
      response.form,
      response.language,
      ...background.map((name) => tableCellOf(own(response.respondent, name))),
      ...items.map((item) => own(response.answers, item)),
    ]),
  };
  return withDeleted(withUnreadable(table, unreadable, 'response'), records, 'response');
}

/** Contact details as a table. The column with the response is empty unless the person linked them. */
export function contactTable(records: readonly KioskRecord[], unreadable: readonly UnreadableRecord[] = []): Table {
  const contacts = contactsIn(records);
  const purposes = purposesOf(contacts);
  const table = {
    columns: [
      'id',
      KIOSK_MARK,
      'day',
      'event',
      'stand',
      'kiosk',
      'name',
      'organisation',
      'email',
      'response',
      ...purposes.flatMap((purpose) => [`${purpose}: text`, `${purpose}: version`, `${purpose}: agreed at`]),
    ],
    rows: contacts.map(({ id, day, place, name, organisation, email, response, consents }) => [
      id,
      deletionCodeOf(id),
      day,
      place.event,
      place.stand,
      place.kiosk,
      name,
      organisation,
      email,
      response,
      ...purposes.flatMap((purpose) => {
        const consent = consents.find((one) => one.purpose === purpose);
        return [consent?.text, consent && `${consent.version} ${consent.language}`, consent?.at];
      }),
    ]),
  };
  return withDeleted(withUnreadable(table, unreadable, 'contact'), records, 'contact');
}

export function responsesIn(records: readonly KioskRecord[]): readonly ResponseRecord[] {
  return records.filter((record) => record.type === 'response').sort(byId);
}

export function contactsIn(records: readonly KioskRecord[]): readonly ContactRecord[] {
  return records.filter((record) => record.type === 'contact').sort(byId);
}

/** Words of deletions of one kind, or of both. */
export function deletionsIn(records: readonly KioskRecord[], was?: DeletionRecord['was']): readonly DeletionRecord[] {
  return records
    .filter((record) => record.type === 'deletion')
    .filter((record) => was === undefined || record.was === was)
    .sort(byId);
}

export function purposesOf(contacts: readonly ContactRecord[]): readonly string[] {
  return [...new Set(contacts.flatMap(({ consents }) => consents.map(({ purpose }) => purpose)))].sort();
}

/** What another version wrote, as far as it says something under a name that it shares with ours. */
export function glimpseOf({ id, kept }: UnreadableRecord, column: string): string | undefined {
  if (column === 'id') return id;
  if (column === KIOSK_MARK) return UUID_PATTERN.test(id) ? deletionCodeOf(id) : undefined;
  const { place } = Object(kept) as { readonly place?: unknown };
  if (['event', 'stand', 'kiosk'].includes(column)) return textIn(place, column);
  return ['day', 'name', 'organisation', 'email'].includes(column) ? textIn(kept, column) : undefined;
}

/**
 * What another version wrote: under the names that it shares with ours what it says there, and the whole of it at the
 * end.
 */
function withUnreadable(
  { columns, rows }: Table,
  unreadable: readonly UnreadableRecord[],
  type: UnreadableRecord['type'],
): Table {
  const whole = [...unreadable]
    .filter((record) => record.type === type)
    .sort(byId)
    .map((record) => ({ record, pieces: piecesOf(toJson(record.kept)) }));
  const width = Math.max(0, ...whole.map(({ pieces }) => pieces.length));
  return {
    columns: [...columns, ...listOf(width, (at) => (at === 0 ? 'kept record' : `kept record, part ${at + 1}`))],
    rows: [
      ...rows,
      ...whole.map(({ record, pieces }) => [...columns.map((column) => glimpseOf(record, column)), ...pieces]),
    ],
  };
}

/** A row for each record that was deleted: whoever has it from an earlier file takes it out. */
function withDeleted({ columns, rows }: Table, records: readonly KioskRecord[], was: DeletionRecord['was']): Table {
  const deletions = deletionsIn(records, was);
  if (deletions.length === 0) return { columns, rows };
  const all = [...columns, DELETED_COLUMN];
  const known = (deletion: DeletionRecord): Readonly<Record<string, Cell>> => ({
    id: deletion.of,
    [KIOSK_MARK]: deletionCodeOf(deletion.of),
    [DELETED_COLUMN]: deletion.day,
  });
  return {
    columns: all,
    rows: [...rows, ...deletions.map((deletion) => all.map((column) => own(known(deletion), column)))],
  };
}

function piecesOf(text: string): readonly string[] {
  return listOf(Math.ceil(text.length / MAX_IN_CELL), (at) => text.slice(at * MAX_IN_CELL, (at + 1) * MAX_IN_CELL));
}

/** Names in the order of the instrument, and then what it no longer has. */
export function columnNamesOf(
  known: readonly string[],
  found: readonly Readonly<Record<string, unknown>>[],
): readonly string[] {
  return [...new Set([...known, ...found.flatMap((one) => Object.keys(one))])];
}

export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function tableCellOf(answer: BackgroundAnswer | undefined): Cell {
  if (answer === undefined || typeof answer === 'string' || typeof answer === 'number') return answer;
  return Array.isArray(answer)
    ? answer.join(', ')
    : typeof answer === 'object'
      ? Object.entries(answer)
          .map(([row, value]) => `${row}: ${String(value)}`)
          .join(', ')
      : String(answer);
}

export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
