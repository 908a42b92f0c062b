import { defineCodeList } from './define-code-list.js';

/** The right by which a person was in the country when first registered. */
export type MigrationStatus =
  | 'national'
  | 'free-movement'
  | 'visitor'
  | 'labour-migrant'
  | 'student'
  | 'family-migrant'
  | 'protection'
  | 'irregular';

export const migrationStatus = defineCodeList<MigrationStatus>({
  id: 'migration-status',
  kind: 'closed',
  since: '1.0',
  codes: [
    'national',
    'free-movement',
    'visitor',
    'labour-migrant',
    'student',
    'family-migrant',
    'protection',
    'irregular',
  ],
});
