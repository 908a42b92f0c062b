import { certainlyEarlier, type Bundle } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { banMeets, type BodyTraits, traitsOf } from './ban-meets.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A record of a person is addressed to somebody who must never learn of that person. */
export const sentToBanned = defineFileRule({
  id: 'THB-DIS-004',
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A record of a person is addressed to somebody who must never learn of that person.',
  rationale:
    'It has not gone yet: take the record out, or the recipient. A ban stands above every authorisation and profile.',
  examples: {
    valid: [
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'], madeAt: '2024-03-01T09:00:00Z' }),
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organization: 'xx:o1' }] },
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'], madeAt: '2024-03-01T09:00:00Z' }),
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organization: 'xx:o2', until: '2024-02-29' }] },
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'], madeAt: '2024-03-01T09:00:00Z' }),
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organizationType: 'ngo' }] },
      ],
      [{ ...sample.victim('xx:v1'), neverDiscloseTo: [{ organization: 'xx:o2' }] }],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'], madeAt: '2024-03-01T09:00:00Z' }),
        sample.victim('xx:v1'),
        sample.organization('xx:o2', { organizationType: 'ngo' }),
      ],
      [
        sample.bundle({ to: ['xx:o2'] }),
        sample.organization('xx:o4', { organizationType: 'ngo' }),
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organizationType: 'ngo' }] },
      ],
    ],
    invalid: [
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'], madeAt: '2024-03-01T09:00:00Z' }),
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organization: 'xx:o3' }] },
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'], madeAt: '2024-03-01T09:00:00Z' }),
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organizationType: 'ngo' }] },
        sample.organization('xx:o2', { organizationType: 'ngo' }),
      ],
      [
        sample.bundle({ to: ['xx:o2', 'xx:o3'], madeAt: '2024-03-01T09:00:00Z' }),
        sample.organization('xx:o3', { organizationType: 'central-government', country: 'TR' }),
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ country: 'TR' }] },
      ],
    ],
  },
  begin() {
    const recipients = new Map<string, BodyTraits | undefined>();
    let madeAt: Bundle['madeAt'];
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'bundle') {
          ({ madeAt } = record);
          for (const id of record.to ?? []) recipients.set(id, undefined);
        }
        if (record.record === 'organization' && recipients.has(record.id)) recipients.set(record.id, traitsOf(record));
        if (record.record !== 'victim') return;
        for (const [index, ban] of (record.neverDiscloseTo ?? []).entries()) {
          if (certainlyEarlier(ban.until, madeAt)) continue;
          judge(() => {
            const banned = [...recipients].some(([id, body]) => banMeets(ban, id, body));
            if (banned) report(['neverDiscloseTo', index]);
            return banned;
          });
        }
      },
      end,
    };
  },
});
