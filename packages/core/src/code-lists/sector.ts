import { defineCodeList } from './define-code-list.js';

/** The economic activity in which a person's work was exploited. */
export type Sector =
  | 'agriculture-forestry-and-fishing'
  | 'agriculture'
  | 'forestry'
  | 'fishing'
  | 'mining-and-quarrying'
  | 'manufacturing'
  | 'electricity-and-gas'
  | 'water-and-waste'
  | 'construction'
  | 'wholesale-and-retail-trade'
  | 'street-sale'
  | 'transportation-and-storage'
  | 'hospitality'
  | 'information-and-communication'
  | 'finance-and-insurance'
  | 'real-estate'
  | 'professional-and-scientific-activities'
  | 'administrative-and-support-services'
  | 'public-administration-and-defence'
  | 'education'
  | 'health-and-social-work'
  | 'arts-and-recreation'
  | 'other-service-activities'
  | 'domestic-work'
  | 'extraterritorial-organizations'
  | 'other-sector'
  | 'none';

export const sector = defineCodeList<Sector>({
  id: 'sector',
  kind: 'closed',
  since: '0.9',
  codes: [
    'agriculture-forestry-and-fishing',
    'agriculture',
    'forestry',
    'fishing',
    'mining-and-quarrying',
    'manufacturing',
    'electricity-and-gas',
    'water-and-waste',
    'construction',
    'wholesale-and-retail-trade',
    'street-sale',
    'transportation-and-storage',
    'hospitality',
    'information-and-communication',
    'finance-and-insurance',
    'real-estate',
    'professional-and-scientific-activities',
    'administrative-and-support-services',
    'public-administration-and-defence',
    'education',
    'health-and-social-work',
    'arts-and-recreation',
    'other-service-activities',
    'domestic-work',
    'extraterritorial-organizations',
    'other-sector',
    'none',
  ],
  parents: {
    agriculture: 'agriculture-forestry-and-fishing',
    forestry: 'agriculture-forestry-and-fishing',
    fishing: 'agriculture-forestry-and-fishing',
    'street-sale': 'wholesale-and-retail-trade',
  },
});
