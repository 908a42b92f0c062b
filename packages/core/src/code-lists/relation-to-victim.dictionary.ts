import { ctdcFlags } from './ctdc-flags.js';
import { defineDictionary } from './define-dictionary.js';
import { broader, exact, none } from './mapping.js';
import { relationToVictim } from './relation-to-victim.js';

export const relationToVictimDictionary = defineDictionary(relationToVictim, {
  'intimate-partner': {
    label: 'Intimate partner',
    definition: 'A spouse, partner, boyfriend or girlfriend.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: none,
      ...ctdcFlags(exact('recruiterRelationIntimatePartner'), exact('recruiterRelationIntimatePartner')),
      ctdcVictimPerpetrator: broader('FamilyIntimatePartner'),
    },
  },
  family: {
    label: 'Family or relative',
    definition: 'A relative by blood, marriage or adoption, or a foster parent.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('Familial'),
      ...ctdcFlags(exact('recruiterRelationFamily'), exact('recruiterRelationFamily')),
      ctdcVictimPerpetrator: broader('FamilyIntimatePartner'),
    },
  },
  'friend-or-acquaintance': {
    label: 'Friend or acquaintance',
    definition: 'Somebody the person knew.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: exact('Acquainted'),
      ...ctdcFlags(exact('recruiterRelationFriend'), exact('recruiterRelationFriend')),
      ctdcVictimPerpetrator: exact('FriendAcquaintance'),
    },
  },
  'employer-or-broker': {
    label: 'Employer or broker',
    definition: 'An employer, contractor, recruiter by trade, or smuggler.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: none,
      ...ctdcFlags(broader('recruiterRelationOther'), broader('recruiterRelationOther')),
      ctdcVictimPerpetrator: broader('StrangerUnknownOther'),
    },
  },
  stranger: {
    label: 'Stranger',
    definition: 'Somebody the person did not know.',
    maps: {
      htcds: exact('Unaquainted'),
      ...ctdcFlags(broader('recruiterRelationOther'), broader('recruiterRelationOther')),
      ctdcVictimPerpetrator: broader('StrangerUnknownOther'),
    },
  },
  'other-relation': {
    label: 'Other relation',
    definition: 'A relation that no other code names.',
    source: 'CTDC Data Codebook v6 (2017)',
    maps: {
      htcds: none,
      ...ctdcFlags(broader('recruiterRelationOther'), broader('recruiterRelationOther')),
      ctdcVictimPerpetrator: broader('StrangerUnknownOther'),
    },
  },
  none: {
    label: 'None',
    definition: 'There was no such person.',
    maps: { htcds: none, ...ctdcFlags(none, none), ctdcVictimPerpetrator: none },
  },
});
