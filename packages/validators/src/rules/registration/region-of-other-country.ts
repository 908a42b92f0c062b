import { defineRule } from '../define-rule.js';
import { regionWithin } from '../region-within.js';

/** A contact was in a part of another country than it says. */
export const regionOfOtherCountry = defineRule({
  id: 'THB-COH-039',
  record: 'registration',
  class: 'validity',
  severity: 'error',
  source: 'ISO 3166-2:2020',
  summary: 'A contact was in a part of another country than it says.',
  rationale: 'The first two letters of a region are its country; the parts of Kosovo stand under Serbia there.',
  examples: {
    valid: [
      { channel: 'hotline', country: 'RS', region: 'RS-00' },
      { channel: 'hotline', country: 'XK', region: 'RS-25' },
      { channel: 'hotline', region: 'RS-00' },
      { channel: 'hotline', country: 'RS' },
    ],
    invalid: [
      { channel: 'hotline', country: 'AL', region: 'RS-00' },
      { channel: 'hotline', country: 'XK', region: 'AL-01' },
    ],
  },
  check({ country, region }, { report }) {
    if (!regionWithin(region, country)) report(['region']);
  },
});
