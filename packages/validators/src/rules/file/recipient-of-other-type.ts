import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { numbering } from '../../numbers/numbering.js';
import { sample } from './sample.js';

/** A person was referred to an organization of a type that may not have the data. */
export const recipientOfOtherType = defineFileRule({
  id: 'THB-CON-016',
  records: ['organization', 'referral'],
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
  look({ record, number, note }) {
    if (record.record === 'organization') {
      if (record.organizationType) note(number(record.organizationType));
      return;
    }
    const { to, authorisation: { recipients = [], recipientTypes } = {} } = record;
    if (recipientTypes && !recipients.includes(to)) note(number(to), 0, 0, recipientTypes);
  },
  begin(context) {
    const { number } = context;
    const types = context.open(4);
    const { number: listNumber } = numbering();
    const lists: (readonly number[])[] = [];
    const { judge, end } = judgements(context, (to, list) => {
      const type = types.get(to);
      return type === 0 ? undefined : !lists[list]!.includes(type - 1);
    });
    return {
      take(at, one) {
        if (at.kind === 'organization') {
          types.set(at.id, one + 1);
          return;
        }
        const allowed = at.more() as readonly string[];
        const list = listNumber(allowed.join());
        lists[list] ??= allowed.map(number);
        judge(at, ['authorisation', 'recipientTypes'], one, list);
      },
      end,
    };
  },
});
