import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';
import { bansInForce } from './bans-in-force.js';

/** Data may be passed on to somebody who must never learn of the person. */
export const authorisedThoughBanned = defineRule({
  id: 'THB-DIS-002',
  record: 'victim',
  of: 'authorisations',
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'Data may be passed on to somebody who must never learn of the person.',
  rationale: 'A ban stands above every authorisation. Take the recipient out.',
  examples: {
    valid: [
      { neverDiscloseTo: [{ organization: 'xx:o1' }], authorisations: [{ basis: 'consent', recipients: ['xx:o2'] }] },
      {
        neverDiscloseTo: [{ organization: 'xx:o1' }],
        authorisations: [{ basis: 'consent', recipients: ['xx:o1'], givenOn: '2023', withdrawnOn: '2024-02' }],
      },
      {
        neverDiscloseTo: [{ organizationType: 'ngo' }],
        authorisations: [{ basis: 'consent', recipientTypes: ['health-service'] }],
      },
    ],
    invalid: [
      { neverDiscloseTo: [{ organization: 'xx:o1' }], authorisations: [{ basis: 'consent', recipients: ['xx:o1'] }] },
      {
        neverDiscloseTo: [{ organizationType: 'immigration-service' }],
        authorisations: [{ basis: 'consent', recipientTypes: ['immigration-service'] }],
      },
      {
        neverDiscloseTo: [{ organization: 'xx:o1' }, { country: 'AL' }],
        authorisations: [{ basis: 'consent', recipients: ['xx:o1'] }],
      },
      {
        neverDiscloseTo: [{ organizationType: 'ngo' }, { country: 'AL' }],
        authorisations: [{ basis: 'consent', recipientTypes: ['ngo'] }],
      },
    ],
  },
  check({ recipients = [], recipientTypes = [], withdrawnOn, validUntil }, { asOf, report }, victim) {
    if (!victim.neverDiscloseTo || certainlyBefore(withdrawnOn, asOf) || certainlyBefore(validUntil, asOf)) return;
    const bans = bansInForce(victim, asOf);
    if (bans.some(({ organization }) => organization !== undefined && recipients.includes(organization))) {
      report(['recipients']);
    }
    if (
      bans.some(({ organizationType }) => organizationType !== undefined && recipientTypes.includes(organizationType))
    ) {
      report(['recipientTypes']);
    }
  },
});
