import { defineDimension } from './define-dimension.js';

export const returnAssessment = defineDimension({
  id: 'return-assessment',
  title: 'Assessment of risk before a return',
  column: 'returnAssessment',
  additive: true,
  codes: ['assessed', 'not-assessed', 'not-returned'],
  labels: {
    assessed: 'Returned after an assessment of risk',
    'not-assessed': 'Returned without one',
    'not-returned': 'Not returned',
  },
});
