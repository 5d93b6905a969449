import {
  type BackgroundElement,
  type BackgroundQuestion,
  type Choice,
  QUESTION_TYPES,
  type QuestionType,
} from './background.js';
import { LIMITS, PANEL_SHAPE, QUESTION_SHAPES } from './instrument-schema.js';
import { type LeerscanIssue, describe } from '../errors/leerscan-error.js';
import { isUnsafeKey, pathOf } from '../errors/plain-json.js';
import { sentencesOf } from '../errors/shape-sentence.js';
import type { Text } from './text.js';

type Path = readonly PropertyKey[];
type WrittenChoice = string | number | boolean | Choice;

/**
 * Checks background elements one by one, since each type has a shape of its own; what is wrong is added to `issues`.
 */
export function parseBackground(
  elements: readonly unknown[],
  path: Path,
  issues: LeerscanIssue[],
  names = new Set<string>(),
): BackgroundElement[] {
  return elements.flatMap((element, index) => parseElement(element, [...path, index], issues, names));
}

function parseElement(element: unknown, path: Path, issues: LeerscanIssue[], names: Set<string>): BackgroundElement[] {
  const type: unknown =
    typeof element === 'object' && element !== null ? (element as { type?: unknown }).type : undefined;
  if (type !== 'panel' && !QUESTION_TYPES.some((known) => known === type)) {
    issues.push({
      path: pathOf([...path, 'type']),
      message: `expected one of the question types ${[...QUESTION_TYPES, 'panel'].join(', ')}, but got ${describe(type)}`,
    });
    return [];
  }
  const parsed = (type === 'panel' ? PANEL_SHAPE : QUESTION_SHAPES[type as QuestionType]).safeParse(element);
  if (!parsed.success) {
    issues.push(...sentencesOf(parsed.error.issues, element, path));
    return [];
  }
  const { name } = parsed.data as { name: string };
  if (isUnsafeKey(name))
    issues.push({
      path: pathOf([...path, 'name']),
      message: `expected a safe name, but "${name}" is a name that every object has`,
    });
  if (names.has(name))
    issues.push({ path: pathOf([...path, 'name']), message: `expected every name once, but "${name}" came before` });
  names.add(name);
  if (names.size > LIMITS.background)
    issues.push({
      path: pathOf(path),
      message: `expected at most ${LIMITS.background} background elements, but there are more`,
    });
  if (type === 'panel') {
    const panel = parsed.data as {
      name: string;
      title?: Text;
      description?: Text;
      visibleIf?: string;
      elements: unknown[];
    };
    return [
      { ...panel, type: 'panel', elements: parseBackground(panel.elements, [...path, 'elements'], issues, names) },
    ];
  }
  return [questionFrom(parsed.data as Record<string, unknown>, path, issues)];
}

function questionFrom(written: Record<string, unknown>, path: Path, issues: LeerscanIssue[]): BackgroundQuestion {
  const {
    type,
    name,
    title,
    description,
    visibleIf,
    choices,
    rows,
    columns,
    rateMin = 1,
    rateMax = 5,
    ...settings
  } = written;
  const question: BackgroundQuestion = {
    type: type as QuestionType,
    name: name as string,
    title: title as Text | undefined,
    description: description as Text | undefined,
    visibleIf: visibleIf as string | undefined,
    choices: choicesFrom(choices),
    rows: choicesFrom(rows),
    columns: choicesFrom(columns),
    rateMin: rateMin as number,
    rateMax: rateMax as number,
    settings: type === 'comment' && rows !== undefined ? { ...settings, rows } : settings,
  };
  const span = question.rateMax - question.rateMin;
  if (span < 1 || span > 10)
    issues.push({
      path: pathOf([...path, 'rateMax']),
      message: `expected a rating of 2 to 11 values, but it runs from ${question.rateMin} to ${question.rateMax}`,
    });
  for (const key of ['choices', 'rows', 'columns'] as const) {
    const values = question[key].map((choice) => String(choice.value));
    values.forEach((value, index) => {
      if (values.indexOf(value) !== index)
        issues.push({
          path: pathOf([...path, key, index]),
          message: `expected every value once, but "${value}" came before`,
        });
      if (key === 'rows' && isUnsafeKey(value))
        issues.push({
          path: pathOf([...path, key, index]),
          message: `expected a safe value, but "${value}" is a name that every object has`,
        });
    });
  }
  return question;
}

function choicesFrom(written: unknown): Choice[] {
  if (!Array.isArray(written)) return [];
  return (written as WrittenChoice[]).map((choice) => (typeof choice === 'object' ? choice : { value: choice }));
}
