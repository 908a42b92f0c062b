import { defineDimension } from './define-dimension.js';

export const screeningFollowUp = defineDimension({
  id: 'screening-follow-up',
  title: 'What came of a screening that met the elements',
  column: 'screeningFollowUp',
  additive: true,
  codes: ['identified', 'open'],
  labels: {
    identified: 'Identified',
    open: 'Still to be decided',
    'not-a-victim': 'Found not to be a victim',
    'ended-otherwise': 'Declined or closed',
    'not-met': 'The elements were not met, or nobody screened',
  },
});
