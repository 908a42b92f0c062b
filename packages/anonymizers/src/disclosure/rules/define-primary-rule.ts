import type { CellSystem, SystemCell } from '../cell-system.js';
import type { DisclosurePolicy } from '../disclosure-policy.js';
import type { Need } from '../need.js';

/**
 * A reason to hide a cell for what it shows by itself.
 * @since 0.1.0
 */
export interface PrimaryRule {
  /** Kebab-case name. */
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** What must stay open of the cell; undefined where it may be shown. */
  judge(cell: SystemCell, policy: DisclosurePolicy, system: CellSystem): Need | undefined;
}

/** Defines a rule. */
export function definePrimaryRule(rule: PrimaryRule): PrimaryRule {
  return Object.freeze(rule);
}
