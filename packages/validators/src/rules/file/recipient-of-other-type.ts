import { defineFileRule } from '../define-file-rule.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { numbering } from './numbering.js';
import { sample } from './sample.js';

/** A person was referred to an organization of a type that may not have the data. */
export const recipientOfOtherType = defineFileRule({
  id: 'THB-CON-016',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, referral',
  summary: 'A person was referred to an organization of a type that may not have the data.',
  rationale: 'Who may have the data is a part of what was agreed: ask again, or record the other ground there was.',
  examples: {
    valid: [
      [
        sample.organization('xx:o2', { organizationType: 'ngo' }),
        sample.referral({ authorisation: { basis: 'consent', recipientTypes: ['ngo'] } }),
      ],
      [
        sample.organization('xx:o2', { organizationType: 'law-enforcement' }),
        sample.referral({ authorisation: { basis: 'consent', recipientTypes: ['ngo'], recipients: ['xx:o2'] } }),
      ],
      [sample.organization('xx:o2'), sample.referral({ authorisation: { basis: 'consent', recipientTypes: ['ngo'] } })],
      [
        sample.organization('xx:o2', { organizationType: 'law-enforcement' }),
        sample.referral({ authorisation: { basis: 'consent' } }),
      ],
      [
        sample.organization('xx:o2', { organizationType: 'ngo' }),
        sample.referral({ authorisation: { basis: 'consent', recipientTypes: ['health-service', 'ngo'] } }),
      ],
    ],
    invalid: [
      [
        sample.organization('xx:o2', { organizationType: 'law-enforcement' }),
        sample.referral({ authorisation: { basis: 'consent', recipientTypes: ['ngo', 'health-service'] } }),
      ],
      [
        sample.referral({ authorisation: { basis: 'consent', recipientTypes: ['ngo'], recipients: ['xx:o3'] } }),
        sample.organization('xx:o2', { organizationType: 'law-enforcement' }),
      ],
    ],
  },
  begin() {
    const types = idTable();
    const typeNumber = numbering();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'organization' && record.organizationType) {
          types.set(record.id, typeNumber(record.organizationType));
        }
        if (record.record !== 'referral') return;
        const { to, authorisation: { recipients = [], recipientTypes } = {} } = record;
        if (!recipientTypes || recipients.includes(to)) return;
        judge(() => {
          const type = types.get(to);
          if (type !== undefined && !recipientTypes.some((one) => typeNumber(one) === type)) {
            report(['authorisation', 'recipientTypes']);
          }
          return type !== undefined;
        });
      },
      end,
    };
  },
});
