import { type Protection, protectTables, releasedTables } from '@openthb/anonymizers';
import type { CountTable } from '@openthb/core';
import { CliError, exitCodes } from '../../io/cli-error.js';
import { readLedger, writeLedger } from '../../io/table-ledger.js';
import { defineTableMethod, type ProtectedTable, type ToProtect } from './define-table-method.js';

/** Small cells are hidden, and as many others as it takes that no sum or difference gives them away. */
export const suppression = defineTableMethod({
  id: 'suppression',
  title: 'hides small counts, and others by which they could be worked out',
  takes: ['ledger', 'beginLedger'],
  protect: (table) => hidden(table, table.count(table.data)),
});

/** Hides cells of a table of counts. */
export async function hidden(
  { world, policy, options, counting }: ToProtect,
  counts: CountTable,
): Promise<ProtectedTable> {
  if (options.ledger !== undefined && counting.universe === undefined) {
    throw new CliError(exitCodes.wrongUse, 'with a ledger, --universe says of whom the counts are');
  }
  const earlier = await readLedger(world, options);
  const protection = await protectTables([counts], policy, { earlier });
  const [table] = releasedTables([counts], protection);
  await writeLedger(world, options, [...earlier, table!]);
  const { audit, cells, primary, complementary } = protection;
  return {
    table: table!,
    disclosure: { method: 'suppression', policy, open: audit.protection, hidden: primary + complementary, cells },
    said:
      `${primary + complementary} of ${cells} counts are hidden. ` +
      `${primary} of them show too few; ${proven[audit.protection]}.`,
  };
}

/** What was proven, in words. */
const proven: Readonly<Record<Protection['audit']['protection'], string>> = {
  range: 'of each it is proven that all which the policy asks for stays open',
  value: 'of each it is proven that more than one number stays open',
  combination: 'there are too many to prove more than that no sums and differences give one away',
};
