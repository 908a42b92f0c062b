import { defineRule } from '../define-rule.js';
import { notEstablished } from '../not-established.js';

/** There are reasonable grounds to believe that a person without a right to stay is a victim, and no right to stay is recorded, asked for or not. */
export const reflectionNotOffered = defineRule({
  id: 'THB-PER-010',
  record: 'victim',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), articles 10(2) and 13',
  summary:
    'There are reasonable grounds to believe that a person without a right to stay is a victim, and no right to stay is recorded, asked for or not.',
  rationale:
    'The recovery and reflection period is due once there are reasonable grounds, and hangs on no cooperation. Record it, or in `missing` why there is none.',
  examples: {
    valid: [
      {
        migrationStatus: 'irregular',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03-01' }],
        residencePermits: [{ kind: 'reflection', status: 'not-requested' }],
      },
      {
        migrationStatus: 'irregular',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03-01' }],
        missing: { residencePermits: 'not-collected' },
      },
      {
        migrationStatus: 'irregular',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03-01' }],
        missing: { residencePermits: 'not-applicable' },
      },
      {
        migrationStatus: 'visitor',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03-01' }],
      },
      {
        migrationStatus: 'irregular',
        statusAssertions: [{ status: 'presumed', actor: 'other-body', object: 'identification' }],
      },
      {
        migrationStatus: 'irregular',
        statusAssertions: [{ status: 'not-a-victim', actor: 'authority', object: 'identification' }],
      },
      {
        migrationStatus: 'irregular',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03-01' }],
        missing: { residencePermits: 'withheld' },
      },
      { migrationStatus: 'irregular' },
    ],
    invalid: [
      {
        migrationStatus: 'irregular',
        statusAssertions: [
          { status: 'potential', actor: 'other-body', object: 'identification' },
          { status: 'presumed', actor: 'authority', object: 'identification' },
        ],
      },

      {
        migrationStatus: 'irregular',
        statusAssertions: [{ status: 'presumed', actor: 'authority', object: 'identification', on: '2024-03-01' }],
      },
      {
        migrationStatus: 'irregular',
        statusAssertions: [{ status: 'identified', actor: 'authority', object: 'identification' }],
        missing: { residencePermits: 'unknown' },
      },
    ],
  },
  check(victim, { report }) {
    if (victim.migrationStatus !== 'irregular' || victim.missing?.residencePermits === 'not-applicable') return;
    const grounds = victim.statusAssertions?.some(
      ({ status, actor }) => actor === 'authority' && (status === 'presumed' || status === 'identified'),
    );
    if (grounds && notEstablished(victim, 'residencePermits')) report(['residencePermits']);
  },
});
