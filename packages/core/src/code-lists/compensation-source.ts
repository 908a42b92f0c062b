import { defineCodeList } from './define-code-list.js';

/** Who is asked to compensate a person. */
export type CompensationSource =
  | 'perpetrator-criminal'
  | 'perpetrator-civil'
  | 'employer'
  | 'state-fund'
  | 'confiscated-assets';

export const compensationSource = defineCodeList<CompensationSource>({
  id: 'compensation-source',
  kind: 'closed',
  since: '1.0',
  codes: ['perpetrator-criminal', 'perpetrator-civil', 'employer', 'state-fund', 'confiscated-assets'],
});
