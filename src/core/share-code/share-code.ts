import type { BackgroundAnswer } from '../instrument/background.js';
import { BitReader, BitWriter } from './bits.js';
import { type ClosedQuestion, FORM_BITS, HALF_ID, LANGUAGE_BITS, WAVE_BITS, layoutOf } from './code-layout.js';
import { type Instrument, itemsOf } from '../instrument/instrument.js';
import { LeerscanError, type LeerscanErrorCode, describe } from '../errors/leerscan-error.js';
import { createResponse } from '../response/create-response.js';
import type { Answer, Response } from '../response/response.js';
import { fromCode, toCode } from './symbol-code.js';
import { VERSION_PATTERN } from '../instrument/text.js';

/** A built-in code never comes near it; a longer text is refused before it is read. */
const MAX_LENGTH = 64;
export const FORMAT = 1;

/**
 * The whole response in URL-safe characters (46 for the built-in instrument). Answers to open background questions are
 * left out.
 * @throws {LeerscanError} `response-invalid` when the response does not fit the instrument; `code-damaged` when the code
 *   does not read back as it was written, since other scripts have changed what lists and texts can do.
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
  const code = codeOf(instrument, response);
  const { answers } = fromShareCode([instrument], code);
  if (itemsOf(instrument, response.form).some(({ id }) => answers[id] !== response.answers[id]))
    throw refusedCode('code-damaged', 'expected the code to read back as it was written, but it does not');
  return code;
}

/** The same of a response that is known to fit: what was just parsed need not be checked again. */
export function codeOf(instrument: Instrument, response: Response): string {
  const { idHash, fingerprint, lookUp, forms, width, questions } = layoutOf(instrument);
  const bits = new BitWriter();
  bits.write(FORMAT, 4);
  bits.write(idHash, 16);
  writeVersion(bits, response.instrument.version);
  bits.write(fingerprint, 24);
  bits.write(forms.indexOf(response.form), FORM_BITS);
  writeLanguage(bits, response.language);
  bits.write(Number.parseInt(response.id.slice(0, 5), 16), HALF_ID);
  bits.write(Number.parseInt(response.id.slice(5), 16), HALF_ID);
  bits.write(response.wave, WAVE_BITS);
  for (const item of lookUp.forms.get(response.form)?.ids ?? [])
    bits.write(lookUp.stateOf.get(response.answers[item]) ?? 0, width);
  for (const closed of questions) writeAnswer(bits, closed, response.respondent[closed.question.name]);
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
    const longest = Math.max(MAX_LENGTH, ...instruments.map((instrument) => layoutOf(instrument).longest));
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
  const sameId = instruments.filter((instrument) => layoutOf(instrument).idHash === idHash);
  const known = instruments.map((instrument) => `${instrument.id} ${instrument.version}`).join(', ') || 'none';
  if (sameId.length === 0)
    throw refusedCode(
      'instrument-unknown',
      `expected a code of an instrument at hand (${known}), but it belongs to another one, version ${version}`,
    );
  const same = sameId.filter((instrument) => layoutOf(instrument).fingerprint === fingerprint);
  const instrument = same.find((one) => one.version === version) ?? same[0];
  if (!instrument)
    throw refusedCode(
      'instrument-changed',
      `expected a code of ${known}, but it was made with ${sameId[0]?.id} ${version}, whose structure is another`,
    );
  return instrument;
}

function readResponse(bits: BitReader, instrument: Instrument, version: string): Response {
  const { lookUp, forms, width, questions } = layoutOf(instrument);
  const form = forms[bits.read(FORM_BITS)];
  const language = readLanguage(bits, instrument.languages);
  const id = (bits.read(HALF_ID) * 2 ** HALF_ID + bits.read(HALF_ID)).toString(16).padStart(10, '0');
  const wave = bits.read(WAVE_BITS);
  if (form === undefined) throw refusedCode('code-damaged', 'expected a known form, but got another');
  const answers: Record<string, Answer> = {};
  for (const item of lookUp.forms.get(form)?.ids ?? []) {
    const answer = lookUp.answers[bits.read(width)];
    if (answer !== undefined) answers[item] = answer;
  }
  const respondent = Object.fromEntries(
    questions.flatMap((closed): [string, BackgroundAnswer][] => {
      const answer = readAnswer(bits, closed);
      return answer === undefined ? [] : [[closed.question.name, answer]];
    }),
  );
  return {
    ...createResponse({ instrument, answers, form, language, respondent, wave, id }),
    instrument: { id: instrument.id, version },
  };
}

function writeAnswer(
  bits: BitWriter,
  { question: { type }, values, placeOf, width, rows }: ClosedQuestion,
  answer: BackgroundAnswer | undefined,
): void {
  const place = (value: unknown): number => placeOf.get(value) ?? 0;
  if (type === 'checkbox')
    for (const value of values) bits.write(Array.isArray(answer) && answer.includes(value) ? 1 : 0, 1);
  else if (type === 'matrix')
    for (const row of rows) bits.write(place((answer as Record<string, unknown> | undefined)?.[row]), width);
  else bits.write(place(answer), width);
}

function readAnswer(
  bits: BitReader,
  { question: { type }, values, width, rows }: ClosedQuestion,
): BackgroundAnswer | undefined {
  if (type === 'checkbox') {
    const chosen = values.filter(() => bits.read(1) === 1);
    return chosen.length > 0 ? chosen : undefined;
  }
  if (type === 'matrix') {
    const cells = rows.flatMap((row): [string, string | number | boolean][] => {
      const value = values[bits.read(width) - 1];
      return value === undefined ? [] : [[row, value]];
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
