import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';
import { withoutHazardsIn } from './survey-core-hazards.mjs';
import { ASKED, CUTS, FINGERPRINT, STAND_INS, TYPES } from './survey-core-needs.mjs';
import { inList, mentionsIn, partsOf } from './survey-core-parts.mjs';

/**
 * @typedef {import('./survey-core-parts.mjs').Part} Part
 * @typedef {import('./survey-core-parts.mjs').Range} Range
 * @typedef {import('./survey-core-parts.mjs').Mentions} Mentions
 */

const root = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const LIBRARY = root('node_modules/survey-core/fesm');
const ENGINE = root('dist/engine');
const SCHEMA = root('dist/core/instrument/instrument-schema.js');
const AGAIN = 'Read what it does now, mend .build/survey-core-needs.mjs, and run test/package/slim-engine.test.mjs.';

/**
 * The part of survey-core that our engine comes to, by names: what our modules import and mention, what that mentions,
 * and so on. A method stays where its name is mentioned by anything that stays, of whatever object. What is come to and
 * never needed is in survey-core-needs.mjs.
 */
export function slimSurveyCore() {
  return {
    name: 'slim-survey-core',
    transform(code, id) {
      const [, file] = /[\\/]survey-core[\\/]fesm[\\/](.+)\.mjs$/.exec(id) ?? [];
      if (!file) return null;
      if (file === 'survey-core') return { code: slim(code).code, map: null };
      return { code: withWordsOf(slim().names, code), map: null };
    },
  };
}

/** @type {Map<string, { code: string, names: Set<string> }>} */
const done = new Map();

/** Once for all builds; words of a language may come before the library. */
function slim(code = withoutHazardsIn(readFileSync(`${LIBRARY}/survey-core.mjs`, 'utf8'))) {
  const before = done.get(code);
  if (before) return before;
  assertRead(readFileSync(`${LIBRARY}/survey-core.mjs`));
  const made = slimIn(code, rootsIn(ENGINE));
  done.set(code, made);
  return made;
}

/** @throws when the library is not the one that was read. */
export function assertRead(file) {
  const fingerprint = createHash('sha256').update(file).digest('hex');
  if (fingerprint !== FINGERPRINT)
    throw new Error(`survey-core has changed: the fingerprint of its file is ${fingerprint} now. ${AGAIN}`);
}

/** What our modules and the words of our languages import, and what our modules mention. @returns {Mentions} */
export function rootsIn(engine) {
  const ours = readdirSync(engine).filter((name) => name.endsWith('.js'));
  const trees = [...ours.map((name) => `${engine}/${name}`), SCHEMA].map(treeOf);
  const words = trees.flatMap(({ text }) => [...text.matchAll(/'survey-core\/(i18n\/\w+)'/g)]);
  const imports = [...trees, ...words.map(([, name]) => treeOf(`${LIBRARY}/${name}.mjs`))].flatMap(importedIn);
  return { ids: new Set(imports), names: new Set(trees.flatMap(({ tree }) => [...mentionsIn(tree).names])) };
}

function treeOf(path) {
  const text = readFileSync(path, 'utf8');
  return { text, tree: parseAst(text) };
}

function importedIn({ tree }) {
  return tree.body
    .filter(({ type, source }) => type === 'ImportDeclaration' && source.value === 'survey-core')
    .flatMap(({ specifiers }) => specifiers.map(({ imported }) => imported.name));
}

/**
 * @param {string} code
 * @param {Mentions} roots
 * @throws when a list names what is not there, or what nothing comes to any more.
 */
