import { defineDictionary } from './define-dictionary.js';
import { evaluationKind } from './evaluation-kind.js';

export const evaluationKindDictionary = defineDictionary(evaluationKind, {
  monitoring: {
    label: 'Monitoring',
    definition: 'Whether what was planned is being done.',
    source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  },
  review: {
    label: 'Review',
    definition: 'Whether the plan still fits.',
    source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  },
  evaluation: {
    label: 'Evaluation',
    definition: 'Whether it had an effect.',
    source: 'ICMPD, Monitoring and Evaluation Handbook for National Action Plans (2010)',
  },
});
