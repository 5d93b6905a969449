import { expect } from '@open-wc/testing';
import { patternOf } from '../../../src/core/instrument/pattern.js';

describe('a pattern of a questionnaire', () => {
  // Beside these, a property holds it to the engine of Node (test/package/pattern.test.mjs): WebKit's gets the last two
  // wrong.
  const CASES: [string, string, boolean][] = [
    ['^\\d{4} ?[A-Z]{2}$', '9000 AB', true],
    ['^[\\w\\-.]+@ugent\\.be$', 'an-na.b@ugent.be', true],
    ['^[\\w\\-.]+@ugent\\.be$', 'an@ugentxbe', false],
    ['^[A-Z][a-z]+( [A-Z][a-z]+)*$', 'Anna De Smet', true],
    ['^\\p{L}+$', 'Łukasz', true],
    ['^\\p{L}+$', 'R2', false],
    ['^.{3}$', '😀é1', true],
    ['^[^a]\\u{1F600}+$', '😀😀', true],
    ['^\\uD83D\\uDE00?$', '', true],
    ['^😀{2}$', '😀', false],
    ['^a{2,}$', 'aaa', true],
    ['^x\\{,2\\}$', 'x{,2}', true],
    ['', 'anything', true],
    ['(a|)+b', 'aab', true],
    ['()*$', '', true],
    ['$(?:a|(?:^)?)', 'a', true],
    ['(?:\\P{Lu}{2}|)a', 'a😀😀', true],
  ];
  for (const [source, given, fits] of CASES) {
    it(`${source || 'of nothing'} ${fits ? 'takes' : 'refuses'} ${given || 'nothing'}`, () => {
      expect(patternOf(source).test(given)).to.equal(fits);
    });
  }

  it('takes a moment, also where another engine would take years', () => {
    for (const source of [
      '^(a+)+$',
      '^(([a-z])+.)+[A-Z]([a-z])+$',
      '^(a|a)*$',
      '(.*a){12}b',
      '\\s*\\s*\\s*\\s*$',
      '^(a?){500}a{500}$',
      '^((a{0,10}){0,10}){0,4}!$',
    ]) {
      const before = performance.now();
      patternOf(source).test(`${'a'.repeat(1999)}!`);
      expect(performance.now() - before, source).to.be.lessThan(2000);
    }
  });

  it('takes no text that no field lets through', () => {
    expect(patternOf('^a*$').test('a'.repeat(2000))).to.equal(true);
    expect(patternOf('^a*$').test('a'.repeat(2001))).to.equal(false);
  });

  const REFUSED: [string, RegExp][] = [
    ['[a-', /compiles/],
    ['(', /compiles$/],
    // Without the flag, `\\p{L}` would be the letters p, {, L and }.
    ['^[\\w-.]+$', /compiles with the flag u/],
    ['^x{,2}$', /compiles with the flag u/],
    ["^\\'$", /compiles with the flag u/],
    ['\\p{Letters}', /compiles with the flag u/],
    ['a^', /some text fits/],
    ['$.', /some text fits/],
    ['(^|a)b+^c', /some text fits/],
    ['a[]|b', /without \[\]/],
    ['a{2001}', /2000 steps/],
    ['((a{50}){50}){2}', /2000 steps/],
    ['(?=a)', /looking around/],
    ['a(?!b)', /looking around/],
    ['(?<=a)b', /looking around/],
    ['(?<!a)b', /looking around/],
    ['(a)\\1', /came before/],
    ['(?<x>a)\\k<x>', /came before/],
  ];
  for (const [source, message] of REFUSED) {
    it(`${source} is refused in words`, () => {
      expect(() => patternOf(source)).to.throw(SyntaxError, message);
    });
  }
});
