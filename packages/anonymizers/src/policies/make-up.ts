import { SdkError } from '@openthb/core';
import { type DataTable, dataColumn } from '../data/data-table.js';
import type { Bits } from '../noise/bits.js';
import { synthesisModes } from '../synthesis/modes/synthesis-modes.js';
import { type SafeSynthesis, synthesizeSafely } from '../synthesis/synthesize-safely.js';
import { codesTold } from './codes-told.js';
import type { HierarchyFiles } from './hierarchy-named.js';
import type { SyntheticPolicy } from './synthetic-policy.js';

/** What is made up, and what the policy asks for that does not stand in it. */
interface MakeUpOptions {
  readonly table: DataTable;
  readonly policy: SyntheticPolicy;
  readonly files?: HierarchyFiles;
  /** Where chance comes from; the system's cryptographic source where absent. */
  readonly bits?: Pick<Bits, 'below'>;
}

/**
 * Makes rows up in the place of those of a table, under a policy. Of a column with several codes there is one for each
 * code that is not rare, named `forms: forced-labour`, which says `1` or nothing.
 * @throws SdkError `bad-option` where the table and the policy do not fit; `unsafe` where nothing can be made up.
 * @since 0.1.0
 */
export function makeUp({ table, policy, files = {}, bits }: MakeUpOptions): SafeSynthesis {
  const { columns, mode: id, resolution, length: longest } = policy;
  const mode = synthesisModes.find((one) => one.id === id);
  if (!mode) throw new SdkError('bad-option', 'There is no such way to make records up.');
  const told = Object.entries(columns).flatMap(([name, column]) => {
    const codesOf = codesTold(table, name, column, files);
    if (!column.several) return [dataColumn(name, table.rows, (row) => codesOf(row)[0] ?? '')];
    return codesOften(table.rows, codesOf, resolution).map((code) =>
      dataColumn(`${name}: ${code}`, table.rows, (row) => (codesOf(row).includes(code) ? '1' : '')),
    );
  });
  const names = told.map(({ name }) => name);
  return synthesizeSafely(
    { rows: table.rows, columns: told },
    { columns: names, mode, resolution, longest, ...(bits && { bits }) },
  );
}

/** The codes that so many rows have, in the order of their characters: a column for a rare one would tell that it is there. */
function codesOften(rows: number, codesOf: (row: number) => readonly string[], least: number): readonly string[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row += 1)
    for (const code of codesOf(row)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].flatMap(([code, count]) => (count < least ? [] : code)).toSorted();
}
