import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Answer, type Instrument, type Response, createResponse } from '../../../src/core/index.js';
import type { BackgroundAnswer, BackgroundQuestion } from '../../../src/core/instrument/background.js';
import { questionsOf, valuesOf } from '../../../src/core/instrument/background.js';
import { csvTable, readCsv } from '../../../src/core/reading/read-csv.js';
import { readTable } from '../../../src/core/reading/read-table.js';
import type { Reading } from '../../../src/core/reading/reading.js';
import type { Text } from '../../../src/core/instrument/text.js';
import { loadEarlier, loadInstrument } from '../../../src/instruments/index.js';
import { rich } from '../../fixtures/instruments.js';

const read = (instrument: Instrument, text: string): Reading[] => {
  const table = csvTable(instrument, text);
  return table ? [...readCsv(instrument, table)] : [];
};
const inLanguage = (text: Text, language: string): string => (typeof text === 'string' ? text : (text[language] ?? ''));

/** Answers to some statements and closed questions of an instrument. */
function people(instrument: Instrument): fc.Arbitrary<Response> {
  const answer = fc.constantFrom<(Answer | undefined)[]>(
    undefined,
    'na',
    'unknown',
    ...instrument.scale.options.map(({ value }) => value),
  );
  const choiceOf = (question: BackgroundQuestion): fc.Arbitrary<BackgroundAnswer | undefined> => {
    const values = valuesOf(question);
    if (question.type === 'checkbox')
      return fc.subarray([...values]).map((some) => (some.length > 0 ? some : undefined));
    if (question.type === 'matrix' || values.length === 0) return fc.constant(undefined);
    return fc.constantFrom(undefined, ...values);
  };
  const questions = questionsOf(instrument.background);
  return fc
    .tuple(fc.tuple(...instrument.items.map(() => answer)), fc.tuple(...questions.map(choiceOf)))
    .map(([answers, choices]) =>
      createResponse({
        instrument,
        answers: Object.fromEntries(
          instrument.items.flatMap(({ id }, index) => (answers[index] === undefined ? [] : [[id, answers[index]]])),
        ),
        respondent: Object.fromEntries(
          questions.flatMap(({ name }, index) => (choices[index] === undefined ? [] : [[name, choices[index]]])),
        ),
      }),
    );
}

