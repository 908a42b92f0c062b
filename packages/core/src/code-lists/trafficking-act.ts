import { defineCodeList } from './define-code-list.js';

/** What was done with a person: the act of trafficking. */
export type TraffickingAct =
  | 'recruitment'
  | 'transportation'
  | 'transfer'
  | 'harbouring'
  | 'receipt'
  | 'exchange-of-control';

export const traffickingAct = defineCodeList<TraffickingAct>({
  id: 'trafficking-act',
  kind: 'closed',
  since: '0.9',
  codes: ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt', 'exchange-of-control'],
});
