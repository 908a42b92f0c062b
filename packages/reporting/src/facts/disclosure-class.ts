import type { UnitOfCount } from '@openthb/core';
import type { FactTable } from './define-fact-table.js';

/**
 * Whether figures can give a person away. `personal`: there are persons behind what is counted; `public`: what is counted
 * is what states and organizations do and answer for.
 * @since 0.1.0
 */
export type DisclosureClass = 'personal' | 'public';

const PUBLIC: ReadonlySet<UnitOfCount> = new Set<UnitOfCount>([
  'organization',
  'plan',
  'activity',
  'programme',
  'contribution',
  'training',
  'agreement',
  'provision',
  'milestone',
]);

/**
 * The class of a table of facts: only personal figures go through disclosure control.
 * @since 0.1.0
 */
export function disclosureClass({ unit }: FactTable): DisclosureClass {
  return PUBLIC.has(unit) ? 'public' : 'personal';
}
