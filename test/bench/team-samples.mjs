import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createResponse, toShareCode } from '../../dist/core/index.js';
import { loadInstrument } from '../../dist/instruments/index.js';

/** Made-up responses to the built-in instrument, and files as people bring them: the same ones every time. */

const instrument = await loadInstrument('leercultuur', ['nl']);

function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function* responses(count) {
  const random = numbers(20_261_124);
  for (let place = 0; place < count; place++) {
    const lean = random() * 2;
    const answers = Object.fromEntries(
      instrument.items.map(({ id }) => [
        id,
        random() < 0.03
          ? /** @type {const} */ ('unknown')
          : Math.min(5, Math.max(1, Math.round(1.5 + lean + 2 * random()))),
      ]),
    );
    yield createResponse({
      instrument,
      answers,
      respondent: { role: ['lead', 'mentor', 'employee', 'student'][Math.floor(random() * 4)] },
      id: place.toString(16).padStart(10, '0'),
    });
  }
}

/** A response a line. */
export async function writeLines(file, count) {
  const out = createWriteStream(file);
  for (const response of responses(count)) if (!out.write(`${JSON.stringify(response)}\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

const columns = ['response id', ...instrument.items.map(({ id }) => id), 'role'];

function cellsOf({ id, answers, respondent }) {
  // No spreadsheet takes this id for a number.
  return [`a${id.slice(1)}`, ...instrument.items.map((item) => answers[item.id]), respondent.role];
}

export async function writeCsv(file, count) {
  const out = createWriteStream(file);
  out.write(`${columns.join(';')}\r\n`);
  for (const response of responses(count))
    if (!out.write(`${cellsOf(response).join(';')}\r\n`)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

export async function writeWorkbook(file, count) {
  const { default: writeXlsx } = await import('write-excel-file/universal');
  const cell = (value) => ({ value, type: typeof value === 'number' ? Number : String });
  const rows = [columns.map(cell)];
  for (const response of responses(count)) rows.push(cellsOf(response).map(cell));
  const blob = await writeXlsx(rows).toBlob();
  await writeFile(file, new Uint8Array(await blob.arrayBuffer()));
}

/** As people send them: a mail each. */
export async function writeMails(file, count) {
  const mails = [...responses(count)].map(
    (response, place) =>
      `Van: collega ${place}\nOnderwerp: mijn scan\n\nHallo, hier is mijn code:\n${toShareCode(instrument, response)}\n\nGroeten\n`,
  );
  await writeFile(file, mails.join('\n'));
}
