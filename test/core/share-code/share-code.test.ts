import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { LeerscanError, createResponse, fromShareCode, parseInstrument, toShareCode } from '../../../src/core/index.js';
import type { Answer, Instrument, Response } from '../../../src/core/index.js';
import { CHECK_SYMBOLS, checkSymbols } from '../../../src/core/share-code/reed-solomon.js';
import { loadInstrument } from '../../../src/instruments/index.js';
import { BACKGROUND, least, rich } from '../../fixtures/instruments.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function codeOf(error: unknown): string {
  return error instanceof LeerscanError ? error.code : `not a refusal: ${String(error)}`;
}

function refusalOf(instruments: readonly Instrument[], code: unknown): string {
  try {
    fromShareCode(instruments, code);
    return 'accepted';
  } catch (error) {
    return codeOf(error);
  }
}

describe('Reed–Solomon', () => {
  /** Multiplication written another way: shift, add, reduce. */
  function times(a: number, b: number): number {
    let product = 0;
    for (let bit = 0; bit < 6; bit++) if ((b >> bit) & 1) product ^= a << bit;
    for (let bit = 10; bit >= 6; bit--) if ((product >> bit) & 1) product ^= 0x43 << (bit - 6);
    return product;
  }
  const valueAt = (word: readonly number[], x: number): number =>
    word.reduce((sum, symbol) => times(sum, x) ^ symbol, 0);

  it('makes words that are zero at α to α⁵', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 63 }), { minLength: 1, maxLength: 58 }), (message) => {
        const word = [...message, ...checkSymbols(message)];
        for (let root = 1, power = 1; root <= CHECK_SYMBOLS; root++) {
          power = times(power, 2);
          if (valueAt(word, power) !== 0) return false;
        }
        return true;
      }),
    );
  });
});

