import { core } from './core.js';
import { defineProfile } from './define-profile.js';

/** What a file must say before it goes from one organization to another: who sends it, to whom, for what, by what right. */
export const exchange = defineProfile({
  ...core,
  id: 'exchange',
  title: 'A file that goes from one organization to another',
  source: 'OpenTHB 1.0, bundle; Regulation (EU) 2016/679, articles 5 and 6; Convention 108+, article 5',
  holds: ['bundle'],
  required: {
    'bundle.madeAt': 'present',
    'bundle.from': 'present',
    'bundle.to': 'present',
    'bundle.purposes': 'present',
    'bundle.authorisation': 'present',
    'bundle.counts': 'present',
    'registration.by': 'explained',
    'referral.authorisation': 'explained',
  },
  severities: {
    // Nothing is recorded that allowed to pass the data on.
    'THB-CON-004': 'error',
    // It was passed on after what authorised it had ended.
    'THB-CON-005': 'error',
  },
});
