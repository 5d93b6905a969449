import { type BackgroundAnswer, type BackgroundQuestion, questionsOf, valuesOf } from '../instrument/background.js';
import { BitReader, BitWriter, widthOf } from './bits.js';
import { fingerprintOf, idHashOf } from '../instrument/fingerprint.js';
import { FULL_FORM, type Instrument, itemsOf } from '../instrument/instrument.js';
import { LeerscanError, type LeerscanErrorCode, describe } from '../errors/leerscan-error.js';
import { type Answer, type Response, createResponse } from '../response/response.js';
import { codeLength, fromCode, toCode } from './symbol-code.js';
import { VERSION_PATTERN } from '../instrument/text.js';

/** A built-in code never comes near it; a longer text is refused before it is read. */
const MAX_LENGTH = 64;
const FORMAT = 1;
const HEADER_BITS = 4 + 16 + 2 + 30 + 24;
const FORM_BITS = 5;
/**
 * Three letters; a region is left out. Letters, not a place in a list: an instrument can be loaded in some of its
 * languages.
 */
const LANGUAGE_BITS = 3 * 5;
const ID_BITS = 40;
const WAVE_BITS = 20;

/**
 * The whole response in URL-safe characters (46 for the built-in instrument). Answers to open background questions are
 * left out.
 * @throws {LeerscanError} `response-invalid` when the response does not fit the instrument.
 */
export function toShareCode(instrument: Instrument, response: Response): string {
  if (response.instrument.id !== instrument.id)
    throw new LeerscanError('response-invalid', [
      {
        path: 'instrument.id',
        message: `expected a response to ${instrument.id}, but it is one to ${response.instrument.id}`,
      },
    ]);
  if (!VERSION_PATTERN.test(response.instrument.version))
    throw new LeerscanError('response-invalid', [
      {
        path: 'instrument.version',
        message: `expected a version such as "1.2", but got ${describe(response.instrument.version)}`,
      },
    ]);
  createResponse({ ...response, instrument });
  return codeOf(instrument, response);
}

/** The same of a response that is known to fit: what was just parsed need not be checked again. */
export function codeOf(instrument: Instrument, response: Response): string {
  const bits = new BitWriter();
  bits.write(FORMAT, 4);
  bits.write(idHashOf(instrument.id), 16);
  writeVersion(bits, response.instrument.version);
  bits.write(fingerprintOf(instrument), 24);
  bits.write(formsOf(instrument).indexOf(response.form), FORM_BITS);
  writeLanguage(bits, response.language);
  bits.write(Number.parseInt(response.id, 16), ID_BITS);
  bits.write(response.wave, WAVE_BITS);
  const states = statesOf(instrument);
  const width = widthOf(states.length);
  for (const item of itemsOf(instrument, response.form))
    bits.write(Math.max(0, states.indexOf(response.answers[item.id])), width);
  for (const question of questionsOf(instrument.background))
    writeAnswer(bits, question, response.respondent[question.name]);
  return toCode(bits.symbols());
}

/**
 * The response that a code holds, for the instrument among `instruments` that it was made with.
 * @throws {LeerscanError} `code-malformed`, `code-damaged`, `instrument-unknown`, or `instrument-changed` for a version
 *   whose scoring is not here.
 */
export function fromShareCode(instruments: readonly Instrument[], code: unknown): Response {
  if (typeof code !== 'string' || code === '')
    throw refusedCode('code-malformed', `expected a code as text, but got ${describe(code)}`);
  if (code.length > MAX_LENGTH) {
    const longest = Math.max(MAX_LENGTH, ...instruments.map(longestCode));
    if (code.length > longest)
      throw refusedCode('code-malformed', `expected at most ${longest} characters, but got ${code.length}`);
  }
  const symbols = fromCode(code);
  if (symbols === 'characters')
    throw refusedCode('code-malformed', 'expected only A–Z, a–z, 0–9, - and _, but there is another character');
  if (symbols === 'damaged')
    throw refusedCode('code-damaged', 'expected a whole code, but a character is missing, extra or wrong');
  const bits = new BitReader(symbols);
  const format = bits.read(4);
  if (format !== FORMAT)
    throw refusedCode('code-malformed', `expected a code of format ${FORMAT}, but its format is ${format}`);
  const idHash = bits.read(16);
  const version = readVersion(bits);
  const instrument = instrumentFor(instruments, idHash, bits.read(24), version);
  const response = readResponse(bits, instrument, version);
  // One response, one spelling: padding, states that mean nothing and left-over symbols all show up here.
  if (codeOf(instrument, response) !== code)
    throw refusedCode('code-damaged', 'expected the one spelling of this response, but got another');
  return response;
}

function instrumentFor(
  instruments: readonly Instrument[],
  idHash: number,
  fingerprint: number,
  version: string,
): Instrument {
  const sameId = instruments.filter((instrument) => idHashOf(instrument.id) === idHash);
  const known = instruments.map((instrument) => `${instrument.id} ${instrument.version}`).join(', ') || 'none';
  if (sameId.length === 0)
    throw refusedCode(
      'instrument-unknown',
      `expected a code of an instrument at hand (${known}), but it belongs to another one, version ${version}`,
    );
  const same = sameId.filter((instrument) => fingerprintOf(instrument) === fingerprint);
  const instrument = same.find((one) => one.version === version) ?? same[0];
  if (!instrument)
    throw refusedCode(
      'instrument-changed',
      `expected a code of ${known}, but it was made with ${sameId[0]?.id} ${version}, whose structure is another`,
    );
  return instrument;
}

