import { presumption } from '../dimensions/presumption.js';
import { defineMedianWait } from './families/define-median-wait.js';

export const daysToPresumption = defineMedianWait({
  id: 'days-to-presumption',
  group: 'identification-and-referral',
  title: 'Days from first contact to presumption',
  question: 'After how many days had half of the registered persons been presumed to be victims?',
  of: presumption,
  days: 'daysToPresumption',
  universe: 'Persons registered as of the day whose first contact is known to the day.',
  source: 'Sofia Declaration (2003): effective procedures for the rapid identification of child victims',
});
