import { defineCodeList } from './define-code-list.js';

/** Whether a perpetrator is a human being or a company. */
export type PerpetratorKind = 'natural-person' | 'legal-person';

export const perpetratorKind = defineCodeList<PerpetratorKind>({
  id: 'perpetrator-kind',
  kind: 'closed',
  since: '1.0',
  codes: ['natural-person', 'legal-person'],
});
