import { defineRule } from '../define-rule.js';
import { regionWithin } from '../region-within.js';

/** An event was in a part of another country than it says. */
export const eventRegionOfOtherCountry = defineRule({
  id: 'THB-COH-040',
  record: 'event',
  class: 'validity',
  severity: 'error',
  source: 'ISO 3166-2:2020',
  summary: 'An event was in a part of another country than it says.',
  rationale: 'The first two letters of a region are its country; the parts of Kosovo stand under Serbia there.',
  examples: {
    valid: [
      { kind: 'exploitation', country: 'RS', region: 'RS-00' },
      { kind: 'exploitation', country: 'XK', region: 'RS-25' },
      { kind: 'exploitation', region: 'RS-00' },
      { kind: 'exploitation', country: 'RS' },
    ],
    invalid: [
      { kind: 'exploitation', country: 'AL', region: 'RS-00' },
      { kind: 'exploitation', country: 'XK', region: 'AL-01' },
    ],
  },
  check({ country, region }, { report }) {
    if (!regionWithin(region, country)) report(['region']);
  },
});
