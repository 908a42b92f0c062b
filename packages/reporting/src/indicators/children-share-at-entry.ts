import { ageAtEntry } from '../dimensions/age-at-entry.js';
import { defineShare } from './families/define-share.js';
import { detectionOnly, momentsApart, presumedApart } from './texts.js';

export const childrenShareAtEntry = defineShare({
  id: 'children-share-at-entry',
  group: 'children',
  title: 'Share of children when they entered the trafficking process',
  question:
    'What part of the registered persons whose age is known were children when they entered the trafficking process?',
  of: ageAtEntry,
  codes: ['child'],
  others: ['adult'],
  without: ['presumed-child', 'disputed'],
  numerator: 'Persons under 18 when they entered the trafficking process.',
  denominator: 'Persons of whom it is known whether they were under 18 then.',
  source: 'Sofia Declaration (2003): systematic data on child trafficking; Palermo Protocol, article 3(d)',
  caveats: [detectionOnly, presumedApart],
  comparability: momentsApart,
});
