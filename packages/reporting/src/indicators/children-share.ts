import { age } from '../dimensions/age.js';
import { victims } from '../facts/victims.js';
import { share } from '../figures/share.js';
import { measures } from '../figures/measures.js';
import { defineIndicator } from './define-indicator.js';
import { comparability, detectionOnly, presumedApart } from './texts.js';

export const childrenShare = defineIndicator({
  id: 'children-share',
  group: 'children',
  headline: true,
  title: 'Share of children among detected victims',
  question: 'What part of the detected victims whose age is known were children?',
  version: '1',
  facts: victims,
  universe: 'Persons registered as of the day.',
  measure: measures.share,
  numerator: 'Registered persons under 18 at the moment that the table names.',
  denominator: 'Registered persons of whom it is known whether they were under 18.',
  source: 'Sofia Declaration (2003): systematic data on child trafficking; Palermo Protocol, article 3(d)',
  caveats: [detectionOnly, presumedApart],
  comparability: [
    ...comparability,
    'Countries take age at registration, at entry or when exploitation began; the three are not to be compared.',
  ],
  ...share({
    of: age,
    numerator: ['child'],
    others: ['adult'],
    without: ['unknown', 'presumed-child', 'disputed'],
    nobody: 'nobody of known age',
  }),
});
