import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { WITH_KEYS, sentencesOf } from '../../../src/core/errors/shape-sentence.js';

describe('what a schema refused', () => {
  const word = z.string().check(z.minLength(1));
  const message = (schema: z.ZodMiniType, value: unknown, context?: typeof WITH_KEYS): string | undefined =>
    sentencesOf(schema.safeParse(value, context).error?.issues ?? [], value)[0]?.message;

  it('is told in the words of the schema, where it has some', () => {
    const named = z.record(z.string(), word, 'an object such as { "a": "b" }');
    for (const context of [WITH_KEYS, undefined])
      expect(message(named, [], context)).to.equal('expected an object such as { "a": "b" }, but got a list of 0');
  });

  it('is told by its kind, where it has none', () => {
    for (const context of [WITH_KEYS, undefined])
      expect(message(z.record(z.string(), word), 5, context)).to.equal('expected an object, but got 5');
  });
});
