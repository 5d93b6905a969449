#!/bin/sh
# dateDiff() with a unit that survey-core does not have counts in years, and dateAdd() with one gives nothing usable.
#
# Versions: survey-core 3.1.1, Node 20.
# Seen: 21 days apart are 0 'weeks' and 0 'day', as they are 0 'years'; three years apart are 3 'weeks'. 2 'weeks' later is never after the day itself.
# Expected: an error or no value, as for a function that does not exist; 'weeks' and 'day' are units in most date libraries.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund survey-core@3.1.1
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { SurveyModel } from 'survey-core';
const survey = new SurveyModel({ elements: [{ type: 'text', name: 'a' }, { type: 'text', name: 'b' }] });
survey.setValue('a', '2026-01-01');
const apart = (day, unit) => {
  survey.setValue('b', day);
  return survey.runExpression(`dateDiff({a}, {b}, '${unit}')`);
};
const seen = {
  'three weeks': ['days', 'weeks', 'day'].map((unit) => apart('2026-01-22', unit)),
  'three years': ['years', 'weeks', 'day'].map((unit) => apart('2029-01-01', unit)),
  'later, in days and in weeks': ["dateAdd({a}, 14, 'days') > {a}", "dateAdd({a}, 2, 'weeks') > {a}"].map((condition) =>
    survey.runCondition(condition),
  ),
};
assert.deepEqual(seen, {
  'three weeks': [21, 0, 0],
  'three years': [3, 3, 3],
  'later, in days and in weeks': [true, false],
});
console.log(seen);
END
node run.mjs
