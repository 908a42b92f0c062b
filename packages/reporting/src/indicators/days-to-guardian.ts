import { guardian } from '../dimensions/guardian.js';
import { among } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import { defineMedianWait } from './families/define-median-wait.js';
import { registeredChildren, unicef } from './texts.js';

export const daysToGuardian = defineMedianWait({
  id: 'days-to-guardian',
  group: 'children',
  title: 'Days until a guardian was appointed',
  question: 'After how many days had half of the children without a parent a guardian?',
  where: among(column('ageAtRegistration'), ['child', 'presumed-child', 'disputed']),
  of: guardian,
  days: 'daysToGuardian',
  universe: registeredChildren,
  source: unicef,
  caveats: ['Children for whom a parent acts are left out.'],
});
