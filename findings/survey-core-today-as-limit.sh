#!/bin/sh
# max: "today()" is taken and never checked; only "=today()" is, and its message is an English date in every language.
#
# Versions: survey-core 3.1.1, Node 20.
# Seen: 2999-01-01 passes max "today()"; with "=today()" it is refused by "De waarde mag niet groter zijn dan Sun Nov 29 2026" on a Dutch survey.
# Expected: both or neither, and a date in the language of the survey. Other properties take expressions without a sign of equality (visibleIf).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund survey-core@3.1.1
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { SurveyModel } from 'survey-core';
import 'survey-core/i18n/dutch';
const element = (name, max) => ({ type: 'text', name, inputType: 'date', max });
const survey = new SurveyModel({ elements: [element('plain', 'today()'), element('signed', '=today()')] });
survey.locale = 'nl';
const messages = (name) => {
  const question = survey.getQuestionByName(name);
  question.value = '2999-01-01';
  question.validate(true);
  return question.errors.map((error) => error.getText());
};
assert.deepEqual(messages('plain'), []);
const [said] = messages('signed');
assert.match(said, /^De waarde .* (Sun|Mon|Tue|Wed|Thu|Fri|Sat) [A-Z][a-z]{2} \d{2} \d{4}$/);
console.log(said);
END
node run.mjs
