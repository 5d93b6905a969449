import { type Mapping, type MappingQuestion, NO_MAPPING, withMapping } from '../../core/reading/mapping.js';
import type { GivenSource } from '../worker/import-batches.js';

/** A source of which nothing is read until somebody said what its columns are: one question a table. */
export interface Unmapped {
  readonly given: GivenSource;
  readonly questions: readonly MappingQuestion[];
}

/** With one question more. The same file, chosen once more because nothing seemed to happen, is asked about once. */
export function withQuestion(
  all: readonly Unmapped[],
  given: GivenSource,
  question: MappingQuestion,
): readonly Unmapped[] {
  const { questions } = all.find((one) => one.given === given) ?? { questions: [] };
  const others = all.filter((one) => one.given !== given && !isSameFile(one.given.content, given.content));
  return [...others, { given, questions: [...questions, question] }];
}

/** With one answered: `ready` is to be read now that all of its questions are; undefined as `said` drops the file. */
export function withAnswer(
  all: readonly Unmapped[],
  { given, questions }: Unmapped,
  question: MappingQuestion,
  said: Mapping | undefined,
): { readonly left: readonly Unmapped[]; readonly ready?: GivenSource } {
  const others = all.filter((one) => one.given !== given);
  if (!said) return { left: others };
  const mapped = { ...given, mapping: { ...withMapping(given.mapping ?? NO_MAPPING, said), hidden: said.hidden } };
  const rest = questions.filter((one) => one !== question);
  return rest.length > 0 ? { left: [...others, { given: mapped, questions: rest }] } : { left: others, ready: mapped };
}

function isSameFile(one: GivenSource['content'], other: GivenSource['content']): boolean {
  return (
    one instanceof File &&
    other instanceof File &&
    one.name === other.name &&
    one.size === other.size &&
    one.lastModified === other.lastModified
  );
}
