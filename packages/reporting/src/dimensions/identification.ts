import { defineDimension } from './define-dimension.js';

/** Whether and how the time from first contact to identification can be measured. */
export const identification = defineDimension({
  id: 'identification',
  title: 'Identification after first contact',
  column: 'identification',
  additive: true,
  codes: ['identified', 'open'],
  labels: {
    identified: 'Identified, time known',
    open: 'Not identified yet',
    'no-contact': 'No contact is recorded',
    imprecise: 'A date is not known to the day',
    'before-contact': 'Identified before the first contact',
  },
});
