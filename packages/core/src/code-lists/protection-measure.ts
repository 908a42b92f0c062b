import { defineCodeList } from './define-code-list.js';

/** What keeps a person safe before, during and after proceedings. */
export type ProtectionMeasure =
  | 'witness-programme'
  | 'relocation'
  | 'third-country-resettlement'
  | 'identity-change'
  | 'police-protection'
  | 'restraining-order'
  | 'anonymous-testimony'
  | 'closed-hearing'
  | 'video-testimony'
  | 'recorded-interview'
  | 'support-person';

export const protectionMeasure = defineCodeList<ProtectionMeasure>({
  id: 'protection-measure',
  kind: 'open',
  since: '1.0',
  codes: [
    'witness-programme',
    'relocation',
    'third-country-resettlement',
    'identity-change',
    'police-protection',
    'restraining-order',
    'anonymous-testimony',
    'closed-hearing',
    'video-testimony',
    'recorded-interview',
    'support-person',
  ],
});