describe('tables of whatever shape', () => {
  let instrument: Instrument;
  let versionOne: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
    [versionOne] = (await loadEarlier('leercultuur')) as [Instrument];
  });

  /** Names and cells of a table: ids and values, or statements and labels of a language. */
  const tableOf = (own: Instrument, responses: readonly Response[], language?: string): string[][] => {
    const questions = questionsOf(own.background);
    const shown = (text: Text | undefined, other: string): string =>
      language === undefined ? other : inLanguage(text ?? '', language) || other;
    const said = (question: BackgroundQuestion, one: string | number | boolean): string =>
      shown(question.choices.find(({ value }) => value === one)?.text, String(one));
    return [
      [...questions.map(({ name, title }) => shown(title, name)), ...own.items.map(({ id, text }) => shown(text, id))],
      ...responses.map(({ answers, respondent }) => [
        ...questions.map((question) => {
          const answer = respondent[question.name];
          if (answer === undefined) return '';
          return Array.isArray(answer)
            ? answer.map((one: string) => said(question, one)).join(', ')
            : said(question, answer as string);
        }),
        ...own.items.map(({ id }) => {
          const answer = answers[id];
          const option = own.scale.options.find(({ value }) => value === answer);
          return answer === undefined ? '' : shown(option?.label, String(answer));
        }),
      ]),
    ];
  };
  const quoted = (rows: readonly (readonly string[])[], separator: string): string =>
    rows
      .map((row) =>
        row.map((cell) => (/["\n;,|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
      )
      .join('\n');
  const found = (readings: readonly Reading[]): unknown[] =>
    readings.flatMap((reading) =>
      'response' in reading ? [[reading.response.answers, reading.response.respondent]] : [],
    );

  it('give any response of any instrument back, by ids, by statements and by labels in each language', () => {
    for (const own of [instrument, versionOne, rich()])
      for (const language of [undefined, ...own.languages])
        fc.assert(
          fc.property(
            fc.array(
              people(own).filter(({ answers, respondent }) => Object.keys({ ...answers, ...respondent }).length > 0),
              { minLength: 1, maxLength: 3 },
            ),
            fc.constantFrom(';', ',', '\t', '|'),
            (responses, separator) => {
              const expected = responses.map(({ answers, respondent }) => [answers, respondent]);
              const rows = tableOf(own, responses, language);
              expect(found([...readTable(own, rows)])).to.deep.equal(expected);
              expect(found(read(own, quoted(rows, separator)))).to.deep.equal(expected);
            },
          ),
          { numRuns: 40 },
        );
  }).timeout(120_000);

  it('never count a row that nobody wrote, and say why of those that do not count, over ten thousand mangled ones', () => {
    // Everybody is known by their first statements: a name and a number that no other has.
    const ids = instrument.items.map(({ id }) => id);
    const PEOPLE = 12;
    const own = Array.from({ length: PEOPLE }, (_, person) =>
      ids.map((_, index) => 1 + ((person * 7 + index * (1 + (person % 4)) + ((index * person) >> 2)) % 5)),
    );
    const head = ['naam', 'role', ...ids, 'opmerking'];
    const rows = own.map((values, person) => [`P${person}`, 'lead', ...values.map(String), `goed, ${person}`]);
    const mangle: readonly ((table: string[][], a: number, b: number) => string)[] = [
      // Columns change places, with their names.
      (table, a, b) => lines(table.map((row) => swapped(row, a % head.length, b % head.length))),
      // A row runs over two lines.
      (table, a, b) => {
        const text = lines(table);
        const start = text.indexOf('\n') + 1;
        const at = start + ((a * 31 + b) % (text.length - start));
        return `${text.slice(0, at)}\n${text.slice(at)}`;
      },
      // Two lines become one.
      (table, a) => {
        const all = lines(table).split('\n');
        const at = 1 + (a % (all.length - 2));
        return [...all.slice(0, at), `${all[at] ?? ''}${all[at + 1] ?? ''}`, ...all.slice(at + 2)].join('\n');
      },
      // A column comes twice, in another place.
      (table, a, b) =>
        lines(
          table.map((row) => [
            ...row.slice(0, b % head.length),
            row[a % head.length] ?? '',
            ...row.slice(b % head.length),
          ]),
        ),
      // A name is damaged.
      (table, a, b) =>
        lines(
          table.map((row, index) =>
            index === 0 ? row.map((name, place) => (place === a % head.length ? name.slice(0, b % 12) : name)) : row,
          ),
        ),
      // A quote opens.
      (table, a, b) => lines(changed(table, 1 + (a % PEOPLE), b % head.length, (cell) => `"${cell}`)),
      // Another separator stands between two cells.
      (table, a, b) => {
        const all = lines(table).split('\n');
        const at = 1 + (a % PEOPLE);
        const cells = (all[at] ?? '').split(';');
        const place = 1 + (b % (cells.length - 1));
        const other = [',', '\t', '|'][b % 3] ?? ',';
        all[at] = `${cells.slice(0, place).join(';')}${other}${cells.slice(place).join(';')}`;
        return all.join('\n');
      },
      // A cell says something else.
      (table, a, b) =>
        lines(
          changed(table, 1 + (a % PEOPLE), 2 + (b % ids.length), () => ['6', 'x', '#N/B', '3,5', '?'][b % 5] ?? ''),
        ),
      // A separator too many.
      (table, a, b) => lines(changed(table, 1 + (a % PEOPLE), b % head.length, (cell) => `x;${cell}`)),
      // A row of names comes again, or rows are taken away.
      (table, a) => lines([...table.slice(0, 1 + (a % PEOPLE)), head, ...table.slice(1 + (a % PEOPLE))]),
    ];
    const whole = new Set(own.map((values) => values.join('')));
    let count = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: mangle.length - 1 }),
        fc.nat({ max: 10_000 }),
        fc.nat({ max: 10_000 }),
        (kind, a, b) => {
          count += 1;
          const text = mangle[kind]?.([head, ...rows], a, b) ?? '';
          const readings = read(instrument, text);
          const counted = readings.flatMap((reading) => ('response' in reading ? [reading.response.answers] : []));
          const fits = (answers: Response['answers']): boolean =>
            own.some((values) =>
              Object.entries(answers).every(([item, answer]) => values[ids.indexOf(item)] === answer),
            );
          for (const answers of counted) {
            const size = Object.keys(answers).length;
            const message = `${kind} ${a} ${b} ${JSON.stringify(answers)}`;
            if (size === 0) continue;
            expect(size === ids.length ? whole.has(Object.values(answers).join('')) : fits(answers), message).to.equal(
              true,
            );
          }
          for (const reading of readings)
            if ('reason' in reading) expect([reading.at > 0, reading.detail !== '']).to.deep.equal([true, true]);
          // Every person counts, or it is said that something is wrong.
          const people = counted.filter((answers) => Object.keys(answers).length > 0).length;
          const isSaid = readings.some((reading) => 'reason' in reading || 'about' in reading);
          expect(people >= PEOPLE || isSaid, `${kind} ${a} ${b}: ${people}`).to.equal(true);
        },
      ),
      { numRuns: 10_000, seed: 20_261_130 },
    );
    expect(count).to.equal(10_000);
  }).timeout(300_000);

  const lines = (table: readonly (readonly string[])[]): string => `${table.map((row) => row.join(';')).join('\n')}\n`;
  const swapped = (row: readonly string[], a: number, b: number): string[] =>
    row.map((cell, place) => (place === a ? (row[b] ?? '') : place === b ? (row[a] ?? '') : cell));
  const changed = (
    table: readonly (readonly string[])[],
    line: number,
    at: number,
    change: (cell: string) => string,
  ): string[][] =>
    table.map((row, index) => row.map((cell, place) => (index === line && place === at ? change(cell) : cell)));
});
