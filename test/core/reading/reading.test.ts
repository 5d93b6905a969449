import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Collection } from '../../../src/core/collection/collection.js';
import { type Entry, incomingOf } from '../../../src/core/collection/incoming.js';
import { toCsv } from '../../../src/core/format/csv.js';
import {
  type Answer,
  type Instrument,
  type LeerscanError,
  type Response,
  createResponse,
  teamResultOf,
  toShareCode,
} from '../../../src/core/index.js';
import { deletionOf } from '../../../src/core/kiosk/kiosk-record.js';
import { responseTable } from '../../../src/core/kiosk/kiosk-table.js';
import { readCodes } from '../../../src/core/reading/codes/read-codes.js';
import { readJson } from '../../../src/core/reading/read-json.js';
import { csvTable, readCsv } from '../../../src/core/reading/read-csv.js';
import { readTable } from '../../../src/core/reading/read-table.js';
import type { Reading } from '../../../src/core/reading/reading.js';
import type { Taken } from '../../../src/core/collection/collection.js';
import { loadEarlier, loadInstrument } from '../../../src/instruments/index.js';
import { responseRecord } from '../../fixtures/kiosk-records.js';
import { rich } from '../../fixtures/instruments.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const responsesIn = (readings: Iterable<Reading>): Response[] =>
  Array.from(readings).flatMap((reading) => ('response' in reading ? [reading.response] : []));
const tableIn = (instrument: Instrument, text: string): Reading[] => {
  const table = csvTable(instrument, text);
  return table ? [...readCsv(instrument, table)] : [];
};
const refusedIn = (readings: Iterable<Reading>): (readonly [number, string])[] =>
  Array.from(readings).flatMap((reading) => ('reason' in reading ? [[reading.at, reading.reason] as const] : []));

