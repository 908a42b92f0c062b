import { identification } from '../dimensions/identification.js';
import { victims } from '../facts/victims.js';
import { medianWait } from '../figures/median-wait.js';
import { measures } from '../figures/measures.js';
import { defineIndicator } from './define-indicator.js';
import { comparability } from './texts.js';

export const daysToIdentification = defineIndicator({
  id: 'days-to-identification',
  group: 'identification-and-referral',
  headline: true,
  title: 'Days from first contact to identification',
  question: 'After how many days had half of the registered persons been identified?',
  version: '1',
  facts: victims,
  universe: 'Persons registered as of the day whose first contact is known to the day.',
  measure: measures.days,
  numerator: 'Persons identified, with the days since the first contact with any reporting entity.',
  denominator: 'Those and the persons whose identification is still open, as long as it has been open.',
  source: 'Sofia Declaration (2003): effective procedures for the rapid identification of child victims',
  caveats: [
    'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.',
    'Where fewer than half are identified there is no median.',
  ],
  comparability: [...comparability, 'What counts as a first contact differs by who reports.'],
  ...medianWait({
    of: identification,
    ended: 'identified',
    open: 'open',
    days: 'daysToIdentification',
    without: ['no-contact', 'imprecise', 'before-contact'],
    nobody: 'nobody whose wait is known',
    notYet: 'fewer than half are identified',
  }),
});
