import { defineCodeList } from './define-code-list.js';

/** What sort of organization it is. */
export type OrganizationType =
  | 'ngo'
  | 'law-enforcement'
  | 'prosecution-or-court'
  | 'health-service'
  | 'social-service'
  | 'central-government'
  | 'local-government'
  | 'immigration-service'
  | 'labour-inspectorate'
  | 'legal-service'
  | 'international-organization'
  | 'business'
  | 'educational-institution';

export const organizationType = defineCodeList<OrganizationType>({
  id: 'organization-type',
  kind: 'open',
  since: '0.9',
  codes: [
    'ngo',
    'law-enforcement',
    'prosecution-or-court',
    'health-service',
    'social-service',
    'central-government',
    'local-government',
    'immigration-service',
    'labour-inspectorate',
    'legal-service',
    'international-organization',
    'business',
    'educational-institution',
  ],
});
