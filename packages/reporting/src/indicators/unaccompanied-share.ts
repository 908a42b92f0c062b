import { separation } from '../dimensions/separation.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineShare } from './families/define-share.js';
import { registeredChildren, unicef } from './texts.js';

export const unaccompaniedShare = defineShare({
  id: 'unaccompanied-share',
  group: 'children',
  title: 'Children without those who must care for them',
  question: 'What part of the children was unaccompanied or separated?',
  where: among(column('ageAtRegistration'), ['child', 'presumed-child', 'disputed']),
  of: separation,
  universe: registeredChildren,
  source: unicef,
  codes: ['unaccompanied', 'separated'],
  others: ['accompanied'],
});
