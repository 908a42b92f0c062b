/** Changes every rule in every small way, and tells which changes its examples do not notice. Takes parts of paths. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileRule, Rule } from '@openthb/validators';
import { globSync } from 'tinyglobby';
import { holds } from './holds.js';
import { importsOf, load } from './load.js';
import { mutantsOf } from './mutants-of.js';

const wanted = process.argv.slice(2);
const files = globSync('packages/validators/src/rules/*/*.ts', { ignore: ['**/*.test.ts', '**/index.ts'] })
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .filter((file) => /= define(?:File)?Rule\(/u.test(readFileSync(file, 'utf8')))
  .toSorted();

let [rules, made, noticed] = [0, 0, 0];
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const modules = await importsOf(resolve(file));
  const ruleIn = (text: string) => Object.values(load(text, modules))[0] as Rule | FileRule;
  if (!holds(ruleIn(source))) throw new Error(`${file}: the rule does not hold as it is`);
  rules += 1;
  for (const mutant of mutantsOf(source)) {
    made += 1;
    if (!holds(ruleIn(mutant.source))) noticed += 1;
    else console.log(`${file}:${mutant.line}  ${mutant.change}`);
  }
}
console.log(`${rules} rules, ${made} changes, ${noticed} noticed by the examples, ${made - noticed} not.`);
