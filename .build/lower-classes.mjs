import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { nodesIn } from './syntax-tree.mjs';

/** The syntax of every built file: what the oldest engines in the README read. */
export const SYNTAX = 'es2021';

/** A class with private members may extend these alone: its `$_name` must not meet one of ours. */
const ALIEN = ['LitElement', 'Directive', 'Error', 'SyntaxError'];

/**
 * The code in ES2021, which has no class fields, private members and static blocks. Private members become `$_name`:
 * esbuild's own way, a WeakMap for each, costs 2 kB before the first screen and time at every use.
 * @throws for a class that extends one of ours, since both could have the same name.
 */
export async function loweredClasses(code) {
  const { classes, privates } = membersOf(parseAst(code));
  if (classes.length === 0) return code;
  const strange = classes.find(({ superClass }) => superClass && !ALIEN.includes(superClass.name));
  if (strange) throw new Error(`${strange.id?.name} extends ${strange.superClass.name}: two members could meet.`);
  let [plain, done] = ['', 0];
  for (const { start, end, name } of privates) {
    plain += `${code.slice(done, start)}$_${name}`;
    done = end;
  }
  // As TypeScript, so that fields are assigned in the constructor, as tsconfig.json says, and not defined by a helper.
  const lowered = await transform(plain + code.slice(done), {
    loader: 'ts',
    target: SYNTAX,
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: true } },
  });
  return lowered.code;
}

/** Classes, and the places of the names of private members, in the order of the code. */
function membersOf(tree) {
  const classes = [];
  const privates = [];
  for (const node of nodesIn(tree)) {
    if (/^Class(Declaration|Expression)$/.test(node.type)) classes.push(node);
    if (node.type === 'PrivateIdentifier') privates.push(node);
    if (node.operator === 'in' && node.left.type === 'PrivateIdentifier')
      throw new Error(`#${node.left.name} in … would have to be a name in quotes, which is not made short.`);
  }
  return { classes, privates: privates.sort((a, b) => a.start - b.start) };
}

/** Short names for the lowered members in a file, those used most the shortest; `$a` is no name of an element's. */
export function shortMembers(code) {
  const used = new Map();
  for (const [name] of code.matchAll(/(?<=\.)\$_\w+/g)) used.set(name, (used.get(name) ?? 0) + 1);
  const names = [...used].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return Object.fromEntries(names.map((name, place) => [name, `$${letters(place)}`]));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letters = (place) =>
  (place >= LETTERS.length ? letters(Math.floor(place / LETTERS.length) - 1) : '') + LETTERS[place % LETTERS.length];

/** Run by the build on the modules that the compiler made. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of readdirSync('dist', { recursive: true }).map(String)) {
    if (!/^[^.]*\.js$/.test(file)) continue;
    const code = readFileSync(`dist/${file}`, 'utf8');
    const lowered = await loweredClasses(code).catch((error) => {
      throw new Error(`dist/${file}: ${error.message}`);
    });
    if (lowered !== code) writeFileSync(`dist/${file}`, lowered);
  }
}
