import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Arrivals } from '../../../src/core/collection/arrivals.js';
import { Collection, type Taken } from '../../../src/core/collection/collection.js';
import { toCsv } from '../../../src/core/format/csv.js';
import { type Entry, incomingOf } from '../../../src/core/collection/incoming.js';
import { type Instrument, createResponse, toShareCode } from '../../../src/core/index.js';
import { type KioskRecord, createId, deletionOf } from '../../../src/core/kiosk/kiosk-record.js';
import { responseTable } from '../../../src/core/kiosk/kiosk-table.js';
import { readCodes } from '../../../src/core/reading/codes/read-codes.js';
import { csvTable, readCsv } from '../../../src/core/reading/read-csv.js';
import { readJson } from '../../../src/core/reading/read-json.js';
import { readTable } from '../../../src/core/reading/read-table.js';
import type { Reading } from '../../../src/core/reading/reading.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { responseRecord } from '../../fixtures/kiosk-records.js';

const TODAY = '2026-11-29';
const parts = {
  invitation: { team: 'Team Noord', wave: 'najaar', reader: 'An', form: 'full', tag: 77 },
  invited: null,
};
/** What is said of the columns of a table is for its own tests. */
const isOfPerson = (reading: Reading): boolean =>
  !('note' in reading) || (reading.note !== 'columns' && reading.note !== 'missing');
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('counting people', () => {
  let instrument: Instrument;
  let collection: Collection;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });
  beforeEach(() => {
    collection = new Collection(instrument, parts);
  });

  const csv = (text: string): Reading[] => {
    const table = csvTable(instrument, text);
    return (table ? [...readCsv(instrument, table)] : []).filter(isOfPerson);
  };
  const json = (...records: unknown[]): Reading[] => [...readJson(instrument, plain(records))];
  /** A whole file, and those in it who may be other people. */
  function bring(
    readings: Iterable<Reading>,
    into = collection,
  ): { readonly taken: string[]; readonly arrivals: Arrivals } {
    const arrivals = new Arrivals();
    const wordOf = (one: Taken): string => (typeof one !== 'object' ? one : 'reason' in one ? one.reason : one.note);
    const taken = Array.from(readings, (reading) =>
      wordOf(into.take(incomingOf(instrument, reading), TODAY, arrivals)),
    );
    into.close(arrivals);
    return { taken, arrivals };
  }
  const again = (one: Collection): Collection => Collection.fromJson(instrument, plain(one.toJson()));

  const THREE = 'naam;interaction-place;interaction-watch\nA;4;5\nB;3;4\nC;2;2\n';
  const VARIANTS: Readonly<Record<string, string>> = {
    'an empty column more': 'naam;interaction-place;interaction-watch;opmerking\nA;4;5;\nB;3;4;\nC;2;2;\n',
    'separators at the end': 'naam;interaction-place;interaction-watch;\nA;4;5;\nB;3;4;\nC;2;2;\n',
    'decimal commas': 'naam;interaction-place;interaction-watch\nA;4,0;5,0\nB;3,0;4,0\nC;2,0;2,0\n',
    'another order': 'interaction-watch;naam;interaction-place\n5;A;4\n4;B;3\n2;C;2\n',
    'a column less': 'interaction-place;interaction-watch\n4;5\n3;4\n2;2\n',
    'a corrected name': 'naam;interaction-place;interaction-watch\nAnna;4;5\nB;3;4\nC;2;2\n',
    'rows in another order': 'naam;interaction-place;interaction-watch\nC;2;2\nA;4;5\nB;3;4\n',
    'a role that was added': 'role;interaction-place;interaction-watch\nlead;4;5\nmentor;3;4\nlead;2;2\n',
    'a version of its own':
      'version;language;form;interaction-place;interaction-watch\nv2;Nederlands;papier;4;5\nv2;NL;papier;3;4\nv2;nl;papier;2;2\n',
  };

  for (const [what, text] of Object.entries(VARIANTS)) {
    it(`takes three people and the same three with ${what} for three, and asks`, () => {
      bring(csv(THREE));
      expect(bring(csv(text)).arrivals.alike).to.have.length(3);
      expect(collection.size).to.equal(3);
      // Whoever does not answer is asked again, and nobody counts twice.
      expect(bring(csv(text), collection).arrivals.alike).to.have.length(3);
      expect(again(collection).size).to.equal(3);
    });
  }

  it('asks nothing of a whole file that comes again, nor of one that grew', () => {
    bring(csv(THREE));
    expect(bring(csv(THREE)).arrivals.alike).to.deep.equal([]);
    const { taken, arrivals } = bring(csv(`${THREE}D;4;5\n`));
    expect([taken.at(-1), arrivals.alike.length, collection.size]).to.deep.equal(['added', 0, 4]);
  });

  it('counts equal rows of one file as different people, and those of the same file on another day as the same', () => {
    const text = 'interaction-place\n4\n4\n4\n';
    bring(csv(text));
    expect(collection.size).to.equal(3);
    bring(csv(text));
    bring(csv('interaction-place;naam\n4;A\n4;B\n'));
    expect(collection.size).to.equal(3);
    expect(bring(csv('interaction-place;naam\n4;A\n4;B\n4;C\n4;D\n')).taken).to.deep.equal([
      'alike',
      'alike',
      'alike',
      'added',
    ]);
  });

  it('counts them too once somebody says that they are other people, and not again when that file comes again', () => {
    bring(csv(THREE));
    const others = 'naam;interaction-place;interaction-watch\nD;4;5\nE;1;1\n';
    const { arrivals } = bring(csv(others));
    expect(collection.size).to.equal(4);
    expect(collection.settle(arrivals, true, TODAY)).to.equal(1);
    expect(collection.size).to.equal(5);
    for (const text of [others, THREE]) expect(bring(csv(text)).arrivals.alike, text).to.deep.equal([]);
    expect(collection.size).to.equal(5);
    const later = again(collection);
    bring(csv(others), later);
    expect(later.size).to.equal(5);
  });

  it('asks no more once somebody says that they are the same', () => {
    bring(csv(THREE));
    const text = VARIANTS['an empty column more'] as string;
    expect(collection.settle(bring(csv(text)).arrivals, false, TODAY)).to.equal(0);
    expect(bring(csv(text), again(collection)).arrivals.alike).to.deep.equal([]);
    expect(collection.size).to.equal(3);
  });

  it('knows rows by the id of all their cells that collections of before hold', () => {
    // What was made of these three rows before: hashes of ["A","4","5"] and so on.
    const old = ['b274a8db0f', '87349bbf19', 'f26f1082da'];
    const responses = csv(THREE).flatMap((reading, place) =>
      'response' in reading ? [{ ...reading.response, id: old[place] as string }] : [],
    );
    for (const response of responses) bring([{ at: 1, response }]);
    const before = again(collection);
    expect(bring(csv(THREE), before).taken).to.deep.equal(['duplicate', 'duplicate', 'duplicate']);
    expect(before.size).to.equal(3);
  });

  const visitors = (): Extract<KioskRecord, { type: 'response' }>[] =>
    [1, 2, 3, 4, 5, 5].map((value, place) =>
      responseRecord({
        id: createId(),
        response: createResponse({
          instrument,
          form: 'short',
          answers: Object.fromEntries(
            (instrument.forms['short'] ?? []).map((item, index) => [
              item,
              index === 0 ? value : 1 + ((place + index) % 5),
            ]),
          ),
          respondent: { role: 'lead', size: '1-9' },
        }),
      }),
    );
  const tableOf = (records: readonly KioskRecord[], ...without: readonly string[]): string => {
    const { columns, rows } = responseTable(instrument, records);
    const kept = columns.map((name) => !without.includes(name));
    return toCsv({
      columns: columns.filter((_, place) => kept[place]),
      rows: rows.map((row) => row.filter((_, place) => kept[place])),
    });
  };
  const IDS = ['id', 'response id', 'deletion code'];

  for (const without of [
    IDS,
    ['response id'],
    [...IDS, 'size'],
    [...IDS, 'role', 'size', 'form', 'language', 'instrument', 'version'],
  ]) {
    it(`counts visitors of a kiosk once, with and without ${without.join(', ')}, in whatever order, and a deletion takes them all out`, () => {
      const records = visitors();
      const files = [json(...records), csv(tableOf(records, ...without)), csv(tableOf(records))];
      for (const order of [
        [0, 1, 2],
        [1, 0, 2],
        [2, 1, 0],
        [1, 2, 1],
        [0, 1, 1],
      ]) {
        const here = new Collection(instrument, parts);
        for (const place of order) bring(files[place] as Reading[], here);
        expect(here.size, order.join()).to.equal(6);
        const later = again(here);
        for (const record of records) bring(json(deletionOf(record, TODAY)), later);
        expect(later.size, `${order.join()}, deleted`).to.equal(0);
        for (const place of order) bring(files[place] as Reading[], later);
        expect(later.size, `${order.join()}, deleted, and brought again`).to.equal(0);
      }
    });
  }

  it('counts each once whose id a spreadsheet took for a number, and a deletion removes every copy', () => {
    const ids = [
      ['0012345678', '12345678'],
      ['12345678e9', '1,23457E+16'],
      ['00000000e1', '0'],
      ['a0b1c2d3e4', 'a0b1c2d3e4'],
    ] as const;
    const records = ids.map(([id], place) =>
      responseRecord({ response: createResponse({ instrument, id, answers: { 'interaction-place': place + 1 } }) }),
    );
    const mangled = ids.reduce((text, [id, cell]) => text.replace(id, cell), tableOf(records));
    for (const files of [
      [json(...records), csv(mangled)],
      [csv(mangled), json(...records)],
      [csv(mangled), records.flatMap(({ response }) => [...readCodes(instrument, toShareCode(instrument, response))])],
    ]) {
      const here = new Collection(instrument, parts);
      for (const file of files) bring(file, here);
      expect(here.size).to.equal(4);
      for (const record of records) bring(json(deletionOf(record, TODAY)), here);
      expect(here.size).to.equal(0);
      for (const file of files) bring(file, here);
      expect(here.size).to.equal(0);
    }
  });

  it('unites two copies of a visitor in a collection of before, of which a deletion took out one', () => {
    const response = (id: string): string =>
      toShareCode(instrument, createResponse({ instrument, id, answers: { 'interaction-place': 4 } }));
    const record = '1a04667a-31a4-4eac-a00b-53588d6f6941';
    const file = {
      ...(plain(collection.toJson()) as object),
      codes: [response('12345678e9'), response('1a04667a31'), response('aaaaaaaaaa')],
      records: [[record, '1a04667a31']],
    };
    const opened = Collection.fromJson(instrument, file);
    expect(opened.size).to.equal(2);
    bring([{ at: 1, deletes: record }], opened);
    expect([...opened.responses()].map(({ id }) => id)).to.deep.equal(['aaaaaaaaaa']);
    expect(Collection.fromJson(instrument, { ...file, records: [] }).size).to.equal(3);
  });

  it('takes a person out with the code that came after their row', () => {
    const [one, two] = visitors() as [ReturnType<typeof responseRecord>, ReturnType<typeof responseRecord>];
    bring(csv(tableOf([one, two], ...IDS)));
    const code = incomingOf(instrument, { at: 1, response: one.response }) as Entry;
    expect([collection.countKnown([code]), collection.remove([code]), collection.size]).to.deep.equal([1, 1, 1]);
    bring(csv(tableOf([one, two], ...IDS)));
    expect(collection.size).to.equal(1);
  });

  it('takes a person out by their row, for good, and leaves their equals', () => {
    const head = 'naam;interaction-place;interaction-watch\n';
    const table = `${head}A;4;5\nB;3;4\nC;4;5\nD;2;2\n`;
    const rows = (text: string): readonly Entry[] =>
      csv(head + text).map((reading) => incomingOf(instrument, reading) as Entry);
    bring(csv(table));
    const before = plain(collection.toJson());
    expect([collection.countKnown(rows('E;1;1\n')), collection.remove(rows('E;1;1\n'))], 'nobody').to.deep.equal([
      0, 0,
    ]);
    expect(collection.countKnown(rows('A;4;5\nB;3;4\nC;4;5\n')), 'two who answered the same').to.equal(3);
    expect(plain(collection.toJson()), 'nothing is noted by looking').to.deep.equal(before);
    expect([collection.remove(rows('A;4;5\n')), collection.size]).to.deep.equal([1, 3]);
    expect(bring(csv(table)).taken.filter((one) => one === 'withdrawn')).to.have.length(1);
    expect(collection.size).to.equal(3);
    const opened = again(collection);
    bring(csv(`${table}F;5;5\n`), opened);
    expect(opened.size).to.equal(4);
    expect([collection.remove(rows('x;4;5\n')), collection.remove(rows('x;4;5\n'))]).to.deep.equal([1, 0]);
  });

  it('takes out whom a kiosk deleted although their code came first and the deletion next', () => {
    const [one] = visitors() as [ReturnType<typeof responseRecord>];
    bring([{ at: 1, response: one.response }]);
    bring(json(deletionOf(one, TODAY)));
    expect(bring(json(one)).taken).to.deep.equal(['removed']);
    expect(bring([{ at: 1, response: one.response }]).taken).to.deep.equal(['withdrawn']);
  });

  it('takes equal answers under two ids of their own for two people, as it always did', () => {
    const answers = { 'interaction-place': 4 };
    const records = [1, 2, 3].map(() => responseRecord({ response: createResponse({ instrument, answers }) }));
    bring([
      ...json(...records),
      ...readCodes(instrument, toShareCode(instrument, createResponse({ instrument, answers }))),
    ]);
    expect(collection.size).to.equal(4);
    expect(bring(csv(tableOf(records, ...IDS))).arrivals.alike).to.have.length(3);
    expect(collection.size).to.equal(4);
  });

  it('counts once whom two colleagues gathered in two ways, whichever copy is merged into which', () => {
    const records = visitors();
    const files = [
      json(...records),
      csv(tableOf(records, ...IDS)),
      csv(tableOf(records, 'response id')),
      csv(tableOf(records)),
    ];
    for (const one of files) {
      for (const other of files) {
        const [left, right] = [new Collection(instrument, parts), new Collection(instrument, parts)];
        bring(one, left);
        bring(other, right);
        const merged = again(left);
        merged.merge(again(right));
        expect(merged.size).to.equal(6);
        const size = again(merged);
        size.merge(again(left));
        for (const file of files) bring(file, size);
        expect(size.size).to.equal(6);
        for (const record of records) bring(json(deletionOf(record, TODAY)), size);
        size.merge(again(merged));
        expect(size.size).to.equal(0);
      }
    }
  });

  it('never counts more than there are, whatever columns are taken out of a file, in whatever order the files come', () => {
    const columns = [
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
      'role',
      'size',
    ];
    const person = fc.record({
      place: fc.integer({ min: 1, max: 3 }),
      learn: fc.integer({ min: 1, max: 3 }),
      role: fc.constantFrom('lead', 'mentor'),
    });
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 6 }),
        fc.array(fc.subarray(columns), { minLength: 1, maxLength: 4 }),
        (people, files) => {
          const records = people.map(({ place, learn, role }) =>
            responseRecord({
              response: createResponse({
                instrument,
                answers: { 'interaction-place': place, 'interaction-watch': learn },
                respondent: { role },
              }),
            }),
          );
          const here = new Collection(instrument, parts);
          for (const without of files) {
            bring(csv(tableOf(records, ...without)), here);
            expect(here.size).to.equal(people.length);
          }
          expect(again(here).size).to.equal(people.length);
        },
      ),
      {
        examples: [
          // Equal answers tie the ids of one file to the wrong records of another; the third says whose they are.
          [
            [
              { place: 2, learn: 2, role: 'mentor' },
              { place: 2, learn: 2, role: 'lead' },
              { place: 2, learn: 2, role: 'lead' },
              { place: 1, learn: 1, role: 'lead' },
            ],
            [['response id'], ['id', 'role'], []],
          ],
        ],
        numRuns: 1000,
      },
    );
  });
});