describe('reading what comes in', () => {
  let instrument: Instrument;
  let responses: Response[];

  const randomResponse = (seed: number): Response => {
    const answers = Object.fromEntries(
      instrument.items.flatMap(({ id }, index): [string, Answer][] => {
        const value = (seed * 7 + index * 3) % 8;
        return value === 0 ? [] : [[id, value === 6 ? 'na' : value === 7 ? 'unknown' : value]];
      }),
    );
    return createResponse({
      instrument,
      answers,
      respondent: { role: ['lead', 'mentor', 'employee', 'student'][seed % 4] as string },
    });
  };

  before(async () => {
    instrument = await loadInstrument('leercultuur');
    responses = Array.from({ length: 12 }, (_, seed) => randomResponse(seed));
  });

  it('finds codes and links in mails: quoted, wrapped, twice, with text around them', () => {
    const [a, b, c, d] = responses.slice(0, 4).map((response) => toShareCode(instrument, response)) as [
      string,
      string,
      string,
      string,
    ];
    const mail = `Van: An\nDag allemaal,\n> hier is mijn code:\n>   ${a}\nof de link: https://voorbeeld.example/scan/?x=1#leerscan=${b}. Groeten!\n\n${c.slice(0, 20)}\n${c.slice(20)}\n> ${d.slice(0, 30)}=\n> ${d.slice(30)}\nen nog eens: ${a}`;
    expect(responsesIn(readCodes(instrument, mail))).to.deep.equal(responses.slice(0, 4));
    expect(refusedIn(readCodes(instrument, mail))).to.deep.equal([]);
  });

  it('says on which line a code is damaged, and counts the others', () => {
    const [a, b] = responses.map((response) => toShareCode(instrument, response)) as [string, string];
    const text = `Hallo\n${a}\n${b.slice(0, 12)}${b[12] === 'x' ? 'y' : 'x'}${b.slice(13)}\nhttps://x.example/#leerscan=kapot`;
    expect(responsesIn(readCodes(instrument, text))).to.deep.equal([responses[0]]);
    expect(refusedIn(readCodes(instrument, text))).to.deep.equal([
      [3, 'damaged'],
      [4, 'damaged'],
    ]);
  });

  it('reads links that a mail program put into another one, and codes in underscores', () => {
    const [a, b] = responses.map((response) => toShareCode(instrument, response)) as [string, string];
    expect(
      responsesIn(
        readCodes(
          instrument,
          `https://eur02.safelinks.example/?url=https%3A%2F%2Fx.example%2F%23leerscan%3D${a}&data=05%7C02\n_${b}_`,
        ),
      ),
    ).to.deep.equal(responses.slice(0, 2));
  });

  it('takes no notice of ordinary text', () => {
    expect([
      ...readCodes(
        instrument,
        'Beste collega’s, de leerscan-resultaten staan op https://voorbeeld.example/een/heel/lang/pad-met-streepjes_en_zo?utm_source=nieuwsbrief\nDe arbeidsongeschiktheidsverzekeringsmaatschappijen van dienst.',
      ),
    ]).to.deep.equal([]);
  });

  it('says that a code belongs to another questionnaire', () => {
    const other = rich();
    const code = toShareCode(other, createResponse({ instrument: other, answers: { 'one-a': 1 } }));
    expect(refusedIn(readCodes(instrument, `https://x.example/#leerscan=${code}`))).to.deep.equal([
      [1, 'other-instrument'],
    ]);
  });

  it('reads a kiosk’s CSV back as it was, formula signs and decimal commas too', () => {
    const records = responses.map((response) =>
      responseRecord({ response, place: { event: '=cmd()', stand: '1', kiosk: 'A' } }),
    );
    const text = toCsv(responseTable(instrument, records));
    const byId = (a: Response, b: Response): number => (a.id < b.id ? -1 : 1);
    expect(responsesIn(tableIn(instrument, text)).sort(byId)).to.deep.equal([...responses].sort(byId));
  });

  it('reads a table that somebody made by hand, whatever separates its cells, and counts it once', () => {
    for (const separator of [';', ',', '\t']) {
      const text =
        ['role', 'interaction-place', 'interaction-ask']
          .join(separator)
          .replace('interaction-ask', instrument.items[1]?.id ?? '') +
        `\nlead${separator}4${separator}5\n\nmentor${separator}na${separator}\nlead${separator}6${separator}1\nbaas${separator}1${separator}1\n`;
      const readings = tableIn(instrument, text);
      expect(responsesIn(readings).map(({ answers, respondent }) => [answers, respondent])).to.deep.equal([
        [{ 'interaction-place': 4, [instrument.items[1]?.id ?? '']: 5 }, { role: 'lead' }],
        [{ 'interaction-place': 'na' }, { role: 'mentor' }],
        // One background cell that is none of its choices costs that cell.
        [{ 'interaction-place': 1, [instrument.items[1]?.id ?? '']: 1 }, {}],
      ]);
      expect(refusedIn(readings)).to.deep.equal([[5, 'answer']]);
      expect(readings.filter((reading) => 'note' in reading && reading.note === 'cell')).to.deep.include({
        at: 6,
        note: 'cell',
        column: 'role',
        found: 'baas',
        expected: ['Zaakvoerder, leidinggevende of HR', 'Mentor', 'Medewerker', 'Student, cursist of leerling'],
        sheet: undefined,
      });
      expect(responsesIn(tableIn(instrument, text)).map(({ id }) => id)).to.deep.equal(
        responsesIn(readings).map(({ id }) => id),
      );
    }
    expect(
      refusedIn(
        readTable(instrument, [
          ['naam', 'score'],
          ['An', 5],
        ]),
      ),
    ).to.deep.equal([[1, 'unreadable']]);
    const table = (...lines: string[]) =>
      responsesIn(
        tableIn(
          instrument,
          ['sep=;', 'Teamscan najaar;;', 'role;interaction-place;interaction-watch', ...lines].join('\n'),
        ),
      ).map(({ id }) => id);
    const [first, second] = table('lead;4;5', 'lead;4;5');
    // Two people may answer alike; a row put above them changes nobody.
    expect(first).to.not.equal(second);
    expect(table('mentor;1;1', 'lead;4;5', 'lead;4;5').slice(1)).to.deep.equal([first, second]);
  });

  it('refuses rows with answers to statements of another version, one by one, in both directions', async () => {
    const [before] = (await loadEarlier('leercultuur')) as [Instrument];
    const text =
      'role;interaction-place;interaction-learn;interaction-watch\nlead;4;5;\nlead;4;;5\nmentor;2;;\nlead;;3;3\n';
    expect(refusedIn(tableIn(instrument, text))).to.deep.equal([
      [2, 'other-version'],
      [5, 'other-version'],
    ]);
    expect(refusedIn(tableIn(before, text))).to.deep.equal([
      [3, 'other-version'],
      [5, 'other-version'],
    ]);
    // A kiosk's own table, after an update, of both.
    const records = [
      createResponse({ instrument: before, answers: { 'interaction-place': 2, 'interaction-learn': 3 } }),
      createResponse({ instrument, answers: { 'interaction-place': 3 } }),
    ].map((response) => responseRecord({ response }));
    for (const one of [instrument, before]) {
      const readings = tableIn(one, toCsv(responseTable(instrument, records)));
      expect([responsesIn(readings).length, refusedIn(readings).map(([, why]) => why)]).to.deep.equal([
        1,
        ['other-version'],
      ]);
    }
  });

  it('reads every JSON that the product makes, and CouchDB’s list', () => {
    const [one, two] = responses as [Response, Response];
    const record = responseRecord({ response: one });
    const { id, ...rest } = record;
    for (const [value, expected] of [
      [one, [one]],
      [{ format: 'leerscan-response', response: one, scores: [] }, [one]],
      [
        [one, two],
        [one, two],
      ],
      [{ format: 'leerscan-kiosk-1', records: [record, responseRecord({ response: two })] }, [one, two]],
      [
        {
          total_rows: 2,
          rows: [
            { id, doc: { _id: id, _rev: '1-x', ...rest } },
            { id: '_design/x', doc: { _id: '_design/x' } },
          ],
        },
        [one],
      ],
      [{ codes: [toShareCode(instrument, two)] }, [two]],
    ] as const)
      expect(responsesIn(readJson(instrument, plain(value)))).to.deep.equal(expected);
  });

  it('refuses by place what is no response', () => {
    const other = { ...(plain(responses[0]) as object), instrument: { id: 'other', version: '1' } };
    const older = { ...(plain(responses[0]) as object), instrument: { id: instrument.id, version: '0.1' } };
    const readings = [
      ...readJson(instrument, [
        plain(responses[0]),
        { answers: {} },
        null,
        7,
        'text',
        other,
        older,
        { type: 'contact' },
        { type: 'thing' },
      ]),
    ];
    expect(responsesIn(readings)).to.have.length(1);
    expect(refusedIn(readings)).to.deep.equal([
      [2, 'broken'],
      [3, 'broken'],
      [4, 'broken'],
      [5, 'broken'],
      [6, 'other-instrument'],
      [7, 'other-version'],
      [9, 'broken'],
    ]);
  });

  it('says of a code that lost a part, and takes no part of another address for one', () => {
    const code = toShareCode(instrument, responses[0] as Response);
    const found = (text: string): readonly (readonly [number, string])[] => refusedIn([...readCodes(instrument, text)]);
    for (const cut of [1, 3, 6, 10, 15, 20])
      expect(found(`Dag An,\nmijn code: ${code.slice(0, -cut)}\nGroeten`), `${cut} less`).to.deep.equal([
        [2, 'damaged'],
      ]);
    expect(found(`\n${code.toLowerCase()}`)).to.deep.equal([[2, 'damaged']]);
    for (const text of [
      'https://x.example/p?utm=AbCdEf1234567890aBcDeF1234',
      'An.Peeters1980Antwerpen2000Abc@mail.example',
      'Vergaderzaal 3, verdieping 2',
      'Personeelsvertegenwoordiging',
    ])
      expect(found(text), text).to.deep.equal([]);
  });

  it('says what to do about a list of CouchDB without its documents', () => {
    const [refusal] = [
      ...readJson(instrument, {
        total_rows: 2,
        rows: [
          { id: 'a', key: 'a', value: { rev: '1-x' } },
          { id: 'b', key: 'b', value: { rev: '1-y' } },
        ],
      }),
    ];
    expect(refusal && 'detail' in refusal && refusal.detail).to.contain('include_docs=true');
  });

  it('never crashes, counts no broken row and always says why, over ten thousand mangled files and texts', () => {
    const table =
      csvTable(
        instrument,
        toCsv(
          responseTable(
            instrument,
            responses.map((response) => responseRecord({ response })),
          ),
        ),
      )?.rows ?? [];
    const json = JSON.stringify({ records: responses.map((response) => responseRecord({ response })) });
    const mail = responses.map((response) => `> ${toShareCode(instrument, response)}\n`).join('text ');
    const whole = new Set(responses.map((response) => JSON.stringify(plain(response))));
    const mangled = fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.string({ unit: 'binary', maxLength: 6 })).map(
      ([at, length, put]) =>
        (text: string) =>
          text.slice(0, at % text.length) + put + text.slice((at % text.length) + length),
    );
    let count = 0;
    const check = (readings: Iterable<Reading>, isExact: boolean): void => {
      count += 1;
      for (const reading of readings) {
        if ('reason' in reading) {
          expect(reading.at).to.be.at.least(1);
          expect(reading.detail).to.not.equal('');
        } else if ('response' in reading) {
          // What counts is a whole response of this questionnaire; of codes, one that was there.
          createResponse({ ...reading.response, instrument });
          if (isExact) expect(whole.has(JSON.stringify(plain(reading.response)))).to.equal(true);
        }
      }
    };
    fc.assert(
      fc.property(mangled, (mangle) => check(readCodes(instrument, mangle(mail)), true)),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(mangled, (mangle) => {
        let value: unknown;
        try {
          value = JSON.parse(mangle(json));
        } catch {
          value = mangle(json);
        }
        check(readJson(instrument, value), false);
      }),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => check(readJson(instrument, value), false)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.nat({ max: 12 }),
        fc.nat({ max: 40 }),
        fc.oneof(fc.string(), fc.double(), fc.constant(undefined)),
        (row, column, cell) => {
          const rows = table.map((own, index) =>
            index === row ? own.map((one, place) => (place === column % own.length ? cell : one)) : own,
          );
          const readings = [...readTable(instrument, rows)];
          check(readings, false);
          // Every row counts, or it is said why not.
          if (row > 0) expect(responsesIn(readings).length + refusedIn(readings).length).to.equal(12);
        },
      ),
      { numRuns: 2500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        check(tableIn(instrument, `interaction-place;role\n${text}`), false),
      ),
      { numRuns: 1000 },
    );
    expect(count).to.equal(10_000);
  }).timeout(120_000);
});

