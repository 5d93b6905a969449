import { ConditionsParser } from 'survey-core';
import type { BackgroundElement } from '../core/instrument/background.js';
import { LeerscanError, type LeerscanIssue, describe } from '../core/errors/leerscan-error.js';

/**
 * survey-core shows a question whose condition it cannot read, and complains there where developers look. Here the
 * background questions are refused by name; the statements can still be answered.
 * @throws {LeerscanError} `instrument-invalid`.
 */
export function checkExpressions(elements: readonly BackgroundElement[]): void {
  const issues = elements.flatMap(issuesOf);
  if (issues.length > 0) throw new LeerscanError('instrument-invalid', issues);
}

function issuesOf(element: BackgroundElement): readonly LeerscanIssue[] {
  const inside = element.type === 'panel' ? element.elements.flatMap(issuesOf) : [];
  return [
    ...inside,
    ...expressionsOf(element)
      .filter(([, expression]) => !isReadable(expression))
      .map(([key, expression]) => ({
        path: `background.${element.name}.${key}`,
        message: `expected an expression such as "{role} = 'lead'", but got ${describe(expression)}`,
      })),
  ];
}

function expressionsOf(element: BackgroundElement): readonly (readonly [key: string, expression: string])[] {
  const settings = element.type === 'panel' ? {} : element.settings;
  const validators = (settings['validators'] ?? []) as readonly { readonly expression?: string }[];
  const all: readonly (readonly [string, unknown])[] = [
    ['visibleIf', element.visibleIf],
    ['enableIf', settings['enableIf']],
    ['requiredIf', settings['requiredIf']],
    ...validators.map(({ expression }, index) => [`validators.${index}.expression`, expression] as const),
  ];
  return all.filter((one): one is readonly [string, string] => typeof one[1] === 'string');
}

function isReadable(expression: string): boolean {
  return Boolean(new ConditionsParser().parseExpression(expression));
}