describe('share codes of the built-in instrument', () => {
  let instrument: Instrument;
  let response: Response;
  let code: string;

  before(async () => {
    instrument = await loadInstrument('leercultuur');
    const states: (Answer | undefined)[] = [1, 2, 3, 4, 5, 'na', 'unknown', undefined];
    const answers = Object.fromEntries(
      instrument.items.flatMap((item, index): [string, Answer][] => {
        const answer = states[index % states.length];
        return answer === undefined ? [] : [[item.id, answer]];
      }),
    );
    response = createResponse({
      instrument,
      answers,
      language: 'en',
      wave: 654_321,
      respondent: { role: 'mentor', size: '50-249', sector: 's', guides: 'unsure' },
    });
    code = toShareCode(instrument, response);
  });

  it('takes at most 48 URL-safe characters for the whole response', () => {
    expect(code).to.match(/^[A-Za-z0-9_-]{1,48}$/);
    expect(fromShareCode([instrument], code)).to.deep.equal(response);
  });

  it('round-trips any response, and two codes are never the same', () => {
    const answer = fc.option(fc.constantFrom<Answer[]>(1, 2, 3, 4, 5, 'na', 'unknown'), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: 25, maxLength: 25 }),
        fc.integer({ min: 0, max: 2 ** 20 - 1 }),
        fc.boolean(),
        (given, wave, short) => {
          const form = short ? 'short' : 'full';
          const ids = short ? (instrument.forms['short'] ?? []) : instrument.items.map((item) => item.id);
          const answers = Object.fromEntries(
            ids.flatMap((id, index): [string, Answer][] => {
              const one = given[index];
              return one === undefined ? [] : [[id, one]];
            }),
          );
          const made = createResponse({ instrument, answers, form, wave, language: 'nl' });
          const text = toShareCode(instrument, made);
          expect(text.length).to.be.at.most(48);
          expect(fromShareCode([instrument], text)).to.deep.equal(made);
          expect(
            toShareCode(instrument, createResponse({ instrument, answers, form, wave, language: 'nl' })),
          ).to.not.equal(text);
        },
      ),
    );
  });

  it('refuses every single wrong character', () => {
    let tried = 0;
    for (let place = 0; place < code.length; place++) {
      for (const character of ALPHABET) {
        if (character === code[place]) continue;
        tried++;
        const wrong = code.slice(0, place) + character + code.slice(place + 1);
        if (refusalOf([instrument], wrong) === 'accepted') throw new Error(`accepted ${wrong}`);
      }
    }
    expect(tried).to.equal(code.length * 63);
  });

  it('refuses every swap of neighbours', () => {
    for (let place = 0; place + 1 < code.length; place++) {
      const [a, b] = [code.charAt(place), code.charAt(place + 1)];
      if (a !== b)
        expect(refusalOf([instrument], code.slice(0, place) + b + a + code.slice(place + 2))).to.equal('code-damaged');
    }
  });

  it('refuses every missing, extra and cut-off character, and the code twice or turned', () => {
    for (let place = 0; place <= code.length; place++) {
      if (place < code.length)
        expect(refusalOf([instrument], code.slice(0, place) + code.slice(place + 1))).to.not.equal('accepted');
      if (place < code.length) expect(refusalOf([instrument], code.slice(0, place))).to.not.equal('accepted');
      for (const extra of ALPHABET)
        expect(refusalOf([instrument], code.slice(0, place) + extra + code.slice(place))).to.not.equal('accepted');
      if (place > 0 && place < code.length)
        expect(refusalOf([instrument], code.slice(place) + code.slice(0, place))).to.not.equal('accepted');
    }
  });

  it('accepts none of a million random texts', function () {
    this.timeout(120_000);
    const symbols = new Uint8Array(48);
    for (let tried = 0; tried < 1_000_000; tried++) {
      crypto.getRandomValues(symbols);
      const length = tried % 4 === 0 ? 1 + (tried % 48) : code.length;
      let text = '';
      for (let place = 0; place < length; place++) text += ALPHABET.charAt((symbols[place] ?? 0) & 63);
      if (refusalOf([instrument], text) === 'accepted') throw new Error(`accepted ${text}`);
    }
  });

  it('accepts random data under valid checks only in its one spelling', async () => {
    const { toCode } = await import('../../../src/core/share-code/symbol-code.js');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 63 }), { minLength: 30, maxLength: 44 }), (symbols) => {
        const text = toCode(symbols);
        const found = refusalOf([instrument], text);
        return found === 'accepted'
          ? toShareCode(instrument, fromShareCode([instrument], text)) === text
          : !found.startsWith('not a refusal');
      }),
    );
  });

  const BAD: [string, () => unknown, string][] = [
    ['nothing', () => undefined, 'code-malformed'],
    ['an empty text', () => '', 'code-malformed'],
    ['a number', () => 7, 'code-malformed'],
    ['65 characters, unread', () => 'A'.repeat(65), 'code-malformed'],
    ['a million characters', () => 'A'.repeat(1_000_000), 'code-malformed'],
    ['a blank', () => `${code} `, 'code-malformed'],
    ['another alphabet', () => `${code.slice(0, -1)}=`, 'code-malformed'],
    ['only As', () => 'A'.repeat(46), 'code-damaged'],
    ['an emoji', () => '😀'.repeat(10), 'code-malformed'],
  ];
  for (const [name, make, expected] of BAD)
    it(`refuses ${name}`, () => expect(refusalOf([instrument], make())).to.equal(expected));

  it('refuses another instrument', () => {
    expect(refusalOf([rich()], code)).to.equal('instrument-unknown');
    expect(refusalOf([], code)).to.equal('instrument-unknown');
  });

  it('takes an older version whose structure is the same, and says which version it was', () => {
    const newer = { ...instrument, version: '1.0.7', title: 'New words' };
    expect(fromShareCode([newer], code).instrument).to.deep.equal({ id: 'leercultuur', version: instrument.version });
  });

  const CHANGES: [string, (old: Instrument) => Instrument][] = [
    ['an item', (old) => ({ ...old, items: old.items.slice(1) })],
    ['the order of items', (old) => ({ ...old, items: [...old.items].reverse() })],
    [
      'a reversal',
      (old) => ({ ...old, items: old.items.map((item, index) => (index === 3 ? { ...item, reversed: true } : item)) }),
    ],
    [
      'an option value',
      (old) => ({
        ...old,
        scale: { options: old.scale.options.map((option) => ({ ...option, value: option.value * 2 })) },
      }),
    ],
    ['a form', (old) => ({ ...old, forms: { short: (old.forms['short'] ?? []).slice(1) } })],
    ['a level', (old) => ({ ...old, levels: old.levels.map((level) => ({ ...level, from: level.from / 2 })) })],
  ];
  for (const [name, change] of CHANGES) {
    it(`refuses by name when ${name} has changed, and takes the old one when it is at hand`, () => {
      const newer = { ...change(instrument), version: '3.0.0' };
      expect(() => fromShareCode([newer], code)).to.throw(
        'it was made with leercultuur 2.0.0, whose structure is another',
      );
      expect(fromShareCode([newer, instrument], code)).to.deep.equal(response);
    });
  }

  it('has the same structure in one language, without steps, and complete', async () => {
    const one = await loadInstrument('leercultuur', ['nl']);
    expect(fromShareCode([one], code)).to.deep.equal(response);
  });
});

