#!/bin/sh
# A month question stores whatever new Date() makes of a half-typed text, so each key that is handed on leaves a date.
#
# Versions: survey-core 3.1.1, Node 20.
# Seen: "nov 2", on the way to "nov 2026", is stored as 2001-11; "maart 2026" (Dutch for March 2026) as 2026-01.
# Expected: a month that the text says, or none: a browser without a month picker (Firefox) hands on texts as they are typed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund survey-core@3.1.1
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { SurveyModel } from 'survey-core';
const survey = new SurveyModel({ elements: [{ type: 'text', name: 'since', inputType: 'month' }] });
const question = survey.getQuestionByName('since');
const stored = (text) => {
  question.clearValue();
  question.value = text;
  return question.value;
};
const seen = { 'nov 2': '2001-11', 'nov 2026': '2026-11', 'maart 2026': '2026-01' };
for (const [text, month] of Object.entries(seen)) assert.equal(stored(text), month, text);
console.log(seen);
END
node run.mjs
