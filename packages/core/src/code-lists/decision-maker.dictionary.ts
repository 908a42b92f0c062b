import { defineDictionary } from './define-dictionary.js';
import { broader, exact } from './mapping.js';
import { decisionMaker } from './decision-maker.js';

export const decisionMakerDictionary = defineDictionary(decisionMaker, {
  police: {
    label: 'Police',
    definition: 'Police or border police.',
    maps: { htcds: exact('Police') },
  },
  'prosecution-or-court': {
    label: 'Prosecution or court',
    definition: 'A prosecutor or a court.',
    maps: { htcds: exact('CourtOrProsecution') },
  },
  'other-authority': {
    label: 'Other authority',
    definition: 'A public body that is neither police, prosecution nor court.',
    maps: { htcds: exact('NonPoliceGovernmentalOrganization') },
  },
  ngo: {
    label: 'NGO',
    definition: 'A non-governmental organization.',
    maps: { htcds: exact('NGO') },
  },
  'international-organization': {
    label: 'International organization',
    definition: 'A body founded by states.',
    maps: { htcds: broader('Other') },
  },
  other: {
    label: 'Other',
    definition: 'Any other.',
    maps: { htcds: exact('Other') },
  },
});
