/** A table of a shelter is made safe under a policy in a file, as `openthb anonymize` does it. */
import { readFileSync } from 'node:fs';
import { anonymize, dataTable, rowsPolicyFrom } from '@openthb/anonymizers';

const text = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const [names, ...rows] = text('shelter.csv')
  .trim()
  .split('\n')
  .map((line) => line.split(';'));

const done = await anonymize({
  table: dataTable(names!, rows),
  policy: rowsPolicyFrom(JSON.parse(text('shelter.policy.json'))),
  files: { 'district.csv': text('district.csv') },
});

if (done.ok) {
  const { rows: counts, columns, loss, why, risk } = done.report;
  console.log(`${counts.published} of ${counts.judged} rows published; ${loss.words}`);
  for (const { column, level, labels } of columns) console.log(`${column}: level ${level}, ${labels} labels`);
  for (const { node, suppressedRows } of why?.neighbours ?? [])
    console.log(`near: ${node}, ${suppressedRows} suppressed`);
  console.log(`alone: ${risk.before.classes.unique} before, ${risk.after.classes.unique} after`);
} else {
  console.log(done.refusal.words, done.refusal.help);
}
