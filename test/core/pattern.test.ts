import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { patternOf } from '../../src/core/pattern.js';

/** Patterns of every kind that is taken, written as their authors would. */
const pattern = fc.letrec<{ either: string; row: string; atom: string; repeated: string }>((tie) => ({
  either: fc.oneof({ depthSize: 'small' }, tie('row'), fc.tuple(tie('row'), tie('either')).map((parts) => parts.join('|'))),
  row: fc.array(tie('repeated'), { maxLength: 3 }).map((parts) => parts.join('')),
  repeated: fc.tuple(tie('atom'), fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{0}', '{0,}', '{1,2}', '{2,3}?')).map(([atom, sign]) => (/^(\^|\$|\\b|\\B)$/.test(atom) ? atom : atom + sign)),
  atom: fc.oneof({ depthSize: 'small' }, fc.constantFrom('a', 'b', '.', '1', '-', '[ab]', '[^a]', '[a-c1]', '[\\]\\-]', '[\\w]', '\\d', '\\W', '\\s', '\\.', '\\p{L}', '\\P{Lu}', '[\\p{L}-]', '\\u{1F600}', '\\uD83D\\uDE00', '\\x61', '\\n', 'é', '😀', '^', '$', '\\b', '\\B'), tie('either').map((inner) => `(${inner})`), tie('either').map((inner) => `(?:${inner})`), tie('either').map((inner) => `(?<x>${inner})`)),
})).either;
const text = fc.array(fc.constantFrom('a', 'b', 'A', '1', '-', ' ', '.', ']', '\n', 'é', '😀', '_'), { maxLength: 8 }).map((parts) => parts.join(''));

describe('a pattern of a questionnaire', () => {
  it('takes and refuses the same texts as the browser’s own engine', () => {
    fc.assert(fc.property(pattern, text, (source, given) => {
      // Two groups of one name are no pattern.
      fc.pre((source.match(/<x>/g) ?? []).length < 2);
      expect(patternOf(source).test(given), `${source} on ${JSON.stringify(given)}`).to.equal(new RegExp(source, 'u').test(given));
    }), { numRuns: 3000 });
  });

  const CASES: [string, string, boolean][] = [
    ['^\\d{4} ?[A-Z]{2}$', '9000 AB', true],
    ['^[\\w-.]+@ugent\\.be$', 'an-na.b@ugent.be', true],
    ['^[\\w-.]+@ugent\\.be$', 'an@ugentxbe', false],
    ['^[A-Z][a-z]+( [A-Z][a-z]+)*$', 'Anna De Smet', true],
    ['^\\p{L}+$', 'Łukasz', true],
    ['^\\p{L}+$', 'R2', false],
    ['^.{3}$', '😀é1', true],
    ['^a{2,}$', 'aaa', true],
    ['^x{,2}$', 'x{,2}', true],
    ["^\\'$", "'", true],
    ['', 'anything', true],
    ['(a|)+b', 'aab', true],
    ['()*$', '', true],
  ];
  for (const [source, given, fits] of CASES) {
    it(`${source || 'of nothing'} ${fits ? 'takes' : 'refuses'} ${given || 'nothing'}`, () => {
      expect(patternOf(source).test(given)).to.equal(fits);
    });
  }

  it('takes a moment, also where another engine would take years', () => {
    for (const source of ['^(a+)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', '^(a|a)*$', '(.*a){12}b', '\\s*\\s*\\s*\\s*$', '^(a?){500}a{500}$', '^((a{0,10}){0,10}){0,4}!$']) {
      const before = performance.now();
      patternOf(source).test(`${'a'.repeat(1999)}!`);
      expect(performance.now() - before, source).to.be.lessThan(2000);
    }
  });

  it('takes no text that no field lets through', () => {
    expect(patternOf('^a*$').test('a'.repeat(2000))).to.equal(true);
    expect(patternOf('^a*$').test('a'.repeat(2001))).to.equal(false);
  });

  const REFUSED: [string, RegExp][] = [['[a-', /compiles/], ['(', /compiles/], ['a{2001}', /2000 steps/], ['((a{50}){50}){2}', /2000 steps/], ['(?=a)', /looking around/], ['a(?!b)', /looking around/], ['(?<=a)b', /looking around/], ['(?<!a)b', /looking around/], ['(a)\\1', /came before/], ['(?<x>a)\\k<x>', /came before/]];
  for (const [source, message] of REFUSED) {
    it(`${source} is refused in words`, () => {
      expect(() => patternOf(source)).to.throw(SyntaxError, message);
    });
  }
});
