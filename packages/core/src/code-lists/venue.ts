import { defineCodeList } from './define-code-list.js';

/** The sort of place where the person was exploited. Never an address. */
export type Venue =
  | 'private-home'
  | 'street'
  | 'hotel'
  | 'bar-or-club'
  | 'brothel'
  | 'massage-or-beauty'
  | 'farm'
  | 'vessel'
  | 'factory'
  | 'construction-site'
  | 'mine-or-quarry'
  | 'online'
  | 'camp-or-settlement'
  | 'institution'
  | 'detention'
  | 'conflict-zone'
  | 'other-venue';

export const venue = defineCodeList<Venue>({
  id: 'venue',
  kind: 'open',
  since: '1.0',
  codes: [
    'private-home',
    'street',
    'hotel',
    'bar-or-club',
    'brothel',
    'massage-or-beauty',
    'farm',
    'vessel',
    'factory',
    'construction-site',
    'mine-or-quarry',
    'online',
    'camp-or-settlement',
    'institution',
    'detention',
    'conflict-zone',
    'other-venue',
  ],
});
