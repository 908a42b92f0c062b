/** A table that is no OpenTHB file is generalised as little as k-anonymity and l-diversity allow, and says why so far. */
import {
  ageBands,
  ageHierarchy,
  checkModels,
  countryHierarchy,
  dataTable,
  distinctLDiversity,
  hierarchyFromCsv,
  kAnonymity,
  optimalGeneralization,
} from '@openthb/anonymizers';

const table = dataTable(
  ['age', 'citizenship', 'sex', 'form'],
  [
    ['16', 'AL', 'female', 'sexual'],
    ['17', 'XK', 'female', 'labour'],
    ['15', 'AL', 'female', 'sexual'],
    ['22', 'MD', 'female', 'sexual'],
    ['23', 'RO', 'female', 'labour'],
    ['21', 'MD', 'male', 'labour'],
    ['22', 'BG', 'male', 'begging'],
    ['54', 'NG', 'male', 'labour'],
  ],
);
const hierarchies = {
  age: ageHierarchy(ageBands.ctdc),
  citizenship: countryHierarchy,
  sex: hierarchyFromCsv('female;*\nmale;*'),
};
const models = [kAnonymity(2), distinctLDiversity('form', 2)];
const found = optimalGeneralization({ table, hierarchies, models, suppressionLimit: 0.2 });

if (found.ok) {
  const { best, why } = found;
  const published = best.publish();
  console.log('levels', best.levels, 'suppressed', best.suppressedRows, 'loss', best.loss.value.toFixed(3));
  for (const { column, suppressedRows, ruledOutBy } of why.finer()) {
    console.log(`${column} one level finer: ${suppressedRows} rows suppressed, ruled out by ${ruledOutBy}`);
  }
  const quasiIdentifiers = Object.keys(hierarchies);
  console.log(
    checkModels({ table: published, quasiIdentifiers, models }).map(({ model, isMet }) => `${model} ${isMet}`),
  );
} else {
  console.log('nothing published:', found.refusal);
}
