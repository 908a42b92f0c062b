import { defineCodeList } from './define-code-list.js';

/** Why somebody must not learn of a person. */
export type DisclosureBanReason = 'implicated' | 'fear-of-harm' | 'country-of-persecution' | 'wish-of-person';

export const disclosureBanReason = defineCodeList<DisclosureBanReason>({
  id: 'disclosure-ban-reason',
  kind: 'closed',
  since: '1.0',
  codes: ['implicated', 'fear-of-harm', 'country-of-persecution', 'wish-of-person'],
});
