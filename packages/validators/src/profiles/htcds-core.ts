import { core } from './core.js';
import { defineProfile } from './define-profile.js';

/**
 * What a case file that follows HTCDS says of every victim, or says why not. HTCDS itself makes no field mandatory: the
 * choice is of those fields that CTDC and national reports are made of.
 */
export const htcdsCore = defineProfile({
  ...core,
  id: 'htcds-core',
  title: 'The core of the Human Trafficking Case Data Standard, given or explained',
  source: 'HTCDS 2.0, IOM, 24 December 2021; the choice of fields is that of OpenTHB',
  required: {
    'victim.sex': 'explained',
    'victim.birthDate': 'explained',
    'victim.ageClaims': 'explained',
    'victim.citizenships': 'explained',
    'victim.languages': 'explained',
    'victim.authorisations': 'explained',
    'victim.statusAssertions': 'explained',
    'victim.episodes': 'explained',
    'victim.episodes.forms': 'explained',
    'victim.episodes.controls': 'explained',
    'victim.episodes.recruitmentMethods': 'explained',
    'victim.episodes.traffickerRelations': 'explained',
  },
});
