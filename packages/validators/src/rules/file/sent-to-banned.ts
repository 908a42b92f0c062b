import { certainlyEarlier, type Bundle, type DisclosureBan } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { banMeets, type BodyTraits, traitsOf } from './ban-meets.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A record of a person is addressed to somebody who must never learn of that person. */
export const sentToBanned = defineFileRule({
  id: 'THB-DIS-004',
  records: ['bundle', 'organization', 'victim'],
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
  look({ record, note }) {
    if (record.record === 'bundle') note(0, 0, 0, { to: record.to, madeAt: record.madeAt });
    else if (record.record === 'organization') note(0, 0, 0, traitsOf(record));
    else if (record.neverDiscloseTo) note(0, 0, 0, record.neverDiscloseTo);
  },
  begin(context) {
    const { number } = context;
    const recipients = new Map<number, BodyTraits | undefined>();
    let madeAt: Bundle['madeAt'];
    const waiting: DisclosureBan[] = [];
    const { judge, end } = judgements(context, (index) => {
      const banned = [...recipients].some(([id, body]) => banMeets(waiting[index]!, id, body, number));
      return banned ? true : undefined;
    });
    return {
      take(at) {
        if (at.kind === 'bundle') {
          const sent = at.more() as Pick<Bundle, 'to' | 'madeAt'>;
          ({ madeAt } = sent);
          for (const id of sent.to ?? []) recipients.set(number(id), undefined);
        } else if (at.kind === 'organization') {
          if (recipients.has(at.id)) recipients.set(at.id, at.more() as BodyTraits);
        } else {
          for (const [index, ban] of (at.more() as readonly DisclosureBan[]).entries()) {
            if (certainlyEarlier(ban.until, madeAt)) continue;
            const waits = waiting.push(ban) - 1;
            if (judge(at, ['neverDiscloseTo', index], waits) !== undefined) waiting.pop();
          }
        }
      },
      end,
    };
  },
});
