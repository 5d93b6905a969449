import { expect } from '@open-wc/testing';
import { type Instrument, parseInstrument } from '../../../src/core/index.js';
import { csvTable, readCsv } from '../../../src/core/reading/read-csv.js';
import type { Reading } from '../../../src/core/reading/reading.js';
import { least } from '../../fixtures/instruments.js';
import { loadInstrument } from '../../../src/instruments/index.js';

/** Files as form tools write them; their people answer 1 to 5 in turn, each beginning one further than the one before. */
describe('the export of a form tool', () => {
  let instrument: Instrument;
  let ids: string[];
  let texts: string[];
  const LABELS = ['(bijna) nooit', 'zelden', 'soms', 'vaak', '(bijna) altijd'];
  const ROLE = 'In welke rol vul je dit in?';
  const LEAD = 'Zaakvoerder, leidinggevende of HR';

  before(async () => {
    instrument = await loadInstrument('leercultuur');
    ids = instrument.items.map(({ id }) => id);
    texts = instrument.items.map(({ text }) => (text as Readonly<Record<string, string>>)['nl'] ?? '');
  });

  const values = (person: number): number[] => ids.map((_, index) => ((index + person) % 5) + 1);
  const labels = (person: number): string[] => values(person).map((value) => LABELS[value - 1] ?? '');
  const csv = (separator: string, isAllQuoted: boolean, ...rows: (string | number)[][]): string =>
    rows
      .map((row) =>
        row
          .map(String)
          .map((cell) =>
            isAllQuoted || cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
          )
          .join(separator),
      )
      .join('\r\n');
  const read = (text: string, own: Instrument = instrument): Reading[] => {
    const table = csvTable(own, text);
    return table ? [...readCsv(own, table)] : [];
  };
  const said = (readings: readonly Reading[]): string[] =>
    readings.flatMap((reading) => {
      if ('response' in reading)
        return [
          `${reading.at} ${Object.values(reading.response.answers).join('')} ${JSON.stringify(reading.response.respondent)}`,
        ];
      if ('about' in reading) return [`${reading.at} question`];
      if ('deletes' in reading || ('note' in reading && reading.note === 'columns')) return [];
      return [`${reading.at} ${'reason' in reading ? reading.reason : reading.note}`];
    });
  const person = (at: number, number: number, respondent: object = { role: 'lead' }): string =>
    `${at} ${values(number).join('')} ${JSON.stringify(respondent)}`;

  // A timestamp, then a column a question, or a row of a grid as "Question [Row]" (Google Docs Editors Help: "View &
  // manage form responses"); commas, and choices of checkboxes joined by a comma and a space.
  it('of Google Forms: single questions, and a grid', () => {
    const rows = [0, 1].map((one) => ['2026/11/23 10:00:11 a.m. CET', LEAD, ...labels(one)]);
    for (const names of [texts, texts.map((text) => `Hoe vaak is dit bij jullie zo? [${text}]`)])
      expect(said(read(csv(',', false, ['Tijdstempel', ROLE, ...names], ...rows)))).to.deep.equal([
        person(2, 0),
        person(3, 1),
      ]);
  });

  // Id, Start time, Completion time, Email and Name come first; a statement of a Likert question has a column of its own,
  // with no-break spaces in it, and every choice of several ends in a semicolon (Microsoft Support: "Check and share
  // your form results").
  it('of Microsoft Forms', () => {
    const own = parseInstrument(
      least({
        background: [{ type: 'checkbox', name: 'pets', title: 'Which pets?', choices: ['a cat, or two', 'a dog'] }],
      }),
    );
    expect(
      said(
        read(
          csv(
            ',',
            false,
            ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Which pets?', 'One\u00a0a', 'One\u00a0b'],
            [1, '11/23/26 10:00:00', '11/23/26 10:05:00', 'anonymous', '', 'a cat, or two;a dog;', 'yes', 'a bit'],
          ),
          own,
        ),
      ).filter((line) => !line.endsWith('missing')),
    ).to.deep.equal(['2 52 {"pets":["a cat, or two","a dog"]}']);
    expect(
      said(
        read(
          csv(
            ';',
            false,
            ['ID', 'Begintijd', 'Tijd van voltooien', 'E-mail', 'Naam', ROLE, ...texts.map((text) => `${text}\u00a0`)],
            [1, '23-11-2026 10:00', '23-11-2026 10:05', 'anonymous', '', LEAD, ...labels(0)],
          ),
        ),
      ),
    ).to.deep.equal([person(2, 0)]);
  });

  // Headings are `code[subquestion]`, the text with the subquestion in brackets, or both with a dot between; everything
  // is quoted, and who did not come to the last page has no submitdate (LimeSurvey,
  // application/helpers/admin/export/Writer.php: getHeadingCode, getHeadingText, codetext).
  it('of LimeSurvey: by codes, by texts, and by both', () => {
    const own = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed'];
    const ownTexts = ['Response ID', 'Date submitted', 'Last page', 'Start language', 'Seed'];
    const both = own.map((code, index) => `${code}. ${ownTexts[index] ?? ''}`);
    const rows = (answersOf: (one: number) => (string | number)[]): (string | number)[][] => [
      [1, '2026-11-23 10:00:00', 3, 'nl', 123, 'lead', ...answersOf(0)],
      [2, '', 1, 'nl', 124, 'lead', ...answersOf(1)],
    ];
    for (const [heads, names] of [
      [[...own, 'role'], ids.map((id) => `scan[${id.replace('-', '')}]`)],
      [[...own, 'G1_role'].map((name) => name.replace('G1_', '')), ids.map((id) => id.replace('-', '_'))],
      [[...ownTexts, ROLE], texts.map((text) => `Hoe vaak is dit zo? [${text}]`)],
      [
        [...both, `role. ${ROLE}`],
        ids.map((id, index) => `scan[${id.replace('-', '')}]. Hoe vaak? [${texts[index] ?? ''}]`),
      ],
      [[...both, `role. ${ROLE}`], ids.map((id, index) => `${id.replace('-', '')}. ${texts[index] ?? ''}`)],
    ] as const)
      for (const answersOf of [values, labels])
        expect(said(read(csv(',', true, [...heads, ...names], ...rows(answersOf)))), names[0]).to.deep.equal([
          person(2, 0),
          ...(heads.some((name) => /^submitdate|^Date submitted/.test(name)) ? ['3 unfinished'] : []),
        ]);
  });

  // Three rows of names: fields, questions, import ids; previews are Status 1, who left before the end has Finished 0,
  // questions that were seen and skipped are -99 (qualtrics.com/support, "Understanding Your Dataset").
  it('of Qualtrics: numbers and choice texts', () => {
    const fields = [
      'StartDate',
      'EndDate',
      'Status',
      'IPAddress',
      'Progress',
      'Finished',
      'RecordedDate',
      'ResponseId',
      'DistributionChannel',
      'UserLanguage',
    ];
    const shown = [
      'Start Date',
      'End Date',
      'Response Type',
      'IP Address',
      'Progress',
      'Finished',
      'Recorded Date',
      'Response ID',
      'Distribution Channel',
      'User Language',
    ];
    const importIds = [...fields, 'role', ...ids].map((id) => `{"ImportId":"${id}"}`);
    const meta = (
      status: string | number,
      finished: string | number,
      channel: string,
      id: string,
    ): (string | number)[] => [
      ...[
        '2026-11-23 08:28:09',
        '2026-11-23 08:31:00',
        status,
        '10.0.0.1',
        100,
        finished,
        '2026-11-23 08:31:00',
        id,
        channel,
        'NL',
      ],
    ];
    const skipped = values(3).map((value, index) => (index === 0 ? -99 : value));
    for (const [names, questions] of [
      [ids, texts],
      [ids, texts.map((text) => `Hoe vaak is dit zo? - ${text}`)],
      [ids.map((_, index) => `Q5_${index + 1}`), texts],
      [ids.map((_, index) => `Q5_${index + 1}`), texts.map((text) => `Hoe vaak is dit zo? - ${text}`)],
    ] as const) {
      const heads = [[...fields, 'role', ...names], [...shown, ROLE, ...questions], importIds];
      const first = names === ids ? ['2 rows', '3 rows'] : ['3 rows'];
      expect(
        said(
          read(
            csv(
              ',',
              false,
              ...heads,
              [...meta(0, 1, 'anonymous', 'R_2abc'), 'lead', ...values(0)],
              [...meta(1, 1, 'preview', 'R_2abd'), 'lead', ...values(1)],
              [...meta(0, 0, 'anonymous', 'R_2abe'), 'lead', ...values(2)],
              [...meta(0, 1, 'anonymous', 'R_2abf'), 'lead', ...skipped],
            ),
          ),
        ),
      ).to.deep.equal([
        ...first,
        person(4, 0),
        '5 preview',
        '6 unfinished',
        `7 ${skipped.slice(1).join('')} {"role":"lead"}`,
      ]);
      expect(
        said(
          read(
            csv(
              ',',
              false,
              ...heads,
              [...meta('IP Address', 'True', 'anonymous', 'R_2abc'), LEAD, ...labels(0)],
              [...meta('Survey Preview', 'True', 'anonymous', 'R_2abd'), LEAD, ...labels(1)],
              [...meta('IP Address', 'False', 'anonymous', 'R_2abe'), LEAD, ...labels(2)],
            ),
          ),
        ),
      ).to.deep.equal([...first, person(4, 0), '5 preview', '6 unfinished']);
    }
  });

  // A row of questions, and below it one of what is answered: "Response", or the rows of a matrix under a question that
  // stands above the first of them alone (SurveyMonkey help: "Exporting All Responses Data").
  it('of SurveyMonkey: condensed, and expanded with a column a choice', () => {
    const fields = [
      'Respondent ID',
      'Collector ID',
      'Start Date',
      'End Date',
      'IP Address',
      'Email Address',
      'First Name',
      'Last Name',
      'Custom Data 1',
    ];
    const meta = ['114455667788', '400112233', '11/23/2026 10:00', '11/23/2026 10:05', '10.0.0.1', '', '', '', ''];
    const empty = fields.map(() => '');
    expect(
      said(
        read(
          csv(
            ',',
            false,
            [...fields, ROLE, ...texts],
            [...empty, 'Response', ...texts.map(() => 'Response')],
            [...meta, LEAD, ...labels(0)],
          ),
        ),
      ),
    ).to.deep.equal(['2 rows', person(3, 0)]);
    expect(
      said(
        read(
          csv(
            ',',
            false,
            [...fields, ROLE, 'Hoe vaak is dit zo?', ...texts.slice(1).map(() => '')],
            [...empty, 'Response', ...texts],
            [...meta, LEAD, ...labels(0)],
            [...meta, LEAD, ...values(1)],
          ),
        ),
      ),
    ).to.deep.equal([person(3, 0), person(4, 1)]);
    const own = parseInstrument(
      least({
        background: [{ type: 'checkbox', name: 'pets', title: 'Which pets?', choices: ['a cat', 'a dog', 'a fish'] }],
      }),
    );
    expect(
      said(
        read(
          csv(
            ',',
            false,
            ['Respondent ID', 'Which pets?', '', '', 'One a', 'One b'],
            ['', 'a cat', 'a dog', 'a fish', 'Response', 'Response'],
            ['114455667788', 'a cat', '', 'a fish', 'yes', 'no'],
          ),
          own,
        ),
      ).filter((line) => !line.endsWith('missing')),
    ).to.deep.equal(['2 rows', '3 51 {"pets":["a cat","a fish"]}']);
  });

  // XML values or labels, with groups before a slash, and several choices in one column, in a column each, or in both
  // (KoboToolbox export settings as KoboconnectR names them: grp_sep "/", multi_sel "both"); semicolons, all quoted.
  it('of KoboToolbox: XML values and labels, with groups, and several choices', () => {
    const last = ['_id', '_uuid', '_submission_time', '_validation_status', '_index'];
    const meta = ['123456789', 'f7a0b1c2-1111-4222-8333-444455556666', '2026-11-23T10:00:00', '', '1'];
    for (const [names, cells] of [
      [
        ['group_ab1/role', ...ids.map((id) => `group_ab1/group_cd2/${id.replace('-', '_')}`)],
        ['lead', ...values(0)],
      ],
      [
        [ROLE, ...texts],
        [LEAD, ...labels(0)],
      ],
      [
        [`Over jou/${ROLE}`, ...texts.map((text) => `De scan/Hoe vaak?/${text}`)],
        [LEAD, ...labels(0)],
      ],
    ] as const)
      expect(
        said(
          read(
            csv(
              ';',
              true,
              ['start', 'end', ...names, ...last],
              ['2026-11-23T09:58:00', '2026-11-23T10:00:00', ...cells, ...meta],
            ),
          ),
        ),
        names[0],
      ).to.deep.equal([person(2, 0)]);
    const own = parseInstrument(
      least({
        background: [{ type: 'checkbox', name: 'pets', title: 'Which pets?', choices: ['cat', 'dog', 'fish'] }],
      }),
    );
    for (const [names, cells] of [
      [['g/pets'], ['cat fish']],
      [
        ['g/pets', 'g/pets/cat', 'g/pets/dog', 'g/pets/fish'],
        ['cat fish', 1, 0, 1],
      ],
      [
        ['g/pets/cat', 'g/pets/dog', 'g/pets/fish'],
        [1, 0, 1],
      ],
      [
        ['Which pets?', 'Which pets?/cat', 'Which pets?/dog', 'Which pets?/fish'],
        ['cat fish', 1, 0, 1],
      ],
    ] as const)
      expect(
        said(read(csv(';', true, ['start', ...names, 'g/one-a'], ['x', ...cells, 5]), own)).filter(
          (line) => !line.endsWith('missing'),
        ),
        names.join(),
      ).to.deep.equal(['2 5 {"pets":["cat","fish"]}']);
  });
});
