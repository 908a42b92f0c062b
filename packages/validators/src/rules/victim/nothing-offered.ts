import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';

/** There are reasonable grounds to believe that a person is a victim, and nothing says that any service was offered. */
export const nothingOffered = defineRule({
  id: 'THB-SRV-006',
  record: 'victim',
  class: 'safeguard',
  severity: 'info',
  source: 'Directive 2011/36/EU, article 11(2) and (3); Council of Europe Convention (CETS 197), article 12',
  summary:
    'There are reasonable grounds to believe that a person is a victim, and nothing says that any service was offered.',
  rationale:
    'Assistance is due from then on, and hangs on no cooperation. Record what was offered, declined or not available.',
  examples: {
    valid: [
      {
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03-01' }],
        services: [{ service: 'health-care', status: 'declined' }],
      },
      {
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03-01' }],
        missing: { services: 'not-collected' },
      },
      { statusAssertions: [{ status: 'potential', actor: 'other-body', object: 'identification' }] },
      {},
    ],
    invalid: [
      { statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03-01' }] },
      {
        statusAssertions: [{ status: 'identified', actor: 'authority', object: 'identification' }],
        missing: { services: 'unknown' },
      },
      {
        statusAssertions: [
          { status: 'potential', actor: 'other-body', object: 'identification' },
          { status: 'presumed', actor: 'authority', object: 'identification' },
        ],
      },
    ],
  },
  check(victim, { report }) {
    if (!notEstablished(victim, 'services')) return;
    const grounds = victim.statusAssertions?.some(({ status }) => status === 'presumed' || status === 'identified');
    if (grounds) report(['services']);
  },
});
