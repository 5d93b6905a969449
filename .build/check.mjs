#!/usr/bin/env node
import { isUtf8 } from 'node:buffer';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const USE = `Usage: leerscan check <file.json> …

Says what is wrong with questionnaires of your own: file, line, column, place and sentence.
Ends with 0 when they are good, 1 when something is wrong, 2 when a file cannot be read.`;
/** Of the package's core. */
const PARTS = [
  ...['instrument/read-instrument', 'instrument/untranslated', 'instrument/twins', 'instrument/instrument'],
  ...['instrument/background', 'instrument/text', 'response/page', 'errors/json-text', 'errors/nearest'],
];
/** As much as a page reads. */
const MOST_BYTES = 4_000_000;

const {
  readInstrument,
  placed,
  readJsonText,
  untranslatedIn,
  twinsIn,
  nearest,
  itemsOf,
  questionsOf,
  minutesFor,
  scaleRange,
  textOf,
} = await parts();
// In a clone it is called as node .build/check.mjs <file.json>.
const files = process.argv.slice(process.argv[2] === 'check' ? 3 : 2);
if (files.length === 0 || files[0].startsWith('-')) {
  console.log(USE);
  process.exitCode = ['--help', '-h'].includes(files[0]) ? 0 : 2;
} else {
  process.exitCode = Math.max(...files.map(checked));
}

/** What the package does with a questionnaire; made by the build. */
async function parts() {
  try {
    return Object.assign({}, ...(await Promise.all(PARTS.map((one) => import(`../dist/core/${one}.js`)))));
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(`This needs what the build makes; run "npm ci && npm run build" first. (${message})`);
    process.exit(2);
  }
}

/** What goes wrong with one file does not end the others. */
function checked(file) {
  try {
    return check(file);
  } catch (error) {
    console.error(
      `${file}  could not be judged, which is a fault of this check: ${/** @type {Error} */ (error).message}`,
    );
    return 2;
  }
}

/** Says what is wrong with one file, or what it holds. */
function check(file) {
  const text = fileText(file);
  if (text === undefined) return 2;
  const { instrument, mistakes } = readInstrument(text, today());
  for (const { line, column, path, message } of mistakes)
    console.log([`${file}:${line}:${column}`, path, message].filter(Boolean).join('  '));
  if (!instrument) return 1;
  const notes = [...untranslatedIn(instrument), ...twinsIn(instrument)];
  for (const { line, column, path, message } of placed(notes, text, readJsonText(text).places))
    console.log(`${file}:${line}:${column}  ${path}  ${message}`);
  console.log(`${file}  ${summaryOf(instrument)}`);
  return 0;
}

/** The local day, as in 2026-01-31. */
function today() {
  return new Date().toLocaleDateString('sv');
}

/** What a file says; where it cannot be read, why not. */
function fileText(file) {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    console.error(`${file}  ${whyUnread(file, /** @type {NodeJS.ErrnoException} */ (error))}`);
    return undefined;
  }
  if (bytes.length > MOST_BYTES) {
    console.error(`${file}  has ${bytes.length} bytes, and a page reads at most ${MOST_BYTES}`);
    return undefined;
  }
  const other = kindOf(bytes);
  if (!other) return new TextDecoder().decode(bytes);
  console.error(`${file}  is ${other}`);
  return undefined;
}

function whyUnread(file, /** @type {NodeJS.ErrnoException} */ { code, message }) {
  if (code === 'EISDIR') return `is a folder: name the files in it, such as ${join(file, '*.json')}`;
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be opened: you have no right to read it';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return `cannot be read: ${message}`;
  const near = nearest(basename(file), filesIn(dirname(file)));
  return `is not there${near ? `; did you mean ${join(dirname(file), near)}?` : ': is it in another folder?'}`;
}

function filesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What a file is that is no text in UTF-8, in the words of whoever saved it; undefined for one that is. */
function kindOf(bytes) {
  const start = bytes.subarray(0, 2).toString('latin1');
  if (start === 'PK') return 'a document of an office program, or a zip: save its text as a .json file, in UTF-8';
  // Of an ASCII sign, one of two bytes is 0.
  if (/^(\xff\xfe|\xfe\xff|.?\0)/s.test(start)) return 'in UTF-16: save it as UTF-8';
  if (isUtf8(bytes)) return undefined;
  const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD');
  return `not in UTF-8 from line ${before.split('\n').length} on: save it as UTF-8`;
}

function summaryOf(instrument) {
  const { id, version, languages, dimensions, background, forms } = instrument;
  return [
    `${id} ${version} is good`,
    languages.join() === 'und' ? 'one language, not named' : `languages ${languages.join(', ')}`,
    `dimensions ${dimensions.map((dimension) => dimension.id).join(', ')}`,
    `highest answer: ${JSON.stringify(highestOf(instrument))}`,
    ...['full', ...Object.keys(forms)].map((form) => formSummary(instrument, form)),
    count(questionsOf(background).length, 'background question'),
  ].join('; ');
}

/** What stands for most of a dimension: a scale that was written the wrong way round is seen by it. */
function highestOf(instrument) {
  const [, highest] = scaleRange(instrument);
  const { label } = instrument.scale.options.find(({ value }) => value === highest);
  return textOf(label, instrument.languages[0]);
}

/** How long a form is, and the dimensions that it says nothing of. */
function formSummary(instrument, form) {
  const items = itemsOf(instrument, form);
  const absent = instrument.dimensions.filter(({ id }) => !items.some(({ dimension }) => dimension === id));
  const none = absent.length > 0 ? `, none of ${absent.map(({ id }) => id).join(', ')},` : '';
  return `${form} ${count(items.length, 'item')}${none} in about ${count(minutesFor(items.length), 'minute')}`;
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
