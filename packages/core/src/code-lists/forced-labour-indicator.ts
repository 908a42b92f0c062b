import { defineCodeList } from './define-code-list.js';

/** A sign of forced labour. They are not weighted, and their number is no score. */
export type ForcedLabourIndicator =
  | 'abuse-of-vulnerability'
  | 'deception'
  | 'restriction-of-movement'
  | 'isolation'
  | 'physical-and-sexual-violence'
  | 'intimidation-and-threats'
  | 'retention-of-identity-documents'
  | 'withholding-of-wages'
  | 'debt-bondage'
  | 'abusive-conditions'
  | 'excessive-overtime';

export const forcedLabourIndicator = defineCodeList<ForcedLabourIndicator>({
  id: 'forced-labour-indicator',
  kind: 'closed',
  since: '1.0',
  codes: [
    'abuse-of-vulnerability',
    'deception',
    'restriction-of-movement',
    'isolation',
    'physical-and-sexual-violence',
    'intimidation-and-threats',
    'retention-of-identity-documents',
    'withholding-of-wages',
    'debt-bondage',
    'abusive-conditions',
    'excessive-overtime',
  ],
});
