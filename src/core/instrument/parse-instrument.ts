import type { BackgroundElement } from './background.js';
import { idsOf, isSaidOfItself, referenceIssues } from './check-references.js';
import type { Subject } from './condition-subjects.js';
import type { Instrument, Step } from './instrument.js';
import { INSTRUMENT_SHAPE, type InstrumentShape, spellingsOf } from './instrument-schema.js';
import { textIssues, writtenLanguagesOf } from './instrument-texts.js';
import { LeerscanError, type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { parseBackground } from './parse-background.js';
import { plainJsonIssues } from '../errors/plain-json.js';
import { type Rough, roughOf } from './rough.js';
import { MOST_SENTENCES, type ShapeSentence, WITH_KEYS, sentencesOf, valueAt } from '../errors/shape-sentence.js';

/**
 * A typed instrument from plain JSON. Limits beside `today` (2026-01-31) are judged where it is given.
 * @throws {LeerscanError} `instrument-invalid`; `issues` names every place, what was expected and what came.
 */
export function parseInstrument(value: unknown, today?: string): Instrument {
  const unfit = [...unfitness(value), ...foreign(value)];
  if (unfit.length > 0) throw new LeerscanError('instrument-invalid', unfit);
  const parsed = INSTRUMENT_SHAPE.safeParse(value, WITH_KEYS);
  // What has another form does not hide what does not fit together.
  const rough: Rough<InstrumentShape> = parsed.success
    ? parsed.data
    : (roughOf<InstrumentShape>(value, parsed.error.issues) ?? {});
  const misplaced = questionsAmong(rough.items ?? []);
  const found = parsed.success ? [] : parsed.error.issues;
  const issues: ShapeSentence[] = [
    ...misplaced.map((index) => ({
      path: `items[${index}]`,
      message: 'expected an item, but this looks like a question; it belongs in "background"',
      isOfWhole: true,
    })),
    ...sentencesOf(
      found.filter(
        (issue) =>
          !isSaidOfItself(issue, rough) && !(issue.path[0] === 'items' && misplaced.includes(Number(issue.path[1]))),
      ),
      value,
    ),
  ];
  const background = parseBackground(rough.background ?? [], itemSubjects(rough), issues, today);
  const declared = rough.languages?.filter((code) => code !== undefined);
  const languages = declared ?? writtenLanguagesOf(rough);
  const told = new Set(issues.flatMap(({ path, meant }) => [path, meant]));
  const refused = new Set(issues.filter(({ isOfWhole }) => isOfWhole).map(({ path }) => path));
  for (const issue of restIssues(rough, refused)) {
    if (issues.length > MOST_SENTENCES) break;
    if (!told.has(issue.path)) issues.push(issue);
  }
  // Whoever wrote it can do nothing with a refusal that says nothing.
  if (!parsed.success && issues.length === 0) issues.push(...sentencesOf(parsed.error.issues, value));
  if (!parsed.success || issues.length > 0) throw refusal(issues, value);
  return instrumentFrom(parsed.data, languages, background);
}

/** What does not fit together, of what has the right form. */
function* restIssues(rough: Rough<InstrumentShape>, refused: ReadonlySet<string>): Generator<LeerscanIssue> {
  yield* referenceIssues(rough);
  yield* textIssues(rough, refused);
}

function refusal(issues: readonly LeerscanIssue[], root: unknown): LeerscanError {
  const first = issues.slice(0, MOST_SENTENCES).map((issue) => named(issue, root));
  if (first.length < issues.length)
    first.push({ path: '', message: `expected no more than these, but got more than ${first.length} mistakes` });
  return new LeerscanError('instrument-invalid', first);
}

/** The items, those of before too, as a condition can ask for them; undefined where they could not be read. */
function itemSubjects({ items, scale, retired }: Rough<InstrumentShape>): ReadonlyMap<string, Subject> | undefined {
  const values = (scale?.options ?? []).map((option) => option?.value);
  const areKnown = values.length > 0 && values.every((value) => value !== undefined);
  const of = (ids: readonly (string | undefined)[], subject: Subject): [string, Subject][] =>
    ids.flatMap(spellingsOf).map((id) => [id, subject]);
  return (
    items &&
    new Map([
      ...of(retired ?? [], { kind: 'retired', values: [] }),
      ...of(
        questionsAmong(items).map((index) => nameOf(items[index])),
        { kind: 'unknown', values: [] },
      ),
      ...of(idsOf(items), { kind: 'item', values: areKnown ? [...values, 'na', 'unknown'] : [] }),
    ])
  );
}

/** Places of the items that are background questions: these have a type, and no dimension. */
function questionsAmong(items: readonly unknown[]): readonly number[] {
  return items.flatMap((item, index) => {
    const { type, dimension } = (item ?? {}) as Part;
    return typeof type === 'string' && dimension === undefined ? [index] : [];
  });
}

function nameOf(question: unknown): string | undefined {
  const { name } = question as Part;
  return typeof name === 'string' ? name : undefined;
}

/** A file of SurveyJS Creator is no instrument, and a sentence per key would not say so. */
function foreign(value: unknown): LeerscanIssue[] {
  const { pages, elements, items } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (items !== undefined || !(Array.isArray(pages) || Array.isArray(elements))) return [];
  return [
    {
      path: '',
      message:
        'expected an instrument, but got a survey of SurveyJS: write its statements as "items" with one "scale", and put the elements with its other questions in "background"',
    },
  ];
}

/** Whose sentence it is, always at its end: an index is not what an author looks for. */
function named({ path, message }: LeerscanIssue, root: unknown): LeerscanIssue {
  const [own = '', list = ''] = /^(\w+(?:\.\w+)?)\[\d+\](?:\.elements\[\d+\])*/.exec(path) ?? [];
  const { id, name, type, title, text, label } = (valueAt(root, own.match(/\w+/g) ?? []) ?? {}) as Part;
  // What has no name yet is known by its first words.
  const called = [id, name, title, text, label].map(firstText).find((one) => typeof one === 'string');
  const noun = type === 'panel' ? type : NOUNS[list];
  return { path, message: noun && called !== undefined ? `${message} (${noun} ${describe(called)})` : message };
}

type Part = Readonly<Record<string, unknown>>;

const NOUNS: Readonly<Record<string, string>> = {
  ...{ dimensions: 'dimension', items: 'item', levels: 'level', steps: 'step', 'scale.options': 'option' },
  ...{ background: 'question', 'addOn.statements': 'statement' },
};

function firstText(text: unknown): unknown {
  return typeof text === 'object' && text !== null ? Object.values(text)[0] : text;
}

/** Looking at a value can itself fail: a getter that throws, a revoked proxy. */
function unfitness(value: unknown): LeerscanIssue[] {
  try {
    return plainJsonIssues(value);
  } catch (error) {
    return [
      {
        path: '',
        message: `expected plain JSON, but reading it failed: ${error instanceof Error ? error.message : 'unknown error'}`,
      },
    ];
  }
}

function instrumentFrom(
  written: InstrumentShape,
  languages: readonly string[],
  background: readonly BackgroundElement[],
): Instrument {
  const dimensionOfItem = new Map(written.items.map((item) => [item.id, item.dimension]));
  // Its address is for editors.
  const parts = { ...written };
  delete parts.$schema;
  return {
    ...parts,
    version: String(written.version),
    languages,
    background,
    dimensions: written.dimensions,
    levels: [...(written.levels ?? [])].sort((a, b) => a.from - b.from),
    steps: (written.steps ?? []).map((step): Step => ({
      ...step,
      items: step.items ?? [],
      keep: step.keep ?? false,
      effort: step.effort ?? 'medium',
      who: step.who ?? [],
      questions: step.questions ?? [],
      dimension: step.dimension ?? dimensionOfItem.get(step.items?.[0] ?? '') ?? '',
    })),
    forms: written.forms ?? {},
    planning: written.planning ?? {},
  };
}
