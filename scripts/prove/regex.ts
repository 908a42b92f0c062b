/** Tries every regular expression on many texts made to hurt it: `npm run prove:regex [-- ATTACKS]`. */
import { isLinear } from '../../test/linear-time.js';
import { patternsInSources, patternsOfModel } from '../../test/patterns-in-sources.js';

const attacks = Number(process.argv[2] ?? 400);
const patterns = [...patternsOfModel(), ...patternsInSources()];
let slow = 0;
for (const one of patterns) {
  if (isLinear(one, attacks, 7)) continue;
  slow += 1;
  console.log(`SLOW  ${one.where}`);
}
console.log(`${patterns.length} regular expressions, ${attacks} texts each: ${slow} slow`);
process.exitCode = slow > 0 ? 1 : 0;
