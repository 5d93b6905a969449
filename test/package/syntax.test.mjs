import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { parse } from 'acorn';
import { loweredClasses, shortMembers } from '../../.build/lower-classes.mjs';

/** Every file that a browser can get: of the package, for script tags, and of the site, which has copies of those. */
const FILES = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((name) => /\.m?js$/.test(name) && !name.startsWith('site/leerscan/'));

function treeOf(file, code) {
  try {
    return parse(code, { ecmaVersion: 2021, sourceType: 'module' });
  } catch (error) {
    return assert.fail(`${file}: ${error.message}: ${code.slice(error.pos - 30, error.pos + 30)}`);
  }
}

/**
 * What Safari 15.4, Chrome 97 or Firefox 110 lacks, each with what stands in a file that asks for it first (or never
 * comes there); without one no file may have it.
 */
const NEWER = {
  'URL\\.(?:canParse|parse)\\b': ['typeof URL.canParse=="function"'],
  '\\bstructuredClone\\(': [],
  '\\.throwIfAborted\\(': [],
  'AbortSignal\\.(?:timeout|any)\\(': [],
  '\\.(?:toSorted|toReversed|toSpliced)\\(': [],
  '\\bArray\\.fromAsync\\b|\\bReadableStream\\.from\\b': [],
  '(?:Object|Map)\\.groupBy\\(': [],
  'Promise\\.(?:withResolvers|try)\\(': [],
  '\\.(?:isWellFormed|toWellFormed|isSubsetOf|isDisjointFrom|symmetricDifference)\\(': [],
  '\\.(?:showPopover|togglePopover|checkVisibility|startViewTransition|setHTMLUnsafe)\\(': [],
  '\\bIntl\\.(?:Segmenter|DurationFormat|supportedValuesOf)\\b': [],
  '\\bRegExp\\.escape\\(': [],
  '\\bnew (?:Dec|C)ompressionStream\\(': ['"CompressionStream"in globalThis'],
  '\\brequestIdleCallback\\(': ['"requestIdleCallback"in globalThis'],
  '\\.wakeLock\\b': ['"wakeLock"in navigator'],
  // survey-core makes none (`generateStylesheet`), SystemJS one for a style sheet that is imported as a module.
  '\\.adoptedStyleSheets\\b|\\bnew CSSStyleSheet\\b': [
    '"adoptedStyleSheets"in ',
    'generateStylesheet',
    'System.register',
  ],
};
/** React and Vue themselves: they ask before each use. */
const OTHERS = /^site\/(react|vue)\/main\.js$/;

/** All regular expressions of a file, with the strings that could become one. */
function patternsIn(tree) {
  const found = [];
  JSON.stringify(tree, (_, node) => {
    if (node?.regex) found.push(`/${node.regex.pattern}/${node.regex.flags}`);
    else if (node?.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    return typeof node === 'bigint' ? String(node) : node;
  });
  return found;
}

/** The package's own files are not made small: they have comments, spaces and other quotes. */
const plain = (code) =>
  code
    .replace(/^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*)$/gm, '')
    .replace(/'/g, '"')
    .replace(/" in /g, '"in ')
    .replace(/ === /g, '==');

test(`all ${FILES.length} built scripts are ES2021, without lookbehind and newer flags of patterns`, () => {
  assert.ok(FILES.length > 300, `${FILES.length} files`);
  for (const file of FILES) {
    const code = readFileSync(`dist/${file}`, 'utf8');
    const tree = treeOf(file, code);
    for (const pattern of patternsIn(tree)) assert.doesNotMatch(pattern, /\(\?<[=!]|^\/.*\/\w*[vd]\w*$/s, file);
  }
});

test('no built script uses what the oldest engines lack without asking for it', () => {
  const found = FILES.filter((file) => !OTHERS.test(file)).flatMap((file) => {
    const code = plain(readFileSync(`dist/${file}`, 'utf8'));
    return Object.entries(NEWER).flatMap(([name, guards]) =>
      new RegExp(name).test(code) && !guards.some((guard) => code.includes(guard)) ? [`${file}: ${name}`] : [],
    );
  });
  assert.deepEqual(found, []);
});

test('the search for newer interfaces finds one', () => {
  for (const code of ['URL.canParse(a)', 'list.toSorted()', 'structuredClone(a)'])
    assert.ok(
      Object.keys(NEWER).some((name) => new RegExp(name).test(code)),
      code,
    );
});

/** @type {[string, string, RegExp][]} */
const LOWERED = [
  ['a private field', 'class A { #a = 1; b() { return this.#a; } }', /this\.\$_a = 1;/],
  ['a private method', 'class A { #a() {} b() { this.#a(); } }', /\$_a\(\)\s*{/],
  ['a static block', 'class A { static { this.a = 1; } }', /A\.a = 1/],
];
for (const [name, code, expected] of LOWERED) {
  test(`lowered: ${name}`, async () => {
    const lowered = await loweredClasses(code);
    assert.match(lowered, expected);
    parse(lowered, { ecmaVersion: 2021, sourceType: 'module' });
  });
}

test('code without classes stays as it is', async () =>
  assert.equal(await loweredClasses('const a = "class #b";\n'), 'const a = "class #b";\n'));

test('a class with private members that extends one of ours stops the build', () =>
  assert.rejects(loweredClasses('class A extends B { #a = 1; }'), /A extends B: two members could meet/));

test('a question for a private member stops the build', () =>
  assert.rejects(loweredClasses('class A { #a = 1; b = (one) => #a in one; }'), /#a in … would have to be/));

test('private members get short names, the most used the shortest', () =>
  assert.deepEqual(shortMembers('this.$_long; this.$_other; a.$_other; b.$shared; $_none'), {
    $_other: '$a',
    $_long: '$b',
  }));
