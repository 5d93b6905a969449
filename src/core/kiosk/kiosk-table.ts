import { listOf } from '../format/list-of.js';
import { toJson } from '../format/json.js';
import { type BackgroundAnswer, questionsOf } from '../instrument/background.js';
import type { Cell, Table } from '../format/csv.js';
import type { Instrument } from '../instrument/instrument.js';
import {
  type ContactRecord,
  type KioskRecord,
  type ResponseRecord,
  UUID_PATTERN,
  type UnreadableRecord,
  deletionCodeOf,
  textIn,
} from './kiosk-record.js';

/** Characters; the cells of Excel hold 32 767. */
const MAX_IN_CELL = 32_000;

/**
 * Responses as a table: a row for each, a column for each background question and item. Sorted by id: the order in
 * which people came is nobody's business. What cannot be read comes last, whole, in a column of its own.
 */
export function responseTable(
  instrument: Instrument | undefined,
  records: readonly KioskRecord[],
  unreadable: readonly UnreadableRecord[] = [],
): Table {
  const responses = records.filter((record): record is ResponseRecord => record.type === 'response').sort(byId);
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
      'deletion code',
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
  return withUnreadable(
    table,
    unreadable.filter(({ type }) => type === 'response'),
  );
}

/** Contact details as a table. The column with the response is empty unless the person linked them. */
export function contactTable(records: readonly KioskRecord[], unreadable: readonly UnreadableRecord[] = []): Table {
  const contacts = records.filter((record): record is ContactRecord => record.type === 'contact').sort(byId);
  const purposes = [...new Set(contacts.flatMap(({ consents }) => consents.map(({ purpose }) => purpose)))].sort();
  const table = {
    columns: [
      'id',
      'deletion code',
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
  return withUnreadable(
    table,
    unreadable.filter(({ type }) => type === 'contact'),
  );
}

/**
 * What another version wrote: under the names that it shares with ours what it says there, and the whole of it at the
 * end.
 */
function withUnreadable({ columns, rows }: Table, unreadable: readonly UnreadableRecord[]): Table {
  const whole = [...unreadable].sort(byId).map((record) => ({ record, pieces: piecesOf(toJson(record.kept)) }));
  const width = Math.max(0, ...whole.map(({ pieces }) => pieces.length));
  const glimpse = ({ id, kept }: UnreadableRecord, column: string): Cell => {
    if (column === 'id') return id;
    if (column === 'deletion code') return UUID_PATTERN.test(id) ? deletionCodeOf(id) : undefined;
    const { place } = Object(kept) as { readonly place?: unknown };
    if (['event', 'stand', 'kiosk'].includes(column)) return textIn(place, column);
    return ['day', 'name', 'organisation', 'email'].includes(column) ? textIn(kept, column) : undefined;
  };
  return {
    columns: [...columns, ...listOf(width, (at) => (at === 0 ? 'kept record' : `kept record, part ${at + 1}`))],
    rows: [
      ...rows,
      ...whole.map(({ record, pieces }) => [...columns.map((column) => glimpse(record, column)), ...pieces]),
    ],
  };
}

function piecesOf(text: string): readonly string[] {
  return listOf(Math.ceil(text.length / MAX_IN_CELL), (at) => text.slice(at * MAX_IN_CELL, (at + 1) * MAX_IN_CELL));
}

/** Names in the order of the instrument, and then what it no longer has. */
function columnNamesOf(
  known: readonly string[],
  found: readonly Readonly<Record<string, unknown>>[],
): readonly string[] {
  return [...new Set([...known, ...found.flatMap((one) => Object.keys(one))])];
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
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

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
