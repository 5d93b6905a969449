import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { chunksOf } from '../../.build/chunk-rules.mjs';
import { smallTemplates } from '../../.build/small-templates.mjs';
import { withoutHazardsIn } from '../../.build/survey-core-hazards.mjs';

const SURVEY_CORE = readFileSync('node_modules/survey-core/fesm/survey-core.mjs', 'utf8');

test('survey-core loses what would change the page, and another version stops the build', () => {
  const code = withoutHazardsIn(SURVEY_CORE);
  assert.doesNotMatch(code, /String\.prototype\["format"\]/);
  assert.throws(() => withoutHazardsIn(code), /survey-core has changed: .* was expected 1 times, but is there 0 times/);
  const more = `${SURVEY_CORE}\nwindow.addEventListener("touchmove", stop);`;
  assert.throws(() => withoutHazardsIn(more), /a hazard that SURVEY_CORE_HAZARDS does not know/);
});

const small = async (code) =>
  (await smallTemplates().transform.call({ parse: parseAst }, code, '/x/dist/elements/one.js')).code;

for (const [name, code, expected] of [
  ['a break between tags is a space', 'html`<b>a</b>\n    <i>b</i>`', 'html`<b>a</b> <i>b</i>`'],
  ['a break in a sentence is a space', 'html`<span>a\n  b</span>`', 'html`<span>a b</span>`'],
  ['a break before the end of a tag is nothing', 'html`<a\n  href="x"\n  >a</a\n>`', 'html`<a href="x">a</a>`'],
  [
    'a break at the ends of a block is nothing',
    'html`<p class="x">\n  a\n</p>\n<p>b</p>`',
    'html`<p class="x">a</p><p>b</p>`',
  ],
  [
    'also where the tag holds an expression',
    'html`<button @click=${a}>\n  b\n</button>`',
    'html`<button @click=${a}>b</button>`',
  ],
  [
    'between buttons it is a space',
    'html`<button>a</button>\n<button>b</button>`',
    'html`<button>a</button> <button>b</button>`',
  ],
  [
    'a template in a template too',
    'html`<p>\n  ${b ? html`<i\n>c</i>` : ``}\n</p>`',
    'html`<p>${b ? html`<i>c</i>` : ``}</p>`',
  ],
  ['expressions stay', 'html`<p>\n  ${a + `\n`}\n</p>`', 'html`<p>${a + `\n`}</p>`'],
  ['other texts stay', 'const a = `x\n  y`;', 'const a = `x\n  y`;'],
  ['a style sheet is made small', 'css`\n  a {\n    color: red;\n  }\n`', 'css`a{color:red}`'],
  ['one with an expression stays', 'css`a { color: ${b}; }`', 'css`a { color: ${b}; }`'],
]) {
  test(`templates: ${name}`, async () => assert.equal(await small(code), expected));
}

/** What stands at the head of a file that loads others, with the names under which a file was asked for. */
function asked(failures) {
  const again = new Function(`${readFileSync('.build/again.js', 'utf8')}\nreturn again;`)();
  const names = [];
  let left = failures;
  const load = (name) => {
    names.push(name);
    return left-- > 0 ? Promise.reject(new Error('offline')) : Promise.resolve('here');
  };
  return { names, next: () => again('chunk.js', load) };
}

test('a file that failed is asked for under another name, twice a call, and keeps the name under which it came', async () => {
  const { names, next } = asked(3);
  // The error says which file it was: whoever hears of it can look whether that is gone.
  await assert.rejects(next(), { message: 'offline', file: 'chunk.js' });
  assert.equal(await next(), 'here');
  assert.equal(await next(), 'here');
  assert.deepEqual(names, ['', '?again=1', '?again=2', '?again=3', '?again=3']);
});

test('a rule for chunks that names a file which has moved stops the build', () => {
  const graph = { getModuleInfo: () => ({ importedIds: [] }), getModuleIds: () => ['/x/dist/scan.js'] };
  assert.throws(() => chunksOf('leerscan', 'dist/scan.js')('/x/dist/scan.js', graph), /there is no .* any more/);
});
