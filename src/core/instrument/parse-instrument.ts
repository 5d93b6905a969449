import { type BackgroundElement, questionsOf } from './background.js';
import { FULL_FORM, type Instrument, type Step } from './instrument.js';
import { INSTRUMENT_SHAPE, type InstrumentShape, LIMITS } from './instrument-schema.js';
import { writtenLanguagesOf, missingTexts } from './instrument-texts.js';
import { LeerscanError, type LeerscanIssue } from '../errors/leerscan-error.js';
import { parseBackground } from './parse-background.js';
import { isUnsafeKey, plainJsonIssues } from '../errors/plain-json.js';
import { sentencesOf } from '../errors/shape-sentence.js';

/**
 * A typed instrument from plain JSON.
 * @throws {LeerscanError} `instrument-invalid`; `issues` names every place, what was expected and what came.
 */
export function parseInstrument(value: unknown): Instrument {
  const unfit = unfitness(value);
  if (unfit.length > 0) throw new LeerscanError('instrument-invalid', unfit);
  const parsed = INSTRUMENT_SHAPE.safeParse(value);
  if (!parsed.success) throw new LeerscanError('instrument-invalid', sentencesOf(parsed.error.issues, value));
  const written = parsed.data;
  const issues: LeerscanIssue[] = [];
  const background = parseBackground(written.background ?? [], ['background'], issues);
  const languages = written.languages ?? writtenLanguagesOf(written, background);
  issues.push(
    ...idIssues(written),
    ...referenceIssues(written),
    ...scaleIssues(written),
    ...nameIssues(written, background),
    ...missingTexts(written, background, languages),
  );
  if (issues.length > 0) throw new LeerscanError('instrument-invalid', issues);
  return instrumentFrom(written, languages, background);
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
  return {
    ...written,
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

function idIssues(written: InstrumentShape): LeerscanIssue[] {
  const lists: [string, readonly string[]][] = [
    ['dimensions', written.dimensions.map((one) => one.id)],
    ['items', written.items.map((one) => one.id)],
    ['levels', (written.levels ?? []).map((one) => one.id)],
    ['steps', (written.steps ?? []).map((one) => one.id)],
  ];
  const issues = lists.flatMap(([list, ids]) =>
    ids.flatMap((id, index): LeerscanIssue[] => {
      if (isUnsafeKey(id))
        return [
          { path: `${list}[${index}].id`, message: `expected a safe id, but "${id}" is a name that every object has` },
        ];
      if (ids.indexOf(id) !== index)
        return [{ path: `${list}[${index}].id`, message: `expected every id once, but "${id}" came before` }];
      return [];
    }),
  );
  if (isUnsafeKey(written.id))
    issues.push({ path: 'id', message: `expected a safe id, but "${written.id}" is a name that every object has` });
  return issues;
}

function referenceIssues(written: InstrumentShape): LeerscanIssue[] {
  const dimensions = new Set(written.dimensions.map((one) => one.id));
  const items = new Set(written.items.map((one) => one.id));
  const levels = new Set((written.levels ?? []).map((one) => one.id));
  const issues: LeerscanIssue[] = [];
  const expectKnown = (known: ReadonlySet<string>, what: string, id: string, path: string): void => {
    if (!known.has(id)) issues.push({ path, message: `expected the id of ${what}, but there is no "${id}"` });
  };
  written.items.forEach((item, index) =>
    expectKnown(dimensions, 'a dimension', item.dimension, `items[${index}].dimension`),
  );
  written.dimensions.forEach((dimension, index) => {
    for (const level of Object.keys(dimension.levels ?? {}))
      expectKnown(levels, 'a level', level, `dimensions[${index}].levels.${level}`);
    if (!written.items.some((item) => item.dimension === dimension.id))
      issues.push({
        path: `dimensions[${index}]`,
        message: `expected at least one item for "${dimension.id}", but there is none`,
      });
  });
  (written.steps ?? []).forEach((step, index) => {
    step.items?.forEach((item, place) => expectKnown(items, 'an item', item, `steps[${index}].items[${place}]`));
    if (step.dimension !== undefined)
      expectKnown(dimensions, 'a dimension', step.dimension, `steps[${index}].dimension`);
    if (step.keep ? step.dimension === undefined : !step.items?.length)
      issues.push({
        path: `steps[${index}]`,
        message: step.keep
          ? 'expected the dimension that this step keeps, but got nothing'
          : 'expected the items that this step serves, but got nothing',
      });
  });
  for (const [form, ids] of Object.entries(written.forms ?? {})) {
    if (form === FULL_FORM)
      issues.push({ path: 'forms.full', message: 'expected another name, since "full" always holds every item' });
    ids.forEach((item, index) => expectKnown(items, 'an item', item, `forms.${form}[${index}]`));
    if (new Set(ids).size < ids.length)
      issues.push({ path: `forms.${form}`, message: 'expected every item once, but one comes twice' });
  }
  if (Object.keys(written.forms ?? {}).length > LIMITS.forms)
    issues.push({
      path: 'forms',
      message: `expected at most ${LIMITS.forms} forms, but there are ${Object.keys(written.forms ?? {}).length}`,
    });
  const forms = new Set([FULL_FORM, ...Object.keys(written.forms ?? {})]);
  for (const form of Object.keys(written.planning ?? {})) expectKnown(forms, 'a form', form, `planning.${form}`);
  return issues;
}

function scaleIssues(written: InstrumentShape): LeerscanIssue[] {
  const values = written.scale.options.map((option) => option.value);
  const issues: LeerscanIssue[] = values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [{ path: `scale.options[${index}].value`, message: `expected every value once, but ${value} came before` }],
  );
  const starts = (written.levels ?? []).map((level) => level.from);
  if (starts.length > 0 && Math.min(...starts) !== 0)
    issues.push({
      path: 'levels',
      message: `expected the lowest level to begin at 0, but it begins at ${Math.min(...starts)}`,
    });
  if (new Set(starts).size < starts.length)
    issues.push({
      path: 'levels',
      message: 'expected each level to begin at another score, but two begin at the same',
    });
  return issues;
}

function nameIssues(written: InstrumentShape, background: readonly BackgroundElement[]): LeerscanIssue[] {
  const items = new Set(written.items.map((item) => item.id));
  return questionsOf(background)
    .filter((question) => items.has(question.name))
    .map((question) => ({
      path: 'background',
      message: `expected names other than the items' ids, but "${question.name}" is an item`,
    }));
}
