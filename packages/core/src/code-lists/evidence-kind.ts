import { defineCodeList } from './define-code-list.js';

/** What a finding rests on. */
export type EvidenceKind =
  | 'statement-of-person'
  | 'statement-of-other'
  | 'observation'
  | 'document'
  | 'medical-report'
  | 'online-material'
  | 'financial-record';

export const evidenceKind = defineCodeList<EvidenceKind>({
  id: 'evidence-kind',
  kind: 'open',
  since: '1.0',
  codes: [
    'statement-of-person',
    'statement-of-other',
    'observation',
    'document',
    'medical-report',
    'online-material',
    'financial-record',
  ],
});
