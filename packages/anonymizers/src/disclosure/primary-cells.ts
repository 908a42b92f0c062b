import type { CellSystem } from './cell-system.js';
import type { DisclosurePolicy } from './disclosure-policy.js';
import { bothNeeds, type Need } from './need.js';
import type { PrimaryRule } from './rules/define-primary-rule.js';
import * as rules from './rules/index.js';

/** The cells that must be hidden for what they show by themselves, and what must stay open of each. */
export interface PrimaryCells {
  readonly needs: ReadonlyMap<number, Need>;
  /** How many cells each rule hides; a cell may fall under several. */
  readonly byRule: Readonly<Record<string, number>>;
}

const all: readonly PrimaryRule[] = Object.values(rules);

/** Judges every cell by every rule. What was published before cannot be hidden any more, and is left alone. */
export function primaryCells(system: CellSystem, policy: DisclosurePolicy): PrimaryCells {
  const needs = new Map<number, Need>();
  const byRule: Record<string, number> = {};
  for (const [index, cell] of system.cells.entries()) {
    if (cell.earlier !== undefined || Number.isNaN(cell.count)) continue;
    for (const { id, judge } of all) {
      const need = judge(cell, policy, system);
      if (!need) continue;
      byRule[id] = (byRule[id] ?? 0) + 1;
      const known = needs.get(index);
      needs.set(index, known ? bothNeeds(known, need) : need);
    }
  }
  return { needs, byRule };
}
