import { core } from './core.js';
import { defineProfile } from './define-profile.js';

/**
 * What a file that goes to the Counter-Trafficking Data Collaborative says of every victim, given or explained: its
 * denominators leave out who has no answer in a group, so that no answer must be told from a no. Kinds of labour and of
 * sexual exploitation are asked of those alone whom they concern, and so not here. No person is named.
 */
export const ctdc = defineProfile({
  ...core,
  id: 'ctdc',
  title: 'Records for the Counter-Trafficking Data Collaborative, given or explained',
  source:
    'CTDC, Data Codebook 6 (2017) and Global Synthetic Data Codebook 2 (2024); the choice of fields is that of OpenTHB',
  required: {
    'victim.sex': 'explained',
    'victim.ageClaims': 'explained',
    'victim.citizenships': 'explained',
    'victim.statusAssertions': 'explained',
    'victim.statusAssertions.on': 'explained',
    'victim.episodes': 'explained',
    'victim.episodes.forms': 'explained',
    'victim.episodes.controls': 'explained',
    'victim.episodes.recruiterRelations': 'explained',
    'victim.episodes.exploitationCountries': 'explained',
    'victim.episodes.exploitedFrom': 'explained',
    'victim.episodes.exploitedUntil': 'explained',
  },
  forbidden: ['direct', 'protected'],
  natures: ['de-identified', 'synthetic', 'test'],
});
