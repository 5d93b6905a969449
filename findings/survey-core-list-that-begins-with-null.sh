#!/bin/sh
# A list in a condition that begins with null or undefined loses everything after it.
#
# Versions: survey-core 3.1.1, Node 20.
# Seen: "{a} anyof [null, 1]" is read as "{a} anyof []", and is true for a = 7, where "{a} anyof [1]" is false.
# Expected: a list of both values, or a condition that cannot be read (parseExpression returns null for those).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund survey-core@3.1.1
cat >run.mjs <<'END'
import assert from 'node:assert/strict';
import { ConditionsParser, SurveyModel } from 'survey-core';
assert.equal(new ConditionsParser().parseExpression('{a} anyof [null, 1]').toString(), '({a} anyof [])');
const survey = new SurveyModel({ elements: [{ type: 'text', name: 'a' }] });
survey.setValue('a', 7);
const seen = ['{a} anyof [null, 1]', '{a} anyof [1]'].map((condition) => survey.runCondition(condition));
assert.deepEqual(seen, [true, false]);
console.log(seen);
END
node run.mjs
