import { expect } from '@open-wc/testing';
import type { Mapping, MappingQuestion } from '../../../src/core/reading/mapping.js';
import { type Instrument, parseInstrument } from '../../../src/core/index.js';
import { csvTable, readCsv } from '../../../src/core/reading/read-csv.js';
import { type TableOptions, readTable } from '../../../src/core/reading/read-table.js';
import type { Note, Reading, Refusal } from '../../../src/core/reading/reading.js';
import { loadEarlier, loadInstrument } from '../../../src/instruments/index.js';
import { LEAST, least } from '../../fixtures/instruments.js';

const read = (instrument: Instrument, text: string, mapping?: Mapping): Reading[] => {
  const table = csvTable(instrument, text, mapping);
  return table ? [...readCsv(instrument, table, mapping)] : [];
};
const answersIn = (readings: readonly Reading[]): string[] =>
  readings.flatMap((reading) => ('response' in reading ? [Object.values(reading.response.answers).join('')] : []));
const respondentsIn = (readings: readonly Reading[]): unknown[] =>
  readings.flatMap((reading) => ('response' in reading ? [reading.response.respondent] : []));
const refusedIn = (readings: readonly Reading[]): Refusal[] =>
  readings.filter((reading): reading is Refusal => 'reason' in reading);
const notesIn = (readings: readonly Reading[], kind: Note['note']): Note[] =>
  readings.filter((reading): reading is Note => 'note' in reading && reading.note === kind);
const questionIn = (readings: readonly Reading[]): MappingQuestion | undefined =>
  readings.find((reading): reading is MappingQuestion => 'about' in reading);