describe('share codes of a foreign instrument', () => {
  it('carries closed background answers and leaves out what was typed', () => {
    const instrument = parseInstrument(least({ background: BACKGROUND }));
    const respondent = {
      colour: 'blue',
      pets: ['dog', 'cat'],
      town: 'bruges',
      happy: false,
      stars: 10,
      week: { tue: 'am' },
      email: 'a@example.org',
      remark: 'Hello',
    };
    const response = createResponse({ instrument, answers: { 'one-a': 3 }, respondent });
    const { respondent: found } = fromShareCode([instrument], toShareCode(instrument, response));
    expect(found).to.deep.equal({
      colour: 'blue',
      pets: ['cat', 'dog'],
      town: 'bruges',
      happy: false,
      stars: 10,
      week: { tue: 'am' },
    });
  });

  it('is written as it always was: links and collections outlive a version', async () => {
    const scan = await loadInstrument('leercultuur');
    const states: Answer[] = [1, 2, 3, 4, 5, 'na', 'unknown'];
    const tiny = parseInstrument(least({ background: BACKGROUND }));
    const cases: readonly (readonly [
      code: string,
      instrument: Instrument,
      parts: Omit<Parameters<typeof createResponse>[0], 'instrument'>,
    ])[] = [
      [
        'G24sAgAAA3894BXA_ty6mHafvxKcu5Tl3Kcu5TiAAXPflm',
        scan,
        {
          answers: Object.fromEntries(scan.items.map(({ id }, index) => [id, states[index % 7] as Answer])),
          language: 'en',
          wave: 654_321,
          id: 'fedcba9876',
          respondent: { role: 'mentor' },
        },
      ],
      [
        'G24sAgAAA3894JCgAAAAAAEAAAoAAAAAAAAAEJFk0',
        scan,
        { answers: { [scan.forms['short']?.[0] ?? '']: 5 }, form: 'short', language: 'de', id: '0000000001' },
      ],
      [
        'Ee60AQAABMnF4FXEoLHC0-QAAHIAAwAF6VkGo954',
        tiny,
        {
          answers: { 'one-a': 1, 'two-b': 'na', 'three-c': 5 },
          id: 'a0b1c2d3e4',
          wave: 7,
          respondent: {
            colour: 'blue',
            pets: ['fish', 'cat'],
            happy: false,
            stars: 10,
            week: { tue: 'pm' },
            email: 'x@y.z',
          },
        },
      ],
    ];
    for (const [code, instrument, parts] of cases)
      expect(toShareCode(instrument, createResponse({ instrument, ...parts }))).to.equal(code);
  });

  it('grows with the instrument, up to 500 items with 11 options, and stays as strict', () => {
    const items = Array.from({ length: 500 }, (_, index) => ({ id: `i${index}`, dimension: 'one', text: 'x' }));
    const instrument = parseInstrument(
      least({
        dimensions: [{ id: 'one', title: 'x' }],
        items,
        scale: { options: Array.from({ length: 11 }, (_, value) => ({ value, label: 'x' })) },
      }),
    );
    const response = createResponse({
      instrument,
      answers: Object.fromEntries(items.map((item, index) => [item.id, index % 11])),
    });
    const code = toShareCode(instrument, response);
    expect(code.length).to.be.above(64);
    expect(fromShareCode([instrument], code)).to.deep.equal(response);
    const block = 61;
    expect(
      refusalOf([instrument], code.slice(block, 2 * block) + code.slice(0, block) + code.slice(2 * block)),
    ).to.equal('code-damaged');
    expect(refusalOf([instrument], code.slice(0, -block))).to.equal('code-damaged');
    for (let place = 0; place + 1 < code.length; place++) {
      const [a, b] = [code.charAt(place), code.charAt(place + 1)];
      if (a !== b)
        expect(refusalOf([instrument], code.slice(0, place) + b + a + code.slice(place + 2))).to.equal('code-damaged');
    }
  });

  it('refuses to write a response to another instrument', () => {
    const response = createResponse({ instrument: rich(), answers: {} });
    expect(() => toShareCode(parseInstrument(least()), response)).to.throw(
      'expected a response to tiny, but it is one to rich',
    );
  });

  it('refuses to write a version that could not be read again', () => {
    const response = createResponse({ instrument: rich(), answers: {} });
    for (const version of ['banana', '1.2.3.4', '1.1000', ''])
      expect(() => toShareCode(rich(), { ...response, instrument: { id: 'rich', version } }), version).to.throw(
        'expected a version such as "1.2"',
      );
  });
});
