import { defineDictionary } from './define-dictionary.js';
import { broader, exact, none } from './mapping.js';
import { education } from './education.js';

export const educationDictionary = defineDictionary(education, {
  none: {
    label: 'None',
    definition: 'Less than primary education.',
    source: 'ISCED 2011',
    maps: { isced: broader('0'), htcds: none },
  },
  'early-childhood': {
    label: 'Early childhood',
    definition: 'Early childhood education.',
    source: 'ISCED 2011',
    maps: { isced: broader('0'), htcds: exact('EarlyChildhoodEducation') },
  },
  primary: {
    label: 'Primary',
    definition: 'Primary education.',
    source: 'ISCED 2011',
    maps: { isced: exact('1'), htcds: exact('PrimaryEducation') },
  },
  'lower-secondary': {
    label: 'Lower secondary',
    definition: 'Lower secondary education.',
    source: 'ISCED 2011',
    maps: { isced: exact('2'), htcds: exact('LowerSecondaryEducation') },
  },
  'upper-secondary': {
    label: 'Upper secondary',
    definition: 'Upper secondary education.',
    source: 'ISCED 2011',
    maps: { isced: exact('3'), htcds: exact('UpperSecondaryEducation') },
  },
  'post-secondary-non-tertiary': {
    label: 'Post-secondary non-tertiary',
    definition: 'Post-secondary non-tertiary education.',
    source: 'ISCED 2011',
    maps: { isced: exact('4'), htcds: exact('PostSecondaryNonTertiaryEducation') },
  },
  'short-cycle-tertiary': {
    label: 'Short-cycle tertiary',
    definition: 'Short-cycle tertiary education.',
    source: 'ISCED 2011',
    maps: { isced: exact('5'), htcds: exact('ShortCycleTertiaryEducation') },
  },
  bachelor: {
    label: "Bachelor's or equivalent",
    definition: "Bachelor's or equivalent level.",
    source: 'ISCED 2011',
    maps: { isced: exact('6'), htcds: exact('BachelorsOrEquivalentLevel') },
  },
  master: {
    label: "Master's or equivalent",
    definition: "Master's or equivalent level.",
    source: 'ISCED 2011',
    maps: { isced: exact('7'), htcds: exact('MastersOrEquivalentLevel') },
  },
  doctoral: {
    label: 'Doctoral or equivalent',
    definition: 'Doctoral or equivalent level.',
    source: 'ISCED 2011',
    maps: { isced: exact('8'), htcds: exact('DoctoralOrEquivalentLevel') },
  },
});
