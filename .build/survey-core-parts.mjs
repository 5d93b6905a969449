import { nodesIn } from './syntax-tree.mjs';

/**
 * Takes survey-core's module apart into parts, each of which stays or goes as a whole.
 *
 * @typedef {{ start: number, end: number }} Range
 * @typedef {object} Part
 * @property {string} label How lists and messages name it.
 * @property {Range} range
 * @property {readonly string[]} declares A mention of one of these brings it in: variables, and `type text` for a type
 *   of the JSON.
 * @property {string} [owner] It comes in with what declares this,
 * @property {readonly string[]} [names] and, where it has names, once one of them is mentioned.
 * @property {any} [body] The block of a function.
 * @property {Mentions} mentions
 *
 * @typedef {object} Mentions
 * @property {Set<string>} ids Variables.
 * @property {Set<string>} names Properties. Every word in a text counts as one: the library reaches many by a text.
 */

const WORDS = /[A-Za-z_$][\w$]*/g;
/** Objects of which each entry is only read by its name. */
const TABLES = ['settings', 'englishStrings'];

/** What code mentions, leaving out the nodes `apart`. @returns {Mentions} */
export function mentionsIn(tree, apart = []) {
  const ids = new Set();
  const names = new Set();
  const left = new Set(apart);
  const visitKey = ({ computed, key }) => (computed || key.type !== 'Identifier' ? visit(key) : names.add(key.name));
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== 'string' || left.has(node)) return undefined;
    switch (node.type) {
      case 'Identifier':
        return ids.add(node.name);
      case 'Literal':
        return wordsIn(node.value).forEach((word) => names.add(word));
      case 'TemplateElement':
        return wordsIn(node.value.raw).forEach((word) => names.add(word));
      case 'MemberExpression':
        visit(node.object);
        return visitKey({ computed: node.computed, key: node.property });
      case 'Property':
        visitKey(node);
        return visit(node.value);
      case 'MethodDefinition':
        // Not its own name: that would keep it.
        if (node.computed) visit(node.key);
        return visit(node.value);
      default:
        return Object.values(node).forEach(visit);
    }
  };
  visit(tree);
  return { ids, names };
}

const wordsIn = (text) => (typeof text === 'string' ? (text.match(WORDS) ?? []) : []);

/** @returns {{ parts: Part[], exports: Range }} */
export function partsOf(tree, code) {
  const variables = new Set(tree.body.flatMap(declaredBy));
  const exports = tree.body.find(({ type }) => type === 'ExportNamedDeclaration');
  const parts = tree.body
    .filter((node) => node !== exports)
    .flatMap((node) => {
      if (node.type === 'ClassDeclaration') return partsOfClass(node);
      if (declaredBy(node).length > 0) return partsOfDeclaration(node);
      return partsOfStatement(node, { code, tree, variables });
    });
  return { parts, exports };
}

function declaredBy(node) {
  if (node.type === 'VariableDeclaration') return node.declarations.map(({ id }) => id.name);
  return node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration' ? [node.id.name] : [];
}

/** The class itself; its methods; and what its constructor sets, where making that does nothing else. */
function partsOfClass(node) {
  const owner = node.id.name;
  const methods = node.body.body.filter(({ kind, computed }) => kind !== 'constructor' && !computed);
  const constructor = node.body.body.find(({ kind }) => kind === 'constructor');
  const fields = (constructor?.value.body.body ?? []).filter(isPlainField);
  return [
    { label: owner, range: node, declares: [owner], mentions: mentionsIn(node, [node.id, ...methods, ...fields]) },
    ...methods.map((method) => ({
      ...memberOf(owner, method.key.name, method),
      body: method.value.body,
    })),
    ...fields.map((field) => ({
      ...memberOf(owner, field.expression.left.property.name, field, field.expression.right),
      label: `${owner}.constructor: ${field.expression.left.property.name}`,
    })),
  ];
}

/** @returns {Part} */
function memberOf(owner, name, range, code = range) {
  return { label: `${owner}.${name}`, range, declares: [], owner, names: [name], mentions: mentionsIn(code) };
}

/** `this.name = …`, of something that can be left out unseen. */
function isPlainField({ type, expression }) {
  const { left, right } = expression ?? {};
  return (
    type === 'ExpressionStatement' &&
    expression.type === 'AssignmentExpression' &&
    left.type === 'MemberExpression' &&
    left.object.type === 'ThisExpression' &&
    !left.computed &&
    isPlain(right)
  );
}

const PLAIN = ['Literal', 'Identifier', 'ThisExpression', 'ArrowFunctionExpression', 'FunctionExpression'];

function isPlain(node) {
  switch (node.type) {
    case 'UnaryExpression':
      return isPlain(node.argument);
    case 'MemberExpression':
      return node.object.type === 'ThisExpression' && !node.computed;
    case 'ObjectExpression':
      return node.properties.length === 0;
    case 'ArrayExpression':
      return node.elements.length === 0;
    case 'NewExpression':
      return ['EventBase', 'Array'].includes(node.callee.name);
    case 'CallExpression':
      return /^add(Async)?Event$/.test(node.callee.property?.name);
    default:
      return PLAIN.includes(node.type);
  }
}