describe('recognising a table', () => {
  let instrument: Instrument;
  let versionOne: Instrument;
  const statement = (id: string, language = 'nl'): string => {
    const text = instrument.items.find((item) => item.id === id)?.text;
    return (text as Readonly<Record<string, string>>)[language] ?? '';
  };
  /** The first two statements under these names, of one who answered 4 and 5. */
  const named = (one: string, other: string): string[] =>
    answersIn([
      ...readTable(instrument, [
        [one, other, 'x'],
        [4, 5],
      ]),
    ]);
  before(async () => {
    instrument = await loadInstrument('leercultuur');
    [versionOne] = (await loadEarlier('leercultuur')) as [Instrument];
  });

  it('knows a column by its id, however a tool writes it', () => {
    for (const name of [
      'interaction_place',
      'Interaction-Place',
      'interactionplace',
      'interaction.place',
      'Interaction Place',
      ' interaction-place ',
      'group_ab1/interaction-place',
      'group.interaction_place',
      'Q[interaction_place]',
      'G1Q1[interactionplace]',
      'interaction-place. Bij ons vind je makkelijk een plek',
    ])
      expect(named(name, 'interaction-watch'), name).to.deep.equal(['45']);
  });

  it('knows a column by its statement in any language, whatever stands around it', () => {
    for (const language of instrument.languages) {
      const text = statement('interaction-place', language);
      const other = statement('interaction-watch', language);
      for (const name of [
        text,
        `1. ${text}`,
        `Q1: ${text}`,
        `Vraag 12 - ${text}`,
        `Hoe vaak is dit zo? [${text}]`,
        `interaction_place. ${text}`,
        `Hoe vaak? - ${text}`,
        text.toUpperCase(),
        text.replace(/[’']/g, "'"),
        text.replace(/ /g, '\u00a0'),
        text.replace(/ /g, '  '),
        text.replace(/ /, '\n'),
        text.replace(/[.!?]$/, ''),
        `<p><strong>${text}</strong></p>`,
        `"${text}"`,
      ])
        expect(named(name, other), name).to.deep.equal(['45']);
    }
  });

  it('takes the surest of two columns for a statement, and keeps nothing of the other', () => {
    const readings = [
      ...readTable(instrument, [
        ['interaction-place', 'Opmerking bij: Bij ons vind je makkelijk een plek om met collega’s te praten.'],
        [4, 'te klein'],
      ]),
    ];
    expect(answersIn(readings)).to.deep.equal(['4']);
    expect(notesIn(readings, 'columns')[0]?.names).to.have.length(1);
  });

  it('reads answers by value, by label in any language, and by both', () => {
    const cells: Readonly<Record<string, readonly string[]>> = {
      4: [
        '4',
        '4,0',
        '4.0',
        "'4",
        ' 4 ',
        'vaak',
        'Vaak',
        'VAAK.',
        'often',
        'souvent',
        'oft',
        'vaak;',
        '4 = vaak',
        '4 (vaak)',
      ],
      5: [
        '(bijna) altijd',
        '( bijna ) altijd',
        'bijna altijd',
        '5 = altijd',
        '5 - (bijna) altijd',
        '(bijna) altijd (5)',
        '5. (Bijna) altijd',
        '[5] (bijna) altijd',
        '5: (almost) always',
      ],
      na: [
        'na',
        'N/A',
        'n.v.t.',
        'NVT',
        'niet van toepassing',
        'Does not apply',
        'sans objet',
        'Ne s’applique pas',
        'entfällt',
      ],
      unknown: [
        'unknown',
        'weet niet',
        'Weet ik niet',
        'I don’t know',
        "I don't know",
        'je ne sais pas',
        'Weiß ich nicht',
      ],
      '': ['', '-99', '-9', '-999', '99', '999', '.', '-', '–', 'NULL', 'null', 'none given', ' '],
    };
    for (const [answer, texts] of Object.entries(cells))
      for (const text of texts) {
        const readings = [
          ...readTable(instrument, [
            ['interaction-place', 'interaction-watch'],
            [text, 3],
          ]),
        ];
        expect(answersIn(readings), text).to.deep.equal([`${answer}3`]);
      }
    for (const text of ['6', '0', '4,5', '4 = altijd', 'vaak wel', 'ja', '45', 'vaaak'])
      expect(
        refusedIn([
          ...readTable(instrument, [
            ['naam', 'interaction-place', 'interaction-watch'],
            ['A', text, 3],
          ]),
        ]).map(({ reason }) => reason)[0],
        text,
      ).to.be.oneOf(['answer', 'summary']);
  });

  it('takes a number for a mark only where the scale does not have it', () => {
    const wide = parseInstrument(
      least({ scale: { options: [-9, 0, 99].map((value) => ({ value, label: `${value}` })) } }),
    );
    expect(answersIn(read(wide, 'one-a;one-b\n-9;99\n0;-99\n'))).to.deep.equal(['-999', '0']);
  });

  it('says which cell of which column is no answer, and what could stand there', () => {
    const [refusal] = refusedIn(
      read(instrument, 'naam;interaction-place;interaction-watch\nAn;4;soms wel\nBo;#N/B;3\n'),
    );
    expect(refusal).to.include({ at: 2, reason: 'answer', column: 'interaction-watch', found: 'soms wel' });
    expect(refusal?.expected).to.deep.equal(['(bijna) nooit', 'zelden', 'soms', 'vaak', '(bijna) altijd']);
    for (const cell of ['#N/B', '#N/A', '#DIV/0!', '#WAARDE!', '#VALEUR!', '#NV', '#REF!'])
      expect(refusedIn(read(instrument, `naam;interaction-place\nBo;${cell}\n`))[0], cell).to.include({
        reason: 'error-cell',
        found: cell,
      });
  });

  it('lets one bad background cell cost that cell, and names it', () => {
    const readings = read(instrument, 'role;size;interaction-place\nbaas;10-49;4\n#N/B;n.v.t.;3\n;-99;2\n');
    expect(respondentsIn(readings)).to.deep.equal([{ size: '10-49' }, {}, {}]);
    expect(answersIn(readings)).to.deep.equal(['4', '3', '2']);
    expect(notesIn(readings, 'cell').map(({ at, column, found }) => [at, column, found])).to.deep.equal([
      [2, 'role', 'baas'],
      [3, 'role', '#N/B'],
    ]);
  });

  it('reads background by name, title and label in any language', () => {
    for (const [head, cell] of [
      ['role', 'Lead'],
      ['ROLE', 'lead;'],
      ['In welke rol vul je dit in?', 'Zaakvoerder, leidinggevende of HR'],
      ['3. In welke rol vul je dit in', 'zaakvoerder, leidinggevende of hr;'],
      ['groep/role', 'lead'],
    ] as const)
      expect(
        respondentsIn([
          ...readTable(instrument, [
            [head, 'interaction-place'],
            [cell, 4],
          ]),
        ]),
        cell,
      ).to.deep.equal([{ role: 'lead' }]);
  });

  it('takes one of the alternatives that a choice names for that choice, where no other names it', () => {
    const size = (text: string): unknown[] => respondentsIn(read(instrument, `role,interaction-place\n${text},4\n`));
    for (const word of ['Leidinggevende', 'zaakvoerder', 'HR', 'leidinggevende '])
      expect(size(word), word).to.deep.equal([{ role: 'lead' }]);
    for (const word of ['cursist', 'Leerling']) expect(size(word), word).to.deep.equal([{ role: 'student' }]);
    for (const word of ['leiding', 'of', 'H', 'directeur']) expect(size(word), word).to.deep.equal([{}]);
  });

  it('finds the choice that a spreadsheet made a date or a number of, where one alone fits', () => {
    const dates: Readonly<Record<string, readonly string[]>> = {
      '1-9': [
        '9-jan',
        '09-Jan',
        '1/09',
        '1-sep',
        '1 sept.',
        '01/09/2026',
        '9/1/2026',
        '2026-09-01',
        '2026-01-09T00:00:00.000Z',
        '9. Jan',
        '09.01.2026',
        '46266',
      ],
      '10-49': [
        'okt/49',
        'Oct-49',
        'okt-49',
        'oct.-49',
        'Okt 49',
        '1/10/1949',
        '10/1/1949',
        '1949-10-01',
        '01/10/49',
        '18172',
      ],
      '250+': ['250', '250,0', '250.0'],
    };
    for (const [size, cells] of Object.entries(dates))
      for (const cell of cells)
        expect(
          respondentsIn([
            ...readTable(instrument, [
              ['size', 'interaction-place'],
              [cell, 4],
            ]),
          ]),
          cell,
        ).to.deep.equal([{ size }]);
    const twice = parseInstrument(
      least({ background: [{ type: 'radiogroup', name: 'size', title: 'Size', choices: ['1-9', '9-1', '10-49'] }] }),
    );
    const readings = read(twice, 'size;one-a;one-b\n9-jan;1;2\nokt/49;1;1\n1-9;2;2\n');
    expect(respondentsIn(readings)).to.deep.equal([{}, { size: '10-49' }, { size: '1-9' }]);
    expect(notesIn(readings, 'cell')).to.have.length(1);
  });

  it('reads true and false as spreadsheets and people write them', () => {
    const own = parseInstrument(
      least({
        background: [
          { type: 'boolean', name: 'happy', title: 'Happy?', labelTrue: 'Zeker', labelFalse: 'Helemaal niet' },
          { type: 'radiogroup', name: 'grade', title: 'Grade', choices: ['1.0', '2.5', '0012'] },
        ],
      }),
    );
    for (const [cell, value] of [
      ...['true', 'TRUE', 'WAAR', 'VRAI', 'WAHR', 'ja', 'Yes', 'oui', '1', 'zeker'].map((one) => [one, true] as const),
      ...['false', 'ONWAAR', 'FAUX', 'FALSCH', 'nee', 'No', 'nein', '0', 'Helemaal niet'].map(
        (one) => [one, false] as const,
      ),
    ])
      expect(respondentsIn(read(own, `happy;one-a\n${cell};1\n`)), cell).to.deep.equal([{ happy: value }]);
    for (const [cell, value] of [
      ['1', '1.0'],
      ['1,0', '1.0'],
      ['2,5', '2.5'],
      ['12', '0012'],
    ])
      expect(respondentsIn(read(own, `grade;one-a\n${cell};1\n`)), cell).to.deep.equal([{ grade: value }]);
  });

  it('takes several choices apart at the choices that there are, never blindly', () => {
    const own = parseInstrument(
      least({
        background: [
          {
            type: 'checkbox',
            name: 'when',
            title: 'When?',
            choices: [
              'Ja',
              'Ja, soms',
              'soms',
              "'s avonds",
              'eens: meestal',
              { value: 'x', text: 'De hele dag, ook ’s nachts' },
            ],
          },
          { type: 'matrix', name: 'week', title: 'Week', rows: ['Werk, thuis', 'mon'], columns: ['am', 'eens: vaak'] },
        ],
      }),
    );
    for (const [cell, value] of [
      ['Ja, soms', ['Ja, soms']],
      ['Ja,soms', ['Ja', 'soms']],
      ['Ja, soms, soms', ['Ja, soms', 'soms']],
      ["soms; 's avonds", ['soms', "'s avonds"]],
      ['soms;eens: meestal;', ['soms', 'eens: meestal']],
      ["de hele dag, ook 's nachts,Ja", ['Ja', 'x']],
      ['Ja\nsoms', ['Ja', 'soms']],
    ] as const)
      expect(
        respondentsIn([
          ...readTable(own, [
            ['when', 'one-a'],
            [cell, 1],
          ]),
        ]),
        cell,
      ).to.deep.equal([{ when: value }]);
    expect(
      notesIn(
        [
          ...readTable(own, [
            ['when', 'one-a'],
            ['Ja, iets anders', 1],
          ]),
        ],
        'cell',
      ),
    ).to.have.length(1);
    for (const [head, cells, value] of [
      [['when/Ja', 'when/soms', 'when/x'], [1, 0, ''], ['Ja']],
      [
        ['when[Ja]', 'when[soms]', 'when[x]'],
        ['Y', '', 'Y'],
        ['Ja', 'x'],
      ],
      [['When? [Ja]', 'When? [soms]', 'When? [De hele dag, ook ’s nachts]'], ['No', 'Yes', 'No'], ['soms']],
    ] as const)
      expect(
        respondentsIn([
          ...readTable(own, [
            [...head, 'one-a'],
            [...cells, 1],
          ]),
        ]),
      ).to.deep.equal([{ when: value }]);
    expect(
      respondentsIn([
        ...readTable(own, [
          ['week', 'one-a'],
          ['Werk, thuis: eens: vaak, mon: am', 1],
        ]),
        ...readTable(own, [
          ['week/Werk, thuis', 'week/mon', 'one-a'],
          ['eens: vaak', 'am', 1],
        ]),
      ]),
    ).to.deep.equal([
      { week: { 'Werk, thuis': 'eens: vaak', mon: 'am' } },
      { week: { 'Werk, thuis': 'eens: vaak', mon: 'am' } },
    ]);
  });

  it('says once which columns are not kept, and which statements have none', () => {
    const [columns, missing, ...more] = read(
      instrument,
      'naam;e-mail;IP-adres;interaction-place;opmerking\nAn;an@voorbeeld.be;10.0.0.1;4;goed\n',
    );
    expect(columns).to.deep.include({ at: 1, note: 'columns', names: ['naam', 'e-mail', 'IP-adres', 'opmerking'] });
    expect(missing).to.deep.include({ at: 1, note: 'missing' });
    expect(missing && 'names' in missing && missing.names).to.have.length(24);
    expect(more).to.have.length(1);
    expect(JSON.stringify(more)).to.not.contain('voorbeeld');
  });

  it('takes a table with the statements of the short form alone for that form', () => {
    const short = instrument.forms['short'] ?? [];
    const formsIn = (items: readonly string[]): string[] =>
      [...readTable(instrument, [items, items.map(() => 3)])].map((reading) =>
        'response' in reading
          ? reading.response.form
          : 'note' in reading
            ? `${reading.note} ${reading.names?.length}`
            : '',
      );
    expect(formsIn(short)).to.deep.equal(['short']);
    expect(formsIn(short.slice(1))).to.deep.equal(['missing 1', 'short']);
    expect(formsIn(instrument.items.map(({ id }) => id))).to.deep.equal(['full']);
    expect(formsIn([...short, 'interaction-place'])).to.deep.equal(['missing 9', 'full']);
  });

  it('passes titles above and names below by, however far down the names stand', () => {
    const above = 't;x\n'.repeat(300);
    const readings = read(
      instrument,
      `${above}role;interaction-place;interaction-watch\n#meta+role;#indicator+place;#indicator+watch\nIn welke rol?;Bij ons vind je makkelijk;Bij ons kijk je mee\nlead;4;5\n`,
    );
    expect(answersIn(readings)).to.deep.equal(['45']);
    expect(notesIn(readings, 'rows').map(({ at }) => at)).to.deep.equal([302, 303]);
  });

  it('reads a table below another one by its own names, and names that come again once more', () => {
    const readings = read(
      instrument,
      'interaction-place;interaction-watch\n4;5\ninteraction-place;interaction-watch\n3;2\ninteraction-watch;interaction-place\n1;2\n',
    );
    expect(answersIn(readings)).to.deep.equal(['45', '32', '21']);
  });

  it('says in which row of the table something stands, whatever line breaks its cells have', () => {
    const readings = read(
      instrument,
      'opmerking;interaction-place\r\n"een\r\ntwee";4\r\n"drie\nvier\nvijf";x\r\n"zes";"open\r\n',
    );
    expect(
      readings.flatMap((reading) =>
        'response' in reading || 'reason' in reading || ('note' in reading && reading.note === 'open-quote')
          ? [reading.at]
          : [],
      ),
    ).to.deep.equal([4, 2, 3, 4]);
  });

  it('does not take a sentence in a mail for a table', () => {
    expect(csvTable(instrument, `Dag An,\n${statement('interaction-questions')}\nGroeten`)).to.equal(undefined);
  });

  it('counts no row of which cells are not where their names are', () => {
    const head = 'naam;interaction-place;interaction-watch;opmerking\nAn;4;5;ok\n';
    for (const rows of ['Bo;3\n;2;ok\n', 'Bo;ja;3;2;ok\n', 'Bo,3;2;ok\n', 'Bo;3;2;o\nk;4;5;goed;x\n']) {
      const readings = read(instrument, `${head}${rows}`);
      expect(answersIn(readings)[0]).to.equal('45');
      expect(refusedIn(readings).map(({ reason }) => reason)).to.include('broken');
      expect(
        answersIn(readings).filter((one) => !['45', '32'].includes(one)),
        rows,
      ).to.deep.equal([]);
    }
    // Spreadsheets leave empty cells at the end of a row out, and write numbers with decimals.
    expect(answersIn(read(instrument, `${head}Bo;3,0;2,0\nCo;1,0\n`))).to.deep.equal(['45', '32', '1']);
    expect(answersIn(read(instrument, `${head}Bo;3;2\nCo;1\n`))).to.deep.equal(['45', '32', '1']);
  });

  it('reads the files of the trials', () => {
    const items = versionOne.items.map(({ id, text }) => [id, (text as Readonly<Record<string, string>>)['nl'] ?? '']);
    const labels = ['(bijna) nooit', 'zelden', 'soms', 'vaak', '(bijna) altijd'];
    const quoted = (cell: string): string => (cell.includes(',') ? `"${cell}"` : cell);
    const google = (names: readonly string[]): string =>
      [
        ['Tijdstempel', ...names],
        ...[0, 1].map((person) => [
          '11/23/2026 10:00:11',
          ...names.map((_, index) => labels[(index + person) % 5] ?? ''),
        ]),
      ]
        .map((row) => row.map(quoted).join(','))
        .join('\n');
    const expected = [0, 1].map((person) => items.map((_, index) => ((index + person) % 5) + 1).join(''));
    expect(answersIn(read(versionOne, google(items.map(([, text]) => text ?? ''))))).to.deep.equal(expected);
    expect(answersIn(read(versionOne, google(items.map(([id]) => id ?? ''))))).to.deep.equal(expected);
    for (const [text, answers, refused] of [
      ['"start";"group_ab1/interaction-place";"group_ab1/interaction-learn"\n"x";"4";"5"\n', ['45'], []],
      ['version;form;interaction-place;interaction-learn\nv2;Formulier A;4;5\n;;3;4\n', ['45', '34'], []],
      ['language;interaction-place;interaction-learn\nNederlands;4;5\nNL;3;4\nnl-BE;3;3\n', ['45', '34', '33'], []],
      [
        'interaction-place;interaction-learn\n4;-99\n4;99\n4;.\n4;n.v.t.\n4;NA\n4;NVT\n4;-\n4;5 = altijd\n',
        ['4', '4', '4', '4na', '4na', '4na', '4', '45'],
        [],
      ],
      [
        'V1,V2,interaction-place,interaction-learn,\nResponseID,Set,Bij ons,Bij ons leer,\nR_2abc,Default,4,5,\n',
        ['45'],
        [],
      ],
      ['role;role;interaction-place\nlead;;4\n;mentor;2\n', ['4', '2'], []],
      ['role;interaction-place;interaction-place\nlead;4;\nmentor;;2\nlead;3;5\n', ['4', '2'], ['two-answers']],
      [
        'role;interaction-place;interaction-learn\nlead;4;5\nTotaal;9;11\nGemiddelde;3;3,67\n',
        ['45'],
        ['summary', 'summary'],
      ],
      [
        '"id","submitdate","lastpage","startlanguage","seed","interaction-place","interaction-learn"\n"1","2026-11-23 10:00:00","3","nl","123","4","5"\n"3","","1","nl","125","3",""\n',
        ['45'],
        ['unfinished'],
      ],
    ] as const) {
      const readings = read(versionOne, text);
      expect(answersIn(readings), text).to.deep.equal(answers);
      expect(
        refusedIn(readings).map(({ reason }) => reason),
        text,
      ).to.deep.equal(refused);
    }
    expect(
      read(versionOne, 'language;interaction-place\nNederlands;4\nNL;3\nFrans;3\n').flatMap((reading) =>
        'response' in reading ? [reading.response.language] : [],
      ),
    ).to.deep.equal(['nl', 'nl', 'fr']);
  });

  describe('that is in doubt', () => {
    const table = (options: TableOptions, ...rows: (string | number)[][]): Reading[] => [
      ...readTable(instrument, rows, options),
    ];
    const answered = (proposal: Mapping, ...rows: (string | number)[][]): Reading[] => {
      const readings = table({ mapping: proposal }, ...rows);
      expect(questionIn(readings), 'no further question').to.equal(undefined);
      return readings;
    };

    it('asks about a name that is nearly one of ours, and nothing else is read before', () => {
      for (const [name, target] of [
        ['interaction-watsh', 'interaction-watch'],
        ['Bij ons kijk je mee met verschilende colega’s om iets te leren', 'interaction-watch'],
        ['Bij ons kijk je mee met verschillende', 'interaction-watch'],
        ['Bij ons kan je meekijken met verschillende collega’s om iets te leren.', 'interaction-watch'],
      ] as const) {
        const rows = [
          ['interaction-place', name],
          [4, 5],
        ];
        const readings = table({}, ...rows);
        const question = questionIn(readings) as MappingQuestion;
        expect(readings, name).to.have.length(1);
        expect(question.columns, name).to.deep.equal([{ name, examples: ['5'], target }]);
        expect(answersIn(answered(question.proposal, ...rows)), name).to.deep.equal(['45']);
        expect(answersIn(answered({ ...question.proposal, columns: { [name]: null } }, ...rows))).to.deep.equal(['4']);
      }
    });

    it('proposes the answer that a word has in it, and none where something turns it round', () => {
      const rows = (word: string): (string | number)[][] => [
        ['interaction-place', 'interaction-watch'],
        [word, 'vaak'],
        ['zelden', word],
        [word, word],
      ];
      for (const [word, value] of [
        ['soms wel eens', 3],
        ['heel vaak dus', 4],
        ['niet zo vaak', null],
      ] as const)
        expect(questionIn(table({}, ...rows(word)))?.words, word).to.deep.equal([{ text: word, count: 4, value }]);
    });

    it('asks about a column of answers that is none of ours', () => {
      const rows = [
        ['interaction-place', 'Hoe is de sfeer?'],
        ['vaak', 'soms'],
        ['soms', 'Vaak'],
      ];
      expect(questionIn(table({}, ...rows))?.columns).to.deep.equal([
        { name: 'Hoe is de sfeer?', examples: ['soms', 'Vaak'], target: null },
      ]);
    });

    it('asks about few words that come again, and not about a slip', () => {
      const people = Array.from({ length: 8 }, (_, index): [string, string] => [
        index % 2 ? 'vaak wel' : 'helemaal akkoord',
        'soms',
      ]);
      const rows = [['interaction-place', 'interaction-watch'], ...people];
      const question = questionIn(table({}, ...rows)) as MappingQuestion;
      expect(question.words).to.deep.equal([
        { text: 'helemaal akkoord', count: 4, value: null },
        { text: 'vaak wel', count: 4, value: 4 },
      ]);
      expect(answersIn(answered(question.proposal, ...rows)).sort()).to.deep.equal([
        ...Array<string>(4).fill('3'),
        ...Array<string>(4).fill('43'),
      ]);
      expect(
        questionIn(
          table(
            {},
            ['interaction-place'],
            ...Array.from({ length: 100 }, (_, index) => [index === 7 ? 'vaka' : 'vaak']),
          ),
        ),
      ).to.equal(undefined);
    });

    it('asks about words of a choice too', () => {
      const rows = [
        ['role', 'interaction-place'],
        ...Array.from({ length: 6 }, (_, index) => [index % 2 ? 'begeleider' : 'baas', 4]),
      ];
      const question = questionIn(table({}, ...rows)) as MappingQuestion;
      expect(question.words.map(({ question: name, text, count }) => [name, text, count])).to.deep.equal([
        ['role', 'baas', 3],
        ['role', 'begeleider', 3],
      ]);
      const mapping = { ...question.proposal, background: { role: { baas: 'lead', begeleider: null } } };
      expect(respondentsIn(answered(mapping, ...rows))).to.deep.include({ role: 'lead' });
    });

    it('asks about a column that has the choices of a question under another name', () => {
      const rows = (name: string, ...cells: (string | number)[]): (string | number)[][] => [
        [name, 'interaction-place'],
        ...cells.map((cell) => [cell, 4]),
      ];
      for (const [name, cells] of [
        ['Je functie', ['Leidinggevende', 'Medewerker', 'Mentor', 'Medewerker', 'weet niet']],
        ['In welke rol vul je dit eigenlijk in?', ['Mentor', 'Mentor', 'Mentor']],
        ['Welke functie', ['Medewerker', 'mentor', 'Zaakvoerder']],
      ] as const) {
        const question = questionIn(table({}, ...rows(name, ...cells))) as MappingQuestion;
        expect(
          question.columns.map((column) => [column.name, column.target]),
          name,
        ).to.deep.equal([[name, 'role']]);
        expect(respondentsIn(answered(question.proposal, ...rows(name, ...cells)))[1]).to.deep.equal({
          role: cells[1].toLowerCase() === 'mentor' ? 'mentor' : 'employee',
        });
      }
      for (const [name, cells] of [
        ['Wie helpt je?', ['Mentor', 'mentor', 'Mentor']],
        ['Opmerking', ['Mentor', 'goed', 'niets', 'Medewerker']],
        ['Ploeg', [1, 2, 3]],
      ] as const)
        expect(questionIn(table({}, ...rows(name, ...cells))), name).to.equal(undefined);
    });

    it('asks whether rows count that a spreadsheet did not show', () => {
      const rows = [['interaction-place'], [4]];
      const question = questionIn(table({ hidden: 2 }, ...rows)) as MappingQuestion;
      expect([question.hidden, question.proposal.hidden]).to.deep.equal([2, false]);
      expect(questionIn(table({ hidden: 2, mapping: question.proposal }, ...rows))).to.equal(undefined);
    });

    it('gives rows the same ids with a mapping as without one', () => {
      const ids = (readings: readonly Reading[]): unknown[] =>
        readings.flatMap((reading) => ('response' in reading ? [[reading.response.id, reading.row]] : []));
      const rows = [
        ['interaction-place', 'zomaar'],
        [4, 'x'],
      ];
      expect(
        ids(table({ mapping: { columns: { zomaar: null }, answers: { 4: 4 }, background: {} } }, ...rows)),
      ).to.deep.equal(ids(table({}, ...rows)));
    });

    it('asks nothing where nothing is in doubt', () => {
      for (const rows of [
        [
          ['naam', 'team', 'opmerking', 'interaction-place'],
          ['An', 'Noord', 'soms', 4],
          ['Bo', 'Zuid', 'goed', 3],
        ],
        [
          ['leeftijd', 'aantal jaar', 'interaction-place'],
          [45, 4, 4],
          [33, 5, 3],
          [28, 1, 2],
        ],
        [
          ['interaction-place', 'interaction-learn'],
          [4, 5],
        ],
      ])
        expect(questionIn(table({}, ...rows)), JSON.stringify(rows)).to.equal(undefined);
    });
  });

  it('keeps to the instrument that it is given', () => {
    const tiny = parseInstrument(LEAST);
    expect(answersIn(read(tiny, 'One a;Two b\nyes;a bit\n5;1\n'))).to.deep.equal(['52', '51']);
  });
});
