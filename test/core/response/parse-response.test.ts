import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseResponse } from '../../../src/core/reading/reading.js';
import {
  type Answer,
  type Instrument,
  LeerscanError,
  type Response,
  createResponse,
  parseInstrument,
} from '../../../src/core/index.js';
import { answerIssues } from '../../../src/core/response/create-response.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { BACKGROUND, least } from '../../fixtures/instruments.js';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What it is parsed into, with the order of names, or all that was said of it. */
function outcomeOf(instrument: Instrument, value: unknown): string {
  try {
    return JSON.stringify(parseResponse(instrument, value));
  } catch (error) {
    if (!(error instanceof LeerscanError)) throw error;
    return JSON.stringify([error.code, error.issues]);
  }
}

/** Without a prototype it is no common response, so that the schema judges it. */
function bySchema(instrument: Instrument, value: unknown): string {
  return outcomeOf(
    instrument,
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.assign(Object.create(null) as object, value)
      : value,
  );
}

/** Some answers, in any order. */
function anyAnswers(instrument: Instrument): fc.Arbitrary<Record<string, Answer>> {
  const answer = fc.constantFrom<Answer>(...instrument.scale.options.map(({ value }) => value), 'na', 'unknown');
  return fc
    .shuffledSubarray(instrument.items.map(({ id }) => id))
    .chain((ids) => fc.tuple(...ids.map((id) => answer.map((one) => [id, one] as const))))
    .map((entries) => Object.fromEntries(entries));
}

const anyRespondent = fc.record(
  {
    colour: fc.constantFrom('red', 'blue'),
    pets: fc.shuffledSubarray(['cat', 'dog', 'fish']),
    happy: fc.boolean(),
    stars: fc.integer({ min: 0, max: 10 }),
    week: fc.record({ mon: fc.constant('am'), tue: fc.constant('pm') }, { requiredKeys: [] }),
    email: fc.oneof(fc.string(), fc.integer(), fc.constant('')),
  },
  { requiredKeys: [] },
);

function anyResponse(instrument: Instrument): fc.Arbitrary<Response> {
  return fc
    .record({
      answers: anyAnswers(instrument),
      respondent: anyRespondent,
      wave: fc.integer({ min: 0, max: 2 ** 20 - 1 }),
      language: fc.constantFrom('nl', 'pt-BR'),
    })
    .map((parts) => createResponse({ instrument, ...parts }));
}

interface Damage {
  readonly path: readonly number[];
  readonly kind: 'other' | 'gone' | 'more' | 'last';
  readonly name: string;
  readonly value: unknown;
}

const anyDamage: fc.Arbitrary<Damage> = fc.record({
  path: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom('other', 'gone', 'more', 'last'),
  name: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'a'.repeat(70))),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>('x'.repeat(2001), -1, 1.5, 2 ** 20, 6, 'na', ''),
  ),
});

/** A copy in which a value becomes another one, goes, gets company, or moves to the end. */
function damaged(value: unknown, { path: [step = 0, ...deeper], kind, name, value: other }: Damage): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return other;
  const entries: [string, unknown][] = Object.entries(value);
  const place = step % Math.max(1, entries.length);
  const [key, inner] = entries[place] ?? [name, other];
  if (deeper.length > 0 && typeof inner === 'object')
    entries[place] = [key, damaged(inner, { path: deeper, kind, name, value: other })];
  else if (kind === 'other') entries[place] = [key, other];
  else if (kind === 'more') entries.push([name, other]);
  else entries.splice(place, 1);
  if (kind === 'last') entries.push([key, inner]);
  return Object.fromEntries(entries);
}

describe('a response from outside', () => {
  const tiny = parseInstrument(least({ background: BACKGROUND }));

  it('is the same, or refused with the same words, whether a schema looked at it or not', () => {
    fc.assert(
      fc.property(anyResponse(tiny), fc.array(anyDamage, { maxLength: 3 }), (response, damage) => {
        const value = damage.reduce<unknown>(damaged, plain(response));
        expect(outcomeOf(tiny, value)).to.equal(bySchema(tiny, value));
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same when it is whole, of any questionnaire', async () => {
    for (const instrument of [tiny, await loadInstrument('leercultuur')])
      fc.assert(
        fc.property(anyAnswers(instrument), (answers) => {
          const response = createResponse({ instrument, answers, language: 'en' });
          expect(outcomeOf(instrument, plain(response))).to.equal(JSON.stringify(response));
          expect(bySchema(instrument, plain(response))).to.equal(JSON.stringify(response));
        }),
      );
  });

  it('shares nothing with what it was made of', () => {
    const value = plain(createResponse({ instrument: tiny, answers: { 'one-a': 1 } })) as Response;
    const response = parseResponse(tiny, value);
    (value.answers as Record<string, Answer>)['one-a'] = 5;
    expect(response.answers).to.deep.equal({ 'one-a': 1 });
  });
});

describe('a response that is made', () => {
  const tiny = parseInstrument(least({ background: BACKGROUND }));

  it('has its answers in the order of the items, and is refused for exactly those that do not fit', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...tiny.items.map(({ id }) => id), 'four-a', 'toString'),
      fc.constantFrom<unknown>(1, 5, 'na', 'unknown', ...[6, '1', null, undefined, true, 1.5]),
    );
    fc.assert(
      fc.property(fc.oneof(anyAnswers(tiny), anything), (answers) => {
        const issues = answerIssues(tiny, 'full', answers);
        if (issues.length === 0) {
          const made = createResponse({ instrument: tiny, answers: answers as Record<string, Answer> });
          expect(Object.entries(made.answers)).to.deep.equal(
            tiny.items.flatMap(({ id }) => (Object.hasOwn(answers, id) ? [[id, answers[id]]] : [])),
          );
        } else
          expect(() => createResponse({ instrument: tiny, answers: answers as Record<string, Answer> }))
            .to.throw(LeerscanError)
            .with.deep.property('issues', issues);
      }),
      { numRuns: 500 },
    );
  });
});
