import { core } from './core.js';
import { defineProfile } from './define-profile.js';

/**
 * What the yearly collection of Eurostat is counted from, of every victim and perpetrator, given or explained: zero and
 * not known are two things there. Who is registered as a victim follows from the history of the status, with its days.
 */
export const eurostat = defineProfile({
  ...core,
  id: 'eurostat',
  title: 'The collection of Eurostat on trafficking in human beings, given or explained',
  source:
    'Eurostat, crim_thb, reference metadata of 24 January 2024: legal status, sex, age, citizenship, form of exploitation; assistance and residence permits as in the copy of EIGE. The choice of fields is that of OpenTHB',
  required: {
    'victim.sex': 'explained',
    'victim.ageClaims': 'explained',
    'victim.citizenships': 'explained',
    'victim.statusAssertions': 'explained',
    'victim.statusAssertions.on': 'explained',
    'victim.statusAssertions.decisionMaker': 'explained',
    'victim.episodes': 'explained',
    'victim.episodes.forms': 'explained',
    'victim.residencePermits': 'explained',
    'victim.services': 'explained',
    'perpetrator.sex': 'explained',
    'perpetrator.birthDate': 'explained',
    'perpetrator.citizenships': 'explained',
    'perpetrator.justice': 'explained',
    'perpetrator.justice.on': 'explained',
  },
});