const reasonOf = (taken: Taken): string =>
  typeof taken !== 'object' ? taken : 'reason' in taken ? taken.reason : taken.note;

const take = (collection: Collection, reading: Reading, today: string): Taken =>
  collection.take(incomingOf(collection.instrument, reading), today);

const takeOut = (collection: Collection, response: Response): boolean =>
  collection.remove([incomingOf(collection.instrument, { at: 1, response }) as Entry]) > 0;

describe('a collection', () => {
  let instrument: Instrument;
  const parts = {
    invitation: { team: 'Team Noord', wave: 'najaar', reader: 'An', form: 'full', tag: 77 },
    invited: 12,
  };

  before(async () => {
    instrument = await loadInstrument('leercultuur');
  });

  it('counts each response once, those of no invitation too, and none of another one', () => {
    const collection = new Collection(instrument, parts);
    const response = createResponse({ instrument, answers: { 'interaction-place': 2 }, wave: 77 });
    expect(take(collection, { at: 1, response }, '2026-11-24')).to.equal('added');
    expect(reasonOf(take(collection, { at: 2, response }, '2026-11-24'))).to.equal('duplicate');
    expect(
      reasonOf(
        take(
          collection,
          { at: 3, response: createResponse({ instrument, answers: { 'interaction-place': 2 }, wave: 78 }) },
          '2026-11-24',
        ),
      ),
    ).to.equal('other-wave');
    expect(
      take(
        collection,
        { at: 4, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) },
        '2026-11-25',
      ),
    ).to.equal('added');
    expect([collection.size, collection.last]).to.deep.equal([2, '2026-11-25']);
  });

  it('is the same after its file, and says how many codes in it are broken', () => {
    const collection = new Collection(instrument, parts);
    for (let at = 0; at < 6; at++)
      take(
        collection,
        { at, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) },
        '2026-11-24',
      );
    const file = plain(collection.toJson()) as { codes: string[] };
    const opened = Collection.fromJson(instrument, file);
    expect([...opened.responses()]).to.deep.equal([...collection.responses()]);
    expect([opened.invitation, opened.invited, opened.last, opened.unread]).to.deep.equal([
      parts.invitation,
      12,
      '2026-11-24',
      0,
    ]);
    file.codes[2] = 'broken';
    expect(Collection.fromJson(instrument, file).unread).to.equal(1);
    expect(() => Collection.fromJson(instrument, { format: 'leerscan-collection-1' })).to.throw(/expected/);
    expect(() => Collection.fromJson(rich(), file)).to.throw(/leercultuur/);
  });

  it('lets a person take their response out, and a kiosk’s deletion too, before or after it', () => {
    const collection = new Collection(instrument, parts);
    const [one, two] = [
      responseRecord({ response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) }),
      responseRecord({ response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) }),
    ];
    for (const reading of readJson(instrument, plain([deletionOf(one, '2026-11-24'), one, two])))
      take(collection, reading, '2026-11-24');
    expect([...collection.responses()]).to.deep.equal([two.response]);
    for (const reading of readJson(instrument, plain([deletionOf(two, '2026-11-24')])))
      take(collection, reading, '2026-11-24');
    expect(collection.size).to.equal(0);
    const response = createResponse({ instrument, answers: { 'interaction-place': 2 } });
    take(collection, { at: 1, response }, '2026-11-24');
    expect([takeOut(collection, response), takeOut(collection, response), collection.size]).to.deep.equal([
      true,
      false,
      0,
    ]);
    // Gone is gone, also when the same mail is read again.
    expect(reasonOf(take(collection, { at: 1, response }, '2026-11-24'))).to.equal('withdrawn');
    const later = Collection.fromJson(instrument, plain(collection.toJson()));
    expect(reasonOf(take(later, { at: 1, response }, '2026-11-24'))).to.equal('withdrawn');
    for (const reading of readJson(instrument, plain([one, two]))) take(later, reading, '2026-11-24');
    expect(later.size, 'what a kiosk deleted stays deleted').to.equal(0);
  });

  it('keeps codes that it cannot read, and takes over what another copy of it has', () => {
    const collection = new Collection(instrument, parts);
    for (let at = 0; at < 3; at++)
      take(
        collection,
        { at, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) },
        '2026-11-24',
      );
    const file = plain(collection.toJson()) as { codes: string[] };
    file.codes[1] = `${file.codes[1]?.slice(0, -1)}${file.codes[1]?.endsWith('A') ? 'B' : 'A'}`;
    const opened = Collection.fromJson(instrument, file);
    expect([opened.size, opened.unread]).to.deep.equal([2, 1]);
    expect((plain(opened.toJson()) as { codes: string[] }).codes).to.have.members(file.codes);
    const gone = [...collection.responses()][0] as Response;
    const other = Collection.fromJson(instrument, plain(collection.toJson()));
    take(other, { at: 9, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) }, '2026-11-25');
    takeOut(collection, gone);
    collection.merge(other);
    expect([
      collection.size,
      collection.last,
      [...collection.responses()].some(({ id }) => id === gone.id),
    ]).to.deep.equal([3, '2026-11-25', false]);
  });

  it('remembers a deletion that comes before its record, and is another collection by it once', () => {
    const collection = new Collection(instrument, parts);
    const record = responseRecord({ response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) });
    for (const isNews of [true, false]) {
      collection.heldBy.add('file');
      expect(take(collection, { at: 1, deletes: record.id }, '2026-11-24')).to.equal('nothing');
      expect(collection.heldBy.size).to.equal(isNews ? 0 : 1);
    }
    const later = Collection.fromJson(instrument, plain(collection.toJson()));
    expect(
      [...readJson(instrument, plain([record]))].map((reading) => take(later, reading, '2026-11-24')),
    ).to.deep.equal(['nothing']);
  });

  it('lets nobody come back who was deleted or says less, whichever copy is merged into which', () => {
    const record = responseRecord({
      response: createResponse({ instrument, answers: { 'interaction-place': 2 }, respondent: { role: 'lead' } }),
    });
    const other = createResponse({ instrument, answers: { 'interaction-place': 2 }, respondent: { role: 'mentor' } });
    const older = new Collection(instrument, parts);
    for (const reading of [...readJson(instrument, plain([record])), { at: 2, response: other }])
      take(older, reading, '2026-11-24');
    const newer = Collection.fromJson(instrument, plain(older.toJson()));
    take(newer, { at: 1, deletes: record.id }, '2026-11-25');
    take(newer, { at: 2, response: { ...other, respondent: {} } }, '2026-11-25');
    for (const [into, from] of [
      [newer, older],
      [older, newer],
    ] as const) {
      const copy = Collection.fromJson(instrument, plain(into.toJson()));
      copy.merge(Collection.fromJson(instrument, plain(from.toJson())));
      expect([...copy.responses()]).to.deep.equal([{ ...other, respondent: {} }]);
    }
  });

  it('takes a response out that came as a code first and from its kiosk later', () => {
    const record = responseRecord({ response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) });
    const collection = new Collection(instrument, parts);
    take(collection, { at: 1, response: record.response }, '2026-11-24');
    for (const reading of readJson(instrument, plain([record])))
      expect(reasonOf(take(collection, reading, '2026-11-24'))).to.equal('duplicate');
    expect(take(collection, { at: 1, deletes: record.id }, '2026-11-25')).to.equal('removed');
  });

  it('takes other answers under the same id for no change of a person', () => {
    const response = createResponse({ instrument, answers: { 'interaction-place': 3 }, respondent: { role: 'lead' } });
    const collection = new Collection(instrument, parts);
    take(collection, { at: 1, response }, '2026-11-24');
    expect(
      reasonOf(
        take(
          collection,
          { at: 2, response: { ...response, answers: { 'interaction-place': 5 }, respondent: {} } },
          '2026-11-24',
        ),
      ),
    ).to.equal('duplicate');
    expect([...collection.responses()]).to.deep.equal([response]);
  });

  it('makes no report on two copies that released side by side, also after its file', async () => {
    const collection = new Collection(instrument, parts);
    const join = (to: Collection): void => {
      for (let at = 0; at < 6; at++)
        take(to, { at, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) }, '2026-11-24');
    };
    const release = async (of: Collection): Promise<void> => {
      const made = await teamResultOf(
        instrument,
        of.responses(),
        of.memories.length > 0 ? { releases: of.memories } : { breakdown: 'role' },
      );
      of.release = { format: 'leerscan-snapshot-3', team: 'Team', wave: '', day: '2026-11-24', invited: null, ...made };
    };
    join(collection);
    await release(collection);
    const copy = Collection.fromJson(instrument, plain(collection.toJson()));
    join(copy);
    await release(copy);
    const older = Collection.fromJson(instrument, plain(collection.toJson()));
    older.merge(copy);
    expect(older.memories.length, 'one after the other').to.equal(1);
    await release(older);
    join(collection);
    await release(collection);
    collection.merge(copy);
    const opened = Collection.fromJson(instrument, plain(collection.toJson()));
    for (const one of [collection, opened]) {
      const refused = await release(one).then(
        () => '',
        (error: unknown) => (error as LeerscanError).code,
      );
      expect(refused).to.equal('release-refused');
    }
  });

  it('opens with its responses when its last release has an earlier format, which said more than may be said', () => {
    const collection = new Collection(instrument, parts);
    take(
      collection,
      { at: 1, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) },
      '2026-11-24',
    );
    for (const format of ['leerscan-snapshot-1', 'leerscan-snapshot-2']) {
      const opened = Collection.fromJson(instrument, {
        ...(plain(collection.toJson()) as object),
        release: { format, team: 'Team' },
      });
      expect([opened.size, opened.release]).to.deep.equal([1, undefined]);
    }
  });

  it('is refused with a sentence when somebody wrote what cannot be in it', () => {
    const collection = new Collection(instrument, parts);
    take(
      collection,
      { at: 1, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) },
      '2026-11-24',
    );
    const file = plain(collection.toJson()) as object;
    expect(Collection.fromJson(instrument, { ...file, last: '2028-02-29' }).last).to.equal('2028-02-29');
    for (const [change, sentence] of [
      [{ last: '2026-02-30' }, /^last: expected a day such as "2026-11-23", but got "2026-02-30"$/],
      [{ last: '2026-13-45' }, /^last: expected a day/],
      [{ last: 'gisteren' }, /^last: expected a day/],
      [{ invited: -1 }, /^invited: expected a number of at least 0, but got -1$/],
      [{ invited: 2.5 }, /^invited: expected a whole number/],
      [{ withdrawn: ['nobody'] }, /^withdrawn\[0\]: expected ten hexadecimal digits, but got "nobody"$/],
      [{ records: [['x', '0123456789']] }, /^records\[0\]\[0\]: expected the id of a kiosk’s record, but got "x"$/],
      [{ deleted: ['x'] }, /^deleted\[0\]: expected the id of a kiosk’s record/],
      [{ same: [['0123456789', 'x']] }, /^same\[0\]\[1\]: expected ten hexadecimal digits/],
      [{ more: 1 }, /only keys that the format knows/],
    ] as const)
      expect(() => Collection.fromJson(instrument, { ...file, ...change }), JSON.stringify(change)).to.throw(sentence);
    // Written in a circle, and without an end.
    expect(
      Collection.fromJson(instrument, {
        ...file,
        same: [
          ['0123456789', 'a123456789'],
          ['a123456789', '0123456789'],
        ],
      }).size,
    ).to.equal(1);
  });

  it('opens in steps that end in the same collection', () => {
    const collection = new Collection(instrument, parts);
    for (let at = 0; at < 1200; at++)
      take(
        collection,
        { at, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) },
        '2026-11-24',
      );
    const opening = Collection.opening(instrument, plain(collection.toJson()));
    expect([opening.next(), opening.next()]).to.deep.equal([
      { done: false, value: 500 },
      { done: false, value: 1000 },
    ]);
    const last = opening.next();
    expect(last.done && [...last.value.codes()]).to.deep.equal([...collection.codes()]);
  });

  it('is held by nothing any more once something in it changes', () => {
    const response = createResponse({ instrument, answers: { 'interaction-place': 2 }, respondent: { role: 'lead' } });
    const changes: readonly ((collection: Collection) => void)[] = [
      (collection) =>
        take(
          collection,
          { at: 1, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) },
          '2026-11-24',
        ),
      (collection) => take(collection, { at: 1, response: { ...response, respondent: {} } }, '2026-11-24'),
      (collection) => take(collection, { at: 1, deletes: 'some-record' }, '2026-11-24'),
      (collection) => takeOut(collection, response),
      (collection) => {
        const other = new Collection(instrument, parts);
        take(
          other,
          { at: 1, response: createResponse({ instrument, answers: { 'interaction-place': 2 } }) },
          '2026-11-24',
        );
        collection.merge(other);
      },
    ];
    for (const [index, change] of changes.entries()) {
      const collection = new Collection(instrument, parts);
      take(collection, { at: 1, response }, '2026-11-24');
      collection.heldBy.add('file').add('browser');
      take(collection, { at: 1, response }, '2026-11-24');
      collection.merge(Collection.fromJson(instrument, plain(collection.toJson())));
      expect([...collection.heldBy], `before change ${index}`).to.deep.equal(['file', 'browser']);
      change(collection);
      expect([...collection.heldBy], `change ${index}`).to.deep.equal([]);
    }
  });

  it('lets a person send the same answers again with less about themselves', () => {
    const collection = new Collection(instrument, parts);
    const response = createResponse({ instrument, answers: { 'interaction-place': 2 }, respondent: { role: 'lead' } });
    take(collection, { at: 1, response }, '2026-11-24');
    expect(take(collection, { at: 1, response: { ...response, respondent: {} } }, '2026-11-24')).to.equal('changed');
    expect([...collection.responses()].map(({ respondent }) => respondent)).to.deep.equal([{}]);
    expect(reasonOf(take(collection, { at: 1, response }, '2026-11-24'))).to.equal('duplicate');
  });
});
