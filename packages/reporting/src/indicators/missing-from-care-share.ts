import { missingFromCare } from '../dimensions/missing-from-care.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';
import { registeredChildren } from './texts.js';

export const missingFromCareShare = defineShare({
  id: 'missing-from-care-share',
  group: 'children',
  title: 'Children missing from care',
  question: 'What part of the children was missing from care at some time?',
  where: among(column('ageAtRegistration'), ['child', 'presumed-child', 'disputed']),
  of: missingFromCare,
  universe: registeredChildren,
  source: 'GRETA, 6th general report (2017)',
  caveats: ['Who has no such entry counts as never missing: where it is not recorded, the share is too low.'],
});