describe('what is no person', () => {
  let instrument: Instrument;
  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });
  const read = (text: string): string[] => {
    const table = csvTable(instrument, text);
    return (table ? [...readCsv(instrument, table)] : []).filter(isOfPerson).map((reading) => {
      const incoming = incomingOf(instrument, reading);
      return `${incoming.at} ${'reason' in incoming ? incoming.reason : 'note' in incoming ? incoming.note : 'response' in reading ? JSON.stringify(Object.values(reading.response.answers)) : ''}`;
    });
  };

  it('is a row or a code without an answer', () => {
    expect(read('role;interaction-place;interaction-watch\nlead;4;5\nlead;;\nstudent;;\n')).to.deep.equal([
      '2 [4,5]',
      '3 unanswered',
      '4 unanswered',
    ]);
    const [empty] = readCodes(instrument, toShareCode(instrument, createResponse({ instrument, answers: {} })));
    expect(incomingOf(instrument, empty as Reading)).to.include({ reason: 'unanswered' });
  });

  it('is a code without an answer in a collection that was saved before', () => {
    const collection = new Collection(instrument, parts);
    for (const answers of [{ 'interaction-place': 1 }, {}])
      collection.take(
        {
          at: 1,
          id: createResponse({ instrument, answers }).id,
          wave: 0,
          code: toShareCode(instrument, createResponse({ instrument, answers })),
        },
        TODAY,
      );
    expect(Collection.fromJson(instrument, plain(collection.toJson())).size).to.equal(1);
  });

  it('is an average or a total below a table, whatever it is called', () => {
    const head = 'naam;interaction-place;interaction-watch\nAn;4;5\n';
    for (const word of [
      'Gemiddelde',
      'Totaal',
      'totaal:',
      'Average',
      'Moyenne',
      'Mittelwert',
      'Total',
      'Summe',
      'Gemiddelde score',
      'SOM',
      'Mediaan',
    ])
      for (const row of [`${word};4;5`, `${word};4,0;5`, `${word};3,67;`, `${word};;`, `${word};9;11`])
        expect(read(`${head}${row}\n`), row).to.deep.equal(['2 [4,5]', '3 summary']);
    for (const row of [';3,67;4', ';9;11', ';#DIV/0!;3,5'])
      expect(read(`${head}${row}\n`), row).to.deep.equal(['2 [4,5]', '3 summary']);
    for (const row of ['Totti;4;5', 'Max;4;5', 'Gem;4;5', ';4;5'])
      expect(read(`${head}${row}\n`), row).to.deep.equal(['2 [4,5]', '3 [4,5]']);
  });

  it('is not taken from a row with two answers to one statement, and columns of one name complete each other', () => {
    expect(read('role;interaction-place;Interaction-Place \nlead;4;\nmentor;;2\nlead;3;5\nlead;3;3,0\n')).to.deep.equal(
      ['2 [4]', '3 [2]', '4 two-answers', '5 [3]'],
    );
    expect(read('role; Role;interaction-place\nlead;;4\n;mentor;2\nlead;mentor;2\n')).to.deep.equal([
      '2 [4]',
      '3 [2]',
      '4 two-answers',
    ]);
  });

  it('is swallowed by no quote: the line is said, and everybody else is read', () => {
    expect(read('role;opmerking;interaction-place\nlead;"open;4\nmentor;ok;3\nlead;ok;2\n')).to.deep.equal([
      '2 open-quote',
      '2 [4]',
      '3 [3]',
      '4 [2]',
    ]);
    expect(
      read('role;opmerking;interaction-place\nlead;"open;4\nmentor;"goed ""zo"";\nja";3\nlead;"ok";2\n'),
    ).to.deep.equal(['2 open-quote', '2 [4]', '3 [3]', '4 [2]']);
    expect(read('role;opmerking;interaction-place\nlead;"open;4\nmentor;ook";3\nlead;ok;2\n')).to.deep.equal([
      '2 open-quote',
      '2 [4]',
      '3 [3]',
      '4 [2]',
    ]);
    expect(read('role;opmerking;interaction-place\nlead;"zie "a;b" dus";4\nmentor;ok;3\n')).to.deep.equal([
      '2 open-quote',
      '3 [3]',
    ]);
    expect(read('role;interaction-place;opmerking\nlead;4;"Hij zei "hallo" en ging\nmentor;3;ok\n')).to.deep.equal([
      '2 open-quote',
      '2 [4]',
      '3 [3]',
    ]);
  });

  it('is lost with no separator, whatever stands in a remark', () => {
    const remark = 'ja, nee, soms, vaak, nooit, altijd';
    for (const text of [
      `role;interaction-place;opmerking\nlead;4;"${remark}"\n`,
      `role;interaction-place;opmerking\nlead;4;${remark}\n`,
      `role|interaction-place|opmerking\nlead|4|${remark}\n`,
      `sep=|\nrole|interaction-place\nlead|4\n`,
      `role;interaction-place;opmerking\rlead;4;${remark}\r`,
      `Teamscan, najaar, 2026, alle, teams\nrole;interaction-place\nlead;4\n`,
      `interaction-place\n4\n`,
    ])
      expect(
        read(text).map((line) => line.replace(/^\d+ /, '')),
        text,
      ).to.deep.equal(['[4]']);
  });

  it('reads what a spreadsheet made of choices and versions', () => {
    const table = csvTable(instrument, `version;instrument;Role;guides;interaction-place\n2;leercultuur;Lead;;4\n`);
    const [reading] = (table ? [...readCsv(instrument, table)] : []).filter(isOfPerson);
    expect(
      reading && 'response' in reading && [reading.response.respondent, reading.response.instrument.version],
    ).to.deep.equal([{ role: 'lead' }, instrument.version]);
  });

  it('leaves the text of a workbook as it is, and takes off the apostrophe of our own CSV alone', () => {
    const typed = ["'s avonds", "'t Kuipke", '=1', "''"];
    for (const text of typed)
      expect(
        csvTable(instrument, toCsv({ columns: ['interaction-place', 'naam'], rows: [[4, text]] }))?.rows[1]?.[1],
        text,
      ).to.equal(text);
    expect(csvTable(instrument, "interaction-place;naam\n'4;'t Kuipke\n")?.rows[1]).to.deep.equal(["'4", "'t Kuipke"]);
    const [reading] = [...readTable(instrument, [['interaction-place'], ["'4"]])].filter(isOfPerson);
    expect(reading && 'response' in reading && reading.response.answers).to.deep.equal({ 'interaction-place': 4 });
  });
});
