import type { Commitment } from '@openthb/core';
import { bestInterestsShare } from '../../indicators/best-interests-share.js';
import { childrenShare } from '../../indicators/children-share.js';
import { daysToGuardian } from '../../indicators/days-to-guardian.js';
import { daysToIdentification } from '../../indicators/days-to-identification.js';
import type { Indicator } from '../../indicators/define-indicator.js';
import { guardianInformedShare } from '../../indicators/guardian-informed-share.js';
import { reflectionGrantedShare } from '../../indicators/reflection-granted-share.js';
import { residenceGrantedShare } from '../../indicators/residence-granted-share.js';
import { returnAssessedShare } from '../../indicators/return-assessed-share.js';
import { witnessProtectionShare } from '../../indicators/witness-protection-share.js';
import type { FindEvidence } from './evidence.js';
import { findAgreement } from './find-agreement.js';
import { findPlan } from './find-plan.js';
import { findProgramme } from './find-programme.js';
import { findProvision } from './find-provision.js';
import { findRole } from './find-role.js';

/** By what it is seen whether a commitment is met. */
interface Seen {
  readonly by: readonly FindEvidence[];
  /** Figures that are shown beside, by country. */
  readonly figures?: readonly Indicator[];
  /** Whether that there are such figures is what was promised. */
  readonly byFigures?: true;
}

/** For each commitment, by what it is seen whether it is met; what the chronicle says of it counts for all. */
export const commitments: Readonly<Record<Commitment, Seen>> = {
  'national-coordinator': { by: [findRole('national-coordinator')] },
  'multidisciplinary-group': { by: [findRole('multidisciplinary-group')] },
  'national-plan': { by: [findPlan('general')] },
  'information-exchange': { by: [findAgreement('information-exchange'), findAgreement('police-cooperation')] },
  'legal-status-of-victims': {
    by: [findProvision('temporary-residence'), findProvision('recovery-and-reflection')],
    figures: [residenceGrantedShare, reflectionGrantedShare],
  },
  'minimum-standards-for-children': {
    by: [findProvision('guardianship'), findProvision('child-presumption')],
    figures: [daysToGuardian, bestInterestsShare, returnAssessedShare],
  },
  'systematic-data-on-children': { by: [findProvision('statistics')], figures: [childrenShare], byFigures: true },
  'rapid-identification-of-children': { by: [findProvision('identification')], figures: [daysToIdentification] },
  'adapted-referral-of-children': { by: [findAgreement('cross-border-referral')], figures: [guardianInformedShare] },
  'child-plan': { by: [findPlan('child')] },
  'child-subgroup': { by: [findRole('child-subgroup')] },
  'victim-witness-protection': {
    by: [findProvision('witness-protection'), findProgramme({ kinds: ['witness-protection'] })],
    figures: [witnessProtectionShare],
  },
  'resettlement-agreements': { by: [findAgreement('third-country-resettlement')] },
  twinning: { by: [findAgreement('twinning'), findProgramme({ kinds: ['twinning'] })] },
  'training-in-curricula': { by: [findProgramme({ kinds: ['training', 'curriculum'], regular: true })] },
  'private-lawyers': { by: [findProgramme({ kinds: ['legal-aid'] })] },
  'ngo-association': { by: [findRole('ngo-association')] },
  'labour-dimension': { by: [findPlan('labour'), findProgramme({ topic: 'forced-and-bonded-labour' })] },
};
