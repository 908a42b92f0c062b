/**
 * Anonymizes a million made-up victims with the built program, and prints time, memory, and risk and use before and after.
 * A number as argument makes it so many; a second one is a policy.
 */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnonymizationReport } from '@openthb/anonymizers';
import { generate } from '@openthb/core/generate';
import { runOpenthb } from './run-openthb.js';

const many = Number(process.argv[2] ?? 1_000_000);
const policy = process.argv[3] ?? 'ctdc-k11';
const folder = join(tmpdir(), 'openthb-prove-anonymize');
const file = join(folder, `victims-${many}.ndjson`);
mkdirSync(folder, { recursive: true });
if (!existsSync(file)) await makeVictims();
console.log(`${many} victims, ${(statSync(file).size / 1e6).toFixed(0)} MB`);

const report = join(folder, 'report.json');
const { exitCode, said, seconds, memory } = await runOpenthb({
  line: `OPENTHB anonymize ${file} --policy ${policy} --out ${join(folder, 'out.csv')} --report ${report}`,
});
if (exitCode !== 0) throw new Error(said);
print(JSON.parse(readFileSync(report, 'utf8')) as AnonymizationReport);

/** Writes victims alone; the records that are made up with them are left out. */
async function makeVictims(): Promise<void> {
  const handle = await open(file, 'w');
  let piece: string[] = [];
  let written = 0;
  for (const record of generate({ records: 6 * many, seed: 'prove', asOf: '2024-12-31' })) {
    if ((record as { readonly record: string }).record !== 'victim') continue;
    piece.push(JSON.stringify(record));
    written += 1;
    if (piece.length === 10_000 || written === many) {
      await handle.write(`${piece.join('\n')}\n`);
      piece = [];
    }
    if (written === many) break;
  }
  await handle.close();
}

function print({ rows, risk, loss }: AnonymizationReport): void {
  const { before, after, utility } = risk;
  console.log(
    [
      `${policy}: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB at the most, promised under 1024`,
      `rows published ${rows.published} of ${rows.judged}; loss ${loss.value.toFixed(4)}`,
      `alone ${before.classes.unique} before, ${after.classes.unique} after; smallest class ${before.classes.smallest} and ${after.classes.smallest}`,
      `highest risk ${before.prosecutor.highest.toFixed(3)} and ${after.prosecutor.highest.toFixed(3)}; persons found ${before.prosecutor.expected.toFixed(0)} and ${after.prosecutor.expected.toFixed(0)}`,
      ...utility.columns.map(
        ({ column, kept, distance }) =>
          `  ${column}: ${((kept ?? 0) * 100).toFixed(1)} % still told, marginal moved ${distance.toFixed(3)}`,
      ),
    ].join('\n'),
  );
}
