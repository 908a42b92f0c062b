import { familyImplicated } from '../dimensions/family-implicated.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';
import { registeredChildren, sofia } from './texts.js';

export const familyImplicatedShare = defineShare({
  id: 'family-implicated-share',
  group: 'children',
  title: 'Children whose family is thought to be complicit',
  question: 'Of what part of the children is a relative thought to have sold the child or to have been complicit?',
  where: among(column('ageAtRegistration'), ['child', 'presumed-child', 'disputed']),
  of: familyImplicated,
  universe: registeredChildren,
  source: sofia,
});
