import { defineCodeList } from './define-code-list.js';

/** What became of somebody missing from care. */
export type AbsenceOutcome = 'still-missing' | 'returned' | 'found' | 'in-contact' | 'trafficked-again' | 'deceased';

export const absenceOutcome = defineCodeList<AbsenceOutcome>({
  id: 'absence-outcome',
  kind: 'closed',
  since: '1.0',
  codes: ['still-missing', 'returned', 'found', 'in-contact', 'trafficked-again', 'deceased'],
});
