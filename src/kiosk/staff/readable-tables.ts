import {
  type BackgroundAnswer,
  type BackgroundQuestion,
  type Choice,
  questionsOf,
} from '../../core/instrument/background.js';
import type { Cell, Table } from '../../core/format/csv.js';
import { type Instrument, itemsOf } from '../../core/instrument/instrument.js';
import { languageOf, textOf } from '../../core/instrument/text.js';
import { responseOf } from '../../core/response/create-response.js';
import type { Answer } from '../../core/response/response.js';
import { roundedScore, scoreResponse } from '../../core/result/score.js';
import {
  type ContactRecord,
  type KioskRecord,
  type ResponseRecord,
  type UnreadableRecord,
  deletionCodeOf,
} from '../../core/kiosk/kiosk-record.js';
import {
  byId,
  columnNamesOf,
  contactsIn,
  deletionsIn,
  glimpseOf,
  own,
  purposesOf,
  responsesIn,
} from '../../core/kiosk/kiosk-table.js';
import { EXPLANATION_MARK, KIOSK_MARK } from '../../core/kiosk/table-marks.js';

/** Columns that a record and a row have in common. */
const SHARED = ['day', 'event', 'stand', 'kiosk', 'code'] as const;
const PERSON = ['name', 'organisation', 'email'] as const;
type Column = (typeof SHARED)[number] | (typeof PERSON)[number];

/** What the sheets for people call things, in the language of staff. */
export interface ReadableWords {
  readonly columns: Readonly<Record<Column | 'language' | 'linked' | 'what' | 'id' | 'remark', string>>;
  readonly explanation: Readonly<Record<'part' | 'text' | 'raw', string>>;
  readonly kinds: Readonly<Record<'item' | 'option' | 'question' | 'choice' | 'purpose', string>>;
  /** A kind of record, as it was deleted. */
  readonly deleted: Readonly<Record<'response' | 'contact', string>>;
  /** By purpose: what somebody agreed to, in short. */
  readonly purposes: Readonly<Record<string, string>>;
  score(theme: string): string;
  /** Which column of the table with raw answers. */
  rawColumn(name: string): string;
  readonly reversed: string;
  readonly otherVersion: string;
  readonly na: string;
  readonly unknown: string;
  readonly yes: string;
  readonly no: string;
}

/** What the tables are made of. */
export interface ReadableParts {
  readonly instrument: Instrument | undefined;
  readonly records: readonly KioskRecord[];
  readonly unreadable: readonly UnreadableRecord[];
  readonly words: ReadableWords;
  /** As staff read it; the instrument may have others. */
  readonly language: string;
}

/** A row for each response: statements and answers as texts, and what came of it for each theme. */
export function readableResponses(parts: ReadableParts): Table {
  const { instrument, records, words } = parts;
  const { columns } = words;
  const responses = responsesIn(records);
  const say = sayingOf(parts);
  const questions = instrument ? questionsOf(instrument.background) : [];
  const background = columnNamesOf(
    questions.map(({ name }) => name),
    responses.map(({ response }) => response.respondent),
  );
  const items = columnNamesOf(
    askedItems(instrument, responses),
    responses.map(({ response }) => response.answers),
  );
  const themes = instrument?.dimensions ?? [];
  const titleOf = (name: string): string => say(questions.find((one) => one.name === name)?.title) || name;
  const textOfItem = (id: string): string => say(instrument?.items.find((item) => item.id === id)?.text) || id;
  const answerText = (answer: Answer | undefined): Cell => {
    if (answer === 'na' || answer === 'unknown') return words[answer];
    const option = instrument?.scale.options.find(({ value }) => value === answer);
    return say(option?.label) || answer;
  };
  return withOtherVersions(parts, 'response', {
    columns: [
      ...SHARED.map((name) => columns[name]),
      columns.language,
      ...background.map(titleOf),
      ...items.map(textOfItem),
      ...themes.map(({ title }) => words.score(say(title))),
    ],
    rows: responses.map((record) => {
      const { response } = record;
      const scores = scoresOf(instrument, record);
      return [
        ...sharedCells(record),
        response.language,
        ...background.map((name) =>
          choiceText(
            questions.find((one) => one.name === name),
            own(response.respondent, name),
            parts,
          ),
        ),
        ...items.map((item) => answerText(own(response.answers, item))),
        ...themes.map(({ id }) => scores.get(id)),
      ];
    }),
  });
}

/** Contact details, with a yes or a no for each purpose. */
export function readableContacts(parts: ReadableParts): Table {
  const { records, words } = parts;
  const contacts = contactsIn(records);
  const purposes = purposesOf(contacts);
  return withOtherVersions(parts, 'contact', {
    columns: [
      ...[...SHARED, ...PERSON].map((name) => words.columns[name]),
      ...purposes.map((purpose) => own(words.purposes, purpose) ?? purpose),
      words.columns.linked,
    ],
    rows: contacts.map((record) => [
      ...sharedCells(record),
      ...PERSON.map((name) => record[name]),
      ...purposes.map((purpose) =>
        record.consents.some((consent) => consent.purpose === purpose) ? words.yes : words.no,
      ),
      record.response && deletionCodeOf(record.response),
    ]),
  });
}

