import { ctdcFlags } from './ctdc-flags.js';
import { defineDictionary } from './define-dictionary.js';
import { exact, none } from './mapping.js';
import { traffickingMeans } from './trafficking-means.js';

export const traffickingMeansDictionary = defineDictionary(traffickingMeans, {
  force: {
    label: 'Threat or use of force',
    definition: 'The threat or use of force.',
    source: 'Palermo Protocol (2000), article 3(a)',
    maps: ctdcFlags(none, none),
  },
  coercion: {
    label: 'Other coercion',
    definition: 'Other forms of coercion.',
    source: 'Palermo Protocol (2000), article 3(a)',
    maps: ctdcFlags(none, none),
  },
  abduction: {
    label: 'Abduction',
    definition: 'Abduction.',
    source: 'Palermo Protocol (2000), article 3(a)',
    maps: ctdcFlags(exact('isAbduction'), none),
  },
  fraud: {
    label: 'Fraud',
    definition: 'Fraud.',
    source: 'Palermo Protocol (2000), article 3(a)',
    maps: ctdcFlags(none, none),
  },
  deception: {
    label: 'Deception',
    definition: 'Deception.',
    source: 'Palermo Protocol (2000), article 3(a)',
    maps: ctdcFlags(none, none),
  },
  'abuse-of-power': {
    label: 'Abuse of power',
    definition: 'The abuse of power.',
    source: 'Palermo Protocol (2000), article 3(a)',
    maps: ctdcFlags(none, none),
  },
  'abuse-of-vulnerability': {
    label: 'Abuse of a position of vulnerability',
    definition: 'The abuse of a position in which the person had no real or acceptable alternative but to submit.',
    source: 'Palermo Protocol (2000), article 3(a); Directive 2011/36/EU, article 2(2)',
    maps: ctdcFlags(none, none),
  },
  payment: {
    label: 'Payments or benefits',
    definition:
      'Giving or receiving payments or benefits to achieve the consent of a person who has control over another.',
    source: 'Palermo Protocol (2000), article 3(a)',
    maps: ctdcFlags(none, none),
  },
  none: {
    label: 'None',
    definition: 'None of the means was used.',
    maps: ctdcFlags(none, none),
  },
});
