import { defineCodeList } from './define-code-list.js';

/** What a perpetrator did. */
export type PerpetratorRole =
  | 'recruiter'
  | 'broker'
  | 'transporter'
  | 'travelling-partner'
  | 'harbourer'
  | 'transferor'
  | 'receiver'
  | 'seller'
  | 'buyer'
  | 'controller'
  | 'smuggler'
  | 'abuser'
  | 'kidnapper'
  | 'exploiter'
  | 'knowing-user'
  | 'other-role';

export const perpetratorRole = defineCodeList<PerpetratorRole>({
  id: 'perpetrator-role',
  kind: 'closed',
  since: '1.0',
  codes: [
    'recruiter',
    'broker',
    'transporter',
    'travelling-partner',
    'harbourer',
    'transferor',
    'receiver',
    'seller',
    'buyer',
    'controller',
    'smuggler',
    'abuser',
    'kidnapper',
    'exploiter',
    'knowing-user',
    'other-role',
  ],
});
