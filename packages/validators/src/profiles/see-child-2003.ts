import { core } from './core.js';
import { defineProfile } from './define-profile.js';

/**
 * What is to be on record of every child, or explained, so that its safeguards can be followed. Breaches themselves are
 * judged by the rules of the standard, with the standard's severities: what has happened is counted, never refused.
 */
export const seeChild2003 = defineProfile({
  ...core,
  id: 'see-child-2003',
  title: 'Child victims of trafficking in South Eastern Europe, 2003',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003): 2.2 best interest, 2.4 views of the child, 3.1.2 presumption of age, 3.2 guardian, 3.3 questioning and interviews, durable solutions with risk and security assessment',
  required: {
    'victim.ageClaims': 'explained',
    'victim.child.separation': 'explained',
    'victim.child.familyImplicated': 'explained',
    'victim.child.guardianships': 'explained',
    'victim.child.firstInterviewOn': 'explained',
    'victim.child.viewsRecordedOn': 'explained',
    'victim.child.bestInterestsDeterminedOn': 'explained',
    'victim.child.familyTracing': 'explained',
    'victim.child.riskAssessments': 'explained',
    'victim.child.durableSolutions': 'explained',
    'victim.child.detained': 'explained',
    'referral.urgency': 'explained',
  },
});