/** What was deleted with a code. */
export function readableDeletions({ records, words }: ReadableParts): Table {
  const { columns } = words;
  return {
    columns: [columns.day, columns.what, columns.code, columns.id],
    rows: deletionsIn(records).map(({ day, was, of }) => [day, words.deleted[was], deletionCodeOf(of), of]),
  };
}

/** What the other sheets stand on: statements, answers, questions with their choices, and what people agreed to. */
export function explanationTable(parts: ReadableParts): Table {
  const { instrument, records, words } = parts;
  const { explanation, kinds } = words;
  const say = sayingOf(parts);
  const themeOf = (id: string): string => say(instrument?.dimensions.find((theme) => theme.id === id)?.title);
  const options: readonly (readonly [Cell, string])[] = [
    ...(instrument?.scale.options.map(({ value, label }) => [value, say(label)] as const) ?? []),
    ['na', words.na],
    ['unknown', words.unknown],
  ];
  const consents = new Map(
    contactsIn(records)
      .flatMap((contact) => contact.consents)
      .map(({ purpose, text, version, language }) => [
        [purpose, text, version, language].join('\n'),
        [kinds.purpose, own(words.purposes, purpose) ?? purpose, text, purpose, `${version} ${language}`],
      ]),
  );
  return {
    columns: [EXPLANATION_MARK, explanation.part, explanation.text, explanation.raw, words.columns.remark],
    rows: [
      ...(instrument?.items ?? []).map(({ id, dimension, text, reversed }) => [
        kinds.item,
        themeOf(dimension),
        say(text),
        words.rawColumn(id),
        reversed ? words.reversed : undefined,
      ]),
      ...options.map(([value, label]) => [kinds.option, undefined, label, value, undefined]),
      ...questionsOf(instrument?.background ?? []).flatMap((question) => [
        [kinds.question, undefined, say(question.title) || question.name, words.rawColumn(question.name), undefined],
        ...[...question.choices, ...question.rows, ...question.columns].map((choice) => [
          kinds.choice,
          say(question.title) || question.name,
          say(choice.text) || String(choice.value),
          choice.value,
          undefined,
        ]),
      ]),
      ...[...consents.keys()].sort().map((key) => consents.get(key) ?? []),
    ],
  };
}

type Saying = (text: Parameters<typeof textOf>[0]) => string;

function sayingOf({ instrument, language }: ReadableParts): Saying {
  const shown = languageOf(instrument?.languages ?? [], language);
  return (text) => textOf(text, shown);
}

/** Statements of the forms that were answered: a short form would else leave most columns empty. */
function askedItems(instrument: Instrument | undefined, responses: readonly ResponseRecord[]): readonly string[] {
  if (!instrument) return [];
  const forms = new Set(responses.map(({ response }) => response.form));
  const asked = new Set([...forms].flatMap((form) => itemsOf(instrument, form).map(({ id }) => id)));
  return instrument.items.map(({ id }) => id).filter((id) => asked.has(id));
}

/** Whole numbers by theme, as a result shows them; none of another version's answers. */
function scoresOf(instrument: Instrument | undefined, { response }: ResponseRecord): ReadonlyMap<string, number> {
  const isOurs =
    instrument &&
    response.instrument.id === instrument.id &&
    response.instrument.version === instrument.version &&
    responseOf(instrument, response);
  if (!isOurs) return new Map();
  return new Map(
    scoreResponse(instrument, response.answers, response.form).flatMap(({ dimension, score }) =>
      score === null ? [] : [[dimension, roundedScore(score)] as const],
    ),
  );
}

function choiceText(
  question: BackgroundQuestion | undefined,
  answer: BackgroundAnswer | undefined,
  parts: ReadableParts,
): Cell {
  const say = sayingOf(parts);
  const { words } = parts;
  const named = (choices: readonly Choice[], value: string | number | boolean): string =>
    say(choices.find((one) => one.value === value)?.text) ||
    (typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value));
  if (answer === undefined || typeof answer === 'number') return answer;
  const { choices = [], rows = [], columns = [] } = question ?? {};
  if (typeof answer !== 'object') return named(choices, answer);
  return isList(answer)
    ? answer.map((value) => named(choices, value)).join(', ')
    : Object.entries(answer)
        .map(([row, value]) => `${named(rows, row)}: ${named(columns, value)}`)
        .join(', ');
}

function isList(answer: BackgroundAnswer): answer is readonly (string | number | boolean)[] {
  return Array.isArray(answer);
}

function sharedCells({ id, day, place }: ResponseRecord | ContactRecord): readonly Cell[] {
  return [day, place.event, place.stand, place.kiosk, deletionCodeOf(id)];
}

/** A row for each record that this version cannot read, too: whoever counts the rows counts these people. */
function withOtherVersions(
  { unreadable, words }: ReadableParts,
  type: 'response' | 'contact',
  { columns, rows }: Table,
): Table {
  const others = unreadable.filter((record) => record.type === type).sort(byId);
  if (others.length === 0) return { columns, rows };
  const known = new Map<string, string>(
    [...SHARED, ...PERSON].map((name) => [words.columns[name], name === 'code' ? KIOSK_MARK : name]),
  );
  return {
    columns: [...columns, words.columns.remark],
    rows: [
      ...rows,
      ...others.map((record) => [
        ...columns.map((column) => glimpseOf(record, known.get(column) ?? '')),
        words.otherVersion,
      ]),
    ],
  };
}
