import { defineDictionary } from './define-dictionary.js';
import { broader, exact, none } from './mapping.js';
import { recruitmentMethod } from './recruitment-method.js';

export const recruitmentMethodDictionary = defineDictionary(recruitmentMethod, {
  'place-of-business': {
    label: 'At a place of business',
    definition: 'At a shop, bar, hotel or other business.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('AtAPlaceOfBusiness') },
  },
  'educational-institution': {
    label: 'At an educational institution',
    definition: 'At a school, college or university.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('AtAnEducationalInstitution') },
  },
  work: {
    label: 'At work',
    definition: "At the person's place of work.",
    source: 'HTCDS 2.0',
    maps: { htcds: exact('AtWork') },
  },
  'online-social-network': {
    label: 'Through online social networks',
    definition: 'Through a social network or messenger.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('ThroughOnlineSocialNetworks') },
  },
  'online-advertisement': {
    label: 'Through an online advertisement',
    definition: 'Through an advertisement on the Internet.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('ThroughAnOnlineAdvertisement') },
  },
  'television-advertisement': {
    label: 'Through a television advertisement',
    definition: 'Through an advertisement on television.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('ThroughATelevisionAdvert') },
  },
  'newspaper-advertisement': {
    label: 'Through a newspaper advertisement',
    definition: 'Through an advertisement in print.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('ThroughANewspaperAdvert') },
  },
  family: {
    label: 'Through family or family events',
    definition: 'Through relatives, or at a gathering of the family.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('ThroughFamilyOrFamilyEvents') },
  },
  friends: {
    label: 'Through friends or social events',
    definition: 'Through friends, or at a social gathering.',
    source: 'HTCDS 2.0',
    maps: { htcds: exact('ThroughFriendsOrSocialEvents') },
  },
  'institution-of-care': {
    label: 'From an institution of care',
    definition: "From a children's home, shelter or reception centre.",
    maps: { htcds: broader('Other') },
  },
  'other-method': {
    label: 'Other',
    definition: 'A way that no other code names.',
    source: 'HTCDS 2.0',
    maps: { htcds: broader('Other') },
  },
  none: {
    label: 'None',
    definition: 'Nobody recruited the person.',
    maps: { htcds: none },
  },
});
