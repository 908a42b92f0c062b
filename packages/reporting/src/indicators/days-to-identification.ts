import { identification } from '../dimensions/identification.js';
import { defineIndicator } from './define-indicator.js';
import { medianWait } from './median-wait.js';
import { comparability } from './texts.js';

export const daysToIdentification = defineIndicator({
  id: 'days-to-identification',
  title: 'Days from first contact to identification',
  question: 'After how many days had half of the registered persons been identified?',
  version: '1',
  unit: 'person',
  universe: 'Persons registered as of the day whose first contact is known to the day.',
  measure: 'days (median)',
  numerator: 'Persons identified, with the days since the first contact with any reporting entity.',
  denominator: 'Those and the persons whose identification is still open, as long as it has been open.',
  breakdown: identification,
  source: 'Sofia Declaration (2003): effective procedures for the rapid identification of child victims',
  caveats: [
    'Estimated after Kaplan and Meier: who is not identified yet counts as waiting, never as if absent.',
    'Where fewer than half are identified there is no median.',
  ],
  comparability: `${comparability} What counts as a first contact differs by who reports.`,
  figure({ of, waits }) {
    const [identified, open] = [of('identified'), of('open')];
    const exclusions = {
      'no-contact': of('no-contact'),
      imprecise: of('imprecise'),
      'before-contact': of('before-contact'),
    };
    if (identified === null || open === null) {
      return { value: null, numerator: identified, denominator: null, exclusions };
    }
    const value = medianWait(waits());
    const denominator = identified + open;
    if (value === null) {
      const reason = denominator === 0 ? 'nobody whose wait is known' : 'fewer than half are identified';
      return { value, status: 'not-applicable', reason, numerator: identified, denominator, exclusions };
    }
    return { value, numerator: identified, denominator, exclusions };
  },
});
