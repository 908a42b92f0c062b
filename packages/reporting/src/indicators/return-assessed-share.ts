import { returnAssessment } from '../dimensions/return-assessment.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';
import { byRecord, registeredChildren, unicef } from './texts.js';

export const returnAssessedShare = defineShare({
  id: 'return-assessed-share',
  group: 'children',
  title: 'Children returned after an assessment of risk',
  question: 'Before what part of the returns of children was the risk assessed?',
  where: among(column('ageAtRegistration'), ['child', 'presumed-child', 'disputed']),
  of: returnAssessment,
  universe: registeredChildren,
  source: unicef,
  codes: ['assessed'],
  others: ['not-assessed'],
  without: ['not-returned'],
  nobody: 'nobody was returned',
  caveats: [byRecord, 'An assessment after the journey is none.'],
});
