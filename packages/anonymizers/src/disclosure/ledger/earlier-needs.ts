import { cellsOf } from '@openthb/core';
import { openAttack } from '../attack/attack.js';
import { cellSystem, type CellSystem } from '../cell-system.js';
import { type DisclosurePolicy, mayHideZeros } from '../disclosure-policy.js';
import type { Need } from '../need.js';
import type { ReleasedTable } from './released-table.js';

/**
 * What must stay open of cells that an earlier release hid: as much as of a small cell, or as much as that release left
 * open, where it was less. It does not say which of them were small.
 */
export async function earlierNeeds(
  system: CellSystem,
  earlier: readonly ReleasedTable[],
  policy: DisclosurePolicy,
): Promise<ReadonlyMap<number, Need>> {
  const needs = new Map<number, Need>();
  if (!system.cells.some(({ earlier: before }) => before === 'hidden')) return needs;
  const floor = mayHideZeros(policy) ? 0 : 1;
  const before = cellSystem([], earlier);
  const hidden = [...before.cells.entries()].filter(([, cell]) => cell.earlier === 'hidden').map(([at]) => at);
  const attack = await openAttack(before, new Set(hidden), floor);
  for (const table of earlier) {
    for (const codes of cellsOf(table.dimensions)) {
      const [then, now] = [before.indexOf(table, codes), system.indexOf(table, codes)];
      if (before.cells[then]!.earlier !== 'hidden' || needs.has(now)) continue;
      const { least, most } = attack.bounds(then);
      needs.set(now, { least: Math.max(floor, least), most: Math.min(policy.threshold - 1, most) });
    }
  }
  attack.end();
  return needs;
}
