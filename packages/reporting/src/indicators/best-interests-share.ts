import { bestInterests } from '../dimensions/best-interests.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';
import { byRecord, registeredChildren, unicef } from './texts.js';

export const bestInterestsShare = defineShare({
  id: 'best-interests-share',
  group: 'children',
  title: 'Children whose best interests were determined',
  question: 'For what part of the children were the best interests determined formally?',
  where: among(column('ageAtRegistration'), ['child', 'presumed-child', 'disputed']),
  of: bestInterests,
  universe: registeredChildren,
  source: unicef,
  caveats: [byRecord],
});
