import { expect } from '@open-wc/testing';
import { readInstrument } from '../../../src/core/instrument/read-instrument.js';

describe('a file that is not JSON', () => {
  const KEY = 'expected a key in double quotes, but got';
  const VALUE = 'expected a value, but got';
  const OTHER = 'expected a questionnaire in JSON, but got';
  const ONLY = 'keep only what stands from the first { to the last }';
  const SLASH = 'expected two backslashes, but got one: write';
  const WHY = '(JSON reads one as the beginning of a sign such as \\n)';
  const UNSEEN = 'one cannot see it: take it out, or type this line anew';
  const CASES: [string, string, string][] = [
    ['', '1:1', 'expected a questionnaire in JSON, but the file is empty'],
    ['{', '1:2', `${KEY} the end of the file; what begins in line 1, column 1, has no end`],
    [
      '{\n "a": [\n  {"b": 1}\n',
      '4:1',
      'expected "," or "]" here, but got the end of the file; what begins in line 2, column 7, has no end',
    ],
    ['{"a": 1,}', '1:9', 'expected no comma before "}"'],
    ['{"a": [1, 2,]}', '1:13', 'expected no comma before "]"'],
    ['{"a": 1\n "b": 2}', '2:2', 'expected "," or "}" here, but got "b"'],
    ['{"a": "he said "no""}', '1:17', 'expected "," or "}" here, but got "no"; a " within a text is written \\"'],
    ["{'a': 1}", '1:2', `${KEY} "'"; texts stand in straight double quotes (")`],
    ['{a: 1}', '1:2', `${KEY} "a"; texts stand in double quotes (")`],
    ['{“a”: 1}', '1:2', `${KEY} "“"; texts stand in straight double quotes (")`],
    ['{"a": True}', '1:7', `${VALUE} "True"; there are true, false and null, in small letters`],
    ['{"a": yes}', '1:7', `${VALUE} "yes"; texts stand in double quotes (")`],
    ['{"a": .5}', '1:7', `${VALUE} ".5"; numbers are written such as 0.5, 12 or -3`],
    ['{"a": 0,5}', '1:9', `${KEY} "5"; numbers are written such as 0.5, 12 or -3`],
    ['{"a": 01}', '1:7', `${VALUE} "01"; numbers are written such as 0.5, 12 or -3`],
    ['{\n  // a comment\n  "a": 1}', '2:3', 'expected JSON, which has no comments, but got one'],
    ['{"a": /* x */ 1}', '1:7', 'expected JSON, which has no comments, but got one'],
    ['{"a": "x\ny"}', '1:7', 'expected a " at the end of this text, or \\n for a new line in it, but the line ends'],
    ['{"a": "x\ty"}', '1:9', 'expected \\t for a tab in a text, but got a tab'],
    ['{"a": "^\\d{4}$"}', '1:9', `${SLASH} \\\\d for \\d ${WHY}`],
    ['{"a": "C:\\documenten"}', '1:10', `${SLASH} \\\\d for \\d ${WHY}`],
    ['{"a": "C:\\users"}', '1:10', `${SLASH} \\\\u for \\u ${WHY}`],
    ['{"a": "x\\', '1:7', 'expected a " at the end of this text, but the file ends'],
    ['{\u00a0"a": 1}', '1:2', 'expected JSON, but got a no-break space (U+00A0); type an ordinary space'],
    ['{"a":\u00a01}', '1:6', 'expected JSON, but got a no-break space (U+00A0); type an ordinary space'],
    ['{"a": 1,\u2003"b": 2}', '1:9', 'expected JSON, but got another space (U+2003); type an ordinary space'],
    ['{"a": [1\u200b, 2]}', '1:9', `expected JSON, but got a zero-width space (U+200B); ${UNSEEN}`],
    ['{"a": 1\u200e}', '1:8', `expected JSON, but got a sign that one cannot see (U+200E); ${UNSEEN}`],
    ['{"a": –3}', '1:7', `${VALUE} "–", a dash; minus is -`],
    ['{"a": −3}', '1:7', `${VALUE} "−", a dash; minus is -`],
    ['{"a": [1,, 2]}', '1:10', `${VALUE} ","; one , too many`],
    ['{"a": 1,\n, "b": 2}', '2:1', `${KEY} ","; one , too many`],
    ['{"a": , "b": 2}', '1:7', `${VALUE} ","`],
    ['{"a": [{"b": 1}}, {"b": 2}]}', '1:16', 'expected no "}" here: one } too many'],
    ['{"a": [\n  {"b": 1}\n  }\n]}', '3:3', 'expected no "}" here: one } too many'],
    ['{"a": {"b": [1]]}}', '1:16', 'expected no "]" here: one ] too many'],
    ['{\\rtf1\\ansi {"a": 1}}', '1:1', `${OTHER} a document with layout (RTF); save it as plain text`],
    ['```json\n{"a": 1}\n```', '1:1', `${OTHER} text around it; ${ONLY}`],
    ['Here is your file, as you asked for it yesterday:\n```json\n{}\n```', '1:1', `${OTHER} text around it; ${ONLY}`],
    ['{"a": 1}\n```\n', '2:1', `expected the end of the file, but got "\`"; ${ONLY}`],
    ['{"a": 1}\nGood luck!', '2:1', `expected the end of the file, but got "Good"; ${ONLY}`],
    ['{"a": 1}\n{"a": 1}', '2:1', 'expected the end of the file, but got "{"'],
    ['{"a" 1}', '1:6', 'expected ":" after the key "a", but got "1"'],
    ['{"a": 1}}', '1:9', 'expected no "}" here: one } too many'],
    ['{"a": 1}, 2}', '1:9', 'expected the end of the file, but got ","; is a } or ] too many?'],
    ['{"a": [{"b": 1}, "c": 2}, {"b": 3}]}', '1:15', 'expected no "}" here: one } too many'],
    ['<div>\n', '1:1', `${OTHER} a web page; save the file itself, not the page that shows it`],
    ['{\n  "a": 1 },\n  "b": 2\n}', '2:10', 'expected no "}" here: one } too many'],
    ['\uFEFF{"a": 1,}', '1:9', 'expected no comma before "}"'],
    ['{"a": 1,\r\n "a": 2}', '2:2', 'expected every key once, but "a" came before'],
    ['<!doctype html>', '1:1', `${OTHER} a web page; save the file itself, not the page that shows it`],
    ['['.repeat(4000), '1:102', 'expected at most 100 levels of nesting, but it goes deeper'],
  ];
  for (const [text, place, message] of CASES) {
    it(`says where and why: ${JSON.stringify(text.slice(0, 30))}`, () => {
      const { mistakes, instrument } = readInstrument(text);
      expect(instrument).to.equal(undefined);
      expect(mistakes.map((one) => `${one.line}:${one.column} ${one.message}`)).to.deep.equal([`${place} ${message}`]);
    });
  }

  const END = 'has no "}"';
  /** What stands between the lines of a questionnaire, each with a bracket that is missing. */
  const UNCLOSED: [string, string, string, string][] = [
    [
      'an item before the next one',
      '{\n  "a": [\n    { "b": 1\n    { "b": 2 }\n  ]\n}',
      '4:5',
      `line 3, column 5, ${END}`,
    ],
    ['an item with a comma', '{\n  "a": [\n    { "b": 1,\n    { "b": 2 }\n  ]\n}', '4:5', `line 3, column 5, ${END}`],
    ['a part before the next one', '{\n  "a": {\n    "b": 1\n  "c": 2\n}', '4:3', `line 2, column 8, ${END}`],
    ['a part with a comma', '{\n  "a": {\n    "b": 1,\n  "c": 2\n}\n', '6:1', 'line 2, column 8, has no end'],
    ['a list before the next key', '{\n  "a": [1, 2\n  "b": 3\n}', '3:3', 'line 2, column 8, has no "]"'],
    ['a list with a comma', '{\n  "a": [1, 2,\n  "b": 3\n}', '3:6', 'line 2, column 8, has no "]"'],
    ['a list in an object', '{"a": [1, 2}', '1:12', 'line 1, column 7, has no "]"'],
  ];
  for (const [name, text, place, where] of UNCLOSED) {
    it(`says where what has no end begins: ${name}`, () => {
      const [mistake] = readInstrument(text).mistakes;
      expect(`${mistake?.line ?? 0}:${mistake?.column ?? 0}`).to.equal(place);
      expect(mistake?.message).to.match(/^expected .+; what begins in /);
      expect(mistake?.message.split('; what begins in ')[1]).to.equal(where);
    });
  }

  it('blames nothing that has an end where only a comma is missing', () => {
    for (const text of ['{\n"a": 1\n"b": 2\n}', '{\n  "a": {\n    "b": 1\n    "c": 2\n  }\n}', '[\n  1\n  2\n]'])
      expect(readInstrument(text).mistakes[0]?.message).to.match(/^expected "," or "[}\]]" here, but got [^;]+$/);
  });

  it('is told from one that is, with the place of each mistake', () => {
    const text = '\uFEFF{\r\n  "id": "x",\n  "title": "",\n  "items": [\n    { "id": "A" }]}\n';
    const places = readInstrument(text).mistakes.map(({ path, line, column }) => `${line}:${column} ${path}`);
    // What is missing is said where it should be.
    expect(places).to.deep.equal([
      '1:1 version',
      '1:1 scale',
      '1:1 dimensions',
      '3:12 title',
      '5:5 items[0].dimension',
      '5:5 items[0].text',
      '5:13 items[0].id',
    ]);
  });
});
