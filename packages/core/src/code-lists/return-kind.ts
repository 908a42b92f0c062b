import { defineCodeList } from './define-code-list.js';

/** Under what terms a person goes to another country. */
export type ReturnKind = 'voluntary' | 'assisted-voluntary' | 'readmission' | 'forced' | 'resettlement';

export const returnKind = defineCodeList<ReturnKind>({
  id: 'return-kind',
  kind: 'closed',
  since: '1.0',
  codes: ['voluntary', 'assisted-voluntary', 'readmission', 'forced', 'resettlement'],
});
