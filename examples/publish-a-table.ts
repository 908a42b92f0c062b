/** A statistical office publishes two tables, in which nobody can be recognised. */
import type { AnyRecord } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import {
  childrenShare,
  computeTables,
  detectedVictims,
  form,
  gatherFacts,
  memoryEngine,
  pooledYears,
  textTables,
} from '@openthb/reporting';

const asOf = '2024-12-31';
const gatherer = gatherFacts({ asOf, ageAt: 'registration' });
for (const record of generate({ records: 3000, seed: 'example', asOf })) gatherer.add(record as AnyRecord);

// Both tables go out together, and are judged together.
const tables = await computeTables(
  memoryEngine(gatherer.facts()),
  [
    { indicator: childrenShare, by: [pooledYears(5, 2024)] },
    { indicator: detectedVictims, by: [form] },
  ],
  { release: 'publication' },
);
console.log(textTables.write(tables));