function readResponse(bits: BitReader, instrument: Instrument, version: string): Response {
  const form = formsOf(instrument)[bits.read(FORM_BITS)];
  const language = readLanguage(bits, instrument.languages);
  const id = bits.read(ID_BITS).toString(16).padStart(10, '0');
  const wave = bits.read(WAVE_BITS);
  if (form === undefined) throw refusedCode('code-damaged', 'expected a known form, but got another');
  const states = statesOf(instrument);
  const width = widthOf(states.length);
  const answers: Record<string, Answer> = {};
  for (const { id: item } of itemsOf(instrument, form)) {
    const answer = states[bits.read(width)];
    if (answer !== undefined) answers[item] = answer;
  }
  const respondent = Object.fromEntries(
    questionsOf(instrument.background).flatMap((question): [string, BackgroundAnswer][] => {
      const answer = readAnswer(bits, question);
      return answer === undefined ? [] : [[question.name, answer]];
    }),
  );
  return {
    ...createResponse({ instrument, answers, form, language, respondent, wave, id }),
    instrument: { id: instrument.id, version },
  };
}

/** State 0 is "skipped". */
function statesOf(instrument: Instrument): readonly (Answer | undefined)[] {
  return [undefined, ...instrument.scale.options.map((option) => option.value), 'na', 'unknown'];
}

function formsOf(instrument: Instrument): readonly string[] {
  return [FULL_FORM, ...Object.keys(instrument.forms)];
}

function longestCode(instrument: Instrument): number {
  const questions = questionsOf(instrument.background).reduce((sum, question) => sum + answerBits(question), 0);
  const bits =
    HEADER_BITS +
    FORM_BITS +
    LANGUAGE_BITS +
    ID_BITS +
    WAVE_BITS +
    instrument.items.length * widthOf(statesOf(instrument).length) +
    questions;
  return codeLength(Math.ceil(bits / 6));
}

function answerBits(question: BackgroundQuestion): number {
  const width = widthOf(valuesOf(question).length + 1);
  return (
    { text: 0, comment: 0, checkbox: question.choices.length, matrix: question.rows.length * width }[
      question.type as string
    ] ?? width
  );
}

function writeAnswer(bits: BitWriter, question: BackgroundQuestion, answer: BackgroundAnswer | undefined): void {
  const values = valuesOf(question);
  const width = widthOf(values.length + 1);
  const place = (value: unknown): number => values.findIndex((one) => one === value) + 1;
  if (question.type === 'text' || question.type === 'comment') return;
  if (question.type === 'checkbox')
    for (const value of values) bits.write(Array.isArray(answer) && answer.includes(value) ? 1 : 0, 1);
  else if (question.type === 'matrix')
    for (const row of question.rows)
      bits.write(place((answer as Record<string, unknown> | undefined)?.[String(row.value)]), width);
  else bits.write(place(answer), width);
}

function readAnswer(bits: BitReader, question: BackgroundQuestion): BackgroundAnswer | undefined {
  const values = valuesOf(question);
  const width = widthOf(values.length + 1);
  if (question.type === 'text' || question.type === 'comment') return undefined;
  if (question.type === 'checkbox') {
    const chosen = values.filter(() => bits.read(1) === 1);
    return chosen.length > 0 ? chosen : undefined;
  }
  if (question.type === 'matrix') {
    const cells = question.rows.flatMap((row): [string, string | number | boolean][] => {
      const value = values[bits.read(width) - 1];
      return value === undefined ? [] : [[String(row.value), value]];
    });
    return cells.length > 0 ? Object.fromEntries(cells) : undefined;
  }
  return values[bits.read(width) - 1];
}

function writeLanguage(bits: BitWriter, language: string): void {
  const letters = language.split('-')[0] ?? '';
  for (const place of [0, 1, 2])
    bits.write(place < letters.length ? letters.charCodeAt(place) - 96 : 0, LANGUAGE_BITS / 3);
}

/** The instrument's own variant of the language when it has one. */
function readLanguage(bits: BitReader, languages: readonly string[]): string {
  const letters = [0, 1, 2].map(() => bits.read(LANGUAGE_BITS / 3)).filter((letter) => letter > 0);
  const language = String.fromCharCode(...letters.map((letter) => letter + 96));
  return languages.find((one) => one.split('-')[0] === language) ?? language;
}

/** One to three numbers up to 999: how many there are, and each in ten bits. */
function writeVersion(bits: BitWriter, version: string): void {
  const parts = version.split('.').map(Number);
  bits.write(parts.length, 2);
  for (const place of [0, 1, 2]) bits.write(parts[place] ?? 0, 10);
}

function readVersion(bits: BitReader): string {
  const count = bits.read(2);
  return [bits.read(10), bits.read(10), bits.read(10)].slice(0, count).join('.');
}

function refusedCode(code: LeerscanErrorCode, message: string): LeerscanError {
  return new LeerscanError(code, [{ path: '', message }]);
}
