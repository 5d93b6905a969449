import type { BackgroundElement, Choice } from './background.js';
import type { InstrumentShape } from './instrument-schema.js';
import { type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { type Text, UNDETERMINED } from './text.js';

type PlacedText = readonly [path: string, text: Text | undefined];

/** Settings of a background question that are texts. */
const SETTINGS = ['placeholder', 'labelTrue', 'labelFalse', 'minRateDescription', 'maxRateDescription'] as const;

/** Every place of an instrument where a text can stand, and what stands there. */
function* textsOf(written: InstrumentShape, background: readonly BackgroundElement[]): Generator<PlacedText> {
  for (const key of ['title', 'description', 'instructions', 'provenance'] as const) yield [key, written[key]];
  for (const [index, option] of written.scale.options.entries()) yield [`scale.options[${index}].label`, option.label];
  for (const [index, dimension] of written.dimensions.entries()) {
    for (const key of ['title', 'short', 'description'] as const) yield [`dimensions[${index}].${key}`, dimension[key]];
    for (const [level, text] of Object.entries(dimension.levels ?? {})) {
      yield [`dimensions[${index}].levels.${level}.looks`, text.looks];
      yield [`dimensions[${index}].levels.${level}.matters`, text.matters];
    }
  }
  for (const [index, item] of written.items.entries()) {
    yield [`items[${index}].text`, item.text];
    yield [`items[${index}].source`, item.source];
  }
  for (const key of ['title', 'description'] as const) yield [`addOn.${key}`, written.addOn?.[key]];
  for (const [index, statement] of (written.addOn?.statements ?? []).entries())
    for (const key of ['text', 'short'] as const) yield [`addOn.statements[${index}].${key}`, statement[key]];
  for (const [index, level] of (written.levels ?? []).entries()) yield [`levels[${index}].title`, level.title];
  for (const [index, step] of (written.steps ?? []).entries()) {
    for (const key of ['title', 'why', 'action'] as const) yield [`steps[${index}].${key}`, step[key]];
    for (const [place, question] of (step.questions ?? []).entries())
      yield [`steps[${index}].questions[${place}]`, question];
  }
  yield* backgroundTexts(background, 'background');
}

function* backgroundTexts(elements: readonly BackgroundElement[], at: string): Generator<PlacedText> {
  for (const [index, element] of elements.entries()) {
    const path = `${at}[${index}]`;
    yield [`${path}.title`, element.title];
    yield [`${path}.description`, element.description];
    if (element.type === 'panel') {
      yield* backgroundTexts(element.elements, `${path}.elements`);
      continue;
    }
    for (const key of SETTINGS) yield [`${path}.${key}`, element.settings[key] as Text | undefined];
    for (const key of ['choices', 'rows', 'columns'] as const)
      for (const [place, choice] of element[key].entries()) yield [`${path}.${key}[${place}].text`, choice.text];
    const validators = (element.settings['validators'] ?? []) as readonly Pick<Choice, 'text'>[];
    for (const [place, validator] of validators.entries()) yield [`${path}.validators[${place}].text`, validator.text];
  }
}

/** The languages that the texts are in when the instrument does not declare them. */
export function writtenLanguagesOf(written: InstrumentShape, background: readonly BackgroundElement[]): string[] {
  for (const [, text] of textsOf(written, background)) {
    if (typeof text === 'object') return Object.keys(text);
  }
  return [UNDETERMINED];
}

/** Every text that lacks a declared language, or that is a plain string where there are several languages. */
export function missingTexts(
  written: InstrumentShape,
  background: readonly BackgroundElement[],
  languages: readonly string[],
): LeerscanIssue[] {
  const issues: LeerscanIssue[] = [];
  for (const [path, text] of textsOf(written, background)) {
    if (typeof text === 'string' && languages.length > 1)
      issues.push({
        path,
        message: `expected a text in each of ${languages.join(', ')}, but got one plain text ${describe(text)}`,
      });
    if (typeof text !== 'object') continue;
    const missing = languages.filter((language) => !Object.hasOwn(text, language));
    if (missing.length > 0)
      issues.push({
        path,
        message: `expected a text in ${missing.join(', ')}, but it has only ${Object.keys(text).join(', ') || 'none'}`,
      });
  }
  return issues;
}
