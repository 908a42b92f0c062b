import { defineCodeList } from './define-code-list.js';

/** Who acts for the person before courts and authorities. */
export type LegalRepresentativeKind = 'private-lawyer' | 'legal-aid-lawyer' | 'ngo-lawyer' | 'victim-advocate';

export const legalRepresentativeKind = defineCodeList<LegalRepresentativeKind>({
  id: 'legal-representative-kind',
  kind: 'closed',
  since: '1.0',
  codes: ['private-lawyer', 'legal-aid-lawyer', 'ngo-lawyer', 'victim-advocate'],
});
