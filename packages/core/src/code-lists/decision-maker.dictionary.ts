import { defineDictionary } from './define-dictionary.js';
import { broader, exact, narrower, none } from './mapping.js';
import { decisionMaker } from './decision-maker.js';

export const decisionMakerDictionary = defineDictionary(decisionMaker, {
  police: {
    label: 'Police',
    definition: 'Police or border police.',
    maps: {
      htcds: exact('Police'),
      niem: narrower(
        'Law Enforcement Federal',
        'Law Enforcement Police/sheriff (local)',
        'Law Enforcement State',
        'Law Enforcement Tribal',
      ),
    },
  },
  'prosecution-or-court': {
    label: 'Prosecution or court',
    definition: 'A prosecutor or a court.',
    maps: {
      htcds: exact('CourtOrProsecution'),
      niem: narrower(
        'Law Enforcement Prosecutor - County',
        'Law Enforcement Prosecutor - Federal',
        'Law Enforcement Prosecutor - State',
        'Law Enforcement State Attorney General',
      ),
    },
  },
  'other-authority': {
    label: 'Other authority',
    definition: 'A public body that is neither police, prosecution nor court.',
    maps: {
      htcds: exact('NonPoliceGovernmentalOrganization'),
      niem: narrower('Child Welfare Child Protective Service agency (CPS)'),
    },
  },
  ngo: {
    label: 'NGO',
    definition: 'A non-governmental organization.',
    maps: { htcds: exact('NGO'), niem: none },
  },
  'international-organization': {
    label: 'International organization',
    definition: 'A body founded by states.',
    maps: { htcds: broader('Other'), niem: broader('Other') },
  },
  other: {
    label: 'Other',
    definition: 'Any other.',
    maps: { htcds: broader('Other'), niem: broader('Other') },
  },
});