/** @returns {Part[]} */
function partsOfDeclaration(node) {
  const declares = declaredBy(node);
  const label = declares.join();
  const table = TABLES.includes(label) ? node.declarations[0].init : undefined;
  const entries = inList(table);
  const whole =
    node.type === 'FunctionDeclaration' ? [node.params, node.body] : node.declarations.map(({ init }) => init);
  return [
    {
      label,
      range: node,
      declares,
      mentions: mentionsIn(
        whole,
        entries.map(([entry]) => entry),
      ),
    },
    ...entries.map(([entry, range]) => memberOf(label, keyOf(entry), range, entry.value)),
  ];
}

const keyOf = ({ key }) => key.name ?? key.value;

/** What stands in a list or an object, each with the comma after it. @returns {[any, Range][]} */
export function inList(list) {
  const nodes = list?.elements ?? list?.properties ?? [];
  return nodes.map((node, index) => [node, { start: node.start, end: nodes[index + 1]?.start ?? list.end - 1 }]);
}

/**
 * A statement that is no declaration belongs to what it changes. @returns {Part[]}
 * @throws for one that changes nothing that is known.
 */
function partsOfStatement(node, { code, tree, variables }) {
  const call = node.expression?.type === 'CallExpression' ? node.expression : undefined;
  const callee = call && code.slice(call.callee.start, call.callee.end);
  const part = { label: code.slice(node.start, node.end).split('\n')[0], range: node, declares: [] };
  if (callee === '__decorate') return [decorated(part, call.arguments)];
  const type = typeNamedIn(node.expression, code);
  if (callee === 'Serializer.addClass') return partsOfType(part, type, call);
  const mentions = mentionsIn(node);
  if (type) return [{ ...part, owner: `type ${type}`, mentions }];
  const target = /^(\w+)\.Instance\.\w+$/.exec(callee ?? '')?.[1] ?? changedIn(node, tree, variables);
  if (typeof target === 'string') return [{ ...part, owner: target, mentions }];
  if (target) {
    mentions.names.delete(target.name);
    return [{ ...part, owner: target.owner, names: [target.name], mentions }];
  }
  // A helper of TypeScript's, which nothing uses.
  if (node.expression?.type === 'ConditionalExpression') return [];
  throw new Error(
    `survey-core has a statement of a kind that .build/survey-core-parts.mjs does not know: ${part.label}`,
  );
}

/** `__decorate([property(…)], Owner.prototype, "name", void 0)`, which makes `name` and sometimes `locName`. */
function decorated(part, [decorators, prototype, { value: name }]) {
  const owner = prototype.object.name;
  const mentions = mentionsIn(decorators);
  mentions.ids.add('__decorate');
  const others = [...mentions.names].filter((word) => word.startsWith('loc'));
  const names = [name, `loc${name.charAt(0).toUpperCase()}${name.slice(1)}`, ...others];
  return { ...part, label: `${owner}.${name}`, owner, names, mentions };
}

/** The type that `Serializer.…("type", …)` or the registration of a factory is about. */
function typeNamedIn(expression, code) {
  const call = expression?.type === 'AssignmentExpression' ? expression.left.object : expression;
  if (call?.type !== 'CallExpression') return undefined;
  const isOfTypes = /^(Serializer|(Question|Element)Factory\.Instance)\./.test(code.slice(call.callee.start));
  return isOfTypes ? call.arguments[0].value : undefined;
}

/** A type of the JSON, and each of its properties. @returns {Part[]} */
function partsOfType(part, type, call) {
  const [, list, , parent] = call.arguments;
  const properties = inList(list);
  const mentions = mentionsIn(
    call,
    properties.map(([node]) => node),
  );
  if (parent?.type === 'Literal') mentions.ids.add(`type ${parent.value}`);
  const label = `type ${type}`;
  return [
    { ...part, label, declares: [label], mentions },
    ...properties.map(([node, range]) => {
      const settings = new Map((node.properties ?? []).map((one) => [keyOf(one), one.value.value]));
      const names = [node.value ?? settings.get('name'), settings.get('alternativeName') ?? []].flat();
      const own = names.map((text) => text.split(/[^\w-]+/).find(Boolean));
      return { ...memberOf(label, own[0], range, node), names: own };
    }),
  ];
}

/** What a statement sets: a variable, or a property of one; a function that it calls may do it. */
function changedIn(node, tree, variables) {
  const called = node.expression?.callee?.name;
  const run = [node, called && tree.body.find((one) => one.id?.name === called)?.body];
  for (const { type, left: target } of nodesIn(run)) {
    if (type !== 'AssignmentExpression') continue;
    let root = target;
    while (root.type === 'MemberExpression') root = root.object;
    if (!variables.has(root.name)) continue;
    const name = target.object === root && (target.property.value ?? (!target.computed && target.property.name));
    return name ? { owner: root.name, name } : root.name;
  }
  return undefined;
}
