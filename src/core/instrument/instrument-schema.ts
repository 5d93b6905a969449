import * as z from 'zod/mini';
import { QUESTION_TYPES } from './background.js';
import { patternOf } from './pattern.js';
import { ID_PATTERN, LANGUAGE_PATTERN, VERSION_PATTERN } from './text.js';

/** Limits on what comes from outside, generous for a real questionnaire. */
export const LIMITS = {
  items: 500,
  dimensions: 20,
  options: 11,
  steps: 400,
  languages: 20,
  forms: 20,
  addOn: 20,
  background: 40,
  choices: 100,
  text: 2000,
} as const;

const ID = 'an id of 1 to 40 characters a-z, 0-9, _ or -, that begins with a letter';
export const NAME_PATTERN = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
const NAME = 'a name of 1 to 40 letters, digits, _ or -, that begins with a letter';
const id = z
  .string()
  .check(z.regex(ID_PATTERN, { error: ({ input }) => `${ID}${suchAs(String(input).toLowerCase())}` }));
// Names of background questions follow survey-core's camelCase habit.
const name = z.string().check(z.regex(NAME_PATTERN, { error: ({ input }) => `${NAME}${suchAs(String(input))}` }));
const sentence = z.string().check(z.maxLength(LIMITS.text), z.regex(/\S/, 'a text that is not blank'));
const LANGUAGE = ({ input }: { readonly input?: unknown }): string => {
  const small = String(input).toLowerCase().replace(/_/g, '-');
  return `a language code such as ${LANGUAGE_PATTERN.test(small) && small !== input ? `"${small}"` : '"nl" or "pt-BR"'}`;
};
const TEXT = 'a text, or a text per language';
const text = z.union(
  [
    sentence,
    z
      .record(z.string().check(z.regex(LANGUAGE_PATTERN, { error: LANGUAGE })), sentence)
      .check(z.refine((texts) => Object.keys(texts).length > 0, TEXT)),
  ],
  TEXT,
);
/** Wide enough for any scale, and far from where sums lose their digits. */
const finite = z.number().check(z.gte(-1e9), z.lte(1e9));
/** survey-core reads a bar as the border between value and text. */
const choiceText = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^[^|]*$/, 'a value without |'));
const count = finite.check(z.int(), z.gte(0));
const expression = z.string().check(z.minLength(1), z.maxLength(500));
const VERSION = 'a version such as "1", "1.2" or "1.2.3", each part at most 999';
const version = z.union(
  [z.string().check(z.regex(VERSION_PATTERN, VERSION)), z.number().check(z.int(), z.nonnegative(), z.lte(999))],
  VERSION,
);

const choiceValue = z.union([choiceText, finite, z.boolean()], 'a text without |, a number, or true or false');
const choice = z.union(
  [choiceText, finite, z.boolean(), z.strictObject({ value: choiceValue, text: z.optional(text) })],
  'a value without |, or {"value": …, "text": …}',
);
const choices = z.array(choice).check(z.minLength(1), z.maxLength(LIMITS.choices));

/** What somebody probably wanted to call it: "My team" is `My-team`. */
export function fitOf(written: string): string {
  return written
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[^A-Za-z]+|-+$/g, '')
    .slice(0, 40);
}

/** An id and what it becomes when it is mended, since what refers to it may have that already. */
export function spellingsOf(id: string | undefined): string[] {
  return id === undefined ? [] : [...new Set([id, fitOf(id), fitOf(id.toLowerCase())])].filter(Boolean);
}

function suchAs(written: string): string {
  const fit = fitOf(written);
  return fit ? `, such as "${fit}"` : '';
}

/** Of a pattern: that it can be matched, and in no more than a moment. */
function checkPattern({ value, issues }: z.core.ParsePayload<string>): void {
  try {
    patternOf(value);
  } catch (error) {
    issues.push({ code: 'custom', input: value, message: (error as SyntaxError).message });
  }
}

const message = { text: z.optional(text) };
/** One shape per type, as for questions. */
const validator = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal('numeric'),
      ...message,
      minValue: z.optional(finite),
      maxValue: z.optional(finite),
    }),
    z.strictObject({
      type: z.literal('text'),
      ...message,
      minLength: z.optional(count),
      maxLength: z.optional(count),
    }),
    z.strictObject({ type: z.literal('email'), ...message }),
    z.strictObject({ type: z.literal('regex'), ...message, regex: expression.check(checkPattern) }),
    z.strictObject({ type: z.literal('expression'), ...message, expression }),
    z.strictObject({
      type: z.literal('answercount'),
      ...message,
      minCount: z.optional(count),
      maxCount: z.optional(count),
    }),
  ],
  'one of the validators numeric, text, email, regex, expression, answercount',
);

const question = {
  name,
  title: z.optional(text),
  description: z.optional(text),
  visibleIf: z.optional(expression),
  enableIf: z.optional(expression),
  requiredIf: z.optional(expression),
  isRequired: z.optional(z.boolean()),
  validators: z.optional(z.array(validator).check(z.maxLength(10))),
};

const openQuestion = {
  ...question,
  placeholder: z.optional(text),
  maxLength: z.optional(finite.check(z.int(), z.gte(1), z.lte(LIMITS.text))),
};
/** Which of them it is, the inputType says. */
const limit = z.union([finite, expression], 'a number or a text');

