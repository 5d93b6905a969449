import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { INSTRUMENT_SHAPE, PANEL_SHAPE, QUESTION_SHAPES } from '../dist/core/instrument/instrument-schema.js';
import { KEYS } from './instrument-keys.mjs';

/** The JSON Schema of one of the shapes that check an instrument when it is opened. */
function jsonOf(shape) {
  const json = z.toJSONSchema(shape, { target: 'draft-07', io: 'input' });
  delete json.$schema;
  return json;
}

const { title: text, id } = INSTRUMENT_SHAPE.def.shape;
const { choices, validators, visibleIf } = /** @type {any} */ (QUESTION_SHAPES.radiogroup).def.shape;
/** What stands in many places has a name there. */
const SHARED = {
  text: jsonOf(text),
  id: jsonOf(id),
  condition: jsonOf(visibleIf),
  choice: jsonOf(choices).items,
  validator: jsonOf(validators).items,
};

/** A schema with names in the place of what is shared. */
function named(node, but) {
  if (typeof node !== 'object' || node === null) return node;
  const [name] =
    Object.entries(SHARED).find(([key, shared]) => key !== but && JSON.stringify(shared) === JSON.stringify(node)) ??
    [];
  if (name) return { $ref: `#/definitions/${name}` };
  if (Array.isArray(node)) return node.map((one) => named(one));
  return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, named(one)]));
}

const unused = new Set(Object.keys(KEYS));

/** Says at every key of a schema what it is for; one that KEYS does not know stops the build. */
function describe(node, path) {
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    const at = path ? `${path}.${key}` : key;
    if (!KEYS[at]) throw new Error(`.build/instrument-keys.mjs does not say what ${at} is for`);
    unused.delete(at);
    // Beside $ref nothing else is read.
    node.properties[key] = { description: KEYS[at], ...(property.$ref ? { allOf: [property] } : property) };
    describe(property, at);
  }
  if (node.items) describe(node.items, `${path}[]`);
  if (node.additionalProperties) describe(node.additionalProperties, `${path}{}`);
  for (const one of node.anyOf ?? node.oneOf ?? []) describe(one, path);
  return node;
}

/** One of several shapes by its `type`: an editor then speaks of that one alone. */
function byType(shapes) {
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: shapes.map(([type]) => type) } },
    allOf: shapes.map(([type, then]) => ({
      if: { properties: { type: { const: type } }, required: ['type'] },
      then,
    })),
  };
}

export function instrumentJsonSchema() {
  const elements = { type: 'array', maxItems: 40, items: { $ref: '#/definitions/element' } };
  const instrument = describe(named(jsonOf(INSTRUMENT_SHAPE)), '');
  const panel = describe(named(jsonOf(PANEL_SHAPE)), 'panel');
  const questions = Object.entries(QUESTION_SHAPES).map(([type, shape]) => [
    type,
    describe(named(jsonOf(shape)), 'question'),
  ]);
  Object.assign(instrument.properties.background, elements);
  Object.assign(panel.properties.elements, elements, { minItems: 1 });
  const validator = named(SHARED.validator, 'validator');
  const definitions = {
    text: {
      ...SHARED.text,
      anyOf: SHARED.text.anyOf?.map((one) => (one.type === 'object' ? { ...one, minProperties: 1 } : one)),
    },
    id: SHARED.id,
    condition: SHARED.condition,
    choice: describe(named(SHARED.choice, 'choice'), 'choice'),
    validator: byType(validator.oneOf.map((one) => [one.properties.type.const, describe(one, 'validator')])),
    element: byType([...questions, ['panel', panel]]),
  };
  if (unused.size > 0) throw new Error(`There is no ${[...unused].join(', ')} in an instrument any more`);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A questionnaire for Leerscan',
    description:
      'What an editor can see of it; `leerscan check` also sees whether names, values and texts fit together.',
    ...instrument,
    definitions,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync('dist/instrument.schema.json', `${JSON.stringify(instrumentJsonSchema(), null, 1)}\n`);