export function slimIn(code, roots, { types = TYPES, standIns = STAND_INS, cuts = CUTS } = {}) {
  const { parts: all, exports } = partsOf(parseAst(code), code);
  for (const type of types) found(all, ({ label }) => label === `type ${type}`, `type ${type}`);
  const changes = new Map([...standInsFor(all, standIns), ...cutsFor(all, cuts)]);
  const replaced = [...changes.keys()].filter(({ declares }) => declares.length > 0);
  const parts = all.filter(({ range }) => !replaced.some((whole) => isInside(range, whole.range)));
  const { live, names } = reach(parts, changes, {
    ids: new Set([...roots.ids, ...types.map((type) => `type ${type}`)]),
    names: new Set([...roots.names, ...ASKED]),
  });
  const needed = new Set([...live].map((part) => changes.get(part)?.listed));
  const needless = [...changes.values()].find(({ listed }) => !needed.has(listed));
  if (needless) throw new Error(`survey-core has changed: nothing comes to ${needless.listed} any more. ${AGAIN}`);
  const edits = parts.map((part) => (live.has(part) ? changes.get(part) : { range: part.range, text: '' }));
  const kept = { range: exports, text: `export { ${[...roots.ids].join(', ')} };` };
  return { code: edited(code, [...edits.filter(Boolean), kept]), names, live };
}

const isInside = (inner, outer) => inner !== outer && inner.start >= outer.start && inner.end <= outer.end;

/** @typedef {{ listed: string, range: Range, text: string, mentions: Mentions }} Change */

/** @returns {[Part, Change][]} */
function standInsFor(parts, standIns) {
  return Object.entries(standIns).map(([label, text]) => {
    const [part] = found(parts, (one) => one.label === label && one.declares.length > 0, label);
    return [part, { listed: label, range: part.range, text, mentions: mentionsIn(parseAst(text)) }];
  });
}

/** @returns {[Part, Change][]} */
function cutsFor(parts, cuts) {
  return cuts.flatMap(({ methods, instead = '' }) => {
    const text = `{ ${instead} }`;
    const mentions = mentionsIn(parseAst(`(function () ${text})`));
    return methods.flatMap((method) =>
      found(parts, ({ body, label, names }) => body && [label, ...names].includes(method), method).map(
        (part) => /** @type {[Part, Change]} */ ([part, { listed: method, range: part.body, text, mentions }]),
      ),
    );
  });
}

function found(parts, isIt, name) {
  const them = parts.filter(isIt);
  if (them.length === 0) throw new Error(`survey-core has changed: there is no ${name} any more. ${AGAIN}`);
  return them;
}

/** Everything that the roots lead to, and all names that it mentions. */
function reach(parts, changes, { ids, names }) {
  const live = new Set();
  let before;
  const isReached = ({ declares, owner, names: own }) =>
    owner === undefined
      ? declares.some((id) => ids.has(id))
      : ids.has(owner) && (own?.some((n) => names.has(n)) ?? true);
  do {
    before = live.size;
    for (const part of parts) {
      if (live.has(part) || !isReached(part)) continue;
      live.add(part);
      const mentions = changes.get(part)?.mentions ?? part.mentions;
      for (const id of [...mentions.ids, ...part.declares]) ids.add(id);
      for (const name of mentions.names) names.add(name);
    }
  } while (live.size > before);
  return { live, names };
}

/** Of edits inside one another, the outer one. */
function edited(code, edits) {
  let [text, done] = ['', 0];
  const inOrder = edits.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  for (const { range, text: instead } of inOrder) {
    if (range.start < done) continue;
    text += code.slice(done, range.start) + instead;
    done = range.end;
  }
  return text + code.slice(done);
}

/** The words of a language that the library can still ask for. */
function withWordsOf(names, code) {
  const tables = parseAst(code).body.flatMap((node) => (node.type === 'VariableDeclaration' ? node.declarations : []));
  const [{ init }] = tables;
  if (tables.length !== 1 || init?.type !== 'ObjectExpression')
    throw new Error(`survey-core has changed: a language is not one table of words any more. ${AGAIN}`);
  return edited(
    code,
    inList(init).flatMap(([{ key }, range]) => (names.has(key.name) ? [] : [{ range, text: '' }])),
  );
}
