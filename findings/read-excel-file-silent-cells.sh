#!/bin/sh
# read-excel-file gives the same for an empty cell, for an error, and for a formula whose value the file does not have; of a
# workbook with a chart sheet, the data of that sheet are undefined.
#
# Versions: read-excel-file 9.3.17, fflate 0.8.3 (to make the workbook), Node 20.
# Seen: #N/A, a formula without a value and an empty cell are all null; the chart sheet has no list of rows.
# Expected: the text of the error, as spreadsheets show it, and something other than an empty cell for what was never
#   computed (files made by programs often have no values of formulas); an empty list for a sheet without cells.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 fflate@0.8.3
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...all) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const sheet = (cells) => `${HEAD}<worksheet ${MAIN}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
const parts = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
  '_rels/.rels': relations(['r1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${REL}"><sheets><sheet name="A" sheetId="1" r:id="r1"/><sheet name="B" sheetId="2" r:id="r2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['r1', 'worksheet', 'worksheets/sheet1.xml'],
    ['r2', 'chartsheet', 'chartsheets/sheet1.xml'],
  ),
  'xl/worksheets/sheet1.xml': sheet(
    '<c r="A1"><v>4</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>1+1</f></c><c r="E1"><v>5</v></c>',
  ),
  'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet ${MAIN}><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
};
const book = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
const seen = (await readSheets(book.buffer)).map(({ sheet: name, data }) => [name, data]);
assert.deepEqual(seen, [
  ['A', [[4, null, null, null, 5]]],
  ['B', undefined],
]);
console.log(seen);
END
node run.mjs