/** What can be typed. */
export const INPUT_TYPES = ['text', 'email', 'number', 'tel', 'url', 'date', 'month', 'time', 'range'] as const;

/** One shape per type, so that a setting of another type is refused by name. */
export const QUESTION_SHAPES: Readonly<Record<(typeof QUESTION_TYPES)[number], z.ZodMiniType>> = {
  text: z.strictObject({
    type: z.literal('text'),
    ...openQuestion,
    inputType: z.optional(z.enum(INPUT_TYPES)),
    min: z.optional(limit),
    max: z.optional(limit),
    step: z.optional(finite.check(z.gt(0))),
  }),
  comment: z.strictObject({
    type: z.literal('comment'),
    ...openQuestion,
    rows: z.optional(finite.check(z.int(), z.gte(1), z.lte(30))),
  }),
  radiogroup: z.strictObject({ type: z.literal('radiogroup'), ...question, choices }),
  checkbox: z.strictObject({ type: z.literal('checkbox'), ...question, choices: choices.check(z.maxLength(30)) }),
  dropdown: z.strictObject({ type: z.literal('dropdown'), ...question, choices, placeholder: z.optional(text) }),
  boolean: z.strictObject({
    type: z.literal('boolean'),
    ...question,
    labelTrue: z.optional(text),
    labelFalse: z.optional(text),
  }),
  rating: z.strictObject({
    type: z.literal('rating'),
    ...question,
    rateMin: z.optional(finite.check(z.int())),
    rateMax: z.optional(finite.check(z.int())),
    minRateDescription: z.optional(text),
    maxRateDescription: z.optional(text),
  }),
  matrix: z.strictObject({
    type: z.literal('matrix'),
    ...question,
    rows: choices.check(z.maxLength(30)),
    columns: choices.check(z.maxLength(11)),
    isAllRowRequired: z.optional(z.boolean()),
  }),
};

export const PANEL_SHAPE = z.strictObject({
  type: z.literal('panel'),
  name,
  title: z.optional(text),
  description: z.optional(text),
  visibleIf: z.optional(expression),
  elements: z.array(z.unknown()).check(z.minLength(1), z.maxLength(LIMITS.background)),
});

const levelText = z.strictObject({ looks: text, matters: text });

/** The instrument as it is written down: optional parts absent, references not yet checked. */
export const INSTRUMENT_SHAPE = z.strictObject({
  /** For editors. */
  $schema: z.optional(z.string()),
  id,
  version,
  languages: z.optional(
    z.array(z.string().check(z.regex(LANGUAGE_PATTERN, { error: LANGUAGE }))).check(
      z.minLength(1),
      z.maxLength(LIMITS.languages),
      z.refine((codes) => new Set(codes).size === codes.length, 'each language once'),
    ),
  ),
  title: text,
  description: z.optional(text),
  instructions: z.optional(text),
  provenance: z.optional(text),
  scale: z.strictObject({
    options: z.array(z.strictObject({ value: finite, label: text })).check(z.minLength(2), z.maxLength(LIMITS.options)),
  }),
  dimensions: z
    .array(
      z.strictObject({
        id,
        title: text,
        short: z.optional(text),
        description: z.optional(text),
        levels: z.optional(z.record(id, levelText)),
      }),
    )
    .check(z.minLength(1), z.maxLength(LIMITS.dimensions)),
  items: z
    .array(z.strictObject({ id, dimension: id, text, reversed: z.optional(z.boolean()), source: z.optional(text) }))
    .check(z.minLength(1), z.maxLength(LIMITS.items)),
  levels: z.optional(
    z
      .array(z.strictObject({ id, from: finite.check(z.gte(0), z.lte(100)), title: text }))
      .check(z.minLength(1), z.maxLength(10)),
  ),
  steps: z.optional(
    z
      .array(
        z.strictObject({
          id,
          dimension: z.optional(id),
          items: z.optional(z.array(id).check(z.maxLength(LIMITS.items))),
          keep: z.optional(z.boolean()),
          effort: z.optional(z.enum(['small', 'medium', 'large'])),
          who: z.optional(z.array(z.enum(['lead', 'mentor', 'team', 'hr'])).check(z.maxLength(4))),
          title: text,
          why: z.optional(text),
          action: z.optional(text),
          questions: z.optional(z.array(text).check(z.maxLength(10))),
          source: z.optional(sentence),
        }),
      )
      .check(z.maxLength(LIMITS.steps)),
  ),
  background: z.optional(z.array(z.unknown()).check(z.maxLength(LIMITS.background))),
  forms: z.optional(
    z.record(
      id,
      z.array(id).check(z.minLength(1), z.maxLength(LIMITS.items)),
      'an object such as { "short": ["…", "…"] }',
    ),
  ),
  addOn: z.optional(
    z.strictObject({
      title: text,
      description: z.optional(text),
      statements: z.array(z.strictObject({ id, text, short: text })).check(z.minLength(1), z.maxLength(LIMITS.addOn)),
    }),
  ),
  retired: z.optional(z.array(id).check(z.maxLength(LIMITS.items))),
  planning: z.optional(
    z.record(
      id,
      z.strictObject({ sd: finite.check(z.gt(0), z.lte(50)), alpha: finite.check(z.gte(0), z.lt(1)) }),
      'an object such as { "full": { "sd": 18, "alpha": 0.8 } }',
    ),
  ),
});

export type InstrumentShape = z.infer<typeof INSTRUMENT_SHAPE>;
