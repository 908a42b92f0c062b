import { detained } from '../dimensions/detained.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';
import { registeredChildren, unicef } from './texts.js';

export const detainedShare = defineShare({
  id: 'detained-share',
  group: 'children',
  title: 'Children in detention',
  question: 'What part of the children was detained for a reason that follows from being trafficked?',
  where: among(column('ageAtRegistration'), ['child', 'presumed-child', 'disputed']),
  of: detained,
  universe: registeredChildren,
  source: unicef,
});
