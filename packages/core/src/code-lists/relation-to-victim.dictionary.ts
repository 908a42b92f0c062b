import { defineDictionary } from './define-dictionary.js';
import { broader, exact, none } from './mapping.js';
import { relationToVictim } from './relation-to-victim.js';

export const relationToVictimDictionary = defineDictionary(relationToVictim, {
  'intimate-partner': {
    label: 'Intimate partner',
    definition: 'A spouse, partner, boyfriend or girlfriend.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: { ctdcKanon: exact('recruiterRelationIntimatePartner'), htcds: broader('Familial') },
  },
  family: {
    label: 'Family or relative',
    definition: 'A relative by blood, marriage or adoption, or a foster parent.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: { ctdcKanon: exact('recruiterRelationFamily'), htcds: exact('Familial') },
  },
  'friend-or-acquaintance': {
    label: 'Friend or acquaintance',
    definition: 'Somebody the person knew.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: { ctdcKanon: exact('recruiterRelationFriend'), htcds: exact('Acquainted') },
  },
  'employer-or-broker': {
    label: 'Employer or broker',
    definition: 'An employer, contractor, recruiter by trade, or smuggler.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: { ctdcKanon: broader('recruiterRelationOther'), htcds: none },
  },
  stranger: {
    label: 'Stranger',
    definition: 'Somebody the person did not know.',
    maps: { ctdcKanon: broader('recruiterRelationOther'), htcds: exact('Unaquainted') },
  },
  'other-relation': {
    label: 'Other relation',
    definition: 'A relation that no other code names.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: { ctdcKanon: exact('recruiterRelationOther'), htcds: none },
  },
  none: {
    label: 'None',
    definition: 'There was no such person.',
    maps: { ctdcKanon: none, htcds: none },
  },
});
