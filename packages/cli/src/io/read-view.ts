import { type DataTable, growingTable, type RowsPolicy } from '@openthb/anonymizers';
import type { Nature } from '@openthb/core';
import { CliError, exitCodes } from './cli-error.js';
import { readTable } from './read-table.js';
import type { World } from './world.js';

/**
 * Reads what a policy is for: the view of records that it draws, or a table as it stands. Of records only the columns of
 * the view are held. Records of several natures are refused, since what is published of them could not be told apart.
 */
export async function readView(
  world: World,
  file: string,
  { view }: Pick<RowsPolicy, 'view'>,
  {
    from,
    skipBroken = false,
    person,
  }: { readonly from: string; readonly skipBroken?: boolean; readonly person?: string },
): Promise<DataTable> {
  if (!view) {
    const { table } = await readTable(world, file, { from: 'table', record: 'victim', skipBroken });
    return table;
  }
  // What knows the formats of records is loaded only where records are read.
  const { wholeRecords } = await import('./read-records.js');
  const drawn = growingTable(view, person === undefined ? {} : { person });
  const natures = new Set<Nature>();
  for await (const record of wholeRecords(world, [file], { from, skipBroken })) {
    if (record.record === view.record) natures.add(record.nature);
    drawn.add(record);
  }
  if (natures.size > 1)
    throw new CliError(
      exitCodes.wrongUse,
      `the records are ${[...natures].toSorted().join(' and ')}; give a file of each`,
    );
  return drawn.table();
}
