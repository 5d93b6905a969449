/**
 * The attack at full length: `npm run attack [from] [groups]`, 20,000 groups from seed 0 by default. Prints where it is
 * every 100 groups, so that it can go on from there after it was stopped.
 */
import { attack, coreIn } from '../helpers/disclosure-attack.mjs';
import { scenarioOf } from '../helpers/disclosure-scenario.mjs';

const core = await coreIn(new URL('../../dist/core/', import.meta.url));
const [from = 0, groups = 20_000] = process.argv.slice(2).map(Number);
let [answers, found, undecided, people, refused] = [0, 0, 0, 0, 0];
const began = performance.now();
for (let seed = from; seed < from + groups; seed++) {
  const scenario = scenarioOf(seed);
  const result = await attack(core, scenario, seed);
  answers += result.answers;
  undecided += result.undecided;
  refused += result.refused;
  people += scenario.people.length;
  if (result.found.length > 0) {
    found += 1;
    console.log(`seed ${seed}: ${result.found.slice(0, 3).join(' · ')}`);
  }
  if ((seed + 1 - from) % 100 === 0) {
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(
      `next: ${seed + 1} · ${people} people, ${answers} answers and scores · groups in which somebody is given away: ${found} · undecided ${undecided} · refused ${refused} · ${seconds} s`,
    );
  }
}
process.exitCode = found > 0 ? 1 : 0;
