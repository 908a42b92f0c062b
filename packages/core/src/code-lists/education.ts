import { defineCodeList } from './define-code-list.js';

/** The highest level of education completed. */
export type Education =
  | 'none'
  | 'early-childhood'
  | 'primary'
  | 'lower-secondary'
  | 'upper-secondary'
  | 'post-secondary-non-tertiary'
  | 'short-cycle-tertiary'
  | 'bachelor'
  | 'master'
  | 'doctoral';

export const education = defineCodeList<Education>({
  id: 'education',
  kind: 'closed',
  since: '0.9',
  codes: [
    'none',
    'early-childhood',
    'primary',
    'lower-secondary',
    'upper-secondary',
    'post-secondary-non-tertiary',
    'short-cycle-tertiary',
    'bachelor',
    'master',
    'doctoral',
  ],
});
